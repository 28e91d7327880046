"""Part by a comma what is told without a sign between: what does not hurt, what is asked, and the pain behind it."""

from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_FELT = r"(?:pain|soreness|niggles?|aches?|discomfort|tightness|stiffness|twinges?|doms|issues?|problems?)"
_SIDED = rf"(?:my |the )?(?:left|right) (?:{PLACE})"
_ASKED = (
    r"(?:should|can|may|could|shall) i (?:still |even )?(?:run|train|do it|lift|jog|go|race)"
    r"(?: (?:today|tomorrow|tonight|later|on \w+day|this weekend))*"
)
_NONE = rf"\b(no (?:(?:{PLACE}) )?{_FELT})"
_MORE_FELT = rf"(?=(?:a |some )?{_FELT} (?:in|on|at) {_SIDED}\b)"
_HURTS = rf"(?:(?:pain|niggle|ache|soreness|discomfort|twinge) (?:in|on|at) |{_SIDED}\b)"
UNSIGNED = (
    rewrite(rf"{_NONE},? (?:and )?{_MORE_FELT}", r"\1, ", "no "),
    rewrite(
        rf"{_NONE} (?={_SIDED} (?:\d+(?: ?/ ?10)?(?= ?(?:$|[.;!\n]))|(?:is |was |feels |felt |a bit |bit |slightly |"
        rf"quite )*(?:sore|tight|stiff|hurts?|hurting|niggl\w+|ach\w+|painful))|(?:{PLACE}) pain\b)",
        r"\1, ",
        "no ",
    ),
    rewrite(
        rf"\b({_SIDED}(?: pain)? \d) (?=(?:balance|squats|lunges|calf raises|rdls?|planks?|bridges|core|form) "
        r"(?:was|were|felt|is|good|ok|fine|great|easy|solid))",
        r"\1, ",
        "left|right",
    ),
    # What is asked takes no pain along: "should i run tomorrow left knee hurts".
    rewrite(rf"\b({_ASKED})(?:(?:,| and| so| -)? |\n)(?={_HURTS}|(?:my )?(?:{PLACE})\b)", r"\1? ", " i "),
    rewrite(rf"(?<=[a-z\d]) (?:and |so |but )?(?={_ASKED} ?(?:$|[.?!]))", ". ", " i "),
    rewrite(
        r"\b(?:see|speak to|talk to) (?:you|ya|u) (?:tomorrow|later|soon|then|next (?:time|week)|on \w+day)"
        r"(?:,| and| so| but| -)?",
        ".",
        "see|speak|talk",
    ),
)
"""What the reader of one clause would take along from another."""
