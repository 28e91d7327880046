"""What became of a session: done, in part, left out; illness, wishes, and bare answers."""
