"""Soreness and pain: how much, where, on which side, since when."""
