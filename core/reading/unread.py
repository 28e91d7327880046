"""Name the clauses of a reply that nothing was taken from."""

from core import regex as re
from core.reading.facts import Question, Said
from core.reading.lexicon.sets import FILLERS, REMARKS, TALK
from core.reading.rewriting.normalise import MOST_CHARACTERS
from core.reading.words.marks import Mark

_SIGNS = frozenset({",", ".", ";", "\n", "...", "(", ")", "-", ":", "!", "but", "then"})
_TELLING = (
    "leg", "region", "pain", "sore", "unit", "sleep", "effort", "run", "session", "complaint", "limp", "fine", "fix",
    "same", "times", "cross", "when", "place", "form",
)  # fmt: skip
_WHOLE = re.compile(
    r"\b(?:done|did|do|doing|didnt|finish\w*|complet\w*|all|everything|lot|session|skip\w*|miss\w*|rest|others|got|"
    r"made|manag\w*|left|cut|no|not|none|nothing|cant|couldnt|move\w*|moving|swap\w*|shift\w*|instead|tomorrow|today|"
    r"tonight|\w+day|mon|tue|tues|wed|thu|thur|fri|sat|sun|ill|sick|cold|flu|fever|bug|covid|well|better|stop\w*|"
    r"messag\w*|unsubscribe|text\w*|tick\w*|yes|yep|yeah|crossmark|tickmark|thumbsup)\b"
)
"""Words of whole sessions, of days, of illness and of messages, which patterns read and no mark keeps."""


def unread(text: str, marks: tuple[Mark, ...], facts: list[Said], questions: list[Question]) -> list[str]:
    """Return all of a reply that said nothing, else its clauses that say nothing known, and what is over the limit."""
    beyond = text[MOST_CHARACTERS:]
    rest = [beyond] if beyond else []
    if not facts and not questions:
        return [text[:MOST_CHARACTERS].strip(), *rest] if text.strip() else rest
    clauses = [clause for clause in _clauses(marks) if clause]
    if len(clauses) == 1 or any(fact.kind == "red_flag" for fact in facts):
        # Whatever was read was read of it; what leads to a sign of danger is part of that.
        return rest
    return [" ".join(mark.text for mark in clause) for clause in clauses if not _told(clause)] + rest


def _clauses(marks: tuple[Mark, ...]) -> list[list[Mark]]:
    clauses: list[list[Mark]] = [[]]
    for mark in marks:
        if mark.text in _SIGNS:
            clauses.append([])
        else:
            clauses[-1].append(mark)
    return clauses


def _told(clause: list[Mark]) -> bool:
    """Tell whether something was read of a clause, or it says nothing."""
    if any(mark.number is not None or mark.exercises or mark.has(*_TELLING) for mark in clause):
        return True
    words = [word for mark in clause for word in mark.text.split() if word.isalpha()]
    small = all(word in FILLERS or word in TALK or word in REMARKS for word in words)
    return small or _WHOLE.search(" ".join(words)) is not None
