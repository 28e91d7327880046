"""Words and their senses: cut, mended, given to names, places and voices; the context that knows what is taken."""
