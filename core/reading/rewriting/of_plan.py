"""Take out what was asked for where it is told beside what was done: "you wanted 18s on the calf raises, got 15"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_SETS = r"\d ?x ?\d{1,3}|\d{1,3}(?:[ /]\d{1,3}){1,4}|\d{1,3}(?:, ?\d{1,3}){2,4}|\d (?:full )?sets?(?: of \d{1,3}s?)?"
_AMOUNT = (
    rf"(?:the |an? )?(?:full )?(?:{_SETS}|\d{{1,3}}(?:\.5)?(?:s\b| ?kgs?\b| reps\b| secs?\b| seconds\b)?)"
    r"(?: each| per (?:leg|side))?"
)
_ASKED = (
    r"(?:(?:(?:the |my |your )?(?:plan|app|sheet|programme|program)|you|coach) (?:wanted|wants?|asked(?: me)? for|"
    r"asks for|said|says|was|had(?: me (?:on|doing))?|has|gave me|prescribed|listed|lists)|"
    r"(?<=[a-z] )(?:(?:was|were|is|are) (?:meant|supposed) to be|should(?: have|ve) been|"
    r"(?:planned|plan|target|goal):?))"
)
_WHY = (
    r"(?: but (?:(?:the |my |our )?(?:gym|hotel|place|room|shop|garage|they|there|rack|home)\b[a-z' ]*?"
    r"(?: (?:only|just)[a-z' ]* \d{1,2}(?:s\b| ?kg)?)?|(?:the |those |they )(?!i\b)[a-z' ]*))"
)
_END = r"(?= ?(?:$|[,.;!)\n]))"
_ASKED_FOR = re.compile(
    r"(?:^|(?P<sign>[,.;:!(\n-]) ?|(?<=[a-z] )(?=was|were|is|are|should|plan|target|goal))(?:but |and |though )?"
    rf"{_ASKED} {_AMOUNT}(?: (?:on|for|in|with) (?:the |my )?(?P<name>[a-z][a-z -]{{2,30}}?)(?:{_END}|(?= but\b))|"
    rf"{_WHY}?{_END}(?!,? ?(?:and )?\d{{1,3}}\b(?! (?:was|is)\b))|(?P<but>,? but ))"
)
"""A clause that tells what was planned; a list of the plan, "you had 3x8, 2x8 and 2x10", is more than that."""
_NOT_SO_MANY = re.compile(
    r"(?<=\d)(?P<of>s| ?kg|(?P<sets> sets?(?: of [a-z][a-z -]{2,30}?)?)|),? \(?"
    r"(?:instead of|rather than|(?(sets)not|(?!))) (?:the )?(?:full |planned )?"
    r"\d{1,2}(?:\.5)?(?:s| ?kg| sets)?(?: (?:you (?:asked for|wanted|said)|(?:as )?planned|on the plan))?\)?"
    r"(?= ?(?:$|[,.;!)\n]|(?:each|ea|both|per|for|on|with)\b))"
)
"""What was not done of the plan, behind what was: "10 kg instead of the 12 you asked for", "2 sets instead of 3"."""
_PUT_RIGHT = re.compile(r"\b(?:sorry|oops|typo|mistake|i (?:sent|said|put|wrote|typed|gave|meant)|earlier|before)\b")


def _without_plan(said: re.Match[str]) -> str:
    """Leave the name where another number follows; all where no number tells what was done, or it is put right."""
    beside = said.string[: said.start()] + " " + said.string[said.end() :]
    corrects = "should" in said[0] and _PUT_RIGHT.search(said.string, 0, said.start())
    follows = re.search(r"\d", said.string[said.end() :])
    if corrects or not re.search(r"\d", beside) or (not follows and (said["name"] or "should" in said[0])):
        return said[0]
    sign = said["sign"] or ""
    if said["name"]:
        return f"{sign} {said['name']}"
    return f"{sign} " if said["but"] or sign not in (",", "-") else ""


OF_PLAN = (
    rewrite(
        r"^(?:(?:did )?all of it|the lot|it all|the whole (?:thing|session|lot)|all of them)"
        r" (?=(?:except|but(?! (?:it|i)\b)|bar|apart from|minus|besides)\b)",
        "everything ",
        "except|but|bar|apart|minus|besides",
    ),
    rewrite(_ASKED_FOR, _without_plan, "plan|app |sheet|program|you |coach|meant|supposed|should"),
    rewrite(_NOT_SO_MANY, r"\g<of>", "not |instead|rather"),
)
