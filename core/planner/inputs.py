"""Journal entries as the inputs of a change: what was said, and on which day."""

from core.athlete import Profile
from core.journal import Assessment, Entry, Illness, Pain, RedFlag, Run, SessionLog, Sleep, Soreness
from core.phrases import Phrases


def input_text(entry: Entry, profile: Profile, phrases: Phrases) -> str:
    """Return one plain line about an entry."""
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
            return phrases.say("plan-input-session", session=entry.session, effort=effort, day=day)
        case Run():
            complaint = (entry.complaint or "run").replace("_", " ")
            return phrases.say("plan-input-run", complaint=complaint, run=entry.run or "run", day=day)
        case RedFlag():
            return phrases.say("plan-input-flag", tier=entry.tier, sign=entry.sign or "sign", day=day)
        case Illness():
            return phrases.say("plan-input-illness", state=entry.state, day=day)
        case Assessment() | Sleep():
            return phrases.say("plan-input-other", what=entry.kind, day=day)
        case _:
            return phrases.say("plan-input-other", what=entry.kind, day=day)


def _place(entry: Soreness | Pain, phrases: Phrases) -> str:
    region = entry.region.replace("_", " ") if entry.region else phrases.say("plan-input-legs")
    return f"{region}, {entry.leg}" if entry.leg else region
