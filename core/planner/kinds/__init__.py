"""Which kind of week it is, the most that it may hold, and what that makes of its patterns."""
