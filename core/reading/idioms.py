"""Turns of phrase in plain words: "let the planks slide", "not swollen just tight", "hurts right in the heel"."""

from core.reading.rewrites import rewrite

_FELT = (
    r"(?:hurts?|hurting|pain|ached?|aches|aching|sore|sharp|tender|stabs?|stabbing|stings?|burns?|niggles?|pinch\w*)"
)
_AT_END = r"(?= ?$| ?[,.;!)]| (?:today|tonight|this|but|and|though)\b)"
_NOT_SO = r"(?:hot|warm|red|swollen|painful|sore|sharp|bruised|puffy)"

IDIOMS = (
    rewrite(rf"\b(?:let|letting) ((?:\w+ ){{1,4}})(?:slide|slip){_AT_END}", r"skipped \1", " slide", " slip"),
    rewrite(
        rf"(?<=[a-z]) (?:slid|(?:went|flew|was thrown) out (?:of )?the window){_AT_END}", " skipped", "slid", "window"
    ),
    rewrite(r"\b(?:wriggled|weaselled|weaseled|squirmed|chickened) out of\b", "skipped", " out of"),
    # No leg: "hurts right in the heel", but not "sore on the right in the evening".
    rewrite(
        rf"\b({_FELT}) right "
        r"(?=(?:in|on|at|inside) (?:the|my) (?!end|morning|evening|first|last))",
        r"\1 ",
        " right ",
    ),
    rewrite(r"\bnot (?:in|on) (?:the|my) (?=(?:left|right)\b)", "not the ", "not in", "not on"),
    rewrite(r"\b(sleep|sleeping|lie|lying|lay) on (?:either|both) sides?\b", r"\1", "either side", "both side"),
    rewrite(
        rf"\b(?:(?:is|was|its) )?(?:not|isnt|wasnt|arent)(?: (?:really|at all))? {_NOT_SO}"
        rf"(?:,? (?:or|and|nor|not|isnt) (?:{_NOT_SO}|anything)){{0,3}},? "
        r"(?=(?:just|only) (?:a (?:bit|little) |slightly )?(?:tight|stiff|achy|sore|niggly|tender|heavy)\b)",
        "",
        "just ",
        "only ",
    ),
    rewrite(
        r"(?<![\d./])(\d),? (?:maybe|perhaps|possibly) (?:an? )?(\d)(?= ?$| ?[,.;!])",
        r"\1-\2",
        "maybe",
        "perhaps",
        "possibly",
    ),
    rewrite(
        r"^\s*(?:zip|zilch|zero)[,. ]+(?:zip|nada|zilch|niente|nothing)"
        r"(?:[,. ]+(?:niente|nada|zip|zilch))?\W*$|^\s*zip\W*$",
        "zero",
        "zip",
        "nada",
        "zilch",
        "niente",
    ),
    rewrite(
        r"\bwithout (?:even |ever )?looki?ng? at (?:the|my|your) (?:sheet|plan|list|app|notes|instructions)\b",
        "",
        "look",
    ),
    # Others are ill, and the athlete has no chance.
    rewrite(r"\b(sick|ill|poorly|unwell) no (?=(?:chance|session|gym|training|workout)\b)", r"\1, no ", " no "),
    rewrite(r"\bnothing to do with (?:the |my )?(?:running|runs?|training|lifting|this)\b", "", "nothing to do"),
    rewrite(r"\b10 ?/ ?10,? would (?:do|recommend|train|suffer|go|lift|repeat|buy)\b[^.,;!?\n]*", "", "would "),
    rewrite(r",? im afraid(?= ?$| ?[.,;!])", "", "afraid"),
)
