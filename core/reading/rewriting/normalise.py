"""Bring what people type to one plain spelling: lower case, plain digits, plain punctuation, no invisible marks."""

import unicodedata
from functools import lru_cache

from core import regex as re
from core.reading.rewriting.ailing import AILING
from core.reading.rewriting.alike import ALIKE
from core.reading.rewriting.answered import ANSWERED
from core.reading.rewriting.around_sets import AROUND
from core.reading.rewriting.asides import ASIDES, OF_THE_DAY
from core.reading.rewriting.beside_sets import BESIDE, SPOKEN_SETS
from core.reading.rewriting.called_legs import CALLED_LEGS
from core.reading.rewriting.compared import COMPARED
from core.reading.rewriting.digits import in_digits
from core.reading.rewriting.effort_told import EFFORT_TOLD
from core.reading.rewriting.felt import COMPLAINED
from core.reading.rewriting.harmed import HARMED
from core.reading.rewriting.heft import KINDS_OF_SETS, LOADS
from core.reading.rewriting.idioms import IDIOMS
from core.reading.rewriting.joints import ENDINGS, LAUGHS, PARTINGS
from core.reading.rewriting.legs_told import LEGS_TOLD
from core.reading.rewriting.lengths import PARTS_OF_TIME
from core.reading.rewriting.lesser import LESSER
from core.reading.rewriting.listed import LISTED, RESPECTIVE
from core.reading.rewriting.none_of import NONE_OF
from core.reading.rewriting.notation import RESERVE, without_notation
from core.reading.rewriting.of_plan import OF_PLAN
from core.reading.rewriting.put_right import PUT_RIGHT
from core.reading.rewriting.rethought import RETHOUGHT
from core.reading.rewriting.retold import RETOLD
from core.reading.rewriting.rewrites import Steps
from core.reading.rewriting.run_on import RUN_ON
from core.reading.rewriting.same_but import SAME_BUT
from core.reading.rewriting.scored_apart import SCORED_APART
from core.reading.rewriting.shorthand import in_shorthand
from core.reading.rewriting.since_then import SINCE_THEN, dated
from core.reading.rewriting.sounds import SOUNDS_ALIKE
from core.reading.rewriting.tables import tabled
from core.reading.rewriting.tallies import TALLIES
from core.reading.rewriting.told_apart import TOLD_APART
from core.reading.rewriting.told_of_place import TOLD_OF_PLACE
from core.reading.rewriting.trouble import TROUBLE
from core.reading.rewriting.unsigned import UNSIGNED
from core.reading.rewriting.usage import CONTRACTED, USAGES
from core.reading.rewriting.wordings import SCORES

MOST_CHARACTERS = 4096
"""What one chat message may hold; the rest of a longer text, or of one that grows when signs are put in words, is not
read."""


def _spelled_as(signs: dict[str, str]) -> dict[int, str]:
    """Return the table that puts what many signs mean in the place of each."""
    return str.maketrans({sign: to for to, many in signs.items() for sign in many})


_PLAIN = _spelled_as(
    {
        "'": "’‘`´ʼ′",
        '"': "“”″",
        "x": "×✕✖",
        "*": "∗",
        "-": "–−‐‑",
        " - ": "—",
        " ": "[]",
        "...": "…",
        ".25": "¼",
        ".5": "½",
        ".75": "¾",
        ",": "•·،",
        ";": "；",
        "/": "⁄",
    }
)
_PICTURES = _spelled_as(
    {
        " tickmark ": "✅☑✔✓",
        " crossmark ": "✗✘👎🚫❌🙅",
        " ": "💯",
        " thumbsup ": "👍👌",
        " haha ": "😂🤣😅😆",
        " leg ": "🦵",
        " heart ": "❤",
        " sick ": "🤒🤧🤮",
        " right ": "➡",
        " left ": "⬅",
        " slept ": "😴💤🛌",
    }
)
_CROSSED = re.compile(r"(?<=[a-z:] )[✖✕](?=\ufe0f?\s*(?:$|\n|,))", re.IGNORECASE)
"""A cross behind a name, and not between numbers: "balance ✖"."""
_ARROWS = re.compile("[➡⬅→←⇒]\ufe0f?|->|=>")
_BETWEEN_NUMBERS = re.compile(r"(?<=\d) ?(?:(?:➡|→|⇒)\ufe0f?|->|=>) ?(?=\d)")
_LEG = re.compile(r"(?<![A-Za-z])(?:[LRlr]|left|right|LEFT|RIGHT|Left|Right)(?![A-Za-z'’])")
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127), " ")
_ASCII = bytes(range(128)).decode().lower().translate(_PLAIN).translate(_CONTROLS).encode().ljust(256)
"""All that a text of plain letters needs: each of them has one in its place."""
_LAST_SIGN = "\u26ff"
"""Pictures come behind it; degrees, stars and the signs within pictures before."""
_PICTURE = "\ue000"
_IN_A_PHRASE = re.compile(rf" *{_PICTURE} +(?=(?:out|black|numb|pain|pains|swollen|popped)\b)")
"""A picture in the middle of what is told: "passed 😵 out"."""
_KEYCAP = "⃣"
_MARKUP = re.compile(r"<(script|style)\b[^>]*>.{0,500}?</\1>|</?[a-z][a-z0-9]*(?: [^<>]{0,80})?/?>", re.DOTALL)
"""What is written for a browser; the words between two marks are read, those of a script are not."""
_JOINED = re.compile(r"_(?<=[a-z]_)(?=[a-z])")
"""What ids have between their words."""
_SLIPPED = re.compile(r"1(?<=[!?]1)1*+\b(?!\d)")
"""The key of an exclamation mark without its shift: "!!11"."""
_SIGNS = re.compile(r"(?<=[^\w\s]{3})[^\w\s]+")
_LONG_RUN = re.compile(r"([^\d])\1\1\1+")

IN_LETTERS = Steps(*LAUGHS, *CONTRACTED, *ALIKE, *ANSWERED, *CALLED_LEGS, *IDIOMS, *NONE_OF, *RETHOUGHT, *TROUBLE)
"""Steps before numbers are written in digits."""
IN_DIGITS = Steps(
    *OF_THE_DAY,
    *SOUNDS_ALIKE, *RUN_ON, *TOLD_APART, *SCORED_APART, *KINDS_OF_SETS, *PUT_RIGHT, *OF_PLAN, *AROUND, *COMPARED,
    *SPOKEN_SETS, *LISTED, *SAME_BUT, *EFFORT_TOLD, *ASIDES, *SCORES, *TOLD_OF_PLACE, *SINCE_THEN, *HARMED, *AILING,
    *UNSIGNED, *RESPECTIVE, *COMPLAINED, *BESIDE, *LEGS_TOLD, *RETOLD, *TALLIES, *LOADS, *LESSER, *PARTS_OF_TIME,
    *PARTINGS,
)  # fmt: skip
"""Steps behind them: the many ways of telling a thing become the one that the grammar reads."""
AT_LAST = Steps(*RESERVE, *USAGES, *ENDINGS)
"""Steps behind what is noted in signs and figures."""


def normalise(text: str) -> str:
    """Return the part of a text that is read, in plain lower case."""
    text = text[:MOST_CHARACTERS]
    text = _in_letters(text) if text.isascii() else _CROSSED.sub("✗", text).translate(_PLAIN)
    text = _in_letters(_pointed(_SLIPPED.sub("", text)))[:MOST_CHARACTERS]
    text = _MARKUP.sub(" ", text) if "<" in text else text
    text = tabled(text) if "\n" in text else text
    text = IN_DIGITS.rewritten(dated(in_digits(IN_LETTERS.rewritten(_JOINED.sub(" ", text)))))
    text = AT_LAST.rewritten(without_notation(in_shorthand(_SIGNS.sub("", text))))
    return _LONG_RUN.sub(r"\1\1\1", text) if _LONG_RUN.search(text) else text


def spelled(text: str) -> str:
    """Return a text in plain lower case with nothing rewritten or left out: what danger is looked for in."""
    text = _in_letters(text[:MOST_CHARACTERS])[:MOST_CHARACTERS]
    return CONTRACTED.rewritten(in_digits(text))


def _pointed(text: str) -> str:
    """Read the arrows of a text: from one number to another, or on to the next thing."""
    if text.isascii() and ">" not in text:
        return text
    text = _BETWEEN_NUMBERS.sub(" to ", text)
    # Beside a leg that is written out, an arrow only points on.
    return _ARROWS.sub(" , ", text) if _LEG.search(text) else text


def _in_letters(text: str) -> str:
    """Return a text in lower case and in letters that it can be read by."""
    if text.isascii():
        return text.encode().translate(_ASCII).decode()
    text = text.translate(_PLAIN).translate(_PICTURES)
    text = unicodedata.normalize("NFKC", text).lower().translate(_PLAIN).translate(_CONTROLS)
    if text.isascii():
        return text
    return _IN_A_PHRASE.sub(" ", "".join(map(_visible, text))).replace(_PICTURE, ",")


@lru_cache(maxsize=1024)
def _visible(character: str) -> str:
    if character.isascii():
        return character
    kind = unicodedata.category(character)
    if kind in ("Cf", "Mn", "Me", "Cc", "Sk") or character == _KEYCAP:
        return ""
    if kind == "Nd":
        return str(unicodedata.digit(character))
    if kind == "So" and character > _LAST_SIGN:
        # A picture parts what is told: "8 8 8 each leg 🎉 see you tomorrow".
        return f" {_PICTURE} "
    return _letter(character) if kind[0] == "L" else (" " if kind[0] in "SZC" else character)


def _letter(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)[0]
    return bare if bare.isascii() else character
