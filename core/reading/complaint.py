"""One complaint while it is put together from the words of a reply."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Complaint:
    """Gather what is said of one complaint."""

    regions: list[str] = field(default_factory=list)
    leg: str | None = None
    score: float | None = None
    scored: bool = False
    pain: bool = False
    sore: bool = False
    fine: bool = False
    type: str | None = None
    when: str | None = None
    limp: bool = False
    past: bool = False
    marks: list[int] = field(default_factory=list)
    inherited: list[str] = field(default_factory=list)
    """The place of the complaint before, for "left quad 4 and my right is a 2"."""

    @property
    def strong(self) -> bool:
        """Tell whether pain is named without doubt."""
        return self.pain

    @property
    def said(self) -> bool:
        """Tell whether anything was felt: a word for it, or a number at a place."""
        return self.pain or self.sore or self.limp or (self.scored and bool(self.regions))
