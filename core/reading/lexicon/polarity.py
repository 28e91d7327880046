"""Words that tell whether the exercises of a clause were done; `ex_0` stands for them."""

from core import regex as re

SUBJECT = r"ex_\w+"
_SMALL_WORDS = (
    "the|my|any|all|of|those|these|both|out|on|off|up|with|for|to|that|a|an|even|really|quite|just|only|anymore|today|"
    "tonight|this|time|sorry|coach|pesky|damn|bloody|dreaded|awful|stupid|very|whole|own|about|yet|no|more|again|"
    "single|at|in|as|is|was|were|be|her|do|doing|finish|i|set|sets|either|dumb|silly|last|final"
)
_SMALL = rf"(?:(?:{_SMALL_WORDS}) )*+"
DOING = (
    "done|did|finished|complete|completed|manage|managed|managing|get|got|getting|make|made|start|started|try|tried|"
    "attempt|attempted|touch|touched|bother|bothered|bothering|fancy|face|facing|hold|reach|reached|fit|squeeze|"
    "include|hit|perform|tackle|handle|stomach|go|near|want|feel|like|arsed|round|around|through|far|it|have|me|had|"
    "able|feeling|keen|mood|add|been|happen"
)
_TRYING = rf"(?:(?:{_SMALL_WORDS}|{DOING}) )*+"
NOT = (
    "(?:didnt|dont|couldnt|cant|wasnt|werent|unable|wouldnt|wont|havent|hadnt|havnt|hasnt|never|not|failed|neither|"
    "refuse|refused|isnt|aint|arent|nobody|no one)"
)
LEAVING = (
    r"(?:skip|skipped|skipping|skips|miss|missed|missing|drop|dropped|dropping|bin|binned|binning|ditch|ditched|"
    r"ditching|omit|omitted|omitting|leaving out|leave out|left out|left off|left|leaving|leave|bailed|bailing|ax|axed|"
    r"scrap|scrapped|scrapping|cut|cutting|shelve|shelved|shelving|swerve|swerved|swerving|dodge|dodged|duck|ducked|"
    r"sack|sacked|sacking|passed|passing|forgot|forget|forgotten|forgetting|avoid|avoided|avoiding|abandon|abandoned|"
    r"abandoning|gave up|give up|giving up|quit|postpone|postponed|postponing|defer|deferred|delayed|put off|saving|"
    r"chickened|wimped|bottled|jibbed|skived|skiving|neglected|ignored|canned|cancelled|removed|excluded|parked|cba|"
    r"cbb)"
)
EXCEPTING = (
    r"(?:except|excepting|(?:with )?the exception of|omitting|leaving out|expect for|barring|bar|minus|apart from|"
    r"aside from|other than|save for|save|besides|sans|"
    r"instead of|rather than|in place of|"
    r"less|without|excluding|excl|not counting|but not|but no|no|not|nor|never|zero|"
    r"(?<!x )(?<!pain )0(?! x| [,.;!/])|lacking|postponed)"
)
_LACKING = (
    rf"(?:no|zero|out of|not enough|lack of|lacked(?: the)?|lacking|without|short of|nowhere|{NOT} have|{NOT} got|"
    rf"{NOT} find|{NOT} had)"
)
_TOO = (
    r"(?:too|so) (?:\w+ )(?:for|to do|to face|to manage|to attempt|to finish|to start|to try|to even try|to get to|to "
    r"bother with)"
)
_SWAPPING = (
    "swap|swapped|swopped|swapping|switched|changed|traded|replaced|substituted|subbed|exchanged|replacing|subbing"
)
LEFT_BEFORE = re.compile(
    rf"\b(?=\w)(?:{LEAVING} {_SMALL}|{EXCEPTING} {_SMALL}|{NOT} {_TRYING}|{_LACKING} (?:\w+ ){{0,4}}?(?:for|to do|"
    rf"to finish|to start|to get to|to try) {_SMALL}|(?:{_TOO}) {_SMALL}|(?:give|gave|giving|let|letting|"
    rf"{_SWAPPING}) {_SMALL}|unable to \w+ {_SMALL})(?=({SUBJECT})\b)"
)
"""Words that leave out what they lead to; "gave" and "let" only with what follows."""
GIVEN = re.compile(rf"(?:give|gave|giving|let|letting|{_SWAPPING})\b")
GIVEN_AWAY = re.compile(
    r"^ (?:a miss|the (?:slip|swerve|miss|boot|chop|elbow)|a (?:swerve|pass|wide berth)|slide|go|slip|(?:out "
    r")?(?:for|to|by|with|and did))\b"
)
_BETWEEN = (
    r"(?:(?:were|was|is|are|got|have|has|been|had|to|be|i|we|just|both|all|which|that|it|they|them|those|ones|one|"
    r"sorry|though|tho|a|also|sadly|really|simply|bit|bits|stuff|work|part|exercise|exercises|big|fat|hard|so|"
    r"today|well|and|then|only|totally|completely|again|never|unfortunately|alas|thing|things|: ?|- ?|, ?|= ?) )*"
)
LEFT_AFTER = re.compile(
    rf" {_BETWEEN}(?:{NOT}(?: (?:{_SMALL_WORDS}|{DOING}))*+|no go|no chance|no|nope|nah|none|zero|0(?! x)|x|n|nil|"
    r"nothing|not|never|skip|skipped|skipping|miss|missed|missing|left out|left undone|dropped|binned|ditched|omitted|"
    r"undone|unfinished|incomplete|cut|half|halfway|partial|(?:stopped|ended) early|axed|scrapped|shelved|"
    r"sacked(?: off)?|abandoned|forgotten|forgot|crossmark|postponed|cancelled|(?:stays? |left |kept |"
    r"waiting )?(?:for )?(?:tomorrow|another (?:day|time)|next (?:time|week)|later)|(?:can|will have to|has to|have to|"
    r"must) wait|canned|(?<!then )had to go|fell by the wayside|the chop|impossible|beyond me|outstanding|didnt happen|"
    r"did not happen|never happened|havent happened|not happen(?:ing)?|wont happen|(?:sorry )?(?:not|wasnt|"
    r"werent) (?:possible|an option|on|there|today|tonight|this time|done|finished|completed|happening|for me|"
    r"available|tried|started))(?= *$| [,.;!)]| (?:on|at|in|due|today|tonight|this|sorry|coach|though|tho|out|because|"
    r"by|for|anymore|either|at all|yet|them|it|those|this time|again|too|completely|altogether|entirely|haha|lol|"
    r"as|since|with|happen|when|as well|from)\b)"
)
"""Words behind what they leave out."""
CUT = re.compile(
    r"\b(?=\w)(?:half(?! expect)|halfway|half way|partly|partially|partial|curtailed|cut (?:it |them |ex_\d+ )?short|"
    r"short(?: on| of)? (?:the )?ex_\d+|ex_\d+ (?:were |was |came up |got )?short|(?:stopped|finished|ended|quit|"
    r"bailed|failed|gave up)(?: \w+){0,3}? (?:early|short|halfway|midway|at|on|during|in|mid)|(?:(?:only|just|but|a|an|"
    r"the|last|final|first|second|third|1|one|2|two|3rd|2nd|1st|couple|odd|another|single|by|whole|couple of|few|some|"
    r"most|part|my) )+(?:sets?|rounds?)(?= |$)|(?:sets?|rounds?|reps?) (?:short|less|fewer|missing)|(?:some|part|a bit|"
    r"most|a few|a couple|bits) of (?:the |my )?ex_\d+|(?:couldnt|didnt|failed to|"
    r"never) (?:quite )?(?:finish|complete)|(?:only|just)(?: did| done| on| for| with| managed)*(?: the| my|"
    r" one)? (?:lft|left|right|one) ?(?:leg|side)?|(?:lft|left|right|one) (?:leg |side )?only)\b"
)
"""Words for an exercise that was begun and not done in full."""
DONE_BEFORE = re.compile(
    r"\b(?:did|done|doing|finished|completed|complete|managed|got through|got to|smashed|nailed|ticked|ticked off|hit|"
    r"made|yes to|yes|had time for|fitted in|squeezed "
    r"in|got|crushed|with|tickmark|had|finally|have) (?:(?:the|my|all|both|out|off|of|those|these|do|done|today|in|"
    rf"every|each|just|only|a|first|also|even|though) )*(?={SUBJECT}\b)"
)
DONE_AFTER = re.compile(
    rf"^ {_BETWEEN}(?:done|did|yes|yep|yeah|yup|y|ok|okay|fine|good|great|well|tick(?:mark)?|thumbsup|check|checked|"
    r"complete|completed|finished|as|went|sorted|nailed|smashed|easy|solid|normal|spot on|perfect|in full|to plan|"
    r"ticked|strong|lovely|nice|no problem|in the bag|by the book|per plan|on plan|"
    r"managed|crushed|cool|all|in|there|happened|grand|accounted)\b"
)
NEGATIVE = re.compile(
    rf"\b(?:{NOT}|no|none|nothing|without|zero|nor|nope|nah|cba|{LEAVING}|{EXCEPTING}|crossmark|instead|swapped|"
    r"replaced|tomorrow|later|another|stopped|fail|failed|failing|unable|barely|hardly|too|beat|defeated|lost|"
    r"interrupted|wait|waits|next|if|tried|trying|attempted|started|should|would|could|supposed|meant|not "
    r"sure|think|maybe|perhaps|probably|wrong|ish|kind of|sort of|kinda)\b"
)
"""Words that may turn a clause about: where nothing above reads them, the clause is not understood."""
BENIGN = re.compile(
    r"\b(?=\w)(?:(?<=ex_\d )(?:(?:felt|was|were|is|are) )?just right(?! (?:leg|side|foot|one))|"
    r"(?:no|without|without any|zero|with no|not a|not any|0) (?:(?:a|any|real|major|big|more|further|"
    r"particular|actual) )*(?:problems?|probs|prob|issues?|trouble|pains?|complaints?|worries|drama|dramas|bother|fuss|"
    r"stopping|excuses|niggles?|sweat|biggie|doubt|joke|lie|weights?|load|added weight|breaks?|soreness|drop offs?|"
    r"mistakes)|(?:not|wasnt|werent|isnt|arent|never) (?:(?:too|so|that|very|really|all that|as|at all|particularly|"
    r"been|felt|feeling|half) )*(?:bad|hard|easy|difficult|tough|heavy|fun|great|sore|pretty|perfect|gonna lie|"
    r"going to lie|terrible|only|good|happy|nice|clean|strong|stable|steady|smooth)|(?:didnt|doesnt|dont) "
    r"(?:hurt|feel|mind|like|love|enjoy|care|ache)|(?:no|not one|not a single|not any|zero|without|without any|"
    r"no more) (?:wobbl\w*|shak\w*|slip\w*|falls?|falling|cheat\w*|holding|a wall|the wall|wall|support|hands|help|"
    r"idea (?:why|how|what)|stops|resting)|(?:didnt|dont|never|wasnt) (?:even )?(?:need|needed|wobbl\w*|lose|"
    r"shake|fall|slip|cheat|rush|struggl\w*|notice|drop|think (?:i|id|i would|i could)|thought (?:i|id))|(?:not|"
    r"never) (?:a|my|the) (?:fan|big fan|best|prettiest|favourite|fave|fav|thing|idea|cup|worst)|forgot (?:how|what|"
    r"why)|could (?:have |of |easily )*(?:do|done|did) more|can (?:we|i) do more|(?:only just|just about|barely|"
    r"hardly)(?= (?:managed|got through|finished|survived|made it))|cant complain|cant wait|cant stand|"
    r"could not be better|couldnt be better|not gonna lie|not going to lie|no lie|cant believe|"
    r"better than (?:last time|before|last week)|too easy|no less)\b"
)
"""Denials that leave nothing out."""
BEFORE_WORK = re.compile(r" before (?:work|breakfast|dinner|lunch|bed|the run|my run|tea|school)\b")
"""When it was done, which leaves nothing out."""
ONLY = re.compile(
    r"\b(?:nothing else|nothing more|that was it|thats it|that was all|thats all|no others|none of the others|and "
    r"no more)\b"
)
THE_REST = re.compile(
    r"\b(?=\w)(?:(?:all )?(?:of )?(?:the )?(?:rest|others|remainder|remaining (?:ones|exercises|2|3)|other "
    r"(?:ones|exercises|stuff|bits|2|3|4))(?: of (?:it|them|the (?:session|workout|exercises)|my session))?(?! (?:day|"
    r"days|between|60|90|30|45)\b)|everything else|all else|anything else|(?:all|any) others|what was left)\b"
)
OTHERWISE = re.compile(
    r"\b(?:otherwise|other than (?:that|this|those)|(?:apart|aside) from (?:that|this|those)|besides that|but for "
    r"that)\b"
)
LEFT_LEG = re.compile(
    r"\bleft(?= (?:leg|side|foot|knee|calf|hip|ankle|one|hamstring|hammy|achilles|quad|glute|shin|arm|was|is|weaker|"
    r"stronger|worse|better|felt|feels))|(?<=\bthe )left|(?<=\bmy )left|(?<=\bthan )left|"
    rf"\bleft(?= {SUBJECT} (?:was|were|is|are|felt|feels?|got|wobbl\w*|shak\w*|shook|weak\w*|struggl\w*|unstable|"
    r"harder|easier|tougher|worse|better|stronger|slower|tighter|looser|(?:a )?bit|a (?:lot|little)|much|way|still)\b|"
    rf" {SUBJECT} (?:and|&|\+|vs|versus) (?:the )?right\b)|(?<=\bon )left(?= {SUBJECT})"
)
"""The leg, and not what was left out."""
NEARLY_LEFT = re.compile(
    rf"\b(?:nearly|almost|wanted to|want to|tempted to|thought (?:about|of)|thinking (?:about|of)|considered|"
    rf"was going to|about to|could have|would have|did consider)(?: \w+)? {LEAVING}\b"
)
NEVER_LEFT = re.compile(rf"\b(?:didnt|never|havent|wont|dont) (?:even )?{LEAVING}\b")
