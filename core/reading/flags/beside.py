"""Part what is told beside a danger without a sign between: what else was fine or is not there takes it not away."""

from core import regex as re
from core.reading.flags.ordinary import EXERCISE, SINCE
from core.reading.lexicon.body import PLACE
from core.reading.pieces import Sought
from core.reading.rewriting.rewrites import Steps, rewrite

_TROUBLE = r"(?:issues?|problems?|complaints?|symptoms?|trouble|concerns?|niggles?|pains?|aches?|worries|dramas?)"
_WAS = r"(?: (?:was|were|is|are|felt|feels|feeling|feel|all|went|had|with|im|am|still|pretty|just|totally|very))*"
_FINE = rf"(?:fine|ok|okay|good|great|grand|normal|well|perfect|solid|happy|no {_TROUBLE})"
_ELSE = r"(?:the rest|rest|the others?|others|everything else|all else|every other exercise)"
_OF_IT = r"(?: of (?:it|me|that|the (?:session|body|workout|lot)))?"
_IN_ALL = r"(?:otherwise|overall|apart from (?:that|this)|other than (?:that|this)|besides (?:that|this)|in general)"
_NOT_ALL = (
    r"(?! (?:except|apart|bar|but|besides|until|till|from|for|like|such|with|including|of|or|nor|in|than|on|at))\b"
)
_MUSCLE = r"(?<!between )(?<!between my )(?:quads?|hams?|hamstrings?|hammies|glutes?|calves|calf|legs|knees?|hips?)"
_ENDS = r"(?= ?$| [,.;!?-]| and\b| but\b)"
_CHEST = re.compile(rf"(?:chest|heart|breathing|head|speech|vision|bladder|bowels?|{PLACE})$")
BESIDE = Steps(
    rewrite(rf"\b{_ELSE}{_OF_IT}{_WAS} {_FINE}\b{_NOT_ALL}", ",", "rest|other|else"),
    rewrite(
        rf"\b(?:no (?:other|further) {_TROUBLE}|nothing else (?:hurts?|wrong|sore|to report))\b{_NOT_ALL}", ",", "no"
    ),
    rewrite(
        rf"\b{_IN_ALL}(?: ,)?{_WAS} {_FINE}\b{_NOT_ALL}", ",", "otherwise|overall|apart|other than|besides|in general"
    ),
    rewrite(
        rf"\b(?:(?:skipped|missed|left out|dropped|(?:couldnt|cant|didnt|wont) (?:do|finish)|no time (?:left )?for|"
        rf"stopped|without) (?:the |my |any |all )*{EXERCISE}|{EXERCISE}{_WAS} {_FINE})\b{SINCE}"
        r"(?! (?:without|because|cos|due|from|as|with|for)\b)",
        ",",
        "raise|squat|bulg|lunge|plank|step|rdl|bridge|thrust|bug|balance|core|dead|nordic|clam|pallof|copenh|band|"
        "stretch",
    ),
    rewrite(
        rf"\b(?:(?:my|both|the|left|right) )*(?P<muscle>{_MUSCLE})"
        r"(?: (?:was|were|is|are|feel|felt|feels|all|still|both|pretty))* "
        rf"(?:fine|ok|okay|good|great|fresh|strong|tired|heavy)\b{SINCE}(?! (?:to|for|but) )",
        lambda said: said[0] if said.string.count(said["muscle"]) > 1 else ",",
        "fine|ok|good|great|fresh|strong|tired|heavy",
    ),
    rewrite(
        rf"\b(?P<last>\w+)(?P<apart> [-,])?{_WAS} {_FINE} {_IN_ALL}{_ENDS}",
        lambda said: said[0] if _CHEST.match(said["last"]) and not said["apart"] else f"{said['last']} ,",
        "otherwise|overall|apart|other than|besides|in general",
    ),
)
"""What else was fine, mostly told of neither the danger nor its place."""
_SYMPTOM = (
    r"(?:pains?|dizziness|nausea|numbness|fever|swelling|heat|warmth|redness|fainting|tightness|weakness|tingling|"
    r"bruising|soreness|doms|issues?|problems?|complaints?|trouble|niggles?|stiffness|aches?)"
)
_GOES_ON = rf"(?:{_SYMPTOM}|and|n?or|no|not|in|at|on|when|while|if|after|during|with|from|to|of|anymore|any|either)"
_UNSIGNED = Sought(
    rf"\b(?:no|without|zero) (?:real |any |more |big )?(?:(?:{PLACE}) )?{_SYMPTOM}"
    rf"(?= (?!{_GOES_ON}\b)[a-z])(?!(?: [^ .,;!?]+)* n?or )"
)
"""What is not there, and behind it without a sign what may be: "no swelling chest pain on set 2"."""
_EXCEPT = re.compile(
    r" (?:spots? )?(?:,? ?(?:except|apart|bar|besides|other than|aside|overall|otherwise|elsewhere|anywhere else)\b)"
)
_OVER = re.compile(
    r" (?:is |has |all |now |completely |totally |nearly )*(?:gone|better|went away|cleared|disappeared)\b"
)
_NO_SUCH = Sought(r"\b(?:no|not|without|zero|never|nothing|didnt|doesnt|isnt) (?:\w+ ){0,2}$")


def parted(plain: str) -> str:
    """Return a plain line in which what else was fine is a comma: it excuses nothing, but may tell of a danger."""
    return BESIDE.rewritten(plain)


def without_denial(plain: str) -> str | None:
    """Return a plain line without what is denied right before something else, none where nothing is."""
    left = _UNSIGNED.sub(",", plain)
    return left if left != plain else None


def is_of_all_but(plain: str, end: int) -> bool:
    """Tell whether what ends there is told of all but the danger: "fine except for"."""
    return _EXCEPT.match(plain, end) is not None


def is_over(plain: str, start: int, end: int) -> bool:
    """Tell whether what is told there is gone, or was not there."""
    return bool(_OVER.match(plain, end) or _NO_SUCH.search(plain, 0, start))
