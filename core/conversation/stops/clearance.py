"""Only the word that a professional cleared it lifts a stop (SAF-02, SAF-04); what is asked while it stands."""

from datetime import timedelta
from typing import Final
from zlib import crc32

from core import regex as re
from core.chat import Button, Message
from core.conversation.plan.weeks import open_stops
from core.conversation.questions import BY_NAME
from core.conversation.questions.cleared_words import WHO, is_of_physio
from core.conversation.stages.stage import AskClearance, Changing
from core.conversation.stops.flag_words import FLAG
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import YES as PLAIN_YES
from core.conversation.understand.asking import asks
from core.conversation.understand.negation import NT
from core.journal import RedFlag
from core.planner import Stop, holds_increases, is_emergency, sign_of
from core.rules.screening import uncleared

YES: Final = re.compile(rf"(?:{PLAIN_YES}|true|i do|it does|they did|s?he did)\b")
DOUBT: Final = re.compile(
    r"\b(?:not (?:so )?sure|unsure|maybe|perhaps|probably|a (?:bit|little)|sometimes|don'?t know|kind of|i think so|"
    r"thinks)\b"
)
_NOT_YET: Final = re.compile(
    rf"\b(?:no|not|never|nobody|yet|when|if|but|soon|until|will|should|how|cancel|later|years? ago|{NT})\b|^n$|^nope"
)
_ALL: Final = re.compile(r"\b(?:all|both|everything|each)\b")
_LOOK: Final = re.compile(
    r"\b(?:doctors?|doc|docs|gp|er|a&e|physio\w*|hospital|consultant|specialist|surgeon|clinic|nurse|professional|"
    r"cardiologist|paramedics?)\b"
)
_HAD: Final = re.compile(
    r"\b(?:saw|seen|visited|went|been|was|back from|checked|looked|examined|scanned|says?|said|told|tells|"
    r"gave|given|got|signed|happy|let|allow(?:s|ed)|all[- ]clear)\b"
)
_PERMITS: Final = re.compile(
    r"\b(?:all[- ]clear|green light|go[- ]ahead)\b|"
    r"\b(?:can|may|allowed|able|(?:ok(?:ay)?|fine|good|safe|fit|free|happy for me|signed me off) to|let me|back to)"
    r"(?: (?:to|go|start|get|back|resume|do|be))* (?:train|run|exercis|lift|sport|strength|work(?:ing)? out|again)\w*"
)
"""What a professional says who lets somebody train again; "signed me off" alone may be the contrary."""
_AGAIN: Final = re.compile(r"\b(?:all[- ]clear|green light|go[- ]ahead|again)\b")
_NOT_HAD: Final = re.compile(
    r"\b(?:will|going to|tomorrow|next week|later|should|shall|need|have to|must|want|when|if|can'?t|couldn'?t|"
    rf"appointment|booked|waiting|not|never|no|ago|{NT})\b|[?]"
)
SCREENED_EVERY: Final = timedelta(days=90)
"""How long the safety answers hold (SCR-05)."""
_BY_BUTTON: Final = 3
"""More open signs than this have no button of their own: they are named in words, or all at once."""
_LABEL: Final = 40


def tap_clearance(scene: Scene, verb: str, which: str) -> Step | None:
    """Take the press that asks for a clearance, says what was cleared, or waits."""
    if verb == "ask":
        return ask_clearance(scene)
    stops = _to_clear(scene)
    if verb == "not" and stops:
        return _kept(scene)
    if verb != "seen" or not stops:
        return None
    if not which:
        return clear(scene, stops) if _is_one(stops) else ask_clearance(scene)
    listed = tuple(stop for stop in stops if which in (_mark(stop), _all_until(stop)))
    if which.startswith("all"):
        listed = stops[: stops.index(listed[-1]) + 1] if listed else ()
    return clear(scene, listed) if listed else ask_clearance(scene)


def ask_clearance(scene: Scene) -> Step:
    """Ask whether a professional has said that training may go on; without a stop there is nothing to lift."""
    screening = scene.profile.screening
    if not open_stops(scene) and screening is not None and uncleared(screening):  # its clearance is said there (SCR-01)
        asked = Changing(question="legs", draft=scene.profile)
        return Step(stage=asked, say=(scene.message("ask-screen-cleared"), BY_NAME["legs"].ask(scene, scene.profile)))
    if not _to_clear(scene):
        return scene.stay(scene.message("flag-none"))
    return scene.ask(AskClearance(), clearance_question)


def clearance_question(scene: Scene, _: AskClearance) -> Message:
    """Ask for the explicit word that lifts a stop: which, where several are open."""
    stops = _to_clear(scene)
    wait = scene.button("flag-not", f"{FLAG}:not:")
    if _is_one(stops):
        of_all = "ask-clearance" if open_stops(scene) else "ask-clearance-energy"
        key = "ask-clearance-doctor" if _is_a_doctors(stops) else of_all
        return scene.message(key, [scene.button("flag-seen", f"{FLAG}:seen:"), wait])
    rows = [[Button(_named(scene, stop)[:_LABEL], f"{FLAG}:seen:{_mark(stop)}")] for stop in stops[-_BY_BUTTON:]]
    every = scene.button("flag-seen-all", f"{FLAG}:seen:{_all_until(stops[-1])}")
    return scene.message("ask-clearance-which", *rows, [every, wait], signs=_signs(scene, stops))


def hear_clearance(scene: Scene, stage: AskClearance, text: str) -> Step | None:
    """Take a plain yes or no; a yes with a "but" in it is none, nor one that leaves open which sign it is of."""
    low = text.strip().lower().rstrip(".!")
    stops = _to_clear(scene)
    if not stops:
        return closed(scene.message("flag-none"))
    if _NOT_YET.search(low):
        return _kept(scene)
    if DOUBT.search(low) or asks(low):
        return None
    said = YES.match(low) or says_cleared(low) or (_LOOK.search(low) and _PERMITS.search(low))
    if said and _is_a_doctors(stops) and is_of_physio(low) and not re.search(WHO, low):
        return scene.ask(stage, clearance_question)
    if _is_one(stops):
        return clear(scene, stops) if said else None
    meant = stops if _ALL.search(low) else tuple(stop for stop in stops if _named(scene, stop).lower() in low)
    if meant:
        return clear(scene, meant)
    return scene.ask(stage, clearance_question) if said else None


def hear_of_look(scene: Scene, text: str) -> Step | None:
    """Ask for the explicit word where a plan is stopped and a professional is said to have looked at it."""
    if not open_stops(scene) or isinstance(scene.stage, AskClearance):
        return None
    low = text.lower()
    permitted = _PERMITS.search(low) and _AGAIN.search(low) and not _NOT_HAD.search(low)
    if permitted or says_looked_at(low):
        return ask_clearance(scene)
    had = _LOOK.search(low) and _HAD.search(low) and _PERMITS.search(low)
    return while_stopped(scene, low, looked=bool(had))


def says_looked_at(low: str) -> bool:
    """Tell whether words say that a professional has looked at something."""
    return bool(_LOOK.search(low) and _HAD.search(low)) and not _NOT_HAD.search(low)


def says_cleared(low: str) -> bool:
    """Tell whether words say that a professional has cleared the athlete."""
    return bool(re.search(r"\bcleared\b", low)) and not _NOT_YET.search(low) and not asks(low)


def clear(scene: Scene, stops: tuple[Stop, ...]) -> Step:
    """Lift stops on the athlete's explicit word; with none left, ask the safety questions again (SCR-05)."""
    entries = tuple(
        RedFlag(at=scene.now, tier="emergency" if is_emergency(s) else "refer", sign=sign_of(s), cleared=True)
        for s in stops
    )
    after = scene.after(*entries)
    if all(holds_increases(entry) for entry in entries):
        return closed(scene.message("energy-lifted"), entries=entries)
    if not open_stops(after):
        return rescreen(after).following(scene.message("flag-lifted"), entries=entries)
    noted = scene.message("flag-lifted-some", cleared=_signs(scene, stops))
    stage = AskClearance()
    return Step(stage=stage, say=(noted, clearance_question(after, stage)), entries=entries)


def _to_clear(scene: Scene) -> tuple[Stop, ...]:
    """Return what a clearance may be of: what stops the plan, else what holds increases back (SAF-07)."""
    told = [entry for entry in scene.journal if isinstance(entry, RedFlag) and holds_increases(entry)]
    return open_stops(scene) or tuple(entry for entry in told[-1:] if not entry.cleared)


def _kept(scene: Scene) -> Step:
    return closed(scene.message("flag-kept" if open_stops(scene) else "energy-kept"))


def rescreen(scene: Scene) -> Step:
    """Ask the safety questions again."""
    stage = Changing(question="body", draft=scene.profile, then="legs")
    return Step(stage=stage, say=(BY_NAME["body"].ask(scene, scene.profile),))


def _is_one(stops: tuple[Stop, ...]) -> bool:
    """Tell whether one word lifts all: one stop, or a sign and the pain that was told in one breath with it."""
    urgent = any(is_emergency(stop) for stop in stops)
    return len(stops) == 1 or (not urgent and len({stop.at for stop in stops}) == 1)


def _is_a_doctors(stops: tuple[Stop, ...]) -> bool:
    """Tell whether a stop was urgent: no physiotherapist's word lifts it (SAF-01, SCR-04)."""
    return any(is_emergency(stop) for stop in stops)


def _signs(scene: Scene, stops: tuple[Stop, ...]) -> str:
    return "; ".join(_named(scene, stop) for stop in stops)


def _named(scene: Scene, stop: Stop) -> str:
    return sign_of(stop) or scene.say("flag-unnamed")


def _mark(stop: Stop) -> str:
    """Return what a button knows a stop by: its sign, since a sign is open once; a place in the list would move."""
    return f"{crc32(sign_of(stop).encode()):x}"


def _all_until(stop: Stop) -> str:
    """Return what stands for all that was open when the button was shown, and nothing told since."""
    return f"all-{_mark(stop)}"


_WAITS: Final = re.compile(r"\b(?:appointments?|booked|waiting list|waiting (?:for|until))\b")
_NEED: Final = re.compile(
    r"\b(?:need|have|got) to (?:see|go|get|have)\b|\b(?:really|is (?:it|that|this)) (?:needed|necessary)\b"
)
_RUNS: Final = re.compile(r"\b(?:run|running|jog\w*|races?|parkrun)\b")
_MOVES: Final = re.compile(
    r"^(?!.*\b(?:did|have|was|were) (?:i|we)\b|.*\blast (?:time|week|session)\b).*"
    r"\b(?:core|train\w*|strength|exercis\w*|stretch\w*|yoga|upper body|gym|lift\w*|work ?out|bike|cycl\w*|swim\w*)\b"
)
_ORDERED: Final = re.compile(rf"\b(?:no|not|without|avoid|only|but|weeks?|months?|slow\w*|careful\w*|easy|{NT})\b")
_UNCLEARED: Final = re.compile(rf"\b(?:not|{NT}|never|no one has|nobody has)(?: \w+){{0,2}} cleared\b")


def while_stopped(scene: Scene, low: str, *, looked: bool) -> Step | None:
    """Answer lower-case words while a plan is stopped; `looked`: they speak of a professional's look that was had."""
    if _UNCLEARED.search(low):
        return scene.stay(scene.message("flag-kept"))
    if looked and _ORDERED.search(low):  # an order with conditions is no clearance (SAF-04)
        return scene.stay(scene.message("stopped-orders"))
    if _WAITS.search(low):
        return scene.stay(scene.message("stopped-wait"))
    if not asks(low):
        return None
    key = next((key for words, key in _ASKED if words.search(low)), None)
    return scene.stay(scene.message(key)) if key else None


_ASKED: Final = ((_NEED, "stopped-need"), (_RUNS, "stopped-run"), (_MOVES, "stopped-rest"))
