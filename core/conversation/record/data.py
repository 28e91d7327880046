"""The athlete's own data: carried away as files that `legup plan` reads, or deleted for good (DAT-05)."""

from typing import Final

from core.chat import Document, Message, Tapped
from core.conversation.stages.stage import AskDelete, Idle
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.turns.turn import Erase, OfferLink, TellAsides, UseLink
from core.exchange import encode

DELETE: Final = "delete"
JSON: Final = "application/json"
LINES: Final = "application/x-ndjson"


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
    """Take the words themselves; a plain no closes the question, and a plain yes is asked for the words."""
    low = text.strip().lower().rstrip("!.")
    if low == "delete everything":
        return tap_delete(scene, Tapped(f"{DELETE}:yes"))
    if low in ("yes", "y", "ok", "sure"):
        return scene.stay(ask_delete(scene))
    return tap_delete(scene, Tapped(f"{DELETE}:no")) if low in ("no", "n", "keep", "cancel") else None


def link(scene: Scene, argument: str) -> Step:
    """Offer a code that joins another platform, or use the one that was typed."""
    code = "".join(argument.split())[:64]
    request = UseLink(code) if code else OfferLink()
    return Step(stage=scene.stage, requests=(request,))
