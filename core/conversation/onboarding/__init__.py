"""From hello to the first week, with what was told before it was asked."""
