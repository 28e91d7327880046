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
_TOLD = (
    r"(?:none|no|\d+(?= ?(?:$|[.!/]))|soreness|sore|quads?|calves|legs|hams|glutes|did|done|all done|skipped|took|rpe|"
    r"slept|ran|i have|i did|everything|feeling)"
)
_HURTS = rf"(?:(?:pain|niggle|ache|soreness|discomfort|twinge) (?:in|on|at) |{_SIDED}\b)"
_SIGN = (
    r"(?:chest(?: \w+)?|wheez\w*|palpitations?|dizz\w*|numb\w*|tingl\w*|faint\w*|breathless\w*|swelling|sweats|nausea|"
    r"light ?headed\w*|flutter\w*)(?: (?:stuff|bother|trouble|issues|problems|spells?))?"
)
UNSIGNED = (
    # A calf that does not swell is no exercise left out.
    rewrite(r"\bno (?:calf|calves) (?=swelling|warmth|heat|redness|cramp|tightness)", "no ", "calf|calves"),
    # What one was without is no exercise left out: "without any wheezing i did it all".
    rewrite(rf"(?<!not )\bwithout (?:any |a )?{_SIGN}(?:(?: ?,| or| and| nor)+ (?:any )?{_SIGN})*", ",", "without "),
    rewrite(rf"{_NONE},? (?:and )?{_MORE_FELT}", r"\1, ", "no "),
    rewrite(
        rf"{_NONE} (?={_SIDED} (?:\d+(?: ?/ ?10)?(?= ?(?:$|[.;!\n]))|(?:is |was |feels |felt |a bit |bit |slightly |"
        rf"quite )*(?:sore|tight|stiff|hurts?|hurting|niggl\w+|ach\w+|painful))|(?:{PLACE}) pain\b)",
        r"\1, ",
        "no ",
    ),
    rewrite(
        rf"\b({_SIDED}(?: [0-5]| pain \d)) (?=(?:balance|squats|lunges|calf raises|rdls?|planks?|bridges|core|form) "
        r"(?:was|were|felt|is|good|ok|fine|great|easy|solid))",
        r"\1, ",
        "left|right",
    ),
    rewrite(
        r"\b(?:i )?hop(?:e|ing|efully)(?: (?:it|its|they|this|that|all|ill|will|is|are|be|feels?|goes|gets?))* (?:fine|"
        r"ok|okay|good|better|gone|away)(?: (?:by|for|tomorrow|tonight|then|later|soon|\w+day))*(?=,| but| -|[.;])",
        ",",
        "hop",
    ),
    # What is hoped puts nothing right, and an hour is no score: "soreness 3, should be fine. gym at 6".
    rewrite(
        r"\b(?:it |that |they |this |i |legs |all )?(?:should|will|ll|gonna|going to|hopefully) be (?:all |perfectly |"
        r"totally )?(?:fine|ok|okay|good|alright|better|gone|recovered|fresh)(?: (?:by|for|in|after|before|tomorrow|"
        r"tonight|then|later|again|soon|a|the|few|day|days|morning|weekend|race|run|\w+day))*\b",
        ",",
        " be ",
    ),
    rewrite(
        r"(?<!\bin )(?<!\bat )(?<! the )(?<! my )\b(gym|work|meeting|class|flight|train(?:ing)?|dentist|physio|school)"
        r"( (?:is|starts|today|tomorrow|tonight))*"
        r" at \d{1,2}(?: ?(?:am|pm))?(?!\.?\d|[:/%])(?! ?(?:/|out|x|reps|kg))",
        r"\1",
        " at ",
    ),
    # What is asked takes no pain along: "should i run tomorrow left knee hurts".
    rewrite(rf"\b({_ASKED})(?:(?:,| and| so| -)? |\n)(?={_HURTS}|(?:my )?(?:{PLACE})\b)", r"\1? ", " i "),
    rewrite(rf"\b({_ASKED})(?:,| and| -)? (?={_TOLD}\b)", r"\1? ", " i "),
    rewrite(rf"(?<=[a-z\d]) (?:and |so |but )?(?={_ASKED} ?(?:$|[.?!]))", ". ", " i "),
    rewrite(
        r"\b(?:see|speak to|talk to) (?:you|ya|u) (?:tomorrow|later|soon|then|next (?:time|week)|on \w+day)"
        r"(?:,| and| so| but| -)?",
        ".",
        "see|speak|talk",
    ),
)
"""What the reader of one clause would take along from another."""
