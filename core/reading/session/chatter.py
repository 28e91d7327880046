"""Leave out what tells nothing of training or the body: "the neighbours were staring", "before dinner burned".

Danger is looked for before, in all that was typed. Words that may turn what stands beside them are kept.
"""

from collections.abc import Callable, Sequence

from core import regex as re
from core.reading.known import Known
from core.reading.lexicon.numbers import NUMBER_WORDS
from core.reading.lexicon.others import OTHERS, SELF
from core.reading.lexicon.reasons import CAREFUL, REASONS
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, SKIP, SKIP_LAST, SKIP_WHOLE, YES
from core.reading.lexicon.sets import CUT, DENIED, FILLERS, HEDGES, NOT_DONE, REST, UNTOLD
from core.reading.lexicon.talk import WEEKDAYS
from core.reading.lexicon.terms import words
from core.reading.rewriting.alike import contracted
from core.reading.rewriting.lengths import is_to_come
from core.reading.session.counted_else import counts_else
from core.reading.session.wishes import is_ill
from core.reading.words.orders import is_order
from core.reading.words.wholly import said_wholly

_SIGN = re.compile(r"(\s*(?:[.!?;]+(?=\s|$)|,(?: also)?(?=\s|$)|\s-+(?=\s)|\n|[()]|\s(?:and|but)(?=\s))\s*)")
_ENDS = re.compile(r"[.!;\n)-]| but\b")
_WORDS = re.compile(r"[a-z' ]*[a-z]")
_TAIL = re.compile(
    r"(?:^| )(?=(?:because|cos|coz|cuz|bc|since|while|whilst|as|so|before|though|although|and|if you|"
    # "So done with this weather" is of no session.
    r"(?<!so done )(?<!im done )(?<!i'm done )(?<!am done )with) )",
    re.IGNORECASE,
)
"""Where a clause may go on with one that hangs on it."""
_LEADING_ON = words("because cos coz cuz bc since while whilst as so before though although and if with")
"""The words of it, of which most clauses have none."""
_OWN_WEIGHT = re.compile(
    r"(?:i am |im )?(?:4[5-9]|[5-9]\d|1[0-3]\d)(?:\.\d)? ?(?:kgs?|kilos)(?: today| this morning| now)+"
)
_BAR = re.compile(r"\b(?:hip|bar\w*|bridges?|deadlifts?|loaded|lifted|used)\b")
_LONGEST = 100
"""How many characters what hangs on a clause may have, so that a long one without a sign costs no more."""
_OF_A_THING = re.compile(r"(?:and |because |as |so )?(?:my|the|our|some|a) (?!left|right)[a-z]")
"""What broke or stopped was no set where it is named: "my watch strap broke"."""
_TURNING = DENIED | HEDGES | NOT_DONE | REST | UNTOLD | WEEKDAYS | words(
    "nothing nobody nowhere nor neither dont doesnt wouldnt isnt arent hasnt havent hadnt shouldnt aint others another "
    "same again too also both each either every would could might may suppose wish hope hoping pretend kidding joking "
    "correct correction sorry wait actually oops scratch typo edit swap swapped flip reverse checked backwards",
    "yesterday last ago week weeks month through times time months year years teen kid child earlier later tomorrow "
    "tonight today now yet soon once weekend thur night he she they his her their him normal",
    "only just most some any all everything anything whatever lot whole half quarter did do done does doing finish "
    "finished complete completed move moved moving cancel better well fine gone over back up down out off please pls "
    "ignore disregard forget bottom middle front clear weight number app notifications messages healed still "
    "returned reappeared resurfaced recurred relapsed heavier lighter irritation irritated clicking shower showering "
    "drive commute changing",
)  # fmt: skip
"""Words that may turn what is told beside them, and those of days, sessions and places that patterns read."""
_OF_PEOPLE = re.compile(r"(?:and |so |then )?(?:he|she|they|his|her|their|hes|shes|theyre|did|does|said|says)\b")
_SKIPS = (SKIP, SKIP_LAST, SKIP_WHOLE)
_SAID = (DONE, DONE_IF_ASKED, YES, *_SKIPS, REASONS["ill"])


def without_chatter(text: str, known: Known) -> tuple[str, list[str]]:
    """Return a text without what tells nothing, and that; all of it where nothing else is told."""
    plain = _plain(text)
    if " " not in plain or "?" in plain or is_order(plain) or is_to_come(plain):
        return text, []
    pieces = _SIGN.split(text)
    clauses, signs = pieces[::2], [*pieces[1::2], ""]

    def is_chat(clause: str) -> bool:
        told = _plain(clause)
        tells_nothing = (
            _is_own_weight(told, plain)
            or _is_chat(told, known.tells)
            or (counts_else(told, known) and not _tells_session(told))
        )
        return tells_nothing and not (
            any(reason.search(told) for reason in (CAREFUL, *REASONS.values())) and _skips(plain)
        )

    ends = [_end(clause, is_chat) for clause in clauses]
    if ends == [*map(len, clauses)]:
        return text, []
    if any(OTHERS.search(_plain(clause[:end])) for clause, end in zip(clauses, ends, strict=True)):
        # Who speaks of others as well tells by "I" and "my" whom the rest is about.
        ends = [len(c) if SELF.search(_plain(c[end:])) else end for c, end in zip(clauses, ends, strict=True)]
    kept, joint, left_out = "", "", []
    for clause, end, sign, after in zip(clauses, ends, signs, [*clauses[1:], ""], strict=True):
        told = clause if end == 0 and not _apart(clause, sign, after) else clause[:end]
        left_out += [clause[len(told) :].strip()] if len(told) < len(clause) else []
        if told or not clause:
            kept, joint = kept + (joint if kept else "") + told, sign
        elif not after or _ENDS.search(sign):
            joint = sign if after else ""
    if not kept.strip() and all(counts_else(_plain(clause), known) for clause in clauses if clause):
        return "", [text]
    return (kept + joint, left_out) if kept.strip() and left_out else (text, [])


def _end(clause: str, is_chat: Callable[[str], bool]) -> int:
    """Return where a clause ends that tells something: what hangs on it may be chatter, or it is nothing else."""
    if clause and is_chat(clause):
        return 0
    if _LEADING_ON.isdisjoint(clause.casefold().split(" ")):
        return len(clause)
    tails = (tail for tail in _TAIL.finditer(clause, max(1, len(clause) - _LONGEST)) if is_chat(clause[tail.end() :]))
    return next((tail.start() for tail in tails), len(clause))


def _skips(plain: str) -> bool:
    """Tell whether the session was left out, so that a reason for it is none of chatter."""
    return said_wholly(plain) == "skipped" or any(said.search(plain) for said in _SKIPS)


def _plain(text: str) -> str:
    return contracted(text.lower().replace("’", "'").replace("'", ""))


def _is_own_weight(told: str, plain: str) -> bool:
    """Tell whether a clause has so many kilos that they are the athlete's own, where both legs lift no bar."""
    return "k" in told and _OWN_WEIGHT.fullmatch(told) is not None and not _BAR.search(plain)


def _is_chat(plain: str, tells: Callable[[Sequence[str]], bool]) -> bool:
    """Tell whether a clause of words holds none that the reader knows, nor any that may turn others."""
    if not _WORDS.fullmatch(plain):
        return False
    said = plain.split()[1 if _TAIL.match(plain) else 0 :]
    if len(said) < 2 or FILLERS.issuperset(said):
        return False
    if any(word in _TURNING or word in NUMBER_WORDS for word in said) or tells(said):
        return False
    if not CUT.isdisjoint(said) and not _OF_A_THING.match(plain):
        return False
    return not _tells_session(plain)


def _tells_session(plain: str) -> bool:
    """Tell whether a clause says that a session was done or left out, or that one is ill."""
    return bool(any(known.search(plain) for known in _SAID) or is_ill(plain) or said_wholly(plain))


def _apart(clause: str, sign: str, after: str) -> bool:
    """Tell whether what follows is not of somebody whom the clause names."""
    if not after or not OTHERS.search(_plain(clause)):
        return True
    return bool(_ENDS.search(sign)) and not _OF_PEOPLE.match(_plain(after))
