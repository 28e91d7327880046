"""Find signs of danger in a reply: what is said plainly counts, what is denied, past, cleared or another's does not."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from operator import attrgetter

from core import regex as re
from core.body import Region
from core.reading.facts import Asked, FlagSaid, Question
from core.reading.flags.beside import is_of_all_but, is_over, parted, without_denial
from core.reading.flags.bones import SITES, SITES_THAT_HURT
from core.reading.flags.concepts import Hit, Line, Telling, by_concept
from core.reading.flags.doubtful import DOUBTFUL
from core.reading.flags.meant import TAKEN_BACK
from core.reading.flags.of_things import OF_ALL, Doubt, borne, in_tale, qualified
from core.reading.flags.scored import SCORED, may_tell
from core.reading.flags.sign import Sign, Signs, Told, Way
from core.reading.flags.signs import EMERGENCIES, EMERGENCIES_OF_PAIN, REFERRALS, REFERRALS_OF_PAIN, concepts
from core.reading.flags.unwell import NO_PERIOD
from core.reading.flags.urgent import URGENT_IF_PREGNANT
from core.reading.flags.whose import Whose, whose
from core.reading.lexicon.others import SELF
from core.reading.lexicon.terms import words
from core.reading.pieces import Sought
from core.reading.words.denial import affirmed, cleared, denial_before, denied, sentence
from core.reading.words.in_general import asked_in_general, wondered
from core.reading.words.scope import Stretch, stretches
from core.reading.words.supposing import supposed
from core.reading.words.voice import Voice

_NAMED = re.compile(r"warning sign : ([a-z ,]+?)(?= ;|$)")
_BY_NAME = {
    sign.name: FlagSaid(tier="emergency" if sign.certainty == "emergency" else "refer", sign=sign.name)
    for sign in (
        *EMERGENCIES,
        *EMERGENCIES_OF_PAIN,
        *REFERRALS,
        *REFERRALS_OF_PAIN,
        *chain(*SITES.values()),
        *NO_PERIOD,
    )
}
"""The coach's own words for a sign, as its echo has them."""
_ANY = Signs(
    *(*EMERGENCIES, *URGENT_IF_PREGNANT, *EMERGENCIES_OF_PAIN, *REFERRALS, *REFERRALS_OF_PAIN),
    *(*chain(*SITES.values()), *DOUBTFUL, *NO_PERIOD),
)
"""All signs that are looked for: most replies tell all parts of none."""
_GRAVITY = ("refer", "emergency")
_NEGATIVE = words(
    "no not never without cant cannot couldnt can could dont didnt doesnt isnt wasnt havent hasnt wont wouldnt unable",
    "lost lack lacking nothing barely hardly zero non",
)
"""Words that begin a sign which is itself a denial: "cant breathe"."""
_LATELY = Sought(
    r"\b(?:last (?:week|month|time|session|run)|(?:few|couple of|\d) weeks ago|"
    r"again (?:today|now|tonight|this morning)|(?:did|happened|came back|is back) again)\b"
)
"""What is past, and so short ago, or here again, that it is asked about."""
_THINGS = re.compile(r"theyre\b|they (?:have |are )?(?:now )?(?:climb|spread|mov|gone|reach|crept|creep)")
"""Pins and needles, and no persons: "they're above the knee now"."""
_GOES_ON = re.compile(r" ?(?:and |but )?(?:now|today|this morning|since)\b")
_STARTS = attrgetter("start")
_COACH_DID = re.compile(
    r"(?:coach|pt|instructor) (?:(?:nearly|almost|just|literally) )*(?:fainted|collapsed|passed out|blacked out)"
    r"(?: (?:when (?:he|she|i (?:said|told)|you)|laughing|at (?:my|the|how)|in shock|lol|haha)\b.*)?$"
)
"""Who fainted is not clear without a comma."""


def find_flags(
    plain: str, voices: list[Stretch], asked: Asked | None = None, expecting: bool = False
) -> tuple[list[FlagSaid], list[Question]]:
    """Return the gravest sign that counts, and a question where only a doubtful one was found.

    It is looked for with what else was fine and without: that excuses what it is not told of, and may lead to what is.
    `expecting`: the athlete is known to be pregnant, so that bleeding alone is a sign.
    """
    whole = _found(plain, voices, asked, expecting)
    left = parted(plain)
    if left == plain:
        return whole
    return max(whole, _found(left, stretches(left), asked, expecting), key=_gravity)


def flags_where_it_hurts(
    plain: str, voices: list[Stretch], asked: Asked | None, hurting: frozenset[Region]
) -> list[FlagSaid]:
    """Return the sign at a site of risk where a pain is read, in whatever words it was told (SAF-02)."""
    left = parted(plain)
    lines = ((plain, voices),) if left == plain else ((plain, voices), (left, stretches(left)))
    scenes = (_scene(line, said, asked) for line, said in lines)
    signs = (scene.signs(SITES_THAT_HURT[region], read=True) for scene in scenes for region in sorted(hurting))
    found = next(chain.from_iterable(signs), None)
    return [_BY_NAME[found.name]] if found else []


def _gravity(found: tuple[list[FlagSaid], list[Question]]) -> tuple[int, int]:
    flags, questions = found
    return max((_GRAVITY.index(flag.tier) for flag in flags), default=-1), len(questions)


def _found(
    plain: str, voices: list[Stretch], asked: Asked | None, expecting: bool
) -> tuple[list[FlagSaid], list[Question]]:
    named = _NAMED.match(plain)
    if named and named[1] in _BY_NAME:
        return [_BY_NAME[named[1]]], []
    # Where the concepts stand matters only where all of a way are told.
    scene = _scene(plain, voices, asked) if _ANY.possible(entry.concept for _, _, entry in _told(plain)) else None
    if scene is None or not _ANY.possible(scene.whole):
        behind = _told_behind_a_denial(plain, asked, expecting) and (scene or _scene(plain, voices, asked)).hits
        return [], [Question(about="red_flag")] if behind else []
    pained = asked == "pain"
    for tier, counts in (
        (EMERGENCIES, True),
        (URGENT_IF_PREGNANT, expecting),
        (EMERGENCIES_OF_PAIN, pained),
        (REFERRALS, True),
        (REFERRALS_OF_PAIN, pained),
        *((signs, pained) for signs in SITES.values()),
    ):
        found = next(scene.signs(tier), None) if counts else None
        if found is not None:
            return ([], [Question(about="red_flag")]) if _COACH_DID.match(plain) else ([_BY_NAME[found.name]], [])
    perhaps = (scene.signs(DOUBTFUL), scene.in_doubt(), scene.lately(), scene.taken_back(), scene.in_general())
    doubtful = next(chain(*perhaps, scene.perhaps_own()), None) or _told_behind_a_denial(plain, asked, expecting)
    held = [] if _COACH_DID.match(plain) else [_BY_NAME[sign.name] for sign in scene.signs(NO_PERIOD)]
    return held[:1], [Question(about="red_flag")] if doubtful else []


def _told_behind_a_denial(plain: str, asked: Asked | None, expecting: bool) -> bool:
    """Tell whether a sign may only seem denied by a word before it: "no swelling chest pain on set 2"."""
    left = without_denial(plain)
    return left is not None and any(find_flags(left, stretches(left), asked, expecting))


@lru_cache(maxsize=4)
def _told(plain: str) -> list[Telling]:
    return concepts().told(plain.split(" "))


@lru_cache(maxsize=4)
def _hits(plain: str, asked: Asked | None) -> tuple[list[Hit], tuple[int, ...]]:
    """Return where concepts stand in a line, which is asked for all signs and again for those where it hurts."""
    line = Line.of(plain)
    hits = concepts().hits(line, _told(plain))
    return [hit for hit in hits if hit.concept != SCORED or may_tell(hit, plain, asked)], line.onward


def _scene(plain: str, voices: list[Stretch], asked: Asked | None) -> "_Scene":
    return _Scene(plain, voices, *_hits(plain, asked))


class _Scene:
    """Hold a plain line with all that it tells, as a whole and sentence by sentence."""

    def __init__(self, plain: str, voices: list[Stretch], hits: list[Hit], onward: tuple[int, ...]) -> None:
        self.plain = plain
        self.voices = voices
        self.hits = hits
        self.onward = onward
        self.whole = by_concept(hits)
        self.own: tuple[Whose, ...] = ("own",)
        self.doubted = self.left_in_doubt = False
        self._told: dict[tuple[Callable[..., bool], tuple[int, ...]], bool] = {}

    def _is(self, told: Callable[..., bool], *at: int) -> bool:
        """Tell what is asked of a place in the line by many signs, and looked for once."""
        known = self._told.get((told, at))
        if known is None:
            known = self._told[told, at] = told(self.plain, *at)
        return known

    @cached_property
    def sentences(self) -> tuple[Told, ...]:
        """Return what each sentence tells, and those together of which one may go on in the next.

        Asked for only where the whole line has all of a sign.
        """
        apart: dict[int, list[Hit]] = {}
        joined: dict[int, list[Hit]] = {}
        for hit in self.hits:
            apart.setdefault(hit.sentence, []).append(hit)
            if self.onward:
                joined.setdefault(hit.sentence - bisect_left(self.onward, hit.sentence), []).append(hit)
        told = (*apart.values(), *joined.values())
        return tuple(by_concept(found) for found in told) if len(told) > 1 else (self.whole,)

    def signs(self, signs: Signs, read: bool = False) -> Iterator[Sign]:
        """Return the signs that count; of what is read as told already, no denial is looked for: "is no better"."""
        return (sign for sign, way in signs.possible(self.whole) if self._tells(sign, way, read))

    def in_doubt(self) -> Iterator[Sign]:
        """Return what may have a harmless reason that is told in another clause."""
        if self.left_in_doubt:
            self.doubted = True
            found = [*self.signs(EMERGENCIES), *self.signs(REFERRALS)]
            self.doubted = False
            yield from found

    def lately(self) -> Iterator[Sign]:
        """Return the emergencies of the last weeks."""
        if _LATELY.search(self.plain):
            self.voices = [voice for voice in self.voices if voice.voice != "past"]
            yield from self.signs(EMERGENCIES)

    def perhaps_own(self) -> Iterator[Sign]:
        """Return the emergencies beside somebody else or the past that may be the athlete's own of now."""
        self.own = ("own", "asked")
        yield from self.signs(EMERGENCIES)

    def taken_back(self) -> Iterator[Sign]:
        """Return what is denied, asked about or past in a line that takes that back."""
        if TAKEN_BACK.search(self.plain):
            for sign, way in (*EMERGENCIES.possible(self.whole), *REFERRALS.possible(self.whole)):
                if any(any(way.told(told)) for told in ((self.whole,) if way.across else self.sentences)):
                    yield sign

    def in_general(self) -> Iterator[Sign]:
        """Return what seems to be asked about in general, and may be had."""
        for sign, way in (*EMERGENCIES.possible(self.whole), *REFERRALS.possible(self.whole)):
            if any(self._in_general(found) for told in self.sentences for found in way.told(told)):
                yield sign

    def _in_general(self, found: tuple[Hit, ...]) -> bool:
        first, after = min(hit.start for hit in found), max(hit.end for hit in found)
        start = sentence(self.plain, first, after)[0]
        return self._is(asked_in_general, start, first, after) and not self._is(wondered, start, first, after)

    def _tells(self, sign: Sign, way: Way, read: bool) -> bool:
        return any(
            self._counts(sign, told, found, read)
            for told in ((self.whole,) if way.across else self.sentences)
            for found in way.told(told)
            if not (way.nearer(told, found) and self._is(is_over, found[0].start, found[0].end))
        )

    def _counts(self, sign: Sign, told: Told, found: tuple[Hit, ...], read: bool) -> bool:
        first, after = min(hit.start for hit in found), max(hit.end for hit in found)
        start, end = sentence(self.plain, first, after)
        if any(hit.end > start and self._excuses(hit) for hit in sign.excusing(told, found, self.plain)) or self._is(
            supposed, start, first, after
        ):
            return False
        if not self.doubted and any(hit.end > start and self._excuses(hit) for hit in sign.doubting(told, self.plain)):
            self.left_in_doubt = True
            return False
        if read:
            return not self._is(is_over, first, after)
        if not sign.abroad and (doubt := self._of_things(sign, found, start, first, after, end)) != "no":
            self.left_in_doubt |= doubt == "asked"
            if doubt == "yes" or not self.doubted:
                return False
        if sign.certainty != "doubtful" and (
            self._is(wondered, start, first, after) or self._is(asked_in_general, start, first, after)
        ):
            return False
        if not sign.abroad and (self._denied(found, start, after, end) or self._of_others(sign, found)):
            return False
        # Last, since it looks through the whole sentence.
        return not self._is(cleared, start, first, after, end)

    def _of_things(self, sign: Sign, found: tuple[Hit, ...], *at: int) -> Doubt:
        """Tell whether a sign is one of a thing, or of a tale."""
        start, first, after, end = at
        told = in_tale(self.plain, start, first, after, end)
        if told == "no":
            told = borne(self.plain, first, after, sign.name in OF_ALL)
        return "asked" if told == "no" and qualified(self.plain, found) else told

    def _denied(self, found: tuple[Hit, ...], start: int, after: int, end: int) -> bool:
        if any(" , " in self.plain[hit.start : hit.end] and self._denies(hit) for hit in found):
            # "Couldnt finish, breathing fine": what cannot be done is no other clause.
            return True
        ends = (min(found, key=lambda hit: hit.start), found[0])
        if any(self._is(affirmed, hit.start, after, end) for hit in ends):
            return False
        told = (hit for hit in ends if not self._denies(hit))
        if any(self._is(denied, start, hit.start, after, end) for hit in told):
            return True
        return any(self._denied_at_once(hit, found) for hit in found)

    def _of_others(self, sign: Sign, found: tuple[Hit, ...]) -> bool:
        first, after = min(hit.start for hit in found), max(hit.end for hit in found)
        if whose(self.plain, self.voices, first, after) in self.own:
            return False
        past = not sign.lasting and self._voiced(found[0], "past") and not self._goes_on(found)
        return past or any(self._of_another(hit, found[0]) for hit in found)

    def _goes_on(self, found: tuple[Hit, ...]) -> bool:
        """Tell whether what began in the past is of now: "in my toes last week, now it has climbed"."""
        return any(
            voice.voice == "report" and _GOES_ON.match(self.plain, voice.start)
            for hit in found
            for voice in self.voices
            if hit.start > found[0].end and voice.start <= hit.start < voice.end
        )

    def _voiced(self, hit: Hit, voice: Voice) -> bool:
        # "My wife found me": what begins with another and ends with the athlete is the athlete's.
        at = bisect_right(self.voices, hit.start, key=_STARTS) - 1
        told = self.voices[at] if at >= 0 else None
        if told is None or told.voice != voice or hit.end > told.end:
            return False
        return not _THINGS.match(self.plain, told.start)

    def _of_another(self, hit: Hit, bad: Hit) -> bool:
        # "A kid jumped on my foot, I cant walk": another did it, to the athlete.
        between = self.plain[min(hit.end, bad.end) : max(hit.end, bad.end)]
        return self._voiced(hit, "other") and (hit is bad or not SELF.search(between))

    def _excuses(self, hit: Hit) -> bool:
        """Tell whether an excuse holds: "never knocked it" is none, nor is "fine except for"."""
        if is_of_all_but(self.plain, hit.end):
            return False
        return self._denies(hit) or denial_before(self.plain, hit.start) is None

    def _denied_at_once(self, hit: Hit, found: tuple[Hit, ...]) -> bool:
        no = None if self._denies(hit) else denial_before(self.plain, hit.start)
        return no is not None and not any(other.start <= no < other.end for other in found)

    def _denies(self, hit: Hit) -> bool:
        return self.plain[hit.start : hit.end].split(" ")[0] in _NEGATIVE
