"""Write what is told by its place in a list in one way: "no 3 - 8 8" as "exercise 3: 8 8", "calf and hip, 3 and 5"."""

from core import regex as re
from core.reading.lexicon.body import PLACE, PLACE_NEEDS
from core.reading.rewriting.rewrites import rewrite

_ORDINALS = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}
_SETS = (
    r"(?:(?:[1-6]|one) ?(?:x|sets? of) ?\d|[2-6] (?:sixes|eights|tens|twelves|fifteens)\b|"
    r"\d{1,3}s?(?: reps)?(?: ?[/,&+] ?| and | then | )\d|\d{1,3} (?:reps|secs?|each|both|a|per)\b)"
)
_LISTED = r"(?: on (?:the|my) list)?"
_LEADS = rf"{_LISTED} ?(?:- |[:,=] ?|(?:was|were) )?(?=(?:(?:i|got|did|only|just|about) )*{_SETS})"
_ENDED = r"(?= ?(?:$|[,.;)]))"
_NO = r"(?:the )?(?:no|nr|num|number|item|thing|move|exercise|ex)\.? ?(?:no\.? |number )?#? ?([1-6])\b"
_NTH = r"(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last|final|second to last|next to last|penultimate)"
_THING = re.compile(
    rf"\b{_NTH} (?:thing|item){_LEADS}|\b{_NTH}(?: one)? on (?:the|my) list ?(?:- |[:,=] ?|(?:was|were) )?"
)
_THING_BEHIND = re.compile(rf"(?<=[\da-z] )(for|on|of) {_NTH} (?:thing|item){_LISTED}{_ENDED}")
_BEHIND = re.compile(
    rf"(^\W*|[.;\n] )(?:(?:i|only|just|got|did|managed) )*({_SETS}[^.;\n]{{0,40}}?),? (?:on|for|of) (?:the )?"
    r"(exercise \d|(?:first|1st|second|2nd|third|3rd|fourth|last|final|penultimate|second last) exercise|"
    r"(?:last|penultimate|second last) one)(?= ?(?:$|[.;,\n]))"
)

_NAMED_BEHIND = (
    r"(\d[\d ,/&s]*?(?:(?:then|and) \d[\d ,/&s]*?)*) ?\(([a-z][a-z -]+?)((?:, ?| )(?:both|each|both legs|each leg))?\)"
)
_ONE_IN_BRACKETS = re.compile(_NAMED_BEHIND)
_NAME_WITHIN = re.compile(
    r"\b([2-6]) ((?!reps?\b|more\b|sets?\b)[a-z]{3,}(?: [a-z]{3,})?) sets,? (?:of )?(\d{1,3}s?) (?:apiece|"
    r"each set|in each)\b"
)
_NAME_OF = re.compile(
    r"\b([2-6]) ((?!(?:sets?|reps?|rounds?|holds?|lots|goes|days?|weeks?|hours?|nights?|series|circuits?|times)\b)"
    r"[a-z]{4,}(?: [a-z]{4,})?) of (\d{1,3}s?)\b(?! (?:\d|them|those))"
)
"""Sets before the name and as many reps behind it: "2 side planks of 25"."""
_ANOTHER = re.compile(
    r"^(\W*)(\d{1,3}) ((?!reps?\b|sets?\b|min)[a-z]{3,}(?: [a-z]+){0,6}?),? (?:plus|and|then|"
    r"and then) another (\d{1,3})(?= ?(?:$|[,.;!]))"
)
_OOPS = re.compile(
    r"(?<=[\d.;,!\n] )(oops|whoops|sorry|wait|no|actually|correction)[,:]? (?:the |my )?(first|second|third|"
    r"last) (?:one|go)(?: was)?(?: only| just)? (?=\d{1,3}s?\W*$)"
)
"""A set put right, which is no exercise of the list: "45, 45. oops second one 35"."""
_NTH_SET = r"[:=)](?: |(?!\d\d))(\d{1,3})"
_SETS_NUMBERED = re.compile(
    rf"(?<=[a-z]) ?[-:(]? ?1 ?{_NTH_SET}[,;]? 2 ?{_NTH_SET}(?:[,;]? 3 ?{_NTH_SET})?(?:[,;]? 4 ?{_NTH_SET})?(?![\d:x])"
)
"""The sets of one exercise behind their numbers: "rdl 1: 8, 2: 8, 3: 5"."""
_NEXT_PLACE = r"(?:(?:,? (?:and|nor|or) |, ?| ?& ?)(?:the )?"
_ONES = r"(?: ones?| exercises?| moves?| things?)?"
_PLACES_TOLD = re.compile(
    r"\b(?P<told>(?:except|bar|but|minus|apart from|without|skipped|missed|dropped|left out|no|not|didnt do|did|do|"
    r"only|just|done|finished|completed|managed|got through)(?: (?:did|do|got|only|just|for))* (?:the )?)(?P<places>"
    rf"(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final){_ONES}{_NEXT_PLACE}"
    rf"(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final){_ONES})+|"
    rf"(?:exercises|numbers|moves|nos|nrs?|ex|no)\.? ?[1-6]{_NEXT_PLACE}[1-6])+)"
    r"(?= ?(?:$|[.;!]|,(?! ?\d)|only|today|tonight|then|because|cos|but|and\b|so\b))"
)
"""Exercises by their places: "did only the first and the third exercise", "skipped exercises 2 and 4"."""
_ONE_OF_PLACES = re.compile(r"\b(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final|[1-6])\b")
_BY_NUMBER = re.compile(r"(^|[,;.\n]) ?#?([1-6]) ?[:)] ?(?=\d)")
"""Sets behind the numbers of the list: "1: 10 10 both, 2: 8 8 both"."""


def _numbered(said: re.Match[str]) -> str:
    told = [one[2] for one in _BY_NUMBER.finditer(said.string)]
    in_order = len(told) > 1 and told == sorted(set(told))
    return f"{said[1] and '.'} exercise {said[2]}: " if in_order else said[0]


def _placed(said: re.Match[str]) -> str:
    places = [_ONE_OF_PLACES.search(one) for one in re.split(r",|&|\band\b|\bn?or\b", said["places"])]
    named = [f"exercise {place[0]}" if place[0].isdigit() else _exercise(place[0]) for place in places if place]
    return f"{said['told']}{', '.join(named[:-1])} and {named[-1]}"


def _before(said: re.Match[str]) -> str:
    return ". ".join(f"{one[2]}: {one[1]}{one[3] or ''}" for one in _ONE_IN_BRACKETS.finditer(said[0]))


def _exercise(place: str) -> str:
    if place in ("second to last", "next to last", "penultimate"):
        return "penultimate one"
    return "last exercise" if place in ("last", "final") else f"exercise {_ORDINALS[place]}"


_BUT = (
    r"except|but|bar|minus|without|omitting|omitted|skipp(?:ed|ing)|skip|miss(?:ed|ing)?|left out|leaving out|dropped|"
    r"apart from|excluding"
)
_PIECES = "no|nr|num|item|thing|move|ex"
_SETS_OF = re.compile(
    r"(?:^|(?<=[,;.] )|(?<=and )|(?<=then ))([2-5]) of (?:the |my )?"
    r"(?=[a-z]{3,}(?: [a-z]+){0,3} (?:at|with|x) \d{1,2}\b(?! ?(?:kgs?|k|lbs?|kilos?|%|pounds?|/)))"
)
"""Sets that are only counted: "and three of step downs at 10 per leg"."""
LISTED = (
    rewrite(_SETS_OF, r"\1 sets of ", " of "),
    rewrite(
        r"\bfor (?:the |all )*(others?|rest)(?: ones| of it)?,? (?:(?:there|i|was|had|have) )*no (time|energy|power)\b",
        r"no \2 for the \1",
        "for ",
    ),
    rewrite(rf"^\W*(?:(?>{_NAMED_BEHIND})[,.;\s]*+){{2,}}$", _before, "("),
    rewrite(r"^\W*+(?!.*\b(?:left|right|l|r)\b)(\d[^=\n]*?) ?= ?(?:the |my )?([a-z][a-z ]+?)\W*$", r"\2: \1", "="),
    rewrite(_NAME_WITHIN, r"\2 \1 x \3", " sets"),
    rewrite(_NAME_OF, r"\2 \1 x \3", " of "),
    rewrite(_ANOTHER, r"\1\3 \2, \4", " another "),
    rewrite(r"(?<![\d.])(\d{1,3})\. (\d{1,3})\. (\d{1,3})(?=\.? ?(?:$|[a-z]))", r"\1, \2, \3", ". "),
    rewrite(r"^\W*after (?:the |my )?([a-z][a-z ]{2,30}?) ?\((\d[^()]*)\),? ?", r"\1 \2. ", "after "),
    rewrite(_OOPS, r"\1 \2 set ", " one | go "),
    rewrite(_SETS_NUMBERED, lambda said: " " + ", ".join(filter(None, said.groups())), ":|=|)"),
    rewrite(
        _PLACES_TOLD,
        _placed,
        "first|1st|second|2nd|third|3rd|fourth|4th|last|final|exercises|numbers|moves|nos|nr|ex|no",
    ),
    rewrite(rf"\b{_NO}(?! (?:x|sets?|reps?|of)\b){_LEADS}", r"exercise \1: ", _PIECES),
    rewrite(_BY_NUMBER, _numbered, ":|)"),
    rewrite(r"\b(?:finished|completed) ([1-6]) (?:sets|rounds)(?= ?(?:$|[,.;!]))", r"did \1 sets", " sets| rounds"),
    rewrite(r"\bnumber one\b", "number 1", "number"),
    rewrite(rf"(?<=[\da-z] )(for|on|of) {_NO}{_LISTED}{_ENDED}", r"\1 exercise \2", _PIECES),
    rewrite(rf"\b({_BUT}) {_NO}{_LISTED}{_ENDED}", r"\1 exercise \2", _PIECES),
    rewrite(rf"\b(done|everything|all of (?:it|them)),? (?:but )?not ([1-6]){_ENDED}", r"\1, not exercise \2", "not "),
    rewrite(_THING, lambda said: _exercise(said[1] or said[2]) + ": ", " thing| item| list"),
    rewrite(_THING_BEHIND, lambda said: f"{said[1]} {_exercise(said[2])}", " thing| item"),
    rewrite(_BEHIND, r"\1\3: \2", "exercise| one"),
)


_SCORE = r"(?:an? )?(?:10|\d(?:\.5)?)(?!\d|\.\d)(?: ?(?:/|out of) ?10)?+"
_SIDE = r"(?:left|right|lt|rt|l|r)"
_PLACE = rf"(?:the |my )?(?:{_SIDE} )?(?:{PLACE})"
_NEXT = r"(?:,? and |, ?| ?& ?| ?\+ ?| then | n | )"
_SCORES = rf"{_SCORE}(?:{_NEXT}{_SCORE}){{1,4}}"
_PLACES = rf"(?:(?:the |my )?{_SIDE}(?: and | ?& ?| ?/ ?){_SIDE} (?:{PLACE})|{_PLACE}(?:{_NEXT}{_PLACE}){{1,4}})"
_IN_TURN = r"(?:,? respectively| in that order)?(?= ?(?:$|[.;!\n]))"
_PLACED = re.compile(
    rf"(?:^|(?<=[.;\n] ))(?P<felt>(?:aching|achy|sore|tight|stiff) )?(?P<places>{_PLACES})"
    rf"[ ,:;=-]+(?:(?:is|are|at|were|was|on) )*(?P<scores>{_SCORES}){_IN_TURN}|"
    rf"(?:^|(?<=[.;\n] ))(?P<scores_>{_SCORES})[ .,:;=-]+(?:(?:in|for|on) )?(?P<places_>{_PLACES}){_IN_TURN}"
)
_ONE_SCORE = re.compile(_SCORE)
_ONE_PLACE = re.compile(rf"(?:{_SIDE} )?(?:{PLACE})\b")
_ONE_SIDE = re.compile(rf"\b{_SIDE}\b")


def _paired(said: re.Match[str]) -> str:
    scores = _ONE_SCORE.findall(said["scores"] or said["scores_"])
    listed = said["places"] or said["places_"]
    places = _ONE_PLACE.findall(listed)
    sides = _ONE_SIDE.findall(listed)
    if len(places) == 1 and len(sides) == len(scores) == 2:
        places = [f"{side} {places[0].split(' ', 1)[1]}" for side in sides]
    if len(places) != len(scores):
        return said[0]
    return ", ".join(f"{said['felt'] or ''}{place} {score}" for place, score in zip(places, scores, strict=True))


RESPECTIVE = (rewrite(_PLACED, _paired, PLACE_NEEDS),)
