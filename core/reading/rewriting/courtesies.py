"""Leave out what is only said to be polite or merry: greetings before a report, thanks and laughter behind it."""

from typing import Final

from core import regex as re

_BULLET = r"[>•–-](?!\d) ?(?=\w)(?!.*\n)"
"""Before a reply that has only one of them; in a list each has a line of its own."""
_LATE = (
    r"(?:(?:so|very|really) )?(?:sorry|soz|apologies)(?: (?:for|about|it'?s?|i'?m|being|the|my|this|is|a|bit|so|"
    r"very))* (?:late|delay(?:ed)?|slow)(?: (?:reply|replying|answer|response|message|report|update|one|again|today|to "
    r"reply))*\s*[,.!:\-]+"
)
_BEGUN = (
    r"(?:right then|alright|ok(?:ay)?(?! (?:no|all)\b)|well(?! all\b))[,.]? "
    r"(?=[a-z]\w*[ .,:]+\w+[ .,:]+\w|[\d“\"])(?!(?:i (?:guess|think|suppose)|but|though|tho|apart|except|today|now|"
    r"thanks|in|with|for|on|after|and|both|everything|bar|so|this|as|ish|really|mostly|just|again|enough|cheers|coach|"
    r"mate|overall|generally|from|done|rested|slept|recovered|under|below|behind|above|over|within|good|fine|if|"
    r"because|cos|when|until|till|to|at|then)\b)"
)
_CANDID = (
    r"(?:tbh|ngl|imh?o|tbf|icl|iykwim|fyi|btw|by the way|to be (?:honest|fair)|in all honesty|not (?:gonna|going to) "
    r"lie|just so (?:you|u) know)"
)
_LED_IN = (
    rf"(?:{_CANDID}|honestly|(?:but |and )?so yeah|yeah so|anyways?|h+m+|a+h|oh|here (?:goes|we go|it is)|answer(?=:)|"
    r"(?:i think|i (?:guess|reckon|suppose)|(?:i'?d|i would) say(?! \d))(?= \w+\W+\w)"
    r"(?! (?:so|not|no|yes|nothing|i|we|ill|i'?ll|it'?ll|it will|maybe)\b(?! (?:did|got|ran|slept|managed|finished))))"
    r"(?![\w-])\s*[,.!:;]*(?:\s*-(?!\d))?"
)
"""What leads to a report and adds nothing to it: "tbh passed out" passed nothing "the out"."""
_ASIDE: Final = re.compile(
    r"(?<=[,.;:!\n-] )(?:tbh|ngl|imh?o|tbf|icl|not (?:gonna|going to) lie|(?:honestly|to be (?:honest|fair))"
    r"(?!,? (?:an? |the |its |it was )*(?:\d|left|right|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b)),? "
    r"(?=\S)",
    re.IGNORECASE,
)
"""The same before a clause."""
_PARTED: Final = re.compile(r"(?<=[a-z]{3})([.,;!])(?=[a-z]{2})(?!(?:re|ve|ll|com|co|net|fit)\b)", re.IGNORECASE)
"""Two clauses with no space between: "2 now.left hip"."""
_SEMICOLON: Final = re.compile(
    r"(?<=[\w)]); (?!(?:also|but|rpe|effort|took|slept|pain|then|skipped|soreness|did|done|all|ran|no)\b)",
    re.IGNORECASE,
)
"""One that stands for a comma, where a reply has none; what names itself begins a statement."""
_TWICE: Final = 40
"""From how many characters on a message that says the same twice was sent twice; of short ones each may be a set."""
_HI = r"(?:hi+|hello|hey+|hiya|heya|yo)(?: (?:there|coach|again|legup|mate|boss))?"
_HELLO: Final = re.compile(
    rf"\s*(?:{_BULLET}|{_LATE}|{_LED_IN}|(?:update|report|log|check in)\s+-|{_BEGUN}|{_HI}(?: all)?\s*[,.!:\-]+|"
    rf"{_HI}\b\s*[,.!:\-]*(?! ?(?:vis|res|intensity|end|fi|all(?! but))\b)|"
    r"(?:good )?(?:morning|afternoon|evening|night) (?:coach|all|there|boss|"
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
_BEHIND = r"(?:(?<=[\d,] )|(?<=eft |ght |ach |oth |ide |egs |nee |hin |alf |uad |ams |kle |hip |ins |min |urs ))"
_HEDGED = (
    rf"{_BEHIND}(?:i (?:think|guess|reckon|suppose)|(?<!/10 )tho(?:ugh)?|anyways?|and that'?s (?:it|all))|"
    r"(?:and )?nothing (?:else|more)(?: really)? (?:to (?:report|add|say|mention|note|declare)|of note)"
)
_ADDRESSED = (
    r"(?:(?<=[\d,] )|(?<=ood |one |ine |ore |eft |ght |ach |oth |ain |ugh |asy |ard |egs |day |red |ing |ter |ely |"
    r"all ))(?:man|mate|bro|dude|boss|coach|legup)"
)
_BYE: Final = re.compile(
    # No goodbye has a number, nor has what follows it.
    rf"(?=[\s,.!:;…{_MERRY}-]\D*+$)"
    r"(?:(?<=[\s\w),.!?])(?:\s*+[,.!\-]++\s++|\s++|\s*+[.!]\s*+)(?:many )?"
    r"(?:thanks?(?: you)?(?: (?:so|very) much| a lot| a million| again)?|thx|tnx|ty|cheers|ta|lo+l|lmao|rofl|"
    rf"{_CANDID}|(?:but |and )?so yeah|but yeah|{_ADDRESSED}|{_HEDGED}|"
    r"(?:ha){2,}h?|(?:he){2,}|xx+)(?: (?:coach|mate|boss|legup|again|x+))*"
    rf"|\s*+(?:[{_MERRY}][\ufe0f\u200d♂♀\U0001F3FB-\U0001F3FF]*)+"
    r"|\s*+[.!]++\s*+(?:see (?:you|ya)(?: (?:later|soon|tomorrow|tmrw|tomoz|next time|then))?|bye|speak soon|"
    r"that'?s (?:it|all)(?: (?:for (?:today|now)|from me))?)"
    r"|\s*+(?:[:;]-?[)D]|!|\.\.+|…))[\s!.]*$",
    re.IGNORECASE,
)
_THUMB: Final = re.compile("\\s*(?:(?:👍|👌)[\ufe0f\U0001f3fb-\U0001f3ff]*\\s*)+$")
_TOLD: Final = re.compile(
    r"[\d½¼¾]\W*$|\?\W*$|\w+\W+\w+\W+(?!(?:all|rest|everything|others?|else|legs?|body|feel\w*|was|is|are|were|and|"
    r"session|today|sleep|slept|good|fine|ok|so|run|rather|been)\W*$)\w+\W*$"
)
"""A report that is whole without the thumb behind it: "the rest 👍" is not."""
_KISS: Final = re.compile(
    r"(?:^[^,.;:\n]*|[^,.;:\n]*\d[^,.;:\n]*|(?:[^\s,.;:]+ ){2}[^\s,.;:]+|[,.;:-] (?:no|not|skip\w*|do|same|nothing|"
    r"none|all|slept|so|but|and|just|feel\w*|felt|still|did|bit|quite|very|too)(?: [^\s,.;:]+)?|\))"
    r"(?P<kiss>\s+x[\s.!]*$)",
    re.IGNORECASE,
)
"""One behind a reply; behind a short name in a list it may be a cross: "rdl ok, balance x"."""
_GAPS: Final = re.compile("[ \u00a0\u2000-\u200a\u202f\u3000]+")
_SIGNED: Final = re.compile(r"\s*\n\s*(?:sent|get outlook|von meinem|envoyé|enviado) [^\n]{0,45}$", re.IGNORECASE)
"""What a device writes below a message."""
_WRAPPED: Final = re.compile(r"[\"“(\[*_~]+([^\"“”()\[\]*_~]+)[\"”)\]*_~]+")
_LOOKED_AT: Final = 80
"""How many characters of the end are looked at, so that a long reply costs no more."""
_WORD: Final = re.compile(r"\w")


def without_greeting(text: str) -> str:
    """Return a reply without the signs around all of it, its kiss and its greeting; one that is only that stays."""
    text = text.strip()
    text = _SIGNED.sub("", text) if "\n" in text else text
    if "  " in text or not text.isascii():
        text = _GAPS.sub(" ", text)
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1].strip()
    kissed = text.rstrip(" .!")[-1:] in ("x", "X")
    kiss = _KISS.search(text, max(len(text) - _LOOKED_AT, 0)) if kissed else None
    if kiss and _WORD.search(head := text[: kiss.start("kiss")]):
        text = head
    while (hello := _HELLO.match(text)) and _WORD.search(text, hello.end()):
        text = text[hello.end() :]
    half = len(text) // 2
    if half * 2 >= _TWICE and text[:half].strip() == text[half:].strip():
        text = text[:half].strip()
    text = _PARTED.sub(r"\1 ", text)
    if ";" in text and ", " not in text and ":" not in text:
        text = _SEMICOLON.sub(", ", text)
    return _ASIDE.sub("", text)


def without_goodbye(text: str) -> str:
    """Return a reply without its thanks and laughter, which change nothing; one that is only these stays."""
    end = max(len(text) - _LOOKED_AT, 0)
    thumb = None if text.isascii() else _THUMB.search(text, end)
    if thumb and _TOLD.search(text[end : thumb.start()]):
        text = text[: thumb.start()]
    while (bye := _BYE.search(text, max(len(text) - _LOOKED_AT, 0))) and _WORD.search(head := text[: bye.start()]):
        text = head
    return text
