"""Read how long the athlete slept."""

from core.reading.day.lone_night import lone_night
from core.reading.day.naps import with_nap
from core.reading.facts import Question, SleepSaid
from core.reading.lexicon.terms import words
from core.reading.words.clocks import Length, by_the_clock, clock_minutes, lengths, nights
from core.reading.words.context import Context
from core.reading.words.values import score_at

LONGEST_HOURS = 16
_FOLLOWS = words(
    "and but or to maybe max tops lol though tho ish solid at i im it was which that in with on so cos because if if "
    "interrupted broken straight give for then thats plus yes no not only just bit total overall probably roughly mark "
    "tbh honestly ugh meh oof grr sigh haha today now coach mate thanks cheers as like again before after sadly "
    "unfortunately thankfully somehow"
)
"""Words that may follow a bare number of hours."""
_NOT_OF_SLEEP = words("nights up woke waking wake awake me times alarm")
_MOMENTS = words("rose retired surfaced up out in bed hay off")
_GOT = frozenset({"got", "had", "managed", "only"})
_NEAR = 4
_LEAST_NIGHT = 180
"""Minutes: a shorter time beside a word of sleep may be that of a session."""
_BOUNDS = words("than under over below above need want minus negative")
_ABOUT = words("about around roughly maybe like only just")
_NEARLY = words("just bit slightly little")
_SIGNS = frozenset({",", ".", ";", "\n", "..."})
_CLAUSE = _SIGNS | {"and", "but"}
_REASON = _CLAUSE | words("because cos cause with so after only from due") | {"with a"}
"""What a night stands apart by from its reason: "5 because of sore legs"."""
_OF_OTHERS = frozenset({"before", "usually", "normally", "average", "legs", "yesterday"})
_TOTALS = frozenset({"total", "in total", "altogether", "all in"})
_CLOCK = frozenset({"at", "by", "until", "til", "till", "since"})
"""Words before an hour of the clock."""


def read_sleep(context: Context) -> tuple[list[SleepSaid], list[Question]]:
    """Return the hours that stand beside a word of sleep, or that answer the question for them."""
    words = [
        n
        for n, mark in enumerate(context.marks)
        if (mark.text == "last night" or "sleep" in mark.senses) and _of_sleep(context, n, mark.text)
    ]
    if not words and context.asked != "sleep":
        return lone_night(context), []
    found = _by_bedtime(context, words) or _measured(context, words) or _bare(context, words)
    if found is None or not 0 <= found[0] <= LONGEST_HOURS:
        wanted = context.asked == "sleep" or any(context.marks[n].text.startswith("slep") for n in words)
        return [], [Question(about="sleep")] if wanted and found else []
    found = with_nap(context, found)
    context.take(*range(found[1], found[2]))
    if context.asked == "sleep" and _told_otherwise(context, words, found):
        return [], [Question(about="sleep")]
    return [SleepSaid(hours=round(found[0], 2))], []


def _told_otherwise(context: Context, words: list[int], found: tuple[float, int, int]) -> bool:
    """Tell whether another night follows in a clause that is of nothing else: "slept 5. It was more, 6.5"."""
    other = _bare(context, words)
    if other is None or other[1] < found[2] or round(other[0], 2) == round(found[0], 2):
        return False
    low = next((n for n in range(other[1], 0, -1) if context.text(n - 1) in _SIGNS), 0)
    before = next((n for n in range(low - 1, 0, -1) if context.text(n - 1) in _SIGNS), 0)
    felt = any(mark.has("region", "sore", "pain", "complaint") for mark in context.marks[before:low])
    if felt and context.text(low - 1) == ",":
        # "6. Legs a bit heavy, 3": the number of what stands before.
        low = before
    high = next((n for n in range(other[2], len(context.marks)) if context.text(n) in _SIGNS), len(context.marks))
    clause = context.marks[low:high]
    return not any({*mark.senses} - {"unit", "sleep", "fix", "talk"} or mark.text in _OF_OTHERS for mark in clause)


def _of_sleep(context: Context, at: int, text: str) -> bool:
    """Tell whether words are of sleep: "slept", or the night after "only got 4 hours"."""
    if text == "last night":
        led = {context.text(n) for n in range(at - 5, at - 1)}
        return context.sense(at - 1, "unit") == "h" and bool(led & _GOT)
    if text in ("in bed", "bed") and _to_bed(context, at + 4):
        return True
    awake = text == "asleep" and context.text(at - 1) in ("half", "nearly", "almost")
    return context.marks[at].has("sleep") and text not in ("in bed", "bed") and not awake


def _by_bedtime(context: Context, words: list[int]) -> tuple[float, int, int] | None:
    """Return the time from bed to getting up in the clause of a word of sleep: "12-11" elsewhere are sets."""
    for hours, start, end in nights(context.plain):
        inside = [n for n, mark in enumerate(context.marks) if mark.end > start and mark.start < end]
        low, after = inside[0], inside[-1] + 1
        if context.asked == "sleep" or any(low <= n < after or _same_clause(context, n, low, after) for n in words):
            return hours, low, after
    return None


def _same_clause(context: Context, word: int, low: int, after: int) -> bool:
    between = range(after, word) if word >= after else range(word + 1, low)
    return not any(context.text(n) in (",", ".", ";", "\n", "and") for n in between)


def _measured(context: Context, words: list[int]) -> tuple[float, int, int] | None:
    for length in lengths(context):
        if context.text(length.after) in ("each", "apiece", "per") or context.text(length.at - 1) == "every":
            continue
        if (_in_bed(context, length.at, words) and len(words) > 0) or _bounded(context, length.at):
            continue
        if _of_another(context, length.at):
            continue
        hours = length.minutes / 60
        if _told_behind(context, words, length.at):
            continue
        near = any(_beside(context, word, length.at) or _told_after(context, word, length) for word in words)
        near = near or (_to_bed(context, length.at) and context.text(length.after) in ("", *_SIGNS))
        if (near and hours >= 1) or (context.asked == "sleep" and hours >= 1):
            return hours, length.at, length.after
    return None


def _told_behind(context: Context, words: list[int], at: int) -> bool:
    """Tell whether the hours of a night follow its word, so that a time before it is of a run: "2 h 10, slept 5"."""
    after = [n for n in words if n > at and context.text(n).startswith("slep")]
    return any(context.number(n + 1) is not None and context.sense(n + 2, "unit") in (None, "h") for n in after)


def _in_bed(context: Context, at: int, words: list[int]) -> bool:
    """Tell whether a time was only spent in bed: "in bed for 8h, slept 6", "8 hrs in bed, 7 asleep"."""
    bed = next((n for n in (at + 1, at + 2) if context.text(n) == "in bed"), None)
    if words and bed is not None:
        # "7 hrs in bed asleep", but "8 hours in bed asleep for 5"
        ends = next((n for n in range(bed, len(context.marks)) if context.text(n) in _SIGNS), len(context.marks))
        return context.text(bed + 1) != "asleep" or any(context.number(n) is not None for n in range(bed, ends))
    return context.text(at - 1 - (context.text(at - 1) == "for")) in ("in bed", "bed")


def _bounded(context: Context, at: int) -> bool:
    """Tell whether a number is no more than a bound, or a wish: "less than 6"; but "just under 7" is about that."""
    return context.text(at - 1) in _BOUNDS and context.text(at - 2) not in _NEARLY


def _beside(context: Context, word: int, at: int) -> bool:
    between = range(min(word, at) + 1, max(word, at))
    return len(between) <= _NEAR and not any(context.text(n) in (",", ".", ";", "\n", "and") for n in between)


def _told_after(context: Context, word: int, length: Length) -> bool:
    """Tell whether a night's length is the whole clause after the one of sleep: "slept bad, 4h30. Did the rdl"."""
    comma = length.at - 1 - (context.text(length.at - 1) in _ABOUT)
    apart = context.text(comma) == "," and context.text(length.after) in ("", ".", ",", ";", "\n")
    beside = 0 < comma - word <= _NEAR and not any(
        context.text(n) in (",", ".", ";", "\n") or context.number(n) is not None for n in range(word, comma)
    )
    return apart and beside and length.minutes >= _LEAST_NIGHT


def _bare(context: Context, words: list[int]) -> tuple[float, int, int] | None:
    places = (
        range(len(context.marks))
        if context.asked == "sleep"
        else [n for w in words for n in (w - (context.text(w) == "hours sleep"), w + 1, w + 2, w + 3)]
    )
    places = [n for n in places if not _of_getting_up(context, n)]
    for at in sorted(places, key=lambda n: context.text(n + 1) not in _TOTALS and not _of_last_night(context, n)):
        minutes = clock_minutes(context.text(at))
        if minutes is not None and context.free(at):
            return minutes / 60, at, at + 1
        score = context.number(at)
        if score is None or context.marks[at].vague:
            continue
        if score > LONGEST_HOURS or _in_bed(context, at, words) or _bounded(context, at):
            continue
        if _of_the_clock(context, at) and context.sense(at + 1, "unit") is None:
            continue
        if context.sense(at + 1, "unit") not in (None, "h") or context.text(at + 1) in ("/", "%", "times", "x"):
            continue
        if context.sense(at - 1, "effort") is not None or _of_another(context, at):
            continue
        if context.asked != "sleep" and _apart(context, words, at):
            continue
        if context.asked == "sleep" and _counts_else(context, at):
            continue
        return _ranged(context, at, by_the_clock(context.text(at)) or score)
    return None


def _of_getting_up(context: Context, at: int) -> bool:
    """Tell whether a time of the clock is that of a moment: "rose at 05:45", "lights out 10.30pm"."""
    if not (clock_minutes(context.text(at)) or by_the_clock(context.text(at))):
        return False
    apart = context.text(at - 1) in _SIGNS
    led = set() if apart else {*context.text(at - 1).split(), *context.text(at - 2).split()}
    moment = context.text(at - 1) in _CLOCK | {"to"} or not led.isdisjoint(_NOT_OF_SLEEP | _MOMENTS)
    return moment or context.text(at + 1) in ("am", "pm")


def _to_bed(context: Context, at: int) -> bool:
    """Tell whether a time stands right behind that of going to bed: "bed by 10, 8h15"."""
    bed, by, hour, comma = map(context.text, range(at - 4, at))
    return bed in ("in bed", "bed") and by in ("by", "at") and hour[:1].isdigit() and comma == ","


def _of_the_clock(context: Context, at: int) -> bool:
    """Tell whether a number is an hour of the clock, or one of several: "woke at 2, 4 and 5"."""
    first = at
    while context.text(first - 1) in ("and", "&") and context.number(first - 2) is not None:
        first -= 2
    listed = first < at and context.text(at + 1) not in _TOTALS
    while context.text(first - 1) in (",", "and", "&") and context.number(first - 2) is not None:
        first -= 2
    further = context.text(at + 1) in (",", "and", "&") and context.number(at + 2) is not None
    return context.text((first if listed or further else at) - 1) in _CLOCK


def _of_another(context: Context, at: int) -> bool:
    """Tell whether a number stands in a clause of training or of the body: "effort 7/10", "long run in 1h45"."""
    if context.text(at - 1) == "/":
        return True
    if context.sense(at - 1, "pain") is not None or context.sense(at - 1, "sore") is not None:
        return True
    beside = context.marks[slice(*context.around(at, _REASON))]
    felt = () if context.sense(at + 1, "unit") == "h" else ("region", "pain", "sore")
    told = any(mark.has("run", *felt) or (mark.exercises and not mark.has("region")) for mark in beside)
    clause = context.marks[slice(*context.around(at, _CLAUSE))]
    return told and not any(mark.has("sleep") or mark.text == "last night" for mark in clause)


def _of_last_night(context: Context, at: int) -> bool:
    """Tell whether a number stands behind the night that is asked for: "monday 7 last night 5"."""
    return "last night" in (context.text(at - 1), context.text(at - 2)) and context.text(at - 1) not in _SIGNS


def _counts_else(context: Context, at: int) -> bool:
    """Tell whether a number is of something else than hours: "2 holes tighter", "woke me about four"."""
    after = context.text(at + 1)
    other = after == "nights" or (after.isalpha() and not context.marks[at + 1].senses and after not in _FOLLOWS)
    before = [context.text(n) for n in range(max(0, at - 3), at)]
    clause = before[max((n + 1 for n, text in enumerate(before) if text in (",", ".", ";", "but")), default=0) :]
    return other or any(not _NOT_OF_SLEEP.isdisjoint(text.split()) for text in clause)


def _apart(context: Context, words: list[int], at: int) -> bool:
    """Tell whether something stands between a word of sleep and a number: "thats the sleep, rpe 7"."""
    word = max((n for n in words if n < at), default=at)
    between = range(word + 1, at)
    return any(
        context.text(n) in (",", ".", ";") or context.sense(n, "effort") is not None or context.marks[n].exercises
        for n in between
    )


def _ranged(context: Context, at: int, number: float) -> tuple[float, int, int]:
    score = score_at(context, at)
    if score is not None and score.high is not None:
        return number, at, score.after
    if score is not None and score.value is not None and score.after > at + 1:
        return score.value, at, score.after
    return number, at, at + 1
