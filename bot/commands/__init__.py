"""The subcommands of `legup`: a file's name is its registration, its `command` what runs."""
