"""Write names and numbers that are cut short, said in another way or misheard as they are meant: "box 6 6 6 each"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_SOUNDS = {
    "to": "2", "too": "2", "for": "4", "fore": "4", "tree": "3", "free": "3", "ate": "8", "won": "1", "sicks": "6"
}  # fmt: skip
_ROW = r"(?=(?:(?:l|r|left|right)[: ]+\d|\d{1,3}(?:s\b| ?[,/x+] ?\d| \d)))"
_SHORT = {
    "box": "squats", "boxes": "squats", "ups": "step ups", "downs": "step downs", "birdies": "bird dogs",
    "birdie dogs": "bird dogs", "birdie dog": "bird dogs",
}  # fmt: skip
_SKIPPED_TOO = re.compile(r"\b(?:skip\w*|not|no|miss\w*|left|without|dropped|bar|didn'?t) [1-6]\b")
_DID_NUMBERS = re.compile(r"\b(did|done|managed) ((?:[1-6](?:,? | and | & )){2,5}[1-6])(?= ?(?:$|[,.;]))")


def _by_number(said: re.Match[str]) -> str:
    """Tell the numbers of exercises, which go up one by one, from sets: "did 1 2 3 and 5"."""
    counted = [int(number) for number in re.findall(r"\d", said[2])]
    told = _SKIPPED_TOO.search(said.string, said.end()) or counted != sorted({*counted})
    return said[0] if told else f"{said[1]} exercises {', '.join(map(str, counted))}"


SOUNDS_ALIKE = (
    rewrite(
        r"^(\W*(?:(?:all|its|im|session) )*)(?:dun|dne|doen)\b"
        r"(?= ?(?:$|[,.;!])| (?:all|it|rpe)\b| [1-9](?: ?(?:$|[,.;!])| \d\d? ?h| (?!n |and |x |on |each |both )[a-z]))",
        r"\1done",
        "dun|dne|doen",
    ),
    rewrite(_DID_NUMBERS, _by_number, "did |done |managed "),
    rewrite(
        r"(?:^|(?<=[.,;:] )|(?<=\n)|(?<=\bdid )|(?<=\band ))sides?(?:,| -|:)? "
        r"(?=(?:(?:l|r|left|right)[: ]+)?[2-9]\d(?:s|\b)(?! ?(?:reps|kg|x)))",
        "side planks ",
        "side",
    ),
    # Names that are only short for one before its sets: "box 6 6 6 each", "sides 30 30".
    rewrite(
        rf"(?:^|(?<=[.,;:] )|(?<=\n)|(?<=\bdid )|(?<=\band ))({'|'.join(_SHORT)})(?:,| -|:)? {_ROW}",
        lambda said: f"{_SHORT[said[1]]} ",
        "box|up|down|birdie",
    ),
    rewrite(r"(?<!dead )\bbugs (?:and|n|&|\+) (?:(?:bird ?-?)?dogs)\b", "dead bugs and bird dogs", "bugs "),
    rewrite(r"\blbp\b", "lower back pain", "lbp"),
    rewrite(r"(?<=[,.;] )dogs (?=\d)", lambda said: "bird dogs " if "bug" in said.string else said[0], "dogs "),
    rewrite(
        r"\b(\d{1,3}) (?:reps|repetitions?|times?),? (?:and )?([2-6]) (?:times?|sets|series?|rounds)\b",
        lambda said: f"{said[2]}x{said[1]}" if said.string.count("rep") < 2 else said[0],
        "times|rep|time",
    ),
    rewrite(r"\b(\d) (?:series?) (?:of|x) (?=\d)", r"\1x", "serie"),
    # Numbers as a machine hears them, where nothing but a number stands: "ten and for on the left", "tree out of ten".
    rewrite(
        r"\b(to|too|for|fore|tree|(?<!pain )free|ate|won|sicks)(?= out of 10\b(?! (?:min|sec|hour|day)))|"
        r"(?<=\d and )(to|too|for|fore|ate|won)(?= (?:on (?:the |my )?(?:left|right)\b(?! ?[:=]? ?\d)|each\b|per\b))",
        lambda heard: _SOUNDS[heard[1] or heard[2]],
        "out of|to |too |for |fore |ate |won ",
    ),
)
