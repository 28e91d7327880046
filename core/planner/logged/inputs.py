"""Journal entries as the inputs of a change: what was said, and on which day."""

from collections.abc import Collection, Iterator

from core.athlete import Profile
from core.journal import Entry, Illness, Pain, RedFlag, Run, SessionLog, Skip, Soreness
from core.phrases import Phrases


def input_text(entry: Entry, profile: Profile, phrases: Phrases, of: Collection[str | None] = ()) -> str:
    """Return one plain line about an entry; `of` are the only exercises whose pain matters, where not all do."""
    day = entry.at.astimezone(profile.zone).date().isoformat()
    match entry:
        case Soreness():
            return phrases.say("plan-input-soreness", score=f"{entry.score:g}", place=_place(entry, phrases), day=day)
        case Pain():
            kind = ", ".join(word for word in (entry.type, "limping" if entry.limp else None, entry.when) if word)
            more = f" ({kind})" if kind else ""
            place = _place(entry, phrases)
            return phrases.say("plan-input-pain", score=f"{entry.score:g}", place=place, more=more, day=day)
        case SessionLog():
            effort = "" if entry.rpe is None else f", effort {entry.rpe:g}"
            more = "".join((effort, *_stings(entry, of)))
            return phrases.say("plan-input-session", session=entry.session, effort=more, day=day)
        case Run():
            complaint = (entry.complaint or "run").replace("_", " ")
            return phrases.say("plan-input-run", complaint=complaint, run=entry.run or "run", day=day)
        case RedFlag(cleared=True):
            return phrases.say("plan-input-cleared", day=day)
        case RedFlag():
            return phrases.say("plan-input-flag", tier=entry.tier, sign=entry.sign or "sign", day=day)
        case Illness():
            return phrases.say("plan-input-illness", state=entry.state, day=day)
        case Skip():
            return phrases.say("plan-input-skip", reason=entry.reason, day=day)
        case _:
            return phrases.say("plan-input-other", what=entry.kind, day=day)


def _stings(log: SessionLog, of: Collection[str | None]) -> Iterator[str]:
    """Yield the worst pain of each exercise that hurt, with the leg where it was one alone."""
    worst: dict[str, float] = {}
    legs: dict[str, set[str]] = {}
    for done in log.sets:
        if done.pain and (not of or done.exercise in of):
            worst[done.exercise] = max(done.pain, worst.get(done.exercise, 0.0))
            legs.setdefault(done.exercise, set()).add(done.leg or "both")
    for name, pain in worst.items():
        one = legs[name] if legs[name] != {"both"} and len(legs[name]) == 1 else ()
        yield "".join((f", pain {pain:g}/10 in {name.replace('_', ' ')}", *(f" ({leg})" for leg in one)))


def _place(entry: Soreness | Pain, phrases: Phrases) -> str:
    region = entry.region.replace("_", " ") if entry.region else phrases.say("plan-input-legs")
    return f"{region}, {entry.leg}" if entry.leg else region
