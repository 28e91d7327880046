"""Write what one set fell short by in one way: "although left leg only 6 on the last" as "last left was 6"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_NTH = r"(last|final|first|second|third|1st|2nd|3rd)"
_NEEDS = _NTH[1:-1]
_SIDE = r"(?:the |my )?(left|right)(?: leg| side| one)?"
_SET = r"(?: (?:set|one|round|go))?"
_GOT = r"(?:(?:i |only |just |managed |got |did |made |had |was )*)"
_OF = r"(?:on|in|for) (?:the |my )?"
_WAS = r"(?: (?:was|only|just|:|at))* (?=\d)"
_ALTHOUGH = re.compile(
    r",? ?\b(?:although|though|except(?: that| for)?|apart from|bar) "
    rf"(?={_GOT}\d+ {_OF}(?:{_NTH}|left|right)\b|(?:the )?(?!(?:first|last|final) [2-4]\b(?! ?[,:]? ?\d))"
    rf"(?:{_NTH}|left|right)\b[a-z ]* \d)"
)
_LEFT_GOT = re.compile(
    rf"\b(left|right)(?: leg| side)? (?:only |just )(?:managed |got |did |made |had )?(\d+) {_OF}{_NTH}{_SET}\b"
)
_PRODUCT = r"\b\d ?x ?\d+\b[^,.;(\d]*|\b(?:sets|rounds) of \d+\b[^,.;(\d]*"
_ALIKE = r"\b(?P<n>\d+)(?:(?:[ /]|, ?)(?P=n)){2,19} (?:each|both|ea|per leg|a side)\b(?: (?:legs?|sides?))?"
_COUNTED = re.compile(
    rf"(?P<told>{_PRODUCT}|{_ALIKE})[,.;]? ?(?P<open>\(?)(?:but )?{_GOT}"
    rf"(?P<less>\d+) {_OF}(?P<nth>{_NTH[1:]}{_SET}(?= ?(?:$|[,.;)]))"
)
_LAST = r"(?:the |my )?(?:very )?(?:last|final|first|second)(?: (?:set|one|round|go))?"
_ALONE = r"(?<![\d/x] )(?<!\d, )(?<![\d.,/x])"
_ALL_BUT = re.compile(
    rf"{_ALONE}\b(\d{{1,2}})s? (?:reps )?(?:(?:in|on|for) )?"
    r"(?:(?:all|every|each)(?: (?:of )?(?:the |my )?sets?)? (?:but|except|bar|apart from)|except)(?: for)? "
    rf"{_LAST},? ?(?:(?:which|that|thats|it|was|were|only|just|at|on|i|got|did|:) ?)*(?:an? )?\d{{1,2}}\b|"
    rf"{_ALONE}\b(\d{{1,2}})s(?: each| both| (?:each|per|a) (?:side|leg))?,? "
    rf"(?:(?:but|and|with|only|just|though|then) )*(?:an? )?\d{{1,2}} (?:on|in|for) {_LAST}(?! (?:right|left))"
)
"""As many in all sets but one, of which nobody says how many they were."""

_PLACES = {"1": "first", "one": "first", "2": "second", "two": "second", "3": "third", "three": "third"}
_SET_NUMBER = re.compile(
    r"(?<=\d) (?P<on>on|in|during) set (?:number |no )?(?P<n>1|2|3|one|two|three)\b"
    r"(?! ?(?:[x*:]|reps?|(?:and|&|,) ?\d))"
)
"""A set by its number is none of its reps: "only 5 on set 2"."""

_FELT = re.compile(r"\b(?:pain\w*|hurt\w*|sore\w*|ach(?:e|es|ed|ing|y)|niggl\w*|twinge\w*|rpe|effort)\b[^.;\n]*$")


def _nth_set(said: re.Match[str]) -> str:
    felt = _FELT.search(said.string, 0, said.start())
    return said[0] if felt else f" {said['on']} the {_PLACES[said['n']]} set"


LESSER = (
    rewrite(_SET_NUMBER, _nth_set, " set "),
    rewrite(rf"\b{_NTH} (?:set|one) (?:was|should be) (?:only )?\d+,? (?:so|ie) (?=\d+[ ,/]+\d)", "", " so | ie "),
    rewrite(_ALL_BUT, lambda said: f"{said[1] or said[2]} every set", " last| final| first| second"),
    rewrite(_ALTHOUGH, ", but ", "though|except|apart|bar "),
    rewrite(rf"(?<!\d)(\d+) (?:on|for|with) {_SIDE} {_OF}{_NTH}{_SET}\b", r"\1 on the \3 \2", _NEEDS),
    rewrite(rf"\b{_NTH} (?:set|one|round|go) {_SIDE}{_WAS}", r"\1 \2 was ", _NEEDS),
    rewrite(rf"\b(?<!the )(left|right)(?: leg| side)? {_NTH} (?:set|one|round|go){_WAS}", r"\2 \1 was ", _NEEDS),
    rewrite(_LEFT_GOT, r"\3 \1 was \2", _NEEDS),
    rewrite(_COUNTED, r"\g<told>, \g<open>the \g<nth> one was \g<less>", _NEEDS),
)
