"""Keep of a reply what the athlete reports, and which exercises are put off to another day."""

from core.reading.lexicon.others import OPINION
from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark, relaid
from core.reading.words.scope import Stretch
from core.reading.words.untrue import without_untrue

POSTPONED = "postponed"
"""What stands before exercises that are put off."""
_LATER = words(
    "tomorrow later another next wait tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed "
    "thu fri sat sun weekend"
)
_SMALL = _LATER | words(
    "i im will gonna going to do doing be have has had can must the my for till til until on in and or , . ; ! & but "
    "so just then left leave leaving keep keeping kept save saving saved moved moving move push pushed pushing put off "
    "day time week session planning plan want instead need still them those that it is are was were with first - : "
    "catch up sorry too also ( ) one stuff work thing bit exercise exercises + morning"
)
_REASONS = words("because cos as since coz bc due (")
_LEADS = words(", . ; and but only just about")
_GOT = words("got did managed held made")
_JOINTS = frozenset({",", "and", "or", "&", "+"})


def reported(marks: list[Mark], voices: list[Stretch], plain: str) -> tuple[Mark, ...]:
    """Keep the marks of what is reported; a full stop stands where something else was said."""
    told = {voice.voice for voice in voices}
    if "other" in told:
        marks = _without_opinions(marks, plain)
    marks = without_untrue(marks, plain)
    if told <= {"report"}:
        return relaid(marks)
    kept: list[Mark] = []
    theirs: list[Mark] = []
    at = low = 0
    for voice in voices:
        while at < len(marks) and (marks[at].start < voice.end or voice is voices[-1]):
            at += 1
        said, low = marks[low:at], at
        if voice.voice == "other":
            theirs = [*theirs, *(mark for mark in said if mark.exercises and not mark.has("region"))][-1:]
        if voice.voice == "report":
            kept += [*(theirs if _goes_on(said) else []), *said]
            theirs = [] if any(map(_names, said)) else theirs
        elif voice.voice == "future" and _puts_off(said):
            start = said[0].start
            kept += [Mark(text=".", start=start, end=start), Mark(text=POSTPONED, start=start, end=start)]
            kept += [mark for mark in _put_off(said) if _names(mark) or mark.text in _JOINTS]
            kept.append(Mark(text=".", start=start, end=start))
        elif said and kept and kept[-1].text != ".":
            kept.append(Mark(text=".", start=said[0].start, end=said[0].start))
    return relaid([*kept, *marks[low:]])


def _goes_on(said: list[Mark]) -> bool:
    """Tell whether the athlete's own numbers of what another did too follow: "he got 40 seconds, i got 25"."""
    told = [mark for mark in said if mark.text not in _LEADS]
    own = len(told) > 2 and told[0].text == "i" and told[1].text in _GOT
    felt = any(mark.has("region", "pain", "sore", "effort") for mark in said)  # "I got 3 in my knee", "i got 7 on rpe"
    return own and told[2].number is not None and not felt


def _without_opinions(marks: list[Mark], plain: str) -> list[Mark]:
    """Leave out what others think of how it went, up to where the athlete says otherwise."""
    told = [found.span() for found in OPINION.finditer(plain)]
    return [mark for mark in marks if not any(start <= mark.start < end for start, end in told)]


def _puts_off(said: list[Mark]) -> bool:
    """Tell whether a stretch says nothing but that exercises are for another day: "the planks can wait"."""
    told = _put_off(said)
    rest = {word for mark in told if not _names(mark) for word in mark.text.split()}
    return any(map(_names, told)) and rest <= _SMALL and bool(rest & _LATER)


def _put_off(said: list[Mark]) -> list[Mark]:
    """Return what stands before the reason."""
    end = next((n for n, mark in enumerate(said) if mark.text in _REASONS), len(said))
    return said[:end]


def _names(mark: Mark) -> bool:
    return bool(mark.exercises) or (mark.has("place") and len(mark.text.split()) > 1)
