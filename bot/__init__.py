"""LegUp's effects: storage, time, chat platforms and the `legup` command."""
