"""The words that ask for a command without naming it, and the kind ones that ask for nothing."""

from typing import Final

from core import regex as re
from core.conversation.understand.weekdays import DAY

WISHES: Final = {
    "sheet": r"sheet|physio|physiotherapist",
    "settings": r"settings?|options?|extras?|preferences|profile|(?:less|fewer) messages",
    "tests": r"tests?|testing|assessments?",
    "flow": r"warm ?up|flow",
    "month": r"look(?:ing)? back",
    "feel": r"running feels?",
    "delete": r"delete",
    "export": r"export|download|my data",
    "today": r"today(?:'?s)?|tonight",
    "week": r"week|schedule|plan|program|programme|next session",
    "help": r"help|commands?",
    "about": r"(?:who|what) are you|are you (?:an? )?(?:robot|bot|human|real|ai|person)|trust you|how do you know",
    "log": r"log",
    "stop": r"shut up|leave me alone|go away|stop (?:it|writing|messaging|texting)",
}
"""Commands by the words that ask for them, in the order in which one goes before another."""

ASKED_FOR: Final = {
    name: re.compile(words)
    for name, words in {
        "gate": r"^(?=[^\d?]*\b(?:now(?:adays)?|again|finally|these days|any ?more)\b)"
        r"(?=.*\b(?:clean\w*|painless|(?:no|without)(?: any)? pain|looks? (?:good|fine|right))\b)"
        r"[^\d?]*\b(?:(?<!split )squats?|lunges?|hinges?|(?:all|the) (?:three|movements|moves))\b[^\d?]*$",
        "undo": r"\b(?:delete|remove|scrap|erase|cancel|strike|take back|undo)"
        r" (?:that|this|it|(?:that|the|my)(?: last)? (?:entry|one|message|thing))(?:,? please)?[ .!]*$|"
        r"^(?:(?:oops|sorry|please|no|wait|haha)\W+)*"
        r"(?:ignore (?:that|this|it|(?:that|the|my)(?: last)? (?:one|message))|"
        r"(?:i was |just |only )*(?:joking|kidding))[ .!]*$",
        "export": r"\b(?:send|give|get|mail)\b.*\b(?:all|everything|what(?:ever)?)\b.*\b(?:about|on|of|from) me\b|"
        r"\bcopy of (?:my|all) (?:data|log|history|answers)\b|\bmy receipts?\b|"
        r"^(?:please )?(?:(?:can|could) you )?(?:send|give|mail|email) me (?:all|everything)(?: please)?\W*$",
        "settings": r"\btoo many (?:messages|texts)\b|\bonly write me\b|\b(?:don'?t|stop) ask(?:ing)? me\b|"
        r"\b(?:what|everything|all)\b.*\b(?:know|got|have|stored?|keep|kept|hold|saved?) (?:about|on|of) me\b|"
        r"\bi told you about me\b|"
        r"\b(?:my|show) (?:answers|details|info(?:rmation)?)\b|"
        r"\bwhat are (?:the|my) (?:weights|dumbbells|kettlebells|runs|races)\b|"
        r"\bwhat (?:weights?|dumbbells?|kettlebells?|kit|equipment|runs|races?) (?:do|have) (?:i|you)\b",
        "swap": r"^what (?:can|could|should|do) i do instead\W*$",
        "flow": r"\b(?:something|anything|\d+ ?min\w*|prep\w*|drills?) before (?:my|the|a) run\b",
        "redo": r"\bundo (?:the |that |my )?undo\b|\b(?:put|bring) (?:it|that) back\b|\bredo\b",
        "today": r"\bstarting (?:now|it|the (?:session|workout))\b|\bwhat(?:'?s| is) (?:up )?first\b|"
        r"^(?:ok |right |so |i |i'?m |just )*(?:let'?s (?:go|do (?:it|this)|start|begin)|"
        r"ready(?: to (?:go|start|begin))?|starting|started(?: now)?|(?:about|going) to (?:start|begin)(?: now)?|"
        r"(?:doing|starting) (?:it|this) now)[ !.]*$",
        "progress": r"\bhow (?:am i doing|are we doing|is it going|did i do)\b|"
        r"\bwhat (?:did|have) (?:(?:i|we) (?:do|done|miss)|"
        r"you (?:write|written|noted?|log(?:ged)?|got)(?: down)?)\b|"
        r"\bmy (?:progress|volume|numbers|stats|totals?)\b|\b(?:load|volume|effort) trends?\b|"
        r"^(?:a |any |show )*charts?\b|"
        r"\bhow (?:many|much)\b.*\bdid (?:my|the|each) (?:left|right|legs?)\b|"
        r"\bhow (?:many|much)\b.*\b(?:did i|have i|i did|i have|i'?ve)\b|"
        r"\b(?:nothing (?:is|seems to be|'?s) (?:happening|changing|getting better)|no (?:progress|results))\b|"
        r"\bis (?:this|it|that) (?:even |really |actually )?(?:working|doing anything)\b|"
        r"\bam i (?:getting|any) (?:stronger|better|fitter)\b",
        "easier": r"^(?!.*\b(?:when|why|what|how|is|does|run\w*|work)\b).*"
        r"\b(?:want|need|give me|make (?:it|this)|let'?s (?:do|have)|(?:can|could) (?:i|we) (?:have|get|take|do))\b"
        r".*\b(?:deload|easy|easier|light(?:er)?|recovery|smaller) week\b|"
        r"\b(?:make|want|need|like)\b.*\b(?:easier|lighter|less work)\b|\btoo (?:hard|much) for me\b|"
        r"\b(?:can|could|may) (?:i|we|it|(?:next|this|the) week) (?:please )?(?:have|be|get)\b.*"
        r"\b(?:easier|lighter)\b(?! (?:dumb|kettle|weight|bar|band|one|load))|\btone (?:it|this) down\b|"
        r"^(?:please )?go (?:easy|easier) on me\b|\bless (?:work )?next week\b|"
        r"^(?:it'?s|this is|that'?s)(?: all)? (?:(?:just|a bit|a little|way) )*too much$|"
        r"^(?:(?:it|that|this|they|these|sorry|ok|honestly|is|are|it's|that's|just|way|far|much|a bit|a little)"
        r"[ ,]+)*too (?:hard|much|heavy|difficult)$",
        "harder": r"\b(?:can|could|may|should) (?:i|we) (?:do|have|add) more\b|"
        r"\b(?:more|extra|harder)\b.*\b(?:exercises?|sets?|work|weights?|sessions?)\b|"
        r"\bmake (?:it|this|them|that)(?: all)?(?: (?:a (?:little )?(?:bit|touch)|a little|slightly|much))? harder\b|"
        r"^(?:it'?s |that'?s )?too (?:easy|light|little)$|"
        r"^(?:(?:no|please|but|come on)[, ]+)*"
        r"(?:(?:give me|i (?:want|need))(?: some)? more(?: (?:than that|please))*|more)$|"
        r"^(?:(?:no|please|can|could|you|we|i|want|need|to)[, ]+)*"
        r"(?:add (?:one|(?:an?|another|an extra) (?:session|set|workout|day))|"
        r"(?:another|one more|an extra) (?:session|set|workout))$",
        "move": r"\b(?:tomorrow|another day|different day)\b.*\binstead\b|\bpostpone\b|\breschedule\b|\bmove it\b|"
        r"\b(?:do|make up|catch up(?: on| with)?) yesterday'?s?\b.*\b(?:today|tonight|now|tomorrow)\b",
    }.items()
}
"""Wishes in a sentence, and the command that each is."""

WONT: Final = re.compile(
    r"^(?:please )?(?:(?:can|could|may) (?:i|we)|i(?: want| need|'d like| would like)(?: to)?|let me)"
    rf" (?:(?:have|take|get) )?(?:(?:(?:a|my) )?rest(?: day)? (?:on )?(?!\w+days\b){DAY}|"
    rf"(?!\w+days\b){DAY} off)(?: please)?\W*$|"
    r"\b(?:don'?t|do not|not) (?:really )?(?:feel like|want (?:to|(?:any |the |more )*tests?)|wanna|in the mood)\b|"
    r"\b(?:rather not|no tests|not today|won'?t (?:make|manage|do) it|can'?t (?:make|manage|do) it)\b|"
    r"\b(?:can'?t|cannot|won'?t(?: be able to)?|unable to|not able to) (?:do|make|manage|train|lift|work ?out)"
    rf"(?: it)?(?: on)?(?: this| next| the)? {DAY}\b|"
    rf"\b{DAY}(?:'s)? (?:(?:does not|doesn'?t|won'?t) work|(?:is|isn'?t|is not|will be)(?: \w+){{0,2}}"
    r" (?:possible|impossible|no good|out|full|packed|hopeless))\b"
)
"""What will not be done: all of it, or what a day holds."""

_LATE: Final = (
    r"(?:(?:i'?m )?(?:so |very )?sorry(?: for| about)?(?: (?:the|my|being|i'?ve been|i was|i'?m|so|been|a bit|bit))*"
    r" (?:silen(?:ce|t)|late(?: reply| answer| response)?|slow(?: reply)?|delay|quiet|radio silence|not writing|away)|"
    r"(?:work|life|things?|kids|the week)(?: has| have)?(?: (?:was|were|is|are|been|got))?(?: (?:a bit|so|very|just))* "
    r"(?:mad|crazy|busy|hectic|manic|insane|nuts)(?: lately| recently)?)"
)
"""An excuse for a silence, which tells nothing else."""
KIND: Final = re.compile(
    r"(?:(?:many|so much|a lot|very much|thanks|thank you|thx|ty|tysm|cheers|ta|"
    r"good (?:morning|evening|night|day)|morning|"
    r"ok|okay|k|yes|yep|yeah|yup|sure|fine|great|perfect|nice|cool|super|got it|alright|all right|"
    r"(?:that|this|it) (?:suits|works)(?: (?:me|for me))?|will do|understood|"
    r"(?:good)?bye|please|for (?:everything|all(?: of (?:it|this))?)|"
    r"you (?:have )?(?:really )?help(?:ed)?(?: me)?|"
    r"rest day(?: today| for me)?|lol|(?:ha){2,}h?|[:;]-?[)d]|"
    r"hello|hi|hiya|hey|there|coach|legup|again|then|"
    rf"(?:see|talk to|catch) (?:you|u|ya)(?: (?:(?:on |next )?{DAY}|next week))?|talk|"
    r"tomorrow(?=[ ,!.]*$)|soon|(?:(?:remind|ask) me )?later|have a good one|"
    r"(?:(?:i'?m |so |very |really |super )*excited|can(?:'?t|not) wait|(?:i'?m )?looking forward)"
    r"(?: to (?:it|this|start(?:ing)?|begin|get started|get going))?|not now|not yet|"
    r"(?:i'?m |am )?busy(?: (?:now|right now|at work))?|(?:all|looks|sounds) good|on it|nice one|noted|👍|🙏|💪|"
    r"(?:i(?:'?m| am)? |my |both )?(?:feel(?:ing)?|slept|sleep was|legs?(?: (?:are|feel))?)"
    r"(?: (?:really|very|pretty|quite|so|all))* (?:great|good|fresh|fine|strong|ok|okay|well|awesome|amazing|"
    rf"like a (?:baby|log|rock))|(?:and|today|this morning|here)|{_LATE})[ ,!.]*)+"
)
"""Kind words, how well somebody feels, and a yes to nothing that was asked."""

GREETS: Final = re.compile(rf"(?:(?:hello|hi|hey|hiya|coach|legup|again|there|{_LATE})[ ,!.]*)+")

THANKS: Final = re.compile(r"\b(?:thanks|thank you|thx|ty|tysm|cheers|ta)\b|🙏")

GIVING_UP: Final = re.compile(
    r"\b(?:feel(?:ing|s)? like|think(?:ing)? (?:of|about)|want to|about to|ready to|might(?: as well)?|going to|gonna) "
    r"(?:just )?(?:giv(?:e|ing)(?: (?:it|this|everything))?(?: all)? up|quit(?:ting)?(?: (?:it|this))?)[ .!]*$|"
    r"^i (?:just )?(?:want to|wanna) stop(?: (?:training|the plan|everything))?[ .!]*$|"
    r"\bi (?:just )?give up[ .!]*$|\bdon'?t want to (?:do (?:this|it)|train|go on|continue) any ?(?:more|longer)\b|"
    r"\b(?:i'?m|i am) (?:so )?done with (?:this|it|you|training)\b|"
    r"\b(?:you(?: are|'?re)|this is) (?:so |just |totally )*"
    r"(?:useless|pointless|stupid|rubbish|bullshit|crap|an idiot|a waste.*)[ .!]*$|"
    r"\b(?:lost|no|zero) (?:all (?:my )?|my |more )?motivation\b"
)
"""Words of somebody who has had enough of it."""


ASKED_TOO_MUCH: Final = re.compile(
    r"\b(?:so|too) many questions\b|^(?:i )?(?:hate|dislike) (?:this|these questions|all these questions)\b|"
    r"\byou (?:already |just )?asked (?:me )?(?:this|that|it)\b|\bi (?:already|just) (?:told|said|answered)"
    r"(?: you)?(?: (?:this|that|it|so))?\W*$"
)
NOT_SAID: Final = re.compile(
    r"(?:(?:no|wait|hey|sorry|but)[ ,.!]+)*(?:that'?s not (?:what i (?:said|meant|told you|wrote)|right|true|it)|"
    r"that(?:'s| was| is) (?:all )?(?:wrong|incorrect|not right|not true|a mistake)|"
    r"i (?:didn'?t|did not|never) (?:say|said) (?:that|this)|"
    r"you got (?:that|it|me) wrong)\W*"
)
"""Complaints that say neither what was wrong nor what is right."""
NOT_FOR_YOU: Final = re.compile(
    r"(?:(?:oops|sorry|please|no|wait|haha|argh|ah|my bad|ignore (?:that|this|it|the last one))\W+)*"
    r"(?:(?:that|this|it)(?:'s| was| is)? )?"
    r"(?:(?:in |to |sent to |went to )?(?:the )?wrong (?:chat|person|window|group|thread|tab|app|number)|"
    r"(?:was |is )?(?:for|meant for|to) (?:my |the )?(?:somebody|someone|another|other|wife|husband|partner|mate|"
    r"friend|group)(?: else| group| chat| person)?|"
    r"(?:(?:was|is)n'?t|(?:was |is )?not) (?:meant )?(?:for|to) you|not you)"
    r"(?:,? (?:sorry|oops|ignore (?:that|it|me)))*[ .!]*"
)
"""Words on a message that was for somebody else: whether it wrote anything is not known."""
