"""Say of one what is denied of several, and of an exercise that it was fine: "no knee, hip or back pain"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_NO = r"(?:no|zero|without(?: any)?) (?:real |major |big |more |further )?"
_PLACED = rf"(?:(?:the|my|either|left|right|l|r) )*(?:{PLACE})"
_OTHERS = rf"(?:, {_PLACED})*(?:,? (?:or|nor) {_PLACED})+"
_TROUBLE = r"(?:problems?|issues?|trouble|dramas?|worries|complaints?)"
_FELT = rf"(?:pains?|aches?|niggles?|soreness|stiffness|tightness|discomfort|{_TROUBLE})"
_BEFORE = re.compile(rf"\b({_NO}{_PLACED}){_OTHERS} ({_FELT})\b")
_BEHIND = re.compile(
    rf"\b({_NO}{_FELT}(?: or {_FELT})? (?:in|with|from|on|around) {_PLACED}){_OTHERS}"
    r"(?= ?(?:$|[,.;!)]| (?:but|today|now|at all|this|since|so|though|tho|either|any ?more|on|during|after|when)\b))"
)
"""A list that ends before what is told of its own: not "no pain in the knee, calf 3"."""
_NEITHER = re.compile(
    rf"\bneither {_PLACED} n?or {_PLACED} (?:hurts?|ached?|aches|bothers? me|(?:is|are|was|were) (?:sore|tight))\b"
)
_EXERCISE = (
    r"(?:balanc(?:e|ing)|raises?|squats?|lunges?|bridges?|planks?|hops|ups?|downs?|rdls?|deadlifts?|bulgarians?|pogos?|"
    r"bugs?|dogs?|thrusts?|calves)"
)
_OF_EXERCISE = re.compile(rf"\b({_NO})((?:[a-z]+ ){{0,2}}?{_EXERCISE}) ({_TROUBLE})\b")
"""What gave none is not left out: "no balance problems"."""

NONE_OF = (
    rewrite(r"\bno (?:more|further) (?=pains? in (?:my|the) (?:(?!than\b)[a-z]+ ?){1,3}(?:$|[,.;!]))", "no ", "no "),
    rewrite(_BEFORE, r"\1 \2", " or | nor "),
    rewrite(_BEHIND, r"\1", " or | nor "),
    rewrite(_NEITHER, "no pain", "neither "),
    rewrite(_OF_EXERCISE, r"\1\3 with the \2", "problem|issue|trouble|drama|worries|complaint"),
)
