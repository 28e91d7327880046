"""What becomes of a session: logged set by set, its effort and form; left out, moved, swapped."""
