"""Leave out what is only said to be polite or merry: greetings before a report, thanks and laughter behind it."""

from typing import Final

from core import regex as re

_HELLO: Final = re.compile(
    r"\s*(?:(?:hi+|hello|hey+|hiya|yo|heya)(?: (?:there|coach|again|all|legup|mate|boss))?\s*[,.!:\-]+|(?:hi+|hello|"
    r"hey+|hiya) coach\b\s*[,.!:\-]*|(?:good )?(?:morning|afternoon|evening|night) (?:coach|all|there|boss|"
    r"mate)\b\s*[,.!:\-]*|good (?:morning|afternoon|evening)\b\s*[,.!:\-]*|(?:morning|afternoon|evening|mornin)\s*!+|"
    r"coach\s*[,:!]+|(?:(?:quick|evening|morning|daily|late|short) )?(?:update|report|check in)\s*:|(?:ok(?:ay)?|"
    r"right|alright|well|so|um+|erm*|oh)(?: (?:so|then|well))\b\s*[,:]*|(?:well|so|um+|erm*|right then)\s*,|"
    r"(?:and )?you(?:['’]?ll| will|['’]?d| would)(?: have)? (?:be(?:en)? (?:(?:so|very|really|quite) )?"
    r"(?:pleased|proud|happy|glad|delighted|thrilled|relieved|amused|impressed|surprised|disappointed|sorry)|love|"
    r"like|laugh(?:ed)?|enjoy)(?: (?:this|that)(?: one)?)?(?: (?:of|with) me)?(?: to (?:know|hear|see|learn|"
    r"read)(?: that)?\b|[,:.!])[,:]?|right\s*,(?=[^,.;\n]*\b(?:left|right|done|did|all|session|finished|completed|"
    r"everything|managed|skipped|missed|rest|effort|rpe|slept|sleep|took|i|so)\b|(?! ?(?:knee|hip|calf|calves|ankle|"
    r"achilles|foot|heel|shin|quad|hams?|hamstring|hammy|glute|groin|back|toe|leg|side|"
    r"arch)s?\b)\s*[a-z][^\d,.;\n]{3,}[,.;\n]))\s*",
    re.IGNORECASE,
)
_MERRY: Final = "😂🤣😅😆🙂😀😊😁😉🙏😄😃🙃☺💪🎉🥳🔥😎🤙✌🤗😇🤓👋🏃🏋🤞🫠🙌👏"
_BYE: Final = re.compile(
    # No goodbye has a number, nor has what follows it.
    rf"(?=[\s,.!:;{_MERRY}-]\D*+$)"
    r"(?:(?<=[\s\w),.!?])(?:\s*+[,.!\-]++\s++|\s++|\s*+[.!]\s*+)(?:many )?"
    r"(?:thanks?(?: you)?(?: (?:so|very) much| a lot| a million| again)?|thx|tnx|ty|cheers|ta|lo+l|lmao|rofl|"
    r"(?:ha){2,}h?|(?:he){2,}|xx+)(?: (?:coach|mate|boss|legup|again))?"
    rf"|\s*+(?:[{_MERRY}][\ufe0f\u200d♂♀\U0001F3FB-\U0001F3FF]*)+"
    r"|\s*+[.!]++\s*+(?:see (?:you|ya)(?: (?:later|soon|tomorrow|tmrw|tomoz|next time|then))?|bye|speak soon|"
    r"that'?s (?:it|all)(?: (?:for (?:today|now)|from me))?)"
    r"|\s*+[:;]-?[)D]|\s*+!)[\s!.]*$",
    re.IGNORECASE,
)
_THUMB: Final = re.compile("\\s*(?:(?:👍|👌)[\ufe0f\U0001f3fb-\U0001f3ff]*\\s*)+$")
_TOLD: Final = re.compile(
    r"[\d½¼¾]\W*$|\?\W*$|\w+\W+\w+\W+(?!(?:all|rest|everything|others?|else|legs?|body|feel\w*|was|is|are|were|and|"
    r"session|today|sleep|slept|good|fine|ok|so|run|rather|been)\W*$)\w+\W*$"
)
"""A report that is whole without the thumb behind it: "the rest 👍" is not."""
_LOOKED_AT: Final = 80
"""How many characters of the end are looked at, so that a long reply costs no more."""
_WORD: Final = re.compile(r"\w")


def without_courtesies(text: str) -> str:
    """Return a reply without its greeting and its goodbye, which change nothing; one that is only these stays."""
    while (hello := _HELLO.match(text)) and _WORD.search(text, hello.end()):
        text = text[hello.end() :]
    end = max(len(text) - _LOOKED_AT, 0)
    thumb = None if text.isascii() else _THUMB.search(text, end)
    if thumb and _TOLD.search(text[end : thumb.start()]):
        text = text[: thumb.start()]
    while (bye := _BYE.search(text[-_LOOKED_AT:])) and _WORD.search(
        head := text[: max(len(text) - _LOOKED_AT, 0) + bye.start()]
    ):
        text = head
    return text
