"""Entries of the journal in a few words, as they are said back and taken back."""

from datetime import date

from core.conversation.plan.wording import day_words, distance_words, exercise_name, listed, place_words
from core.conversation.turns.scene import Scene
from core.journal import Assessment, Entry, Gate, Illness, Pain, Run, SessionLog, Skip, Sleep, Soreness
from core.telling import Feel, Lighter, Milestone, Wellness
from core.wishes import Easier, Move, Swap


def entry_words(scene: Scene, entry: Entry) -> str:
    """Return an entry in a few words."""
    match entry:
        case SessionLog():
            return _session_words(scene, entry)
        case Skip():
            return scene.say("entry-skip", day=_day(scene, entry.session))
        case Soreness():
            place = place_words(scene, entry.region, entry.leg)
            return scene.say("echo-soreness", place=place, score=f"{entry.score:g}")
        case Pain():
            return _pain_words(scene, entry)
        case Run():
            return _run_words(scene, entry)
        case Assessment():
            return scene.say("entry-test", value=f"{entry.value:g}")
        case Illness():
            return scene.say(f"echo-{entry.state}")
        case Sleep():
            return scene.say("echo-sleep", hours=f"{entry.hours:g}")
        case _:
            return _order_words(scene, entry)


def _pain_words(scene: Scene, entry: Pain) -> str:
    if not (entry.score or entry.region):
        return scene.say("echo-no-pain")
    place = place_words(scene, entry.region, entry.leg)
    return scene.say("echo-pain" if entry.score else "echo-no-pain-there", place=place, score=f"{entry.score:g}")


def _day(scene: Scene, session: str) -> str:
    try:
        return day_words(scene, date.fromisoformat(session[:10]))
    except ValueError:
        return session


def _order_words(scene: Scene, entry: Entry) -> str:
    match entry:
        case Move():
            return scene.say("entry-move", day=day_words(scene, entry.to))
        case Swap():
            return scene.say("entry-swap", name=exercise_name(scene, entry.to))
        case Easier():
            return scene.say("entry-easier")
        case Gate():
            return scene.say("entry-gate")
        case Feel():
            return scene.say("entry-feel")
        case Milestone():
            return scene.say("entry-milestone")
        case Wellness():
            return scene.say("entry-wellness", total=entry.total)
        case Lighter():
            return scene.say("entry-lighter")
        case _:
            return scene.say("entry-other")


def _run_words(scene: Scene, entry: Run) -> str:
    parts = [
        scene.say(f"run-{entry.run}") if entry.run else "",
        distance_words(scene, entry.distance_km, scene.profile.units) if entry.distance_km else "",
        _time(scene, entry.minutes) if entry.minutes else "",
        scene.say("reading-complaint", complaint=entry.complaint) if entry.complaint else "",
    ]
    told = ", ".join(part for part in parts if part)
    return f"{scene.say('echo-run')} ({told})" if told else scene.say("echo-run")


def _time(scene: Scene, minutes: float) -> str:
    """Say whole minutes as such, others as a watch shows them."""
    if minutes == int(minutes):
        return scene.say("minutes", minutes=f"{minutes:g}")
    (hours, whole), seconds = divmod(round(minutes * 60) // 60, 60), round(minutes * 60) % 60
    return f"{hours}:{whole:02d}:{seconds:02d}" if hours else f"{whole}:{seconds:02d}"


def _session_words(scene: Scene, entry: SessionLog) -> str:
    parts = listed(scene, entry.sets)
    if entry.rpe is not None:
        parts.append(scene.say("echo-rpe", rpe=f"{entry.rpe:g}"))
    if entry.minutes is not None:
        parts.append(scene.say("echo-minutes", minutes=f"{entry.minutes:g}"))
    return ", ".join(parts) or scene.say("entry-other")
