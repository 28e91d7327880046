"""Where an athlete stands: what crosses from one week to the next, what stops it, what holds it back."""
