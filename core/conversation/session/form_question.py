"""The question about form, asked once for all sets whose form was not told."""

from core.chat import Message
from core.conversation.plan.logged import sets_of
from core.conversation.stages.stage import AskForm
from core.conversation.turns.scene import Scene

FORMS = ("clean", "wobble", "lost")


def formless(scene: Scene, session: str) -> bool:
    """Tell whether the form of some sets was not told."""
    return any(done.form is None for done in sets_of(scene, session))


def ask_form(scene: Scene, stage: AskForm) -> Message:
    """Ask how clean the sets were."""
    return scene.message("ask-form", [scene.button(f"form-{form}", f"form:{form}:{stage.session}") for form in FORMS])
