"""Cut long text into pieces that a chat platform takes, at paragraphs, lines or words where it can."""

from collections.abc import Iterator


def split(text: str, limit: int) -> tuple[str, ...]:
    """Return pieces of at most `limit` UTF-16 units (the narrowest way to count); blank ones are left out."""
    return tuple(piece for piece in _pieces(text, limit) if piece.strip())


def width(text: str) -> int:
    """Count UTF-16 units: what lies beyond the basic plane, such as most emoji, counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def _pieces(text: str, limit: int) -> Iterator[str]:
    while width(text) > limit:
        cut = _cut(text, limit)
        yield text[:cut].rstrip()
        text = text[cut:].lstrip("\n ")
    yield text


def _cut(text: str, limit: int) -> int:
    """Return how much goes into this piece; a cut that would leave it under half full is not worth a nicer place."""
    full = _fitting(text, limit)
    places = (text.rfind(mark, 0, full + 1) for mark in ("\n\n", "\n", " "))
    return next((place for place in places if place > full // 2), full)


def _fitting(text: str, limit: int) -> int:
    count = 0
    for index, character in enumerate(text):
        count += 2 if character > "\uffff" else 1
        if count > limit:
            return index
    return len(text)
