"""Where the dialogue stands between two messages: one frozen value for each question that can be open."""
