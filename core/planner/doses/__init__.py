"""The doses of single exercises: what takes them down, up and back, and what only waits."""
