"""Short answers as people type them: a time, a distance, a date, a place, a running week."""
