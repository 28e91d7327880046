"""Words for what was left out of a session, cut short or all that was done of it."""

from core import regex as re
from core.reading.lexicon.polarity import DOING, EXCEPTING, LEAVING, NOT
from core.reading.lexicon.terms import words
from core.reading.pieces import Sought

_THINGS = r"(?:the |my |any |all |those |these |both |out |on |off |doing |to do |time for |done |do |short )*"
_LATER = r"for (?:another|tomorrow|later|next|the weekend)|(?:un)?till?|out|undone|alone|to (?:another|later)"
_LEAVING = (
    rf"(?:(?!(?:miss|scrap|left(?! out| off)|leav(?:e|ing)(?! out)|saving|passing|removed)\b){LEAVING}|"
    rf"left (?=(?:the |my )(?:\w+ ){{1,3}}(?:{_LATER})))"
)
"""Words for leaving out, without those that say other things where no clause was cut: "left rdl 8", "i miss them"."""
EXCEPT = Sought(
    rf"\b(?=\w)(?:{_LEAVING}|(?!instead|rather|in place){EXCEPTING}|"
    rf"{NOT} (?!(?:feel|feeling|like|have|had|me|it|able)\b)(?:do|{DOING})|"
    r"not the|(?<!^had to )stop|(?<=^had to )stop(?=.*\b(?:rest|others?|else|everything|done)\b)|"
    r"stopped(?: early| short)?(?: on)?|shortened|everything but|all but|it all but|but for|"
    r"(?:no|out of|have) time for|ran out of (?:time|steam|puff|energy|gas) (?:for|on|before|at)|"
    r"(?:but )?(?:only|just) (?:did |done |got |managed )?"
    r"(?:(?:one|1|2|two|half|a) (?:sets?|rounds?)(?: of| on)?|half(?: of)?))\b ?" + _THINGS
)
REST_DONE = re.compile(
    r"\b(?:rest|others|remainder|everything else|other (?:ones|exercises|stuff|bits|2|3|4))(?: was| were| is| are| all|"
    r" i did|,|:|-)* (?:yes|yep|yeah|fine|ok|okay|good|sorted|normal|no problem|spot on|did)\b"
)
"""Words that say that all was done but for what was left out."""
STOPPED = Sought(
    r"\b(?:(?:bailed|stopped|quit|packed (?:it |up )?in|packed up|called it(?: a day| quits)?|gave (?:up|in)|"
    r"had to (?:stop|go|leave|run|dash|bail|quit)|left|tapped out|pulled the plug|cut it(?: short| off)?|ended(?: it)?|"
    r"knocked it on the head|"
    r"that was it|done for|out of (?:time|steam|puff|gas)|ran out of (?:time|steam|puff|gas)|thats me done) (?:right |"
    r"straight |just )?after (?:doing )?|(?:only )?(?:got|made it) as far as |(?:did|done|finished|got through|"
    r"managed|completed)(?: it| everything| all| the lot| all of it)* (?:up (?:to|until|till)|until|as far as)"
    r"(?: and including)? (?!(?:speed|date|scratch|standard|now|here|then|target|failure|plan)\b))"
    r"(?:the |my )?(?!(?:that|work|half|about|"
    r"a|an|it|this|i|we|all|\d+(?! (?:exercises|moves)\b| ?(?:$|[,.;!]))|ten|five|twenty|"
    r"\w+ (?:min|mins|minutes|sets?|rounds?))\b)"
)
"""Words before the exercise that a session ended with; the order was the athlete's, so what is left out is asked."""
SO_STOPPED = re.compile(r"\bso (?:i )?(?:had to )?(?:stop|stopped|quit|bailed|left it|called it|packed it in)\b")
"""Words for what something was stopped for; with no more said, all of it was not done."""
ONE_SET_AFTER = re.compile(
    r" ?(?:[,:-] ?)?(?:(?:only|just)(?: did)? (?:one|1) (?:set|round)|(?:one|1) (?:set|round) only)\b"
)
"""Words that cut an exercise short with a number in them, which is none of reps."""
_TOO = r"(?: leg| side| one)?(?: is| was)?(?: all| also)? (?:done|too|same|the same|as well|finished|completed?)"
ONE_LEG_DONE = Sought(
    r"(?:^|[.,;] )(?:the |my )?(?:left|right)(?: leg| side)?(?: is| was| got)?(?: all| fully)? (?:done|finished|"
    rf"completed?|as planned)\b(?=.*\b(?:left|right|other)\b(?!{_TOO}))|"
    r"\b(?:all done|did (?:it all|everything|all)|everything(?: done)?)(?: fine)? (?:on|with|for) (?:the |my )?"
    rf"(?:left|right)\b(?= (?:leg |side )?[.,;])(?!(?: leg| side)? , (?:and )?(?:the )?(?:left|right|other){_TOO})"
)
"""All of one leg, beside which something else is told of the other: what was done cannot be told of both (LEG-01)."""
STRONG_EXCEPT = re.compile(
    r"(?:except|bar\b|barring|apart|everything but|all but|it all but|minus|without|sans|other than|aside|besides|"
    r"excluding|skip|miss|left out|leaving|dropped|binned|ditched|omitted|no time for|ran out of time for|"
    r"bailed on|gave up on|cut\b|didnt get to|didnt do|couldnt do|avoided)"
)
BESIDE = words(
    "nothing none nowt run runs running breakfast lunch dinner warm warmup cool stretch stretching stretches beat bus "
    "train plane problem problems issue issues pain soreness complaints complaint trouble drama rest break breaks "
    "stopping music weights weight it this that today tonight yesterday session workout gym strength everything "
    "anything any all the my a much feeling falling moaning sweat you me class work school sleep time warming shoes "
    "socks coffee food number count rpe effort being having doing getting . , ; ! ) corners half short sets set reps "
    "rep one last due because cos as but knee calf shin achilles ankle foot hip hamstring quad glute well great badly "
    "slow slowly gently carefully because on to at fail exception doubt question hesitation further ado and then so"
)
PARTIAL = Sought(
    r"\b(?=\w)(?:(\d{1,2}) (?:out of|of) (?:the |my )?(?!\1\b)\d{1,2} sets\b(?! of| [a-z]*(?:squat|raise|bridge|"
    r"plank|rdl|step))|(?:up to |about |around |roughly |nearly |over |just over |maybe |only |did |done |got |"
    r"managed |"
    r"finished |like |the )*(?:half|a third|two thirds|a quarter|three quarters|most|some|a bit|bits|parts|part|"
    r"a portion|a few|bits and (?:bobs|pieces)|a chunk|the majority) (?:of (?:it|them|the (?:session|workout|exercises|"
    r"sets|work|routine|plan|reps)|todays|this|my (?:session|workout)|what)|way|done|through|the (?:session|workout|"
    r"exercises|sets)|finished|a session)\b(?! (?:week|night|day|the week|hills?|run|hour))|halfway|half way|half done|"
    r"(?:did|managed|done|finished|got|completed) (?:about |roughly |around |maybe |like )*(?:half|a third|two thirds|"
    r"a quarter|most|some|\d+ ?%|a bit|bits|part)\b(?! (?:an hour|hour))|partly|partially|(?:half|part) (?:session|"
    r"workout)|half arsed it|half assed it|only (?:managed|did|got through) (?:the )?(?:first|last|a couple|1|2|3|one|"
    r"a few)(?: (?:2|3|one|couple|half|exercises|moves))*$|(?:did|managed|got through|finished|"
    r"completed) (?:the )?(?:first|\d|one) (?:of (?:the )?\d|2|3|couple|half|exercises?)(?: exercises| moves| only|"
    r" then| and|$)|not all of it|not everything|"
    r"(?:only|just) (?:did |done )?(?:the )?(?:first|1st|last|one|1) (?:sets?|rounds?) (?:of|on|for) "
    r"(?:everything|each|all)|"
    r"(?:didnt|couldnt|cant|havent|wasnt able to|unable to|failed to)(?: quite| really)? "
    r"(?:(?:do|done|finish(?:ed)?|completed?|managed?|get|got|make it|to|through) ){1,3}(?:(?:it|them) all|everything|"
    r"all(?: of)? (?:it|them|the \w+)|the (?:lot|(?:whole|full|entire) \w+))(?! (?:today|tonight)\b)|"
    r"didnt finish(?: it| the session| everything)?(?=$| ,| \.)|"
    r"couldnt finish(?: it| the session)?(?=$| ,| \.)|cut (?:it |the session )?short|"
    r"(?<!skipped )(?<!missed )(?<!left out )(?:only|just) (?:did |done )?the (?:(?:first|second|2nd|last|other) "
    r"(?:half|part|third|bit)|first (?:few|couple|\d|two|three)(?: of)?(?: (?:them|exercises|moves))?)"
    r"(?= ?(?:$|[,.;!]| though\b| today\b| tonight\b))|"
    r"(?:only|just) (?:about |like )?half(?= ?(?:$|[,.;!]))|stopped (?:early|halfway|"
    r"half way)(?! on (?:the |my )?\w)|gave up (?:halfway|half way|after)|almost (?:all|everything|done|finished)|"
    r"nearly (?:all|everything|done|finished)|not quite (?:all|everything|done|finished)|sort of|kind of did|"
    r"a little of it|shortened version|^(?:i |did )?(?:started|began|got started)\b[^.;\n\d]* but|"
    r"(?<!session )(?<!day )(?<!week )\b[1-5] (?:out of|of|/) (?:the )?[2-6] (?:exercises|moves|movements|done|"
    r"completed|ticked)|(?:missed|skipped|dropped|left out|cut) (?:the |a )?(?:last|one|1|first)? ?(?:set|"
    r"round) (?:of|on|from) (?:everything|each|all|every|them all)|(?:swapped|replaced|subbed|"
    r"substituted) (?:out )?(?!it |this |that |the (?:session|workout|gym))(?:the |my )?(?:\w+ ){1,4}(?:for|with|"
    r"by)\b|\d+ ?% of it|some of)\b|^\W*(?:about |roughly |maybe |only |did |got )*[1-9]\d ?%"
)
SET_OF_ALL = re.compile(
    r"\b(?:first|second|third|1st|2nd|3rd|last|final|other) (?:sets?|rounds?)(?: (?:was|were|with|all|of))* "
    r"(?:(?:only|just) (?:did |got |managed )?\d{1,2}\b(?! ?(?:/|min|out|am|pm|rpe))|\d{1,2} (?:s|reps|each|per)\b)"
)
"""Other reps in one set of exercises that are not named: "everything as planned, second set 6s"."""
_MOST = re.compile(r"\b(?:almost|nearly|most|majority)\b")
_FELT = re.compile(r" (?:was|were|is|felt|hurts?)\b(?! done)")
_NOT_DONE = re.compile(r"\b(?:not|never|cant|\w+nt|missed|skipped|dropped|left|lost|lacked) (?:\w+ ){0,2}$")
SOME_OUT = Sought(
    r"\b(?:(?:all|everything|lot|it all|done|finished) (?:but|bar|except|minus|apart from)|missed|skipped|dropped|"
    r"left out|forgot) (?:1|one|2|a couple|a few|some|1 or 2|one or 2|the odd|bits|"
    r"the (?:very )?(?:last|final|first|second|third))(?: (?:of (?:them|it)|exercises?|"
    r"reps?|sets?|rounds?|goes?|moves?|one))*(?=$| ?[.,!;])|"
    r"\b(?:all|everything|it|the lot|done|finished) but (?:for )?(?:the |those |my |one |1 |a )?"
    r"(?:(?:last|first|second|third|final|sets? of) )*(?:the )?(?!(?:\w+ )?(?:hurts|aches|feels|is|was|niggles|drops|"
    r"caves|shakes|wobbles|cramps|slips|gives|legs|nerves|always|regardless|perhaps|yes|thanks|this|less|tons|"
    r"loads|lots|times|rests)\b)(?:hop|(?:[a-z]+ )?[a-z]{3,}s)(?= ?(?:$|[,.;!)]))"
)
"""Words that leave out what nobody can tell: "missed a couple", "all done but the clamshells"."""


def is_most(part: re.Match[str]) -> bool:
    """Tell whether all but what is told to be left out was done: "nearly all of it, skipped the planks"."""
    before, behind = part.string[: part.start()], part.string[part.end() :]
    return _MOST.search(part[0]) is not None and not (_NOT_DONE.search(before) or _FELT.match(behind))


CORE_SKIPPED = re.compile(
    r"(?<!nearly )(?<!almost )(?<!never )(?<!not )(?<!nt )(?<!have )(?<!if i )(?<!he )(?<!they )(?<!who )"
    r"\b(?:skipped|missed|binned|ditched|dropped|(?:didnt|couldnt) (?:do|manage|face)) (?:the |my |todays )?"
    r"core(?: (?:session|work|stuff|bit|one|workout))?\b(?! (?:on|last|yesterday|this week))"
)
"""Leaves out a session of nothing else."""
