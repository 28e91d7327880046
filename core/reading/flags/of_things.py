"""Tell words of danger that are said of a thing, or within a tale: "the bridge collapsed", "faint pencil marks".

There are more things than any list holds, so what a sign may be told of is listed instead: the words that signs and
reports are made of. What is none of them before "collapsed" is who did, and behind "faint" what was.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import Literal

from core import regex as re
from core.reading.flags.concepts import FILLERS, Hit
from core.reading.flags.doubtful import DOUBTFUL
from core.reading.flags.signs import EMERGENCIES, REFERRALS, concepts
from core.reading.lexicon import body, talk, training
from core.reading.lexicon.first_names import FIRST_NAMES
from core.reading.lexicon.people import PEOPLE
from core.reading.lexicon.sets import CUT, DENIED, HEDGES, NOT_DONE, REMARKS, REST, TALK
from core.reading.lexicon.terms import phrases, words
from core.reading.pieces import Sought

Doubt = Literal["no", "asked", "yes"]
OF_ALL = frozenset(
    {"fainting", "palpitations", "breathlessness", "chest pain", "fever", "stress injury", "dizziness"}
    | {"sudden weakness or trouble with speech", "repeated bone injury"}
)
"""Signs of a whole body: no other word than a person's stands before them as who has them."""
_HAD = words("has had having got gets suffered")
_SELF = words("i im ive id ill me my mine myself we us our ourselves")
_LED = words(
    "then also and but so when while because cos today yesterday tonight lol haha btw apparently meanwhile",
    "sadly luckily though literally basically even still again now once anyway ok yes oh ha soz omg ffs jeez welp wtf",
    "why how what where argh ugh oops blimey christ god shit damn fuck hell guess who so then next",
)
_THE = words("a an the my our his her their this that these those some another every each your one")
_IS = words(
    "is are was were has have had having got gets get getting be been being just nearly almost literally basically",
    "also all only totally completely suddenly actually really properly then now never always keeps kept did does",
    "a an the even half some high bad mild slight proper total complete another",
)
_MORE = words(
    "spell spells episode episodes test alert alerts alarm symptoms which whichever whatever whenever sometimes often",
    "agen agn agin xmas easter against anywhere someones somebodys theyve youve weve sb awol cause causes according",
    "despite apparently briefly momentarily maybe perhaps either neither whilst upon until except besides plus",
)
"""Words that end no phrase of a sign and may stand beside one."""
_FINITE = words("is are was were has have had got gets kept cant couldnt wont wouldnt did does suffered")
_TO = words(
    "on in at of from by with to for near after before during over under behind outside inside next off into after as",
    "until till through along across round around past upon without against since",
)
_MOST = 4
_WIDE = 3
_LOOK_BACK = 80
_HAPPENED = re.compile(
    r"(?:fainted|faints|keel\w*|lost|lose|fell|woke|cant|couldnt|wont|went|goes|came|hit|had|found|saw|spat|spit|"
    r"cough\w*|hack\w*|brought|threw)\b"
)
_CANNOT = re.compile(r"(?:cant|couldnt|wont|wouldnt|doesnt) ")
_HOW = re.compile(r"faint|numb|tight|hot|red|blue|black|white|dead|weak|heavy|out|\w+(?:ed|en|ing|ish|less)")
"""What may be said of things: with a name behind it that is no verb."""
_EVENT = re.compile(
    r"(?:fainted|faints|collapsed|collapses|passed|passes|blacked|keeled|lost|cant|couldnt|wont|conked|"
    r"dropped|slumped|crumpled|flopped|fell|toppled|gasped|wheezed|buckled)\b"
)
_DID = re.compile(
    r"\w+(?:ing|ed)$|ran|did|done|went|came|took|made|saw|left|drove|rode|swam|slept|woke|ate|gave|put|met|got"
)
"""What begins no name but what somebody did: "trained with dave had chest pain"."""
_OPENS = re.compile(r"(?:^|[^a-z\d' ]|\b(?:and|but|so|when|while|whilst|because|cos|then|that|if|meant?)(?= ))")
_NEXT = re.compile(r" ((?!\w+(?:ing|ed|ly|day|ous|ful|ible|able|ish|ive|wise|wards?)\b)[a-z]{3,})(?= |$)")
_ANY_NEXT = re.compile(r" ([a-z]{3,})(?= |$)")
"""What stands behind "feverish": "packing"."""
_GIVEN = re.compile(
    r" (?!\w+ly\b)(?:(?:the|some|all|my|our|their|more|free|about|\d+|hundred|dozen|loads|lots|a|an|of|few|lot) )*"
    r"([a-z]{3,})(?= |$)"
)
_GIVES = re.compile(r"(?:passed|passing|blacked|blacking) out$")
_TALE = (
    r"(?:cross ?words?|sudoku|quiz\w*|(?<!no )(?<!a )clue|anagram|scrabble|wordle|thriller|whodunn?it|novel|villain|"
    r"book club|panto\w*|musical|lyrics|headlines?|auto ?correct\w*|pretend\w*|essay|am dram|script|mannequin|"
    r"(?:acting|acted) out|spelling|band name|first aid (?:course|training|class)|cardiac arrests|on stage|charades|"
    r"news :|in (?:one|an|the|this|that) episode|film|movie|show|series|book|song|podcast|lecture|documentary|drama|"
    r"story|game|scene|chapter|poem|joke|play|video|talk)s?"
)
_TELLS = (
    rf"(?:(?:{_TALE}|episode|item|leaflet|poster) (?:\w+ )?(?:about|where|in which|called|titled)|"
    r"(?:named|called|nicknamed) (?:him|her|it)|"
    r"(?:dies|died|dying) of|difference between|hypothetical\w*|\d+ letters|"
    r"could (?:have )?(?:do|done) (?:it|this|that|them|these|those))"
)
"""What a sign behind it is only told of in, while "did the crossword, chest pain" may be the athlete's."""
_TOLD = Sought(rf"\b(?P<tells>{_TELLS})\b|\b{_TALE}(?= |$)")
_COMMON = re.compile(r"(?:film|movie|show|series|book|song|podcast|lecture|game|story|play|video|talk|joke|scene)s?$")
"""What is so common beside a sign that it alone makes no doubt."""
_ABOUT = re.compile(r"\b(\w+) about (?:an? |the |some |getting |having )*$")
_PARTS = re.compile(r"[.;!?,\n:()-]| (?:and|but|then|so|now) ")
_OWN = re.compile(r"\b(?:i|im|ive|id|me|my|mine|myself)\b")


_ORGANS = words(
    "there it something someone somebody anything nothing everything everyone bladder bowel bowels speech vision",
    "sight eyes eye head face lips tongue throat skin heart ticker chest breast ribs breath breathing lungs pulse rate",
    "splints bone bones foot feet leg legs heel ankle knee toe toes neck jaw arm arms hand hands stomach belly tummy",
    "thing spell attack episode feeling pressure tightness numbness dizziness squat squats lunge lunges hop hops",
    "jump jumps raises ups downs rdl rdls deadlifts nordics thrusts planks bugs exercise exercises workout race",
)


@lru_cache(maxsize=1)
def _own() -> frozenset[str]:
    """Return the words that reports are made of, and what of a body has signs."""
    tables = (body.LEGS, body.REGIONS, body.PAINS, body.SORES, body.WHEN, body.LIMPS, body.FINE, training.UNITS)
    more = (training.TIMES, training.EFFORT, training.DURATION, training.SLEEPS, training.SESSION, training.RUNS)
    listed = (phrase for table in (*tables, *more, talk.TALK, talk.NOISE) for phrase, _ in phrases(table))
    small = FILLERS | CUT | DENIED | HEDGES | NOT_DONE | REMARKS | REST | TALK | _IS | _TO | _LED | _MORE | _ORGANS
    named = frozenset((*FIRST_NAMES.split("|"), *PEOPLE.split("|")))
    return (small | named | frozenset(phrase.split()[-1] for phrase in listed)) - {
        "kettle",
        "car",
        "shoes",
        "boots",
        "trainers",
        "driver",
    }


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Return those, and the words that signs are made of."""
    return _own() | frozenset(concepts().pieces_of(EMERGENCIES.telling() | REFERRALS.telling() | DOUBTFUL.telling()))


@lru_cache(maxsize=4096)
def _strange(word: str) -> bool:
    """Tell whether a word is none that stands beside a sign."""
    return (
        word.isalpha()
        and word not in _known()
        and not any(word[:n] + "*" in _known() for n in range(max(3, len(word) - 4), len(word)))
    )


def qualified(plain: str, found: Collection[Hit]) -> bool:
    """Tell whether a word of danger only describes what stands behind it: "faint pencil marks", "chest freezer"."""
    first, after = min(hit.start for hit in found), max(hit.end for hit in found)
    short = plain.count(" ", first, after) < _WIDE
    return any(_describes(plain, hit) for hit in found if short or hit.end < after) and _SELF.isdisjoint(
        plain[_opens(plain, first) : after].split()
    )


def _describes(plain: str, hit: Hit) -> bool:
    given = _GIVES.search(plain, hit.start, hit.end)
    last = plain[hit.start : hit.end].rpartition(" ")[2]
    follows = (_GIVEN if given else _ANY_NEXT if last.endswith("ish") else _NEXT).match(plain, hit.end)
    if not follows or not _strange(follows[1]) or (not given and _HAPPENED.match(plain, hit.start)):
        return False
    # "One calf measures 3 cm more", but "swollen sausages"
    return last not in _TO and (not follows[1].endswith("s") or bool(_HOW.fullmatch(last)))


def _opens(plain: str, start: int) -> int:
    """Return where the clause begins that a place stands in."""
    reach = max(0, start - _LOOK_BACK)
    return max((m.end() for m in _OPENS.finditer(plain, reach, start)), default=reach)


def borne(plain: str, start: int, after: int, whole: bool) -> Doubt:
    """Tell whether a thing is what has a sign that begins there: "wifi fainted" is asked about.

    Only what is told of a `whole` body can no unknown part of one have: "my undercarriage is numb".
    """
    said = plain[_opens(plain, start) : start].split()
    bad = plain[start:after].split()
    if not _SELF.isdisjoint(bad):
        return "no"
    verbs = bad[:1]
    while said and said[-1] in _IS:
        verbs.append(said.pop())
    while said and said[0] in _LED:
        said.pop(0)
    the = said[0] if said and said[0] in _THE else ""
    if not _SELF.isdisjoint(said[bool(the) :]):
        return "no"
    who = next((said[:at] for at, word in enumerate(said) if word in _TO), said)[bool(the) :]
    if not who or len(who) > _MOST or (not the and _DID.match(who[0])) or not who[-1].isalpha() or who[-1] in _own():
        return "no"
    if not whole and _CANNOT.match(plain, start):
        return "asked"
    if _HAD.isdisjoint(verbs) if not whole else (_FINITE.isdisjoint(verbs) and not _EVENT.match(plain, start)):
        return "no"
    return "yes" if the else "asked"


def in_tale(plain: str, start: int, first: int, after: int, end: int) -> Doubt:
    """Tell whether a sign stands in a book, a puzzle or the news: asked about where that is another clause."""
    about = _ABOUT.search(plain, start, first)
    if about and _strange(about[1]):
        return "yes"
    told = _TOLD.search(plain, start, end)
    if told is None or (not told["tells"] and _COMMON.match(told[0])):
        return "no"
    opens = max((m.end() for m in _PARTS.finditer(plain, start, first)), default=start)
    closes = next((m.start() for m in _PARTS.finditer(plain, after, end)), end)
    if _OWN.search(plain, opens, closes):
        return "no"
    return "yes" if told["tells"] and opens <= told.start() < first else "asked"
