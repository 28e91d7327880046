"""Tests and the hop check: which are allowed, their steps, and what a result means."""
