"""The athlete's own data: carried away as files that `legup plan` reads, or deleted for good (DAT-05)."""

from typing import Final

from core import regex as re
from core.chat import Document, Message, Tapped
from core.conversation.stages.stage import AskDelete, Idle
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.turns.turn import Erase, OfferLink, TellAsides, UseLink
from core.conversation.understand.agreement import NO, YES
from core.exchange import encode

DELETE: Final = "delete"
JSON: Final = "application/json"
LINES: Final = "application/x-ndjson"


_ALL: Final = (
    r"(?:everything(?! (?:with|that|but|except|from|on|for)\b)|me\b(?! (?:from|for|a|the)\b)|"
    r"(?:all(?: of)? |my |the |this |whole |entire )*(?:accounts?|data|profile|stuff|info(?:rmation)?)\b|"
    r"all (?:of (?:it|this)|this|about me)\b)"
)
_WISH: Final = re.compile(
    rf"^(?!.*\b(?:don'?t|do not|never|not to) (?:you )?(?:ever |want to )*(?:delete|erase|wipe|remove|forget)\b).*"
    rf"\b(?:(?:delete|erase|wipe(?: out)?|remove) {_ALL}|"
    r"forget (?:me\b(?! (?:if|when)\b)|everything (?:about|on|of) me|"
    r"all (?:about|on|of) me)|(?:data|account|profile|everything) (?:\w+ )?(?:gone|deleted|erased|removed|wiped)\b|"
    r"(?:close|cancel) my account\b)"
)
"""The wish for everything to be deleted, wherever it stands in a sentence."""
_CONFIRMS: Final = re.compile(
    rf"(?:(?:{YES}|ok|okay|sure|i confirm|confirmed?|i(?:'?m| am)(?: \w+)? sure|just|please|do it|go ahead)\W+)*"
    r"(?:delete|erase|wipe) (?:it|everything|all(?: of it)?|me|this|that|my (?:account|data|profile|stuff))"
    r"(?:\W+(?:please|now|all|thanks|yes))*\W*"
)
_UNWISHED: Final = re.compile(r"\b(?:don'?t|do not|never) (?:you )?(?:ever )?(?:delete|erase|wipe)\b")
_KEEPS: Final = re.compile(
    rf"(?:please )?(?:{NO}|keep|cancel|stop|wait|never ?mind|don'?t|do not|not (?:now|yet)|back|leave it|"
    r"(?:i )?(?:have )?changed my mind)\b"
)


def wants_deletion(text: str) -> bool:
    """Tell whether words wish for everything to be deleted."""
    return _WISH.search(text.lower()) is not None


def not_deleted(scene: Scene, text: str) -> Step | None:
    """Say to a wish for nothing to be deleted that nothing was."""
    return closed(scene.message("delete-kept")) if _UNWISHED.search(text.lower()) else None


def export(scene: Scene) -> Step:
    """Hand out profile and journal, as `legup plan` takes them."""
    profile = Document("profile.json", JSON, encode(scene.profile) + b"\n")
    lines = b"".join(encode(entry) + b"\n" for entry in scene.athlete.journal)
    journal = Document("journal.jsonl", LINES, lines)
    say = (
        Message(scene.say("export-profile"), document=profile),
        Message(scene.say("export-journal"), document=journal),
    )
    return Step(stage=scene.stage, say=say, requests=(TellAsides(),))


def open_delete(scene: Scene) -> Step:
    """Ask before anything is deleted."""
    return Step(stage=AskDelete(), say=(ask_delete(scene),))


def ask_delete(scene: Scene) -> Message:
    """Ask for the second step."""
    return scene.message("ask-delete", [scene.button(f"delete-{v}", f"{DELETE}:{v}") for v in ("no", "yes")])


def tap_delete(scene: Scene, event: Tapped) -> Step | None:
    """Delete on the second step only, and only while it is open."""
    value = event.data.partition(":")[2]
    if value == "yes":
        return forget(scene)
    return closed(scene.message("delete-kept")) if value == "no" else None


def forget(scene: Scene) -> Step:
    """Delete everything, and say so."""
    return Step(stage=Idle(), say=(scene.message("deleted"),), requests=(Erase(),), forget=True)


def hear_delete(scene: Scene, text: str) -> Step | None:
    """Take words that say again what is to be done; a no closes the question, a plain yes is asked for them."""
    low = text.strip().lower()
    if _CONFIRMS.fullmatch(low):
        return tap_delete(scene, Tapped(f"{DELETE}:yes"))
    if _KEEPS.match(low):
        return tap_delete(scene, Tapped(f"{DELETE}:no"))
    nods = re.match(rf"(?:{YES}|ok|okay|sure|please|i(?:'?m| am) sure)\b", low)
    return scene.stay(ask_delete(scene)) if nods or wants_deletion(low) else None


def link(scene: Scene, argument: str) -> Step:
    """Offer a code that joins another platform, or use the one that was typed."""
    code = "".join(argument.split())[:64]
    request = UseLink(code) if code else OfferLink()
    return Step(stage=scene.stage, requests=(request,))
