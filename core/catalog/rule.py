"""What the coach may say about a rule: one or two sentences, and where they come from (MSG-07)."""

from typing import Annotated, Literal

from annotated_types import MinLen

from core.catalog.words import Text
from core.exact import exact

RuleKind = Literal["HARD", "SAFE", "DEF", "PROG", "REGR", "OPT", "MSG", "RULING"]
Evidence = Literal["article", "read", "second_hand", "practice", "unverified", "ours"]
"""How well its figures are known: advice of an article; a paper we read; a paper known through others; what other
software does; background knowledge; our own default, since no published number was found."""


@exact
class Source:
    """Name an article or a paper, and what it found in one line."""

    title: Text
    author: Text
    year: int | None = None
    finding: Text


@exact
class Rule:
    """Explain one rule of the coaching to an athlete."""

    kind: RuleKind
    says: Text
    sources: Annotated[tuple[Text, ...], MinLen(1)]
    """Keys of content/sources.toml."""
    evidence: Evidence
    topics: tuple[Text, ...] = ()
    """What athletes call it who ask about it, in small letters."""
    whys: tuple[Text, ...] = ()
    """What else stands for it behind a "why", in small letters."""
    turns: str = ""
    """What would have to happen for its outcome to change, in plain words."""
