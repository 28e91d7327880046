"""Write the many ways of giving a score in the one that is read: "between a 5 and a 6" as "5-6"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.others import OTHERS
from core.reading.rewriting.rewrites import rewrite

_N = r"\d{1,2}(?:\.5)?"
_BETWEEN = re.compile(
    r"\b(?:somewhere |anywhere |something |i guess )?between "
    rf"(?:an? )?({_N}) (?:and|or|to) (?:an? )?({_N})\b(?! ?(?:am|pm|:|reps|each|per|both|on each))"
)
_HALF = re.compile(
    r"(?<![\d./])(\d) ?(?:n|nd|and|an|&|\+) ?(?:an? )?half\b(?! (?:of|an?|hour|min|my|the|marathon)\b)(?! ?\d)"
)
_TOWARDS = re.compile(
    rf"(?<![\d./])({_N}),? (?:if not|pushing|nudging|bordering on|verging on|touching|edging|heading (?:to|for)|"
    r"going on|"
    rf"leaning(?: to| towards)?|closer to|nearly|almost)(?: an?)? ({_N})\b"
)
_IN_EFFORT = re.compile(
    rf"(?<![\d./])(?<!out of )\b(?:an? )?({_N})(?: ?(?:/|out of) ?10)? (?:for|in|on|of|as) "
    r"(?:the )?(?:effort|exertion|difficulty|hardness)\b"
)
_ON = r"(?:on the |in the )?(left|right)"
_IS = r"(left|right)(?: is| was|:)? (?:a )?"
_SOMEWHERE = re.compile(
    r"\b(?:somewhere|something|sits?|say) (?:round|around|about|like|near|close to)(?: about)? (?=(?:an? )?\d)"
)
_HARD_WORK = re.compile(
    r"\b(?:hard|tough|easy|solid|heavy|brutal|steady)(?: (?:work|session|one|going|effort|day))? ?: "
    rf"(?={_N} ?(?:$|[,;!]|\.(?!\d)|/ ?10))"
)
_SKIPPED_FOR = re.compile(
    r"^(\W*(?:(?:ok|sorry|so|im|am|just|nah|no|nope|yeah|hi),? )*(?:skipping|skipped|skip)"
    r"(?: it| this| today| tonight)?), "
    rf"(?=(?:my )?(?:left |right )?(?:{PLACE})\b)"
)
"""A session that was left out, before what hurt."""
_SORRY = re.compile(
    r"^(\W*(?:(?:hi|hey|coach|ok|so|im)[ ,]+)*(?:no (?:session|gym|strength|training|workout|lifting)|skipp(?:ed|ing)|"
    r"missed|cant|didnt train|couldnt train)(?: (?:it|this|the|session|gym|today|tonight|this morning|one))*),? "
    r"(?:so )?(?:sorry|sry|soz)(?: coach)?[,.;-]* (?=[a-z])(?![^\n]*\d)(?!(?:no|did|done|i did|wait|meant|i mean)\b)"
)
"""What is said behind an apology for a session left out is its reason, and puts nothing right."""
_SESSION_WAS = re.compile(
    r"\b(?:session|workout|strength|gym) (?:was|is|felt)(?: like)?(?: about| around| maybe)? (?:an? )?"
    rf"(?={_N} ?(?:$|[,.;!]|/ ?10|overall|today|tonight|all in all))"
)
_BESIDE = re.compile(
    rf"\b({PLACE})(?: (?:tendon|muscle|area))? (?:just |right )?(?:above|below|behind|near|next to|under|over) "
    rf"(?:the |my )?(?:(left|right) )?(?:{PLACE})\b(?! \d)"
)
"""A place that another one only helps to find: "quad tendon above right knee"."""
_BOTH_SIDES = re.compile(
    rf"\bboth ({PLACE})[.:,;-]* (?:a )?({_N}) {_ON}[,;]? (?:and )?(?:a )?({_N}) {_ON}\b|"
    rf"\bboth ({PLACE})[.:,;-]* {_IS}({_N})[,;]? (?:and )?{_IS}({_N})\b"
)
"""Both sides of a place, each with its own number."""
_GIVEN = re.compile(
    r"\b(?:(?:id|ill|i would|i will|i can|lets|we can|i have to|you can|just|please|would) )*(?:give|gave|marked?|"
    r"scored?|rated?|put|peg|graded?|class|ranked?)(?: (?:it|that|this|them|me|the session|todays|today|"
    r"things))(?: down| all| in)?(?: (?:as|at|for|on|down|to))?(?: (?:an?|about|around|roughly|maybe|like|say))* "
    rf"(?={_N} ?(?:$|[,.!;)-]|/ ?10|"
    r"(?:out|of|or|and|to|for|i|id|today|overall|tbh|though|because|cos|but|if|max|tops)\b))"
)
"""Words that only lead to a score."""
_PRESSED = re.compile(
    r",? ?\bif (?:i (?:(?:really )?had to|(?:have to|must)(?= (?:say|pick|guess|choose|put|give)))(?: (?:say|pick|"
    r"guess|choose|put a number on it|give a number))?|pushed|pressed|forced|you ask me|youre asking)\b,?"
)
"""Words that only say that a number was hard to find."""
_SCALED = re.compile(
    r"\bif (?:an? )?(?:10|1|0) (?:is|was|means) [^.;\d]{3,60}?(?:,|,? then)? "
    r"(?=(?:id|i would|id say|it was|its|this was|that was|today was|then)\b)"
)
"""What the ends of the scale are like."""
_LED = re.compile(rf"^\W*(?:(?:ok|please|just|pls) )*(?:make it|number|no\.?) (?=(?:an? )?{_N}\W*$)")

_THEY = re.compile(
    r"\b(calves|hamstrings|hams|hammies|quads|thighs|glutes|knees|shins|feet|ankles|hips|heels|toes|arches|legs|"
    r"muscles|tendons|(?:raise|up|squat|lunge|down|hop|bridge|deadlift|rdl|plank|jump)s)((?: [a-z]+){0,2}[,.;:]? "
    r"(?:(?:since|because|cos|bc|as|but|and|both) )?)they (?=(?:really |still |both |all |just |do )*"
    r"(?:hurt|ache)\b(?! (?:me|him|her|us|them|each|people|others)\b))"
)
"""Muscles, or the exercises that they hurt in, and no other people."""

_OR_SO = re.compile(
    rf"((?:\b(?:an?|rpe|effort|pain|like|about|was|hurts?|sore\w*)|(?<!\d)[,.;!]|^) ?{_N}(?: ?/ ?10)?)"
    r" or (?:so|thereabouts|something)(?= ?(?:$|[,.;!)]))"
)
"""A score that is not quite sure is that score; of repetitions it may be another."""
_SORE_ALONE = re.compile(
    r"((?:^|[.,;!\n(] ?|\band |\bbut )(?:(?:im|i am|i feel|feel|feeling|am|still|very|really|quite|pretty|so|just|"
    rf"today|a bit|bit|and) )*)((?:sore|stiff|achy)(?: today| now| still| about| around| like| maybe| an?)*[ :]+{_N}"
    r"(?= ?(?:$|[,.;!)\n]|/ ?10\b(?! [a-z])| (?:today|now|this morning|after|from|but|and|out of)\b)))"
)
"""How sore somebody is, with no word for what is: the legs are what is asked about."""


_SO_FELT = re.compile(
    r",? (?:and|so|which is why|therefore) (?:(?:it|that|this|the (?:session|whole thing|lot)|everything|all) )+"
    rf"felt(?: more)? (?:like )?(?:an? )?(?={_N} ?(?:$|[,.;!)]|/ ?10|overall|today|tonight))"
)
_BOTH_FELT = re.compile(
    rf"\b({PLACE})(?: are| is|:)? both [a-z]+[,:;-]* (?:a )?({_N}) (?:on the )?(left|right)[,;]? (?:and )?"
    rf"(?:a )?({_N}) (?:on the )?(left|right)\b"
)
_OUT_OF_TEN = re.compile(
    rf"(\b(?:{PLACE})\b[^.;\n\d]{{0,60}}(?<![\d/])\d(?:\.5)? ?/ ?10) "
    r"(?:on|during|with|(?:while|when) (?:i )?(?:did|was doing|doing)) "
    r"(?:the |my )(?!left|right|(?:\w+ )?(?:runs?|jog|race|parkrun|hills?|treadmill|track)\b)"
    r"[a-z]+(?: (?:downs?|ups?|squats?|raises?|planks?|thrusts?))?\b(?! ?\d)"
)
"""A score of a place, and the exercise that it was felt in: no sets of that."""
_IN_ITS_SET = re.compile(
    rf"\b((?!calves)(?:{PLACE})(?: left| right)?(?: was| is| hurts?| hurting| pain\w*| ache[ds]?| sore\w*| about|"
    r" around| at| an?|[:,])* ?(?:10|\d))(?: / 10)? (?:(?:on|in|during|by|for|at|from|after) )?(?:the |my )?"
    r"(?:last|final|first|second|third|[1-5](?:st|nd|rd|th)) (?:\w+ ){0,2}?(?=(?:set|round)s? of\b)"
)
"""A score with the set that it was felt in: "left knee 3 on the last set of rdls"."""
_OTHER_ONE = re.compile(
    rf"\b(left|right) ({PLACE})\b([^.\n]{{0,40}})\. (?:the |my )?(left|right) one\b(?= (?:is |was |at |an? )?\d)"
)
"""The same place of the other side in a sentence of its own: "right calf 6. Left one 2"."""
_MOVED_TO = re.compile(
    rf"(?<=\w)(?:,| but| and){{0,3}} (?:(?:is|its|has) )?(?:now )?(?:down|up|back)(?: down| up| again)? to (?:an? )?"
    rf"(?={_N} ?(?:$|[,.;!)]|now|today))"
)


_NOT_GIVEN = re.compile(
    r"(?:\b(?:nearly|almost|not|to|i all but|(?:did|do|would|could|have)nt)|(?:^|\n)in (?:19|20)\d\d i)$"
)


def _fallen(found: re.Match[str]) -> str:
    return f"{found[1]} from {found[2]} to {found[3]}" if float(found[2]) > float(found[3]) else found[0]


def _other_one(found: re.Match[str]) -> str:
    side, place, told, other = found.groups()
    return f"{side} {place}{told}. {other} {place}" if side != other else found[0]


def _range(found: re.Match[str]) -> str:
    low, high = float(found[1]), float(found[2])
    return f"{found[1]}-{found[2]}" if 0 < high - low <= 3 else found[0]


def _apart(found: re.Match[str]) -> str:
    """Leave a comma in place of words that only lead to a number."""
    before = found.string[: found.start()].rstrip()
    if _NOT_GIVEN.search(before) or OTHERS.search(before.rpartition(".")[2]):
        return found[0]
    if before.endswith("."):
        # "Split squat 2 x 10 per leg. Rated it 5": a sentence of its own.
        return "id say "
    return ", about " if before and before[-1].isalnum() else "about "


def _each_side(found: re.Match[str]) -> str:
    place, one, side, other, beside = found.groups()[:5]
    if place is None:
        place, side, one, beside, other = found.groups()[5:]
    return f"{side} {place} {one}, {beside} {place} {other}"


def _placed(found: re.Match[str]) -> str:
    return f"{found[2]} {found[1]}" if found[2] else found[1]


_SHADE = re.compile(
    r"^(\W*(?:(?:its|just|probably|maybe|id say|say) )*)(?:an? )?(?:shade|touch|bit|hair|smidge|tad|little|notch) "
    r"(?:under|below|short of|shy of|over|above|less than|more than) (?=(?:an? )?\d)"
)
"""A number that is nearly meant."""
_SCALE_ITSELF = re.compile(
    r"(?<!\bset )(?<!\bround )(?<!\bgo )\b(?:(?:on|from|in) )?(?:(?:the|your|a|my) )?"
    r"(?:scale (?:of|from) )?[01] ?(?:-|to) ?10(?: (?:pain )?scale)?"
    rf"(?: ?[:,=] ?| (?=(?:(?:id|i would|say|its|im|at|about|maybe|a|an) )*{_N}\b))"
)
"""The ends of the scale, before the score: "0-10: 3"."""
SCORES = (
    rewrite(_SCALE_ITSELF, " ", "10"),
    rewrite(_SHADE, r"\1about ", "under|below|shor|shy|over|above|than"),
    rewrite(_HALF, r"\1.5", "half"),
    rewrite(r"(?<![\d./])(\d) point (\d)\b", r"\1.\2", "point"),
    rewrite(_BETWEEN, _range, "between"),
    rewrite(
        _TOWARDS, _range,
        "if not|pushing|nudging|bordering|verging|touching|edging|heading|going on|leaning|closer to|nearly|almost",
    ),
    rewrite(_PRESSED, " ", "if "),
    rewrite(_SCALED, " ", "if "),
    rewrite(_SORE_ALONE, r"\1legs \2", "sore|stiff|achy"),
    rewrite(r"\b(did|finished|skipped) mine\b", r"\1 it", " mine"),
    rewrite(_OR_SO, r"\1", " or "),
    rewrite(_THEY, r"\1\2these ", "they "),
    rewrite(_LED, "", "make it|number|no"),
    rewrite(r"(?<![\d./])(\d{1,2})[.,]+ (?=out of (?:10|ten)\b)", r"\1 ", "out of"),
    rewrite(r"\b(?:i )?would (?:probably |prob )?say (?=(?:an? |about )?\d)", "id say ", "would"),
    rewrite(_SESSION_WAS, "rpe ", "session|workout|strength|gym"),
    rewrite(_BESIDE, _placed, "above|below|behind|near|next to|under|over"),
    rewrite(_SOMEWHERE, "", "somewhere|something|sit|say"),
    rewrite(_HARD_WORK, "rpe ", ": "),
    rewrite(_BOTH_FELT, r"\3 \1 \2, \5 \1 \4", " both "),
    rewrite(_OUT_OF_TEN, r"\1 during", "on the |on my |during |with the |with my |while |when "),
    rewrite(_IN_ITS_SET, r"\1 / 10 during ", "last |final |first |second |third |1st |2nd |3rd |4th |5th "),
    rewrite(_OTHER_ONE, _other_one, " one"),
    rewrite(_SO_FELT, ". felt like ", "felt"),
    rewrite(_MOVED_TO, ", now ", "down|up|back"),
    # A score that fell: a range is said the other way round.
    rewrite(rf"\b({PLACE})(?: pain)?:? (?:was |went |gone )?({_N}) to ({_N})(?= ?(?:$|[,.;!)]))", _fallen, " to "),
    rewrite(_SKIPPED_FOR, r"\1. ", "skip"),
    rewrite(_SORRY, r"\1, ", "sorry|sry|soz"),
    rewrite(_BOTH_SIDES, _each_side, "both "),
    rewrite(rf"(?<![\d./])(?<!rpe )(?<!effort )({_N}) ?/ ?10 effort\b(?! ?:? ?\d)", r"rpe \1", "effort"),
    rewrite(_IN_EFFORT, r"rpe \1", "effort|exertion|difficulty|hardness"),
    rewrite(_GIVEN, _apart, " it | that | this | them | me | the session | todays | today | things "),
)  # fmt: skip
