"""Turns of phrase in plain words: "let the planks slide", "not swollen just tight", "hurts right in the heel"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_FELT = (
    r"(?:hurts?|hurting|pain|ached?|aches|aching|sore|sharp|tender|stabs?|stabbing|stings?|burns?|niggles?|pinch\w*)"
)
_AT_END = r"(?= ?$| ?[,.;!)]| (?:today|tonight|this|but|and|though)\b)"

_OLD = r"(?:[2-9]\d|twenty|thirty|forty|fifty|sixty|seventy)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"

_TOLD_TO_LEAVE = re.compile(
    r"(?:^|(?<=[,.;!\n] ))(?:so |but |and |as )*(?:my |the |our )?(?:coach|physio|doc|doctor|gp|osteo|chiro|pt|trainer|"
    r"therapist|consultant) (?:has |had |just )*(?:said|says|told|advised|asked|wants?|wanted|reckons?|reckoned|"
    r"thinks?|thought)(?: (?:that|me|us|i|we|to|should|could|had better))* "
    r"(?:skip|drop|leave out|leave|miss|avoid|no|not (?:to )?do) "
    r"(?=[^\n]*\b(?:rest(?! day)|everything else|all else|others|remainder)\b)(?![^\n]*\banyway\b)"
)
"""Whoever says it, what was left out is what the rest is not: "coach said skip the hops, did the rest"."""

_EXAMINED = re.compile(
    r"\b(doc|doctor|gp|physio|consultant|specialist|nurse|hospital|scan|mri|x ?ray|ultrasound|bloods?|ecg|results?|"
    r"test)\b([^.;!?\n]*?) all (?:good|clear|fine|ok|okay)\b(?! (?:done|sets|of))"
)
"""What was found, and no session: "doc checked my calf, not a clot, all good"."""

_PAIN_NO = re.compile(
    rf"\b(?P<place>(?:(?:left|right|l|r) )?(?:{PLACE}|chest) )?(?P<felt>pain|soreness)(?: ?[?:=-])? no"
    r"(?= ?(?:$|[.;!,)\n]|rpe\b))(?![.!, ]* (?:its|it is|it was) (?:an? )?\d)"
)
"""An answer behind what it is to: "knee pain: no"."""

_LATER = r"(?=(?:by |about )?(?:a|an|one|two|three|1|2|3|1-2|2-3|another|until|till?|to (?!normal|full|the)) ?\b)"
_NTH = r"(?:first|second|third|fourth|last|final)"
IDIOMS = (
    # No back of anybody: "push back 1-2 days".
    rewrite(
        rf"\b(?:push|move|shift|bump|put)(?:ing)?((?: it| this| that| (?:the|todays) session)?) back {_LATER}",
        r"postpone\1 ",
        " back ",
    ),
    # The number of an exercise, and not of what hurts: "1 2 3 and 5, 4 hurts my achilles".
    rewrite(r"\b([1-6]) (hurts?|kills?|annoys|aggravates|bothers) (?=my )", r"exercise \1 \2 ", " my "),
    rewrite(r"\b(interval|tempo|hill|speed|track|fartlek)s? sessions?\b", r"\1 run", "session"),
    # What is left is still to come: "only the first and second left".
    rewrite(
        rf"^\W*(?:only |just )?(?:the )?{_NTH}(?:(?: and|,| &| or) (?:the )?{_NTH})+(?: ones?| exercises?)? left\W*$",
        "havent done it all yet",
        " left",
    ),
    # Of a place, and not of the session: "hips tight, quads all good".
    rewrite(
        rf"\b({PLACE})((?: (?:are|is|was|were|felt|feel))?) all (?:good|fine|ok|okay)\b(?! (?:except|but|apart))",
        r"\1\2 fine",
        " all ",
    ),
    # What nearly killed nobody supposes nothing of the rest: "nearly had a heart attack. 10 10 10".
    rewrite(
        r",? ?\b(?:i )?(?:(?:nearly|almost) (?:had|having|gave me|giving me)|gave me|giving me|gives me) (?:an? )?"
        r"(?:(?:wee|little|mini|mild) )?(?:heart attack|coronary|cardiac arrest|stroke|hernia|aneurysm)"
        r"(?! (?:last|in|\d|years?|ago)\b)(?: (?:when|as) i (?:saw|read|opened|heard)(?: that)?)?",
        "",
        "heart attack|coronary|cardiac|stroke|hernia|aneurysm",
    ),
    rewrite(r"\b(?:will|gonna|is going to|are going to|ll) be the death of me\b", "are hard", "the death of me"),
    rewrite(r"\bbrain(?:s|'s)?(?: (?:is|was|feels|felt|went|gone|totally|completely))* numb\b", "brain tired", "brain"),
    rewrite(
        r"^\W*(?:i )?(?:missed|skipped|forgot|didnt do)(?: it)? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"yesterday)s?(?: session)?,? (?:so |but |and )*(?=(?:i )?(?:did|made|done|caught) )",
        "",
        "day",
    ),
    rewrite(r"\bmore of an? (?=\d|five|six|seven|eight|nine)", "more like a ", "more of "),
    rewrite(
        r"(?<=\w) (?:now (?:that )?i (?:sit here|think (?:about|of) it|look (?:at it|back))|looking back|"
        r"thinking (?:about it|back)|on reflection|in hindsight|come to think of it)(?= ?(?:$|[.,;!\n]))",
        "",
        "now |looking|thinking|reflection|hindsight|come to",
    ),
    rewrite(
        r"^([a-z' ]{4,40}[a-z]) then (?=(?:i )?(?:did (?:everything|it all|the lot|all of it|all|"
        r"the (?:whole )?session)|finished (?:it|the (?:session|lot)))\b)",
        r"\1, ",
        " then ",
    ),
    rewrite(
        r"(?<=rest |else |them )(?:was )?as (?:it|the (?:app|plan|sheet)|you) (?:said|says|wanted|asked|had it)\b",
        "as prescribed",
        " as ",
    ),
    # A shoe that is tight tells of no muscle.
    rewrite(
        r"\b((?:shoes?|trainers|laces?|socks?|straps?|bra|belt)(?: (?:are|were|was|is|too|so|a|bit|way|felt|done|up))*)"
        r" tight(?:er)?\b",
        r"\1 snug",
        "tight",
    ),
    rewrite(r"\b(look(?:ed|ing)?) back\b", r"\1", " back"),
    # What ends on "actually" puts nothing right: "did it yesterday actually, forgot to tell you. 7".
    rewrite(
        r"\b(yesterday|earlier|last night|this morning|(?:did|done) (?:it|it all|everything)|all done) actually"
        r"(?= ?(?:$|[,.;!]))",
        r"\1",
        " actually",
    ),
    rewrite(r",? (?<!hurts )(?<!pain )(?<!sore )on the (?:one|other) hand\b,?", "", " hand"),
    rewrite(
        r"^(\W*)(?:the )?only (?:thing|one|exercise|bit) (?:that )?(?:i )?(?:didnt do|did not do|missed|skipped|"
        r"left out|didnt get to|didnt manage) (?:was|were) (?=(?:the |my )?[a-z])",
        r"\1did everything except ",
        "only ",
    ),
    rewrite(_EXAMINED, r"\1\2 fine", " all "),
    rewrite(_TOLD_TO_LEAVE, "skipped ", "skip |drop |leave |miss |avoid |no |do "),
    # An age is no score: "none, amazing for a 67 year old", "at 67 i call that a win".
    rewrite(rf" ?\b(?:for |at )?(?:an? )?{_OLD}[ -](?:year|yr)s?[ -]olds?\b", "", "old"),
    rewrite(rf" ?\b(?:like (?:i am |im |being |a )?|feel(?:s|ing)? ){_OLD} again\b", "", "again"),
    rewrite(rf"(?:^|(?<=[.;,!] ))at {_OLD},? (?=i (?:call|reckon|think|am|take|say)\b|im\b)", "", "at "),
    rewrite(
        r"\b(?:this|these|that|those|you|the|your)(?: [a-z]+){0,2} (?:will|is going to|gonna|are going to) be "
        r"the death of me\b",
        "brutal",
        "death of me",
    ),
    rewrite(r"\b(?:clean|completely|totally) forgot(?: about)?\b", "forgot", " forgot"),
    rewrite(r"\bno(?:body|one| one) (?:was |got |is )?(?:hurt|injured|harmed)\b", "", "nobody|noone|no one"),
    # What died halfway was no athlete.
    rewrite(
        r"\b((?:phone|watch|strap|monitor|battery|batteries|garmin|hr|earphones|earbuds|headphones|music|timer|app|"
        r"tablet|torch|light)s? (?:\w+ )?(?:died|dead|crashed|stopped|froze|quit|conked out|packed (?:in|up)|"
        r"gave (?:up|out)|ran out))(?: [a-z]+)? (?:halfway|half way|midway|mid session|partway)(?: through)?\b",
        r"\1",
        "way|mid session",
    ),
    rewrite(
        r",? (?:then |and )+(?:an?other |an? extra )?(?:one|1)(?: more)? for luck(?: of| with| at|:|,)? (?=\d)",
        ", ",
        "for luck",
    ),
    rewrite(r",? (?:before|when|until|then) i (?:face|nose)[ -]?(?:planted|dived)\b", "", "planted|dived"),
    rewrite(r"\bstanding(?: on one leg)? with (?:the |my )?eyes (closed|shut)\b", r"balance eyes \1", " eyes "),
    rewrite(
        r"\b(?:my |the )?(?:physio|doc|doctor|gp|coach|osteo|therapist|chiro) (?:calls?|called) (?:it|this) "
        r"(?:an? |the |my )?",
        "its ",
        " call",
    ),
    rewrite(
        r"\b(?:tendon|cord)(?: thing)? (?:at|on|in) the back of (?:the |my )?(left |right )?(?:heel|ankle|foot)\b|"
        r"\b(?:tendon|cord)(?: thing)? (?:just )?(?:above|behind) (?:the |my )?(left |right )?heel\b",
        lambda said: f"{said[1] or said[2] or ''}achilles",
        "tendon|cord",
    ),
    rewrite(
        r"\b(first|second|third|fourth|fifth|last) (?:item|thing|one|entry) on (?:the|your|my) (?:sheet|list|plan|"
        r"paper|card|page)\b",
        r"\1 exercise",
        " on ",
    ),
    rewrite(
        r"\bas (?:on|per|it (?:says|stands|is) on|it says in|said on|in|written on) (?:the|your|my) (?:paper|"
        r"sheet|card|plan|list|page|printout)\b",
        "as planned",
        "as ",
    ),
    rewrite(
        r",? (?:and )?not even (?:in |on |from )?(?:the |my )?(?:(?:old|bad|dodgy|usual|left|right|grumpy) )*"
        rf"(?:{PLACE})\b(?! ?\d)",
        "",
        "not even",
    ),
    # So many toes are no score, unless a score follows: "knee two, toes three".
    rewrite(
        r"(?<![\d:=])\b(?:two|three|four|five) (?=(?:(?:big|little|small|middle|outer|of my|of the) )*"
        r"(?:toes|fingers)\b(?! ?[:=,-]? ?(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b))",
        "",
        " toes| fingers",
    ),
    rewrite(r"\b(with|w) [1-5] (?=fingers?\b)", r"\1 ", " finger"),
    # Of a session, not of a leg: "knee playing up so left it".
    rewrite(
        r"\bleft (?=it(?: out| be| alone| today| tonight| there| for (?:today|tonight|now))?(?: (?:as|because|cos|"
        r"coz|since)\b| ?(?:$|[,.;!)])))",
        "skipped ",
        "left it",
    ),
    rewrite(r"^\W*not (?:even |in )?(?:the |a |one )(?:slightest|(?:little |tiny |single )?bit)\W*$", "none", "not "),
    rewrite(r"^(\W*)zone ?[1-5](?= ?(?:$|[,.;!]| (?:all|mostly|throughout|effort)\b))", r"\1zone", "zone"),
    rewrite(r"^\W*every\W+single\W+(?:rep|set|one|exercise)\W*$", "all done", "every"),
    rewrite(r"\bthe (session|workout) is behind me\b", r"the \1 is done", " behind me"),
    rewrite(r"^(\W*)cant ?[.,;!]+ (?=work\b|knee\b|kids?\b|too\b|busy\b|ill\b|sick\b)", r"\1cant make it. ", "cant"),
    # An athlete who is at it wants no end of it.
    rewrite(
        r"((?:now|doing|on it|coming|going|later|soon|minute)\b[^.;\n]{0,80}[,.;!]+) ?(?:so )?stop (?:nagging|"
        r"pestering|bugging|hassling)\b",
        r"\1",
        "stop ",
    ),
    rewrite(
        r"\b(all done|done it all|did it all|everything|the lot|finished) but "
        r"(?=(?:the |my )?(?:very )?(?:last|final|first|second|third) [a-z])",
        r"\1 except ",
        " but ",
    ),
    rewrite(
        r"^(\W*)(?:the |my )?([a-z][a-z -]*?) (?:were|was) the only (?:ones?|things?|bits?|"
        r"exercises?) (?:that )?(?:i )?(?:missed|skipped|left|didnt do|did not do)(?: out)?(?: on)?(?= ?(?:$|[,.;!]))",
        r"\1did everything except \2",
        " the only ",
    ),
    rewrite(
        r"\b(?:the )?(middle|last|first|other) (two|three|2|3|one)(?: ones?)?,? (?:no|not a|zero) chance\b",
        r"didnt do the \1 \2",
        " chance",
    ),
    rewrite(r"\bpain(?: ?[:=-])? (?:none|nil|nowt|nada|zilch)\b", "no pain", "pain |pain:|pain=|pain-"),
    rewrite(r"\bthe word (?:done|finished|completed?|skipped|yes|no)\b", "a word", "the word"),
    rewrite(_PAIN_NO, lambda said: f"no {said['place'] or ''}{said['felt']}", " no"),
    rewrite(
        r"\b(balance|balancing|balanced)(?:,| with| w/?) (?:my )?eyes (closed|shut)\b", r"balance eyes \2", " eyes "
    ),
    rewrite(
        r"^(?!.*\b(?:gonna|going|will|plan\w*|later|want\w*|might|should|if|tomorrow|about to|ill|let me|can)\b)"
        r"([^\d\n]*\d.*?),? (?:and )?then (?:your|the|my) (?:strength )?(?:session|workout|exercises|"
        r"strength)(?: (?:straight|right) (?:after|afterwards))?(?= ?(?:$|[,.;!]))",
        r"\1. all done",
        " then your| then the | then my ",
    ),
    rewrite(rf"\b(?:let|letting) ((?:\w+ ){{1,4}})(?:slide|slip){_AT_END}", r"skipped \1", " slide| slip"),
    rewrite(
        rf"(?<=[a-z]) (?:slid|(?:went|flew|was thrown) out (?:of )?the window){_AT_END}", " skipped", "slid|window"
    ),
    rewrite(r"\b(?:wriggled|weaselled|weaseled|squirmed|chickened) out of\b", "skipped", " out of"),
    # No leg: "hurts right in the heel", but not "sore on the right in the evening".
    rewrite(
        rf"\b({_FELT}) right "
        r"(?=(?:in|on|at|inside) (?:the|my) (?!end|morning|evening|first|last))",
        r"\1 ",
        " right ",
    ),
    rewrite(r"\bnot (?:in|on) (?:the|my) (?=(?:left|right)\b)", "not the ", "not in|not on"),
    rewrite(r"\b(sleep|sleeping|lie|lying|lay) on (?:either|both) sides?\b", r"\1", "either side|both side"),
    rewrite(
        r"(?<![\d./])(\d),? (?:maybe|perhaps|possibly) (?:an? )?(\d)(?= ?$| ?[,.;!])",
        r"\1-\2",
        "maybe|perhaps|possibly",
    ),
    rewrite(
        r"^\s*(?:zip|zilch|zero)[,. ]+(?:zip|nada|zilch|niente|nothing)"
        r"(?:[,. ]+(?:niente|nada|zip|zilch))?\W*$|^\s*zip\W*$",
        "zero",
        "zip|nada|zilch|niente",
    ),
    rewrite(
        r"\bwithout (?:even |ever )?looki?ng? at (?:the|my|your) (?:sheet|plan|list|app|notes|instructions)\b",
        "",
        "look",
    ),
    # Others are ill, and the athlete has no chance.
    rewrite(r"\b(sick|ill|poorly|unwell) no (?=(?:chance|session|gym|training|workout)\b)", r"\1, no ", " no "),
    rewrite(r"^\W*(?:the )?(?:first|last) (?:two|three|2|3)(?: exercises| ones)? ?: ?", "", ":"),
    rewrite(r"\b(?:with )?(?:an? )?(?:pinch|grain) of salt\b", "", " of salt"),
    rewrite(r"\b10 ?/ ?10,? would (?:do|recommend|train|suffer|go|lift|repeat|buy)\b[^.,;!?\n]*", "", "would "),
    rewrite(
        r"\b(stiff\w*|sore\w*|pain|ache|doms|tight\w*|niggle|^\W*\d) left (?=(?:in|from|over)\b)", r"\1 ", " left "
    ),
    rewrite(
        r"[£$€] ?\d+(?:\.\d+)?|\b\d+(?:\.\d+)? ?(?:quid|euros?|dollars?|bucks)\b", " ", "£|$|€|quid|euro|dollar|buck"
    ),
    # "Yeah nah" is no, "yeah nah all done" is not.
    rewrite(
        r"^\W*(?:(?:oh|ok|um|well) )?(?:yeah|yea|yeh|yep),? (?:no|nah|nope)\b(?! (?:all|done|it|did|problems?|pain|"
        r"worries|issues?|bother|soreness|drama|need)\b)",
        "no",
        "yea|yeh|yep",
    ),
    rewrite(
        r"\bdid (?:your|ur|yer|yr) (?:thing|stuff|bits?|exercises)\b", "did it all", " thing| stuff| bit| exercises"
    ),
    rewrite(
        r"\b(slept|sleep) like (?:a|the) (?:log|baby|rock|stone|king|dream|dead|top)\b", r"\1 well", "p like |t like "
    ),
    rewrite(r",? im afraid(?= ?$| ?[.,;!])", "", "afraid"),
)
