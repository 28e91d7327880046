"""Free text to facts and questions: deterministic, explainable, never confidently wrong."""

from core.reading.echo import echo
from core.reading.facts import Asked, Question, Reading
from core.reading.reader import is_foreign, read

__all__ = ["Asked", "Question", "Reading", "echo", "is_foreign", "read"]
