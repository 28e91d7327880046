"""Migrations: one file a step, in `versions/`, applied by themselves at start."""
