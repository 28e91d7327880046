"""What is said, without what only dresses it: a greeting and "ok" before, thanks, a laugh and a kiss behind."""

from typing import Final

from core import regex as re

_WHO: Final = r"(?:coach|mate|boss|buddy|there|team|legup)"
_TELLS: Final = (
    r"(?!(?:but|except|apart|though|tho|ish|bar|minus|only|just|without|i (?:guess|think|suppose)|thanks?)\b)"
)
_IS: Final = (
    r"(?!(?:today|now|after|in|with|for|on(?! the (?:left|right))|to|so(?! i\b)|this|that(?!'?s| was)|actually(?! \S)|"
    r"sleep|session|run|legs|night|day|week|enough|again|at|from|until|besides|and|or|than)\b)"
)
"""What makes "ok" tell how something was: "ok, except the calf", "ok in the gym"."""
_LEAD: Final = re.compile(
    rf"\s*(?:(?:hi|hey+|hello|hiya|heya)\b(?: {_WHO}\b)?[\s,.!:;]+|{_WHO}[,:!\n]+\s*|"
    rf"(?:(?:good )?(?:morning|evening|afternoon) {_WHO}\b|good (?:evening|afternoon)(?=[!,.\n])|"
    r"(?:good )?morning(?=[!,.\n]))[\s,.!:;]+|"
    rf"(?:ok|okay|k)(?:[,.!:;]+\s+{_TELLS}|\s+{_TELLS}{_IS}(?=\w))|"
    r"(?:well|so|um+|uhm+|uh+|erm*|hmm*|btw|by the way|quick (?:one|question)|anyway)[,.:;!]+\s+"
    r"(?!(?:finally|almost|nearly|mostly|well|so|sorry)\b)|"
    r"(?:um+|uhm+|erm+|btw|by the way)\s+|so\s+(?=(?:i|we|my|the|today|what|how|can|is|why|when|it|that)\b))",
    re.IGNORECASE,
)
_OWN: Final = "".join(
    rf"(?<!\b{word})"
    for word in ("my", "the", "a", "an", "his", "her", "our", "your", "with", "by", "to", "from", "for", "and", "of",
                 "ask", "told", "old", "new", "gym", "run", "club", "work", "team", "running", "training", "strength")
)  # fmt: skip
"""Whose coach or mate it is: that one is no dress."""
_TAIL: Final = re.compile(
    r"(?<=[\w)%\]?.!,'])(?:(?:(?<!\bno)(?<!\bno,)(?<!\bnope)(?<!\bnah)[\s,.!]+|[ ,.!]*\n\s*)"
    r"(?:(?:many )?thanks?(?: you)?(?: so much| a lot)?|thx|ty|cheers|ta)|"
    rf"(?:{_OWN}\s|[,.!]\s*)(?:coach|mate|boss|buddy)|[\s,.!]+(?:lol+|lmao|(?:ha){{2,}}|hehe|ffs|omg|jeez)|"
    r"(?:(?<=[a-z!.?,])|(?<=^\d)|(?<=^\d\d)|(?<=[,.] \d)|(?<=[,.] \d\d))\s+x{1,3}|"
    r"\s*(?:[:;]-?[)DP]|[🙂😊😀😁😃😄😆😅😂🤣😉🙏]️?)|\s*(?:!+|…|\.{2,}))\s*$",
    re.IGNORECASE,
)
"""Thanks, a name, a laugh, a kiss or marks behind what is said; "no thanks" says something."""
_PLEASE: Final = re.compile(
    r"(?!imperial|metric|kilo|pound|lbs?\b|kgs?\b|km|mile)"
    r"(?P<bare>\S+|(?!(?:no|not|less|fewer|without|only) )[^\d?.!,\n]{1,40}),? (?:please|pls|plz)\s*",
    re.IGNORECASE,
)
"""A word, or a few without a number, that are asked for kindly; "8 reps please" tells of none that were done."""
_NEAR: Final = 40
"""A tail stands in so many last characters."""


def undressed(text: str) -> str:
    """Return words without what dresses them; where nothing else is said, as they are."""
    bare = text
    while found := _TAIL.search(bare, max(0, len(bare) - _NEAR)):
        bare = bare[: found.start()]
    while (found := _LEAD.match(bare)) and re.search(r"\w", bare[found.end() :]):
        bare = bare[found.end() :]
    if asked := _PLEASE.fullmatch(bare):
        bare = asked["bare"]
    return bare if re.search(r"\w", bare) else text
