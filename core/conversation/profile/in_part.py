"""A list of the settings that is changed in part: what is named goes or comes, the rest stays as it is shown."""

import re
from typing import Final

from core.conversation.profile import kit_change, run_change, weights_change
from core.conversation.stages.stage import Changing
from core.conversation.turns.scene import Scene, Step

_LEAD: Final = r"^(?:\W|\b(?:i|we|i'?ve|have|got|just|the|same|but|as|before|now|actually|and|all|that|it|ok|well)\b)*"
_GOES: Final = re.compile(
    rf"{_LEAD}\b(?:no more|no(?= .*\d| .*\b(?:runs?|any ?more)\b)|without|lost|sold|broke|gave away|got rid of|"
    r"(?:everything|all) (?:but|except))\b"
)
_COMES: Final = re.compile(rf"{_LEAD}\b(?:also|plus|add)\b|\b(?:too|as well)\b")
_STAYS: Final = re.compile(r"^(?:the )?(?:same|as before)\b|\bis\b.*\bnow\W*$")
_WHOLE: Final = re.compile(r"\b(?:only|just)\b")


def in_part(scene: Scene, text: str) -> Step | None:
    """Change what words name of the list that is asked for; null where they tell the list as a whole."""
    stage = scene.stage
    low = text.strip().lower().replace("’", "'").rstrip("!.")
    goes, comes = _GOES.search(low) is not None, _COMES.search(low) is not None
    if not isinstance(stage, Changing) or not (goes or comes or _STAYS.search(low)) or _WHOLE.search(low):
        return None
    match stage.question:
        case "runs":
            step = run_change.in_part(scene, low, goes=goes, comes=comes)
        case "weights":
            step = weights_change.in_part(scene, low, goes=goes)
        case "kit":
            step = kit_change.in_part(scene, _GOES.sub("", low), goes=goes)
        case _:
            return None
    return step or scene.stay(scene.message("list-in-part"))
