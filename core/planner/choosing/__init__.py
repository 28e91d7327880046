"""Which exercise of a chain an athlete can do, and what may take its place."""
