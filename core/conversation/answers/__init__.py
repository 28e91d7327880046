"""Answers that change nothing: why, what if, how it is, and what a word means."""
