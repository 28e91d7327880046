"""Bring what people type to one plain spelling: lower case, plain digits, plain punctuation, no invisible marks."""

import re
import unicodedata

from core.reading.digits import in_digits
from core.reading.felt import complained
from core.reading.heft import held
from core.reading.joints import parted
from core.reading.notation import without_notation
from core.reading.shorthand import in_shorthand
from core.reading.tallies import tallied
from core.reading.wordings import plainly

MOST_CHARACTERS = 4096
"""What one chat message may hold; the rest of a longer text is not read."""

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "″": '"',
        "′": "'",
        "×": "x",
        "✕": "x",
        "✖": "x",
        "∗": "*",
        "–": "-",
        "—": " - ",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "…": "...",
        "¼": ".25",
        "½": ".5",
        "¾": ".75",
        "•": ",",
        "·": ",",
        "；": ";",
        "،": ",",
        "⁄": "/",
    }
)
_PICTURES = (
    ("✅", " tickmark "),
    ("☑", " tickmark "),
    ("✔", " tickmark "),
    ("💯", " "),
    ("👍", " thumbsup "),
    ("👌", " thumbsup "),
    ("❌", " crossmark "),
    ("🙅", " crossmark "),
    ("😂", " haha "),
    ("🤣", " haha "),
    ("😅", " haha "),
    ("😆", " haha "),
    ("🦵", " leg "),
    ("❤", " heart "),
    ("🤒", " sick "),
    ("🤧", " sick "),
    ("🤮", " sick "),
    ("➡", " right "),
    ("⬅", " left "),
)
_ARROWS = re.compile("[➡⬅→←⇒]\ufe0f?|->|=>")
_BETWEEN_NUMBERS = re.compile(r"(?<=\d) ?(?:(?:➡|→|⇒)\ufe0f?|->|=>) ?(?=\d)")
_LEG = re.compile(r"(?<![A-Za-z])(?:[LRlr]|left|right|LEFT|RIGHT|Left|Right)(?![A-Za-z'’])")
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127), " ")
_KEYCAP = "⃣"
_WILL = re.compile(
    r"(?<=[a-z])'ll\b|(?<=\bi)ll(?= (?:do|try|go|be|get|have|start|skip|move|make|take|see|stop|give|let|finish|"
    r"train|catch)\b)"
)
_YOU_ARE = re.compile(r"\bu r\b")
_EIGHT = re.compile(r"\b(m|gr)8\b")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_FRACTION = re.compile(r"(\d) ?\.(25|5|75)(?!\d)")
_DASHED_CLOCK = re.compile(r"(?<=[\dmtn]) ?- ?(?=(?:half|quarter past|quarter to) \d)")
_DOTTED_CLOCK = re.compile(r"\b(\d{1,2})\.([0-5]\d)(?= ?[ap]\.?m\b)")
_SCALE = re.compile(
    r"\b(?:on|in) (?:a |the )?scale (?:of|from|out of) (?:(?:0|1|zero|one) ?(?:to|-) ?)?(?:10|ten)\b,?|"
    r"\bfrom (?:0|1|zero|one) (?:to|-) (?:10|ten),?(?= (?:about|around|its|id|im|maybe|probably|a|roughly|\d))|"
    r"\bout of (?:10|ten),? (?=(?:id|i would|its|maybe|about)\b)"
)
"""The scale, where it is named beside a number on it."""
_ASKED_BACK = re.compile(r"^\s*((?:any )?(?:pain|soreness))\s*\?\s*(?=\w)")
"""What was asked, said again before the answer: "pain? no"."""
_OUTTA = re.compile(r"\bouta?tt?a\b")
_PART_OF_A_SIDE = re.compile(
    r"\b(backs?|front|outside|inside|top|side|ball|arch|base|sole|bottom) of (?:(?:my|the) )?(left|right) "
    r"(thigh|knee|foot|ankle|shin|calf|leg|heel|hip)\b"
)
"""A side within the name of a place: "back of right thigh"."""
_AND_A_HALF = re.compile(r"(?<![\d./])(\d) (?:and |& )?(?:a )?1/2(?![\d/])")
_OF = re.compile(r"\bo' ?(?=\d|the\b|[a-z]+s\b)")
_ADDRESSED = re.compile(
    r"(?<!my)(?<!our)(?<!his)(?<!her)(?<!the)(?<!ing)(?<!team)(?<!gym)(?<!best)(?<!\ba)(?<!old)(?<!some)(?<!one) "
    r"(?:mate|bro|buddy|pal|dude)\b(?! (?:did|said|does|is|was|got|told|has|of|who|and|had))"
)
"""The reader himself, spoken to."""
_PART_OF_A_MINUTE = re.compile(
    r"\b(three quarters|quarter|half|3/4|1/2|1/4)(?: of)?(?: an?)? ?min(?:ute)?\b(?! (?:late|early))"
)
_SECONDS = {"three quarters": 45, "3/4": 45, "half": 30, "1/2": 30, "quarter": 15, "1/4": 15}
_QUARTERS_OF_AN_HOUR = re.compile(r"(?<!and )\b(?:three quarters|3/4) (?:of )?(?:an )?hour\b")
_MARKUP = re.compile(r"<(script|style)\b[^>]*>.{0,500}?</\1>|</?[a-z][a-z0-9]*(?: [^<>]{0,80})?/?>", re.DOTALL)
"""What is written for a browser; the words between two marks are read, those of a script are not."""
_BAR = re.compile(r"\b((?:all|lot|everything|done|session|it|thing|finished|completed?)(?: done)? ?,?) bar (?=[a-z])")
"""All but: no barbell."""
_DOTTED_CLOCK = re.compile(
    r"\b(\d{1,2})\.([0-5]\d)(?= ?[ap]m\b| ?(?:to|till?|until|-|,? (?:and )?(?:up|woke|awake))(?: at| by)? (?:half |"
    r"quarter \w+ )?\d)|"
    r"(?<= to )(\d{1,2})\.(00|15|30|45)\b"
)
"""A time of the clock with a point: "10.30 to 7"."""
_HONESTLY = re.compile(
    r",? ?\bif (?:im|i am) (?:being )?honest\b|,? ?\bif i (?:remember|recall)(?: right| rightly| correctly)?\b"
)
_SIDE = re.compile(r"\bs-(?=planks?\b)")
_DEADLIFT = re.compile(r"\bdead[ -](?=lifts?\b)")
_EACH_SIDE = re.compile(r"\be\.? ?([sl])\.(?![a-z])")
_CROSSED = re.compile(r"(?<=[a-z]{2})x(?=\d)")
_SHORTENED = re.compile(r"\b([a-z]{1,4})\.(?=[a-z]{2})")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{1,3}){2,}")
_ENUMERATED = re.compile(r"(?:(?<=\s)|^)[1-5]\) ?(?=\d)")
_SIGNS = re.compile(r"([^\w\s]{3})[^\w\s]+")
_LONG_RUN = re.compile(r"([^\d])\1{3,}")


def normalise(text: str) -> str:
    """Return the part of a text that is read, in plain lower case."""
    text = text[:MOST_CHARACTERS].translate(_PLAIN)
    text = _BETWEEN_NUMBERS.sub(" to ", text)
    if _LEG.search(text):
        # Beside a leg that is written out, an arrow only points on.
        text = _ARROWS.sub(" , ", text)
    for picture, words in _PICTURES:
        if picture in text:
            text = text.replace(picture, words)
    text = unicodedata.normalize("NFKC", text).lower().translate(_PLAIN)
    if not text.isascii():
        text = "".join(_visible(character) for character in text)
    text = _MARKUP.sub(" ", text.translate(_CONTROLS)) if "<" in text else text.translate(_CONTROLS)
    text = _WILL.sub(" will", text)
    text = _YOU_ARE.sub("you are", _EIGHT.sub(r"\1ate", text))
    text = _APOSTROPHE.sub("", text)
    text = held(tallied(complained(plainly(in_digits(text)))))
    text = _PART_OF_A_MINUTE.sub(lambda part: f" {_SECONDS[part[1]]} seconds", text) if "min" in text else text
    text = _QUARTERS_OF_AN_HOUR.sub("45 minutes", text)
    text = parted(text)
    text = without_notation(in_shorthand(_HONESTLY.sub("", _SIGNS.sub(r"\1", text))))
    text = _DASHED_CLOCK.sub(" to ", text)
    text = _DOTTED_CLOCK.sub(lambda clock: f"{clock[1] or clock[3]}:{clock[2] or clock[4]}", text)
    text = _DEADLIFT.sub("dead", _SIDE.sub("side ", text))
    text = _BAR.sub(r"\1 except ", text)
    text = _EACH_SIDE.sub(r"e/\1", text)
    text = _ADDRESSED.sub(" ", text)
    text = _OF.sub("of ", text).replace("outta ", "out of ")
    text = _CROSSED.sub(" x", text)
    text = _SHORTENED.sub(r"\1 ", text)
    text = _SCALE.sub(" ", text)
    text = _ASKED_BACK.sub(r"\1 : ", _DOTTED_CLOCK.sub(r"\1:\2", text))
    text = _OUTTA.sub("out of", text)
    text = _PART_OF_A_SIDE.sub(r"\2 \1 of \3", text)
    text = _AND_A_HALF.sub(r"\1.5", text)
    text = _FRACTION.sub(r"\1.\2", text)
    text = _ENUMERATED.sub(", ", text)
    text = _DOTTED.sub(lambda match: match[0].replace(".", ", "), text)
    return _LONG_RUN.sub(r"\1\1\1", text) if _LONG_RUN.search(text) else text


def _visible(character: str) -> str:
    if character.isascii():
        return character
    kind = unicodedata.category(character)
    if kind in ("Cf", "Mn", "Me", "Cc") or character == _KEYCAP:
        return ""
    if kind == "Nd":
        return str(unicodedata.digit(character))
    return _letter(character) if kind[0] == "L" else (" " if kind[0] in "SZC" else character)


def _letter(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)[0]
    return bare if bare.isascii() else character
