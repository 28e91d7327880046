"""Ordinary English words that look like a word of training with a slip in it; they are never mended."""

from core.reading.lexicon.terms import words

ORDINARY = words(
    "about above again along alone after other would could should there where which while these those thing things",
)
