"""Why strength at all, with what is known and what is not; and a kind word where food or weight weighs on somebody."""

import re
from typing import Final

from core.chat import Button, Message
from core.conversation.turns.scene import Scene, Step

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
