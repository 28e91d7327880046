"""Moving a session to another legal day."""

from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.chat import Button, Message, Tapped
from core.conversation.plan.closed_days import why_closed
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import kind_to_go
from core.conversation.plan.weeks import next_session, session_named, session_on, week_of
from core.conversation.plan.wording import clock_words, day_words, nothing_open
from core.conversation.record.undo import standing_lines, undo
from core.conversation.stages.stage import AskMove, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.conversation.understand.dates import date_in
from core.conversation.understand.weekdays import DAY, days_in
from core.reading.facts import DoneSaid, SetsSaid
from core.training import Session
from core.wall_time import monday_of
from core.wishes import Move

MOVE: Final = "move"

_TODAY: Final = re.compile(r"\b(?:today|tonight)\b")
_YESTERDAYS: Final = re.compile(r"(?P<source>.*\byesterday)'?s?\b(?! to )(?P<goal>.*)", re.DOTALL)
"""Nothing can be moved to yesterday: it is where a session comes from."""
_THITHER: Final = re.compile(r"\binstead\b|\b(?:it|this|that|session|mine) (?:on|until|till|for)\b|\bdo (?:it|this)\b")
_SOURCE: Final = re.compile(r"\b(?:move|shift|postpone|reschedule|change)\b(?! (?:it|this|that)\b)")
"""What says of a day that it is where a session is to go, and what is to go."""
_FROM: Final = re.compile(
    rf"\b(?:move|shift|postpone|reschedule|change|do|make)\b(?: (?:the|my|session|workout|strength|of|from|on)){{0,4}} "
    rf"(?P<day>{DAY}|yesterday|today|tonight)(?:'?s)?\b.* (?:to|on|for) "
)
"""The day whose session is to go to another."""
_ASKS: Final = re.compile(
    r"(?:and |so |ok,? )*(?:what(?! about\b| if\b)|when|where|which|why|how(?! about\b)|who)(?:'?s)?\b"
)
"""What asks for something else than a day to go to: "what do i do today"."""
_NEXT_WEEK: Final = re.compile(r"\bnext week\b")
_LATE: Final = re.compile(r"\b(?:as late as|latest|last (?:one|day|possible)|the later)\b")
_ANY: Final = re.compile(
    rf"{_LATE.pattern}|\b(?:as (?:early|soon) as|earliest|you (?:choose|pick|decide)|don'?t (?:care|mind)|up to you|"
    r"any(?: day)?(?: is fine| will do| works)?$|whatever|whichever|either|doesn'?t matter)\b"
)
"""Words that leave the day to the plan."""
_AS_IT_WAS: Final = re.compile(
    r"\btoday (?:is|'?s|was) (?:fine|ok|okay|good|better)\b|\btoday after all\b|"
    r"\b(?:keep|leave) it (?:today|as it was|where it was)\b|\bdon'?t move\b"
)


def stays(scene: Scene, low: str) -> Step | None:
    """Take a move back that was just made, where the words want the day as it was."""
    standing = standing_lines(scene)
    moved = bool(standing) and isinstance(scene.athlete.journal[standing[-1]], Move)
    return undo(scene) if moved and _AS_IT_WAS.search(low) else None


def open_move(scene: Scene, session: Session | None) -> Step:
    """Offer the days that are legal for the session; where none is, say so."""
    if session is None or is_settled(scene, session.id):
        return closed(nothing_open(scene, "move-nothing"))
    if not scene.legal_moves(session.id):
        return closed(scene.message("move-none", day=day_words(scene, session.date)))
    return scene.ask(AskMove(session=session.id), ask_move)


def ask_move(scene: Scene, stage: AskMove) -> Message:
    """Ask for the day, legal ones only."""
    session = session_named(scene, stage.session)
    if session is None:
        return scene.message("log-gone")
    days = scene.legal_moves(session.id)
    buttons = [Button(day_words(scene, day), f"{MOVE}:{day}:{session.id}") for day in days]
    text = scene.say("ask-move", day=day_words(scene, session.date))
    return Message(text, buttons=(*rows_of(buttons, 3), (scene.button("leave", f"{MOVE}:leave:{session.id}"),)))


def tap_move(scene: Scene, event: Tapped) -> Step | None:
    """Take the day; one that is not legal any more is old."""
    _, value, name = event.parts
    session = session_named(scene, name)
    if session is None:
        return None
    if value == "leave":
        return closed(scene.message("left-as-is"))
    days = scene.legal_moves(session.id)
    day = next((day for day in days if day.isoformat() == value), None)
    return move_to(scene, session, day) if day and not is_settled(scene, session.id) else None


def hear_move(scene: Scene, stage: AskMove, text: str) -> Step | None:
    """Take the day from words."""
    session, low = session_named(scene, stage.session), text.strip().lower()
    told = reading_of(scene.at(Idle()), text).facts
    if _ASKS.match(low) or any(isinstance(fact, SetsSaid | DoneSaid) for fact in told):
        return None
    days = scene.legal_moves(session.id) if session else ()
    if session and days and _ANY.search(low):
        named = [day for day in days if DAYS[day.weekday()] in days_in(low)]
        return move_to(scene, session, days[-1] if _LATE.search(low) else (named or days)[0])
    return hear_move_to(scene, session, text) if session else None


def hear_move_to(scene: Scene, session: Session | None, text: str, said: str = "") -> Step | None:
    """Move where the words name a legal day; else offer the legal ones, with the reason.

    `said` is the whole wish where `text` is but its day.
    """
    if _of_next_week(f"{text.lower()} {said}"):
        monday = day_words(scene, monday_of(scene.today) + timedelta(days=7))
        return scene.stay(scene.message("nothing-ahead", day=monday))
    source, _, goal = text.lower().rpartition(" to ")
    if behind := _YESTERDAYS.fullmatch(goal):
        source, goal = behind["source"], behind["goal"]
    if found := _FROM.search(said):
        source = source or found["day"]
    said = said or f"move {text.lower()}"
    if kind := kind_to_go(scene, said.rpartition(" to ")[0] or said):
        word, session = kind
        if session is None:
            return closed(scene.message("move-no-kind", kind=word))
    bare = not (source or scene.stage.kind == "move" or _THITHER.search(said))
    named = _this_week(scene, said) if bare and _SOURCE.search(said) else None
    if named and (own := session_on(scene, named)) and not is_settled(scene, own.id):
        return open_move(scene, own)  # no day to go to is named: it is the session to move
    begun = _this_week(scene, source) if source else None
    meant = session_on(scene, begun) if begun else session
    if begun and (meant is None or is_settled(scene, meant.id)):
        return closed(scene.message("move-nothing-then", day=day_words(scene, begun)))
    if meant is None or is_settled(scene, meant.id):
        meant = session_to_change(scene)  # what was done stays done
    day = date_in(goal, scene.today, scene.profile.weighs_in)
    if meant is None or (not isinstance(day, date) and scene.stage.kind != "move"):
        return open_move(scene, meant)
    return _to_day(scene, meant, day) if isinstance(day, date) else None


def _of_next_week(low: str) -> bool:
    """Tell whether a day is of the next week, whose sessions are not kept yet: "friday to thursday next week"."""
    return _NEXT_WEEK.search(low) is not None and len(days_in(_NEXT_WEEK.sub(" ", low))) > 1


def _this_week(scene: Scene, low: str) -> date | None:
    """Return the one day of this week that words name."""
    days = days_in(low)
    if len(days) == 1:
        return monday_of(scene.today) + timedelta(days=DAYS.index(days[0]))
    if "yesterday" in low:
        return scene.today - timedelta(days=1)
    return scene.today if _TODAY.search(low) else None


def _to_day(scene: Scene, session: Session, day: date) -> Step:
    if day == session.date:
        clock = clock_words(scene, session.starts)
        return closed(scene.message("move-there", day=day_words(scene, day), clock=clock))
    if day in scene.legal_moves(session.id):
        return move_to(scene, session, day)
    why = why_closed(scene, session, day)
    return open_move(scene, session).following(scene.message("move-illegal", day=day_words(scene, day), why=why))


def move_to(scene: Scene, session: Session, day: date) -> Step:
    """Move the session, and say when it is now."""
    entry = Move(at=scene.now, session=session.id, to=day)
    after = scene.after(entry)
    moved = session_named(after, session.id)
    clock = clock_words(after, moved.starts) if moved else ""
    before = day_words(scene, session.date)
    return closed(scene.undoable("moved", before=before, day=day_words(scene, day), clock=clock), entries=(entry,))


def session_to_change(scene: Scene) -> Session | None:
    """Return the session that a move or a swap without a name is about: the next one that is open this week."""
    coming = next_session(scene)
    week = week_of(scene, scene.today)
    in_week = coming and week and coming.date < week.week + timedelta(days=7)
    return coming if in_week else None
