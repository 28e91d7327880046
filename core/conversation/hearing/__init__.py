"""Words in general: taken, said back with an undo, put right, or asked about where half of it is missing."""
