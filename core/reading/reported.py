"""Keep of a reply what the athlete reports, and which exercises are put off to another day."""

from core.reading.lexicon.terms import words
from core.reading.marks import Mark, relaid
from core.reading.scope import Stretch

_LATER = words(
    "tomorrow later another next wait tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed "
    "thu "
    "fri sat sun weekend"
)
_SMALL = _LATER | words(
    "i im will gonna going to do doing be have has had can must the my for till til until on in and or , . ; ! & "
    "but so "
    "just then left leave leaving keep keeping kept save saving saved moved moving move push pushed pushing put off "
    "day "
    "time week session planning plan want instead need still them those that it is are was were with first - : "
    "catch up "
    "sorry too also + morning"
)
_JOINTS = frozenset({",", "and", "or", "&", "+"})


def reported(marks: list[Mark], voices: list[Stretch]) -> tuple[Mark, ...]:
    """Keep the marks of what is reported; a full stop stands where something else was said."""
    kept: list[Mark] = []
    at = low = 0
    for voice in voices:
        while at < len(marks) and (marks[at].start < voice.end or voice is voices[-1]):
            at += 1
        said, low = marks[low:at], at
        if voice.voice == "report":
            kept += said
        elif voice.voice == "future" and _puts_off(said):
            start = said[0].start
            kept += [Mark(text=".", start=start, end=start), Mark(text="postponed", start=start, end=start)]
            kept += [mark for mark in said if mark.exercises or mark.text in _JOINTS]
            kept.append(Mark(text=".", start=start, end=start))
        elif said and kept and kept[-1].text != ".":
            kept.append(Mark(text=".", start=said[0].start, end=said[0].start))
    return relaid([*kept, *marks[low:]])


def _puts_off(said: list[Mark]) -> bool:
    """Tell whether a stretch says nothing but that exercises are for another day: "the planks can wait"."""
    named = [mark for mark in said if mark.exercises and not mark.has("region")]
    rest = {word for mark in said if not mark.exercises for word in mark.text.split()}
    return bool(named) and rest <= _SMALL and bool(rest & _LATER)
