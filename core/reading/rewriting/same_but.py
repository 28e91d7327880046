"""Write out the sets of a leg that did as the other but for one: "8 8 8 left, right same but 6 on the last"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_LIST = r"\d{1,3}(?:(?:, ?| ?[/+] ?| and | )\d{1,3}){1,19}(?!\d)(?! ?[/x])"
_SIDE = r"\b(?:left|right|lt|rt|l|r)\b"
_OPPOSITE = {"left": "right", "right": "left"}
_TOLD = (
    rf"(?:(?P<a>{_SIDE})(?: leg| side)?:? (?P<la>{_LIST})|"
    rf"(?P<lb>{_LIST})(?: (?:on|for|with) (?:the |my )?| [a-z]+(?: [a-z]+)?)? ?(?P<b>{_SIDE})(?: leg| side)?)"
)
_OTHER = r"(?:the |my )?(?P<o>left|right|lt|rt|l|r|other)\b(?: leg| side| one| foot)?:?"
_ALIKE = r"(?:the |did the )?(?:same|likewise|ditto|identical)(?: again)?"
_HEAD = (
    rf"(?:{_OTHER},? (?P<same>{_ALIKE})|(?P<too>{_ALIKE}) (?:on |for |with )?{_OTHER.replace('<o>', '<p>')}|"
    rf"{_OTHER.replace('<o>', '<q>')})"
)
_BUT = (
    r"(?:,| -|;)*(?: (?:but|except|apart from|bar|with|until|minus|only|just|for|managed|got|did|the|that|lost|"
    r"dropped))*"
)
_NTH = r"(?:the |my )?(?:very )?(?P<n{0}>last|final|first|second|third)(?: (?:set|one|go|round))?"
_FEW = r"(?P<few>1|2|3|one|two|three)(?: reps?)?(?: (?:less|fewer|short|down|under|off|more|extra))?"
_CHANGE = (
    rf"(?:{_BUT} {_FEW} (?:on|in|for) {_NTH.format(1)}|{_BUT} (?P<k>\d{{1,3}})s? (?:on |in |for )?{_NTH.format(2)}|"
    rf"{_BUT} {_NTH.format(3)},?(?: (?:was|only|just|i|got|at|:))* (?P<j>\d{{1,3}})s?)"
)
_LED = rf"{_TOLD}(?P<between>[^\d\n]{{0,30}}?)(?:[,;.]| -|\band\b| but)+ ?(?:and |then |but |on |for )*"
_ENDED = r"(?= ?(?:$|[,.;)!]|@|with\b|rpe\b))"
_FEWER_EACH = re.compile(
    rf"{_LED}{_OTHER},? "
    r"(?:(?:was|did|got|managed|only|just|always) )*(?P<few>1|2|3|one|two|three)(?: reps?)? (?:less|fewer|short|down)"
    r"(?: (?:on|in|for|at))?(?: (?:each|every|both|all)(?: (?:time|set|one|round|go|of them)s?)?| per set| throughout)"
    rf"{_ENDED}"
)
"""A leg that did as many less in every set: "right 10 10, left 2 fewer both times"."""
_THE_LAST = r"(?:the )?(?:last|final)(?: (?:set|one|round))?"
_ONLY = r"(?:(?:only|just|managed|got|was|were|at) )*"
_LAST_OTHER = re.compile(
    r"\b([2-6]) ?(?:x|sets of) ?(\d{1,3})( ?(?:s|secs?|seconds|\"))?(?: reps)?"
    rf"(?:,? but {_ONLY}(\d{{1,3}})s? (?:on|in|for) {_THE_LAST}|,? ?\((?:but )?{_THE_LAST},?:? {_ONLY}(\d{{1,3}})s?\)|"
    rf",? (?:except|apart from|bar)(?: for)? {_THE_LAST},? (?:which|that) {_ONLY}(\d{{1,3}})s?)(?!\d|/| ?kg)"
)
"""Another number for the last of counted sets, whatever the plan has: "2x10 but only 8 on the last set"."""
_AS_WELL = re.compile(
    r"\b(?P<sets>\d{1,3}(?:(?: |, ?| ?/ ?| and )\d{1,3}){1,4} (?:each|both|per|a)(?: (?:leg|side)s?)?)(?:[,.;] ?|"
    r" and | )"
    r"(?:and )?(?:(?:the )?same (?:again )?(?:for|on|with) (?:the )?(?P<b>(?!both|each|all|left|right|other|l\b|"
    r"r\b)[a-z]"
    r"[a-z ]{1,20}?)|(?:the )?(?P<a>(?!both|each|all|left|right|other|rest|everything|next|weight|load|l\b|r\b)[a-z]"
    r"[a-z ]{1,20}?) (?:(?:did |was |were )?the )?(?:same(?: again| reps| numbers)?|likewise|ditto|idem))(?= ?(?:$|"
    r"[,.;!]))"
)
"""Another exercise of which as much was done: "rdls 8 8 each, split squats the same"."""
_PLACES = {"last": -1, "final": -1, "first": 0, "second": 1, "third": 2}
_WORDS = {"one": 1, "two": 2, "three": 3}
_CHANGED = re.compile(r"\b(?:less|fewer|short|down|under|off|minus|lost|dropped|(?P<more>more|extra))\b")


def _written_out(said: re.Match[str]) -> str:
    side, other, sets = _told(said, said["o"] or said["p"] or said["q"])
    head, change = (part.strip() for part in _halves(said))
    place = _PLACES[said["n1"] or said["n2"] or said["n3"]]
    changed = _CHANGED.search(change)
    few = said["few"] if changed else None
    known = said["k"] or said["j"] or few
    if other == side or place >= len(sets) or known is None or not (said["same"] or said["too"] or few):
        return said[0]
    by = _number(few) if few and changed and changed["more"] else -_number(few or "0")
    sets[place] = sets[place] + by if few else int(known)
    return f"{head}, {other} {' '.join(map(str, sets))}" if sets[place] > 0 else said[0]


def _told(said: re.Match[str], leg: str) -> tuple[str, str, list[int]]:
    """Return the leg whose sets were told, the one that did otherwise, and those sets."""
    side, other = _side(said["a"] or said["b"]), _side(leg)
    sets = [int(amount) for amount in re.findall(r"\d+", said["la"] or said["lb"])]
    return side, _OPPOSITE[side] if other == "other" else other, sets


def _number(word: str) -> int:
    return _WORDS.get(word) or int(word)


def _side(word: str) -> str:
    return {"l": "left", "r": "right"}.get(word[0], word)


def _halves(said: re.Match[str]) -> tuple[str, str]:
    middle = said.end("between") - said.start()
    return said[0][:middle], said[0][middle:]


def _lessened(said: re.Match[str]) -> str:
    side, other, sets = _told(said, said["o"])
    few = _number(said["few"])
    if other == side or len(set(sets)) > 1 or sets[0] <= few:
        # "18 17 15, right one less each set" may be one less than the set before.
        return said[0]
    return f"{_halves(said)[0].strip()}, {other} {' '.join(str(amount - few) for amount in sets)}"


def _last_other(said: re.Match[str]) -> str:
    sets, amount, unit = int(said[1]), said[2], said[3] or ""
    return ", ".join([f"{amount}{unit}"] * (sets - 1) + [f"{said[4] or said[5] or said[6]}{unit}"])


SAME_BUT = (
    rewrite(
        _AS_WELL, lambda told: f"{told['sets']}, {told['a'] or told['b']} {told['sets']}", "same|likewise|ditto|idem"
    ),
    rewrite(_LAST_OTHER, _last_other, "last|final"),
    rewrite(rf"({_SIDE})(?: leg| side)?:? all (\d{{1,3}})s?{_ENDED}", r"\1 \2 every set", " all "),
    rewrite(_FEWER_EACH, _lessened, " less| fewer| short| down"),
    rewrite(rf"{_LED}{_HEAD}{_CHANGE}{_ENDED}", _written_out, " last| final| first| second| third"),
)
