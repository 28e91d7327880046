"""What a word of the coach means, what strength is for, and a kind word where food or weight weighs on somebody."""

from typing import Final

from core import regex as re
from core.chat import Button, Message
from core.conversation.turns.scene import Scene, Step

_WORDS: Final = {
    "set": r"(?:hard )?sets?",
    "rep": r"reps?|repetitions?",
    "form": r"form|clean|wobbl[ey]|wobble|lost(?: it)?|as planned,? clean",
    "sore": r"(?:(?:soreness|sore|doms|pain) (?:and|or|vs|versus|from) (?:a )?)?(?:pain|sore(?:ness)?|doms)",
    "key-run": r"key runs?",
    "demanding": r"demanding",
    "phase": r"phases?",
    "max-strength": r"max(?:imum)? strength",
    "strength-endurance": r"strength endurance",
    "power": r"power",
    "gentle": r"gentle strength",
    "core": r"core",
    "lsi": r"limb symmetry(?: index)?|lsi|symmetry(?: index)?",
}
"""The words that are asked about, by the end of the phrase's key."""
_ASKED: Final = re.compile(
    r"(?:sorry,? |ok(?:ay)?,? |and |but )*"
    r"(?:what(?:(?:'?s| is) (?:the difference between|the meaning of|meant by)| do you mean (?:by|with)|"
    r"'?s| is| are| do(?:es)?)|define|explain|meaning of|(?:i )?don'?t (?:know|understand) what)"
    r" (?:an? |the )?[\"'“]*(?P<word>.+?)[\"'”]*(?: (?:is|are|means?|session|day|work)){0,2}(?: here| exactly)?[ ?.!]*"
)


def meaning(scene: Scene, low: str) -> Step | None:
    """Say what a word means that somebody asks about."""
    asked = _ASKED.fullmatch(low)
    word = asked["word"] if asked else ""
    known = next((name for name, words in _WORDS.items() if re.fullmatch(words, word)), None)
    return scene.stay(scene.message(f"meaning-{known}")) if known else None


CLAIMS: Final = ("MSG-03", "MSG-04", "MSG-01", "MSG-02")
"""What strength work gives runners, the best proven first; injuries last, with their range."""
_FOOD: Final = re.compile(
    r"\b(?:los(?:e|ing) (?:some |more )?(?:weight|fat|kilos|pounds)|weight loss|calories?|kcal|diet(?:ing)?|fasting|"
    r"skip(?:ped|ping)? (?:\w+ )?(?:meals?|breakfast|lunch|dinner)|stop(?:ped)? eating|not eating|don'?t eat|"
    r"eat(?:ing)? (?:much )?less|starv(?:e|ed|ing) myself|binge\w*|bingeing|purg(?:e|ed|ing)|throw(?:ing)? up after|"
    r"ma(?:ke|de|king) myself (?:sick|throw up|vomit)|"
    r"(?:not|n'?t) eaten (?:since|for|all)|(?:be|get|stay) (?:lean|skinny)|"
    r"too fat|so fat|feel fat|get lighter|race weight|fat burners?|diet pills?)\b"
)
_PRODUCTS: Final = re.compile(r"\b(?:creatine|supplements?|protein powder)\b")


def about(scene: Scene, _: str) -> Step:
    """Say what strength work is for, plainly and with its limits (MSG-01 to MSG-04)."""
    known = [name for name in CLAIMS if name in scene.catalog.rules]
    lines = [scene.say("about-who"), *(scene.catalog.rules[name].says for name in known)]
    buttons = tuple(Button(name, f"why:rule:{name}") for name in known)
    return scene.stay(Message("\n".join(lines), scene.say("about-title"), (buttons,)))


def speaks_of_food(text: str) -> bool:
    """Tell whether words are about eating less, weight, or what is sold for strength (NUT-04)."""
    low = text.lower()
    return (_FOOD.search(low) or _PRODUCTS.search(low)) is not None


def support(scene: Scene, text: str) -> Message:
    """Give no advice, and name who can help with food and weight; nothing of it is written down (NUT-04, DAT-05)."""
    return scene.message("food-support" if _FOOD.search(text.lower()) else "food-products")
