"""Tell words for what was done or felt from those that something before them says are not so."""

from collections.abc import Iterator
from sys import maxsize

from core import regex as re
from core.reading.pieces import Sought

NEVER = (
    r"(?:never|cannot|(?:did|do|could|would|will|have|had|can) not|(?:have|has|had|did|do|does|ca|could|wo|would)nt)"
)
"""What denies the words behind it."""
MEANT = (
    r"(?:tempted|hated?|forgot|meant|tried|supposed|failed|planned|hoped|wanted|intend(?:ed)?|refused?|bothered|"
    r"neglected|unable|due|expect(?:ed)?|aiming|set an alarm|made up my mind|psyched myself up|"
    r"my (?:aim|goal|plan|target|intention) (?:is|was)|(?:too|no) [a-z]+) to"
)
"""What leads to the words of what was only meant, or came to nothing."""
UNREAL = (
    r"(?:once upon a time|at no point (?:today |yet )?did|not true(?: that)?|(?:dreamt|dreamed|had a dream)(?: that)?|"
    r"(?:joked|pretended|lied|fibbed) that|(?:cant|couldnt|wouldnt) say(?: that)?) i"
    r"(?! (?:really |much )?(?:like|liked|love|loved|enjoy|enjoyed|fancy|trust|rate|mind)\b)"
)
"""What leads to a whole sentence of what never was."""
NEARLY = (
    r"(?:nearly|almost|(?:close|next) to|far from|(?:verge|brink|edge|point|whisker) of|narrowly avoided|"
    r"fancied|instead of|without)"
)
_NOT_SO = re.compile(
    rf"\b(?:not|hardly|yet to|had i|(?:thought|wish(?:ed)?|as if) (?:id|i had)|(?:thought|thinking) (?:of|about)|"
    rf"considered|felt like|said than|(?:was|were) (?:going to|gonna)|"
    rf"no way (?:im|i am)|{NEARLY}|{MEANT}|{NEVER}|(?:is|was|are|were|ai)nt)"
    r"(?: (?:i|ive|we|going|gonna|do|done|able|having|doing|finish|finishing|complete|skipping|giving|the|actually|"
    r"really|even|quite|properly|yet|ever|been|be|being|get|"
    r"getting|gotten|got|have|had|it|that|this|them|(?:any|all) of it|everything|(?:the|my|todays) (?:session|workout)|"
    r"all|still|managed?|to)){0,5} ?$|"
    r"\b(?:skipped|skip|missed|miss|bailed on|ditched|binned|cancelled|canceled|dropped|sacked off|scrapped|left)"
    r"(?: the| this| my| out)? $"
)
"""What says that the words behind it are not so: "havent done it", "almost got it all done", "meant to do it all"."""
AFTER_ALL = re.compile(r"(?: (?:it|this|today))* and (?:so |then )?(?:i |we )?did(?= ?(?:$|[.,;!]))")
"""What was meant and then came to be: "wanted to skip it and did"."""
_WISH = re.compile(r"tempted|meant|supposed|planned|hoped|wanted|intended|considered|thought|felt like")


class Told(Sought):
    """Hold words for what became of a session, which count where nothing before them says that it is not so."""

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match that holds."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches that hold."""
        said = super().finditer(text, start, end)
        return (found for found in said if not self._is_not_so(text, start, found))

    @staticmethod
    def _is_not_so(text: str, start: int, found: re.Match[str]) -> bool:
        denied = _NOT_SO.search(text, start, found.start())
        return denied is not None and not (_WISH.match(denied[0]) and AFTER_ALL.match(text, found.end()))
