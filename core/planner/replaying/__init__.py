"""One week after the other: take in what was logged, prescribe the next."""
