"""Kind words, complaints and greetings, which wish for nothing: answered in kind, with what comes next."""

from core.chat import Message
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session, next_session, open_flag
from core.conversation.plan.wording import when_words
from core.conversation.profile.health_news import LOST
from core.conversation.profile.pause import silence
from core.conversation.stages.stage import Idle
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.of_health import tells_of_loss
from core.conversation.wishes.wish_words import ASKED_TOO_MUCH, GIVING_UP, GREETS, KIND, THANKS


def kindly(scene: Scene, low: str) -> Step | None:
    """Answer a loss, who has had enough, and kind words; a greeting is asked how the session went that waits."""
    if tells_of_loss(low) or LOST.search(low):
        return scene.stay(scene.message("kind-sorry"))
    if GIVING_UP.search(low):
        return scene.stay(scene.message("kind-give-up"))
    if ASKED_TOO_MUCH.search(low):
        return scene.stay(scene.message("kind-asked-much"))
    said = low.rstrip("!. ")
    if not KIND.fullmatch(said):
        return None
    greets = GREETS.fullmatch(said) and not open_flag(scene)
    if greets and not scene.athlete.settings.pushes:
        return scene.stay(silence(scene))
    session = asked_session(scene) if greets else None
    if session and session.starts <= scene.now and not is_settled(scene, session.id):
        return scene.stay(scene.message("kind-hello"), how_was(scene, session))
    nods = not (GREETS.fullmatch(said) or THANKS.search(said) or open_flag(scene))
    if nods and not isinstance(scene.stage, Idle):  # a nod to an open question answers nothing, and says so
        return None
    return scene.stay(_small_talk(scene, said))


def _small_talk(scene: Scene, low: str) -> Message:
    """Answer a kind word with what comes next."""
    if open_flag(scene):
        return stopped(scene)
    key = "kind-welcome" if THANKS.search(low) else "kind-hello" if GREETS.fullmatch(low) else "kind-fine"
    coming = next_session(scene, scene.now)
    following = scene.say("kind-next", when=when_words(scene, coming)) if coming else ""
    return Message(f"{scene.say(key)} {following}".rstrip())
