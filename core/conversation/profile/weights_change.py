"""Single weights in the athlete's own words: which there are, which came, which is gone (R10)."""

import re
from typing import Final

from core.athlete import HandWeights
from core.conversation.profile.changing import kept, open_question
from core.conversation.questions.weights import in_told_units, unnamed, with_weights, without
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.own_weights import KIND, own_weights

_MINE: Final = re.compile(
    rf"^(?:(?:actually|no|ok|so|well|hey|and|btw|by the way)\W+)*(?:my|our|the) (?:(?:home|own|free|only|new) )*"
    rf"(?:weights|{KIND})(?: at home| here| that i have)?(?: (?:are|is|weighs?)\b|:| =)(?=.*\d)|"
    rf"^weights ?:? (?=\d)|^(?:the |my )?{KIND} (?:that )?(?:go|goes|adjust)(?: all the way)? up to \d"
)
_LIGHTEST: Final = re.compile(
    rf"\bmy (?:lightest|smallest) (?:weight|{KIND})\b|\b(?:weights|{KIND}) (?:start|begin)s? (?:at|with)\b"
)
_GONE: Final = re.compile(
    r"^(?:i |we )?(?:have |just |'ve |now )*(?:lost|got rid of|sold|broke|gave away|gave back|returned) "
    rf"(?:my |the |our |one |a )*(?=.*\d.*\b{KIND}\b|.*\b{KIND}\b.*\d)"
)


def weights(scene: Scene, low: str) -> Step | None:
    """Take which weights there are, or which of them are gone; ask for all where only the lightest is told."""
    profile = scene.profile
    if _LIGHTEST.search(low):
        return open_question(scene, "weights")
    if not (_MINE.search(low) or _GONE.search(low)):
        return None
    profile = in_told_units(profile, low)
    told = own_weights(low, profile.weighs_in, unnamed(profile))
    if told is None:
        return None
    if _GONE.search(low):
        return _without(scene, told)
    answer = with_weights(scene, profile, told)
    return kept(scene, answer.profile or profile, answer.note)


def _without(scene: Scene, gone: HandWeights) -> Step:
    """Take weights away; a kind of which none is left is no kit any more."""
    changed = without(scene.profile, gone)
    if changed is None:
        return scene.stay(scene.message("weights-not-known"))
    answer = with_weights(scene, changed, HandWeights())
    return kept(scene, changed, answer.note or scene.say("note-weights-none"))
