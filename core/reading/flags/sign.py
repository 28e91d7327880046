"""What a sign of danger is: the words that describe it, and the words that excuse it."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from core.reading.flags.hints import hints

Certainty = Literal["emergency", "refer", "doubtful"]


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold one sign; group `bad` of its pattern is where a denial may stand right before."""

    certainty: Certainty
    name: str
    said: str
    excused: str = ""
    needed: str = ""
    hints: tuple[str, ...] = ()
    """Pieces of words without which the pattern cannot match: a quick look before a slow search."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Return what matches the sign."""
        return _compiled(self.said)

    @property
    def excuse(self) -> re.Pattern[str] | None:
        """Return what excuses it."""
        return _compiled(self.excused) if self.excused else None

    @property
    def needs(self) -> re.Pattern[str] | None:
        """Return what must stand somewhere in the same message for the sign to count."""
        return _compiled(self.needed) if self.needed else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Some hundred patterns, most of them never looked for in the life of a process: compiled when first needed.
    return re.compile(pattern)


_ELSEWHERE = (
    r"legs?|knees?|calf|calves|quads?|glutes?|hams?|hamstrings?|hammy|hammies|shins?|ankles?|feet|foot|"
    r"hips?|shoulders?|fine|ok|okay|great|no|not|but|achilles"
)


def gap(most: int) -> str:
    """Match up to so many words between two parts of a sign; other places on the body and full stops end it."""
    return rf"(?: (?!(?:{_ELSEWHERE})\b)[^ .;!?\n]+){{0,{most}}}? "


def free(most: int) -> str:
    """Match up to so many words of any kind within a sentence."""
    return rf"(?: [^ .;!?\n]+){{0,{most}}}? "


def sign(certainty: Certainty, name: str, *patterns: str, excuse: str = "", needs: str = "") -> tuple[Sign, ...]:
    """Build one sign for each way in which it is said."""
    return tuple(
        Sign(
            certainty,
            name,
            rf"\b(?:{pattern})(?![^\W_])",
            rf"\b(?:{excuse})" if excuse else "",
            rf"\b(?:{needs})" if needs else "",
            hints(name),
        )
        for pattern in patterns
    )


PAIN = (
    r"(?:pain\w*|hurt\w*|ache\w*|aching|achy|throb\w*|agony|sharp|stabb\w*|stab|kills?|killing|sore|tender|"
    r"tenderness|sting\w*|excruciating|screams?|ouch|gnaw\w*|burn\w*|"
    r"sensitive|painfull?|discomfort|shooting|niggl\w*)"
)
