"""Words for what became of a session."""

import re
from collections.abc import Iterator
from sys import maxsize

from core.reading.pieces import Sought

_NOT_BEFORE = (
    r"(?<!no |be |on )(?<!get |for )(?<!half |well |hard )(?<!no gym )(?<!across |"
    r"when i |once i |till i )(?<!nothing |after i |until i )(?<!no session |no workout )(?<!no strength |no training )"
    r"(?<!just as i )(?<!nothing got |nothing was |nothing has )"
)
_NOT_SO = re.compile(
    r"\b(?:not|never|hardly|nearly|almost|cannot|yet to|far from|had i|(?:thought|wish(?:ed)?|as if) (?:id|i had)|"
    r"(?:thought|thinking) (?:of|about)|considered|felt like|close to|no way (?:im|i am)|"
    r"(?:tempted|hated?|forgot|meant|tried|supposed|failed|planned|hoped|wanted|intended|refused?|bothered|neglected|"
    r"unable|(?:too|no) [a-z]+) to|(?:have|has|had|did|is|was|are|were|do|does|ca|could|wo|would|ai)nt)"
    r"(?: (?:i|ive|we|going|gonna|do|done|able|having|actually|really|even|quite|properly|yet|ever|been|be|being|get|"
    r"getting|gotten|got|have|had|it|that|this|them|(?:any|all) of it|everything|(?:the|my|todays) (?:session|workout)|"
    r"all|still|managed?|to)){0,5} ?$"
)
"""What says that the words behind it are not so: "havent done it", "almost got it all done", "meant to do it all"."""


_AFTER_ALL = re.compile(r"(?: (?:it|this|today))* and (?:so |then )?(?:i |we )?did(?= ?(?:$|[.,;!]))")
"""What was meant and then came to be: "wanted to skip it and did"."""


_WISH = re.compile(r"tempted|meant|supposed|planned|hoped|wanted|intended|considered|thought|felt like")


class _Told(Sought):
    """Hold words for what became of a session, which count where nothing before them says that it is not so."""

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match that holds."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches that hold."""
        said = super().finditer(text, start, end)
        return (found for found in said if not self._is_not_so(text, start, found))

    @staticmethod
    def _is_not_so(text: str, start: int, found: re.Match[str]) -> bool:
        denied = _NOT_SO.search(text, start, found.start())
        return denied is not None and not (_WISH.match(denied[0]) and _AFTER_ALL.match(text, found.end()))


WHOLE = (
    r"(?:whole|full|entire)(?=$| ?[.,;!)]| (?:thing|lot|session|workout|programme?|plan|list|routine|set|sets|circuit|"
    r"strength|shebang|sheet|gym|card|monty|caboodle|9 yards|and|but|today|tonight|in|with|at|exercises?|it|rpe|done|"
    r"single leg|legs?|core|menu|job|enchilada)\b)"
)
"""All of what is trained: "did the whole forest loop" is of a run."""
DONE = _Told(
    rf"\b(?=\w){_NOT_BEFORE}(?:"
    r"everything (?:as (?:written|planned|prescribed|told)|(?:in|on) the (?:plan|list|sheet))|all done|(?:skipped|"
    r"missed|left out|dropped) nothing|(?:didnt|did not|havent|never) (?:skip\w*|miss\w*|leave out|drop\w*|cut) "
    r"(?:anything|a thing|any of it|any|(?:a|one) (?:single )?(?:rep|set|thing|one))|(?:not (?:a|one)|no) (?:single )?"
    r"(?:reps?|sets?|thing|exercises?) (?:was |were )?(?:missed|skipped|dropped|left out)|(?:job|jobs|session|"
    r"workout) done|done and dusted|done it all|done them all|"
    rf"done the (?:lot|session|workout|strength|{WHOLE})|all finished|did (?:it all|the (?:lot|{WHOLE}|"
    r"session|workout|rest|strength|routine)|everything|every (?:one|single|exercise|set)|all of (?:it|them|"
    r"the)|all (?:the|my|sets|exercises)(?! (?:\d|reps|eights|tens|left|right|way))|them all|my (?:session|workout|"
    r"strength))|finished (?:everything|the (?:session|workout|lot|whole|strength|exercises|routine)|all|it all|"
    r"my (?:session|workout|strength)|up everything)|completed (?:everything|the (?:session|workout|lot|whole|"
    r"strength)|all|it all|my (?:session|workout|strength))|smashed (?:the (?:session|workout|lot|whole)|every|all|"
    r"todays)|nailed (?:every|the (?:session|workout|lot|whole)|all)|got (?:everything|the lot|them all|it all|"
    r"all of it|it|the (?:session|workout)) done|got through (?:everything|it all|the lot|all|the whole|every)|"
    r"(?:full|whole|entire) session(?! (?:effort|rpe|felt|was (?:a |an |about )?\d))|everything (?:done|finished|"
    r"complete|completed|ticked)|(?:session|workout|strength|exercises|core|circuit|routine)(?: is| was|"
    r" are)?(?: all)? (?:complete|completed|done|finished|ticked)(?! (?:by|at|with|for))|all (?:sets|exercises?|reps|"
    r"of it|of them)(?: sets| exercises)? (?:done|completed|finish(?:ed)?|complete)|(?:it |them )?all (?:except|but|"
    r"bar|apart|minus|besides|other than|aside|save|excluding)|everything (?:except|but|bar|apart|minus|besides|"
    r"other than|aside|save|excluding|excl)|(?:the )?(?:rest|others|remainder|other (?:ones|exercises|stuff|bits|"
    r"2|3|4))(?: of (?:it|(?:the |my )?(?:session|workout|list|plan|exercises)))?(?: was| were| is| are| all|,|:|"
    r"-)* (?:done|complete|completed|finished|ticked|as (?:planned|written|prescribed|on|per|plan|told))|"
    r"did the (?:rest|others|other)|everything else(?: was| is| all|,|:)* (?:done|as|complete|completed|finished|"
    r"ticked|to plan)|ticked (?:off )?(?:all|every|both|the lot)|all of (?:the (?:session|workout|exercises|sets|"
    r"strength))|then the (?:session|workout|strength)|(?:followed|stuck to|kept to|did) (?:the |todays )?(?:plan|"
    r"programme|program|sheet|script)(?: to the letter| exactly)?|100 % (?:done|complete))(?![a-z])"
)
"""Words that say it whatever was asked."""
DONE_IF_ASKED = _Told(
    rf"\b(?=\w){_NOT_BEFORE}(?:"
    r"^(?:all )?done i (?:think|guess|reckon)|done all(?! (?:the way|but|that|over))|done(?: it| them)?"
    r"(?: too| as well| clean)?(?=$| ?[.,;!()/-]| and| \d+ "
    r"?(?:min|mins|minutes|m)\b|"
    r" \d+(?:\.\d)? / 10| ty\b| thx| cheers| ta\b| mate| boss| lol| thumbsup| tickmark| :| but| with (?!work|you|this|"
    r"it all|my|the )| but| in (?:about |around |under |just |just under |just over |roughly )?\d| @| ?\n| thanks|"
    r" coach| haha| for (?:today|the day)| today| now| rpe| at rpe| this morning| last night| with no| except| bar|"
    r" apart| minus| without| felt)|did all(?: of (?:it|them)|(?: of)? "
    r"(?:that|this|those|these))?(?=$| ?[,.;!]| but (?:my |the )?(?:left |"
    r"right )?(?:knee|calf|hip|shin|ankle|back|achilles|foot))|did (?:it|this one|that one|them)(?! (?:hurt|help|work|"
    r"go|feel|say|not|mean))|finished(?! (?:the (?:\d )?(?:sets|reps|rounds) |work|"
    r"late|my shift|half|the first|with (?!no |zero |0 |it|everything|that|"
    r"today|rpe|effort|the (?:session|workout|lot))|only|dinner|lunch|at|about|some|a run|"
    r"my (?!session|workout|strength|sets|exercises|list|routine|gym|circuit|training|homework|reps|core|legs|weights|"
    r"rehab|program|plan)|the run|the race|"
    r"the marathon|up at|off with a))|completed?(?! (?:half|about|some|most|the first|a run|my run|the run|rest|mess|"
    r"disaster|joke|agony|waste|idiot|garbage|rubbish|nightmare))|(?:smashed|nailed|crushed|killed|owned|aced|slayed|"
    r"bossed|rocked|banged|knocked) (?:it|that|this|them)(?: out| off)?|got it done|got through (?:it|them)|"
    r"ticked (?:it )?off|ticked them|in the bag|in the bank|in the books|in the can|wrapped up|as (?:prescribed|"
    r"written|planned|per (?:the )?plan|per|programmed|on the sheet|on paper|instructed|told|set|it says|it said|"
    r"directed)|to the letter|by the book|per plan|per the plan|went through (?:everything|it all|it)|"
    r"mission accomplished|job done|jobs done|finito|fin|fini|banked|logged(?= off)|all [2-6](?=$| ?[.,!]| exercises|"
    r" of)|(?<!\d )(?<!reps )all (?:sets(?! of \d| (?:a|one|1|2) (?:rep|set)s? )|exercises|reps|good|clean|ticked|"
    r"there|accounted|of (?:it|them)(?! (?:was |felt )?(?:far |way )?too [a-z]))|"
    r"(?<!\d )(?<!reps )every (?:set|rep|exercise|last)|the lot|managed to (?:do|finish|get through|complete) (?:all|"
    r"everything|it all|the lot|it)|managed (?:it|everything|the lot|all|the whole|them)|no bother done|"
    r"ticked every box|sorted|dusted|boom|hit (?:every|all|everything)|"
    r"100 %(?! (?:better|recovered|fit|fine|healthy|well))|both done|thats me done|thats a wrap|"
    r"got everything in|whole (?:thing|shebang|lot|workout)(?! (?:effort|rpe|felt|was (?:a |an |about )?\d))|"
    r"full (?:thing|workout|monty|set|house)|check(?:ed)? (?:it )?off|worked through|nothing (?:left out|missed|"
    r"skipped)|(?<!missed )(?<!skipped )(?<!skip )(?<!binned )(?<!dropped )(?<!cancelled )(?<!sacked )"
    r"everything(?!(?: (?:today|tonight|this|last|the|past|week|month|time|session|of|in|on|it)){0,3}? (?:too|"
    r"hard|else|went|hurts|is|was|feels|felt|aches|spun|around|in|got|ready|packed|prepared|laid)))(?![a-z])"
)
"""Words that say it in answer to the question for the session."""
YES = re.compile(
    r"^(?:(?:oh|ok|well|coach|hi|hey|morning|yo|,) )*(?:yes|yep|yeah|yup|yea|yh|ye|aye|yess|yesss|yas|si senor|"
    r"affirmative|sure did|i did(?=$| ?[.,!])|did it|sure|of course|absolutely(?=$| ?[.,!])|done(?=$| ?[.,!])|"
    r"did(?=$| ?[.,!])|thumbsup|yessir|yess sir|indeed|👍)\b(?! (?:nah|nope|no(?=$| ?[.,])|but|half|some|most|a bit|"
    r"part|sort|kind|kinda|please|that (?:looks|sounds|works|suits)|thats (?:good|fine|ok|right)|looks|sounds|my|"
    r"i (?:have|ve got|got|am|feel|caught) (?!done|finished|completed|it\b)[a-z]|im|ive got|it (?:hurts|does|is)|there|"
    r"still))"
)
SKIP = re.compile(
    r"^(?:(?:oh|ok|well|coach|hi|hey|morning|sorry|sry|soz|afraid|unfortunately|um|yeah|haha|,|im) )*(?:no|nope|nah|"
    r"naw|nay|negative|not done(?! yet)|not today|not this time|crossmark|pass|skipped|skip|skipping|missed|bailed|"
    r"couldnt(?! stop| help| get up)|didnt|wasnt able|unable|no chance|no time|no can do|too (?:tired|busy|sore|ill|"
    r"sick|knackered|late)|not a chance|no way|nothing|never happened|forgot(?= ?(?:$|[,.!])))\b(?! (?:(?<=\bno )\. \d|"
    r"\d|fancy|special|crazy|exciting|major|out of the ordinary|pain|soreness|issue|issues|problem|problems|worries|"
    r"bother|drama|dramas|chest|dizz|palp|numb|night|fever|probs|complaints|trouble|niggles|aches|swelling|feel|hurt|faint|"
    r"puke|vomit|run|my run|breakfast|warm up|warmup|cool down|too bad|bad|half bad|the (?:run|race|bus)|stretching|"
    r"knee|clue|idea|joke|(?:(?:im|i am|ill) )?(?:(?:skip|miss|drop|cut|bail|bin|cancel|forget)(?:[a-z]?ing)?|"
    r"giv(?:e|ing) it a miss|leave out)\b|lie|lying|gonna lie|biggie|big deal|heart|"
    r"dumb\w*|weights?|kit|equipment|bands?|kettle\w*|"
    r"box|bench|mat|barbell|(?:(?:i )?(?:did not|didnt|dont|have not|havent) )?(?:(?:ever|even) )?(?:faint|black out|"
    r"pass out|collapse|(?:get|have|feel|notice)(?: \w+){0,3} (?:pain|dizz|faint|numb))))"
)
SKIP_LAST = re.compile(
    r"(?:^|[.,;!?\n-] |so )(?:so |its |that s |thats |a |going to |gonna |i |ill |will )*(?:no|nope|nah|pass|skip|"
    r"hard pass|no go|not (?:today|tonight))(?: for me| thanks| today| tonight| this time| please| sorry)*(?: [.!])*$"
)
"""Words at the end of a reply that decline the session: "sinuses blocked solid, pass"."""
SKIP_WHOLE = _Told(
    r"\b(?=\w)(?!(?:cant|cannot|can not|wont) (?:make|do|manage) it (?:on )?(?:this |next )?(?:mon|tue|wed|thu|"
    r"fri|sat|sun)(?:[a-z]*day|s|rs|urs)?\b)(?:^(?:skipped|skipping)(?= ?$| ?[,.;!])|"
    r"^(?:(?:sorry|coach|i|ive|just|really|have|got|had|we|,) )*(?:no|(?:dont|do not|havent|have not|didnt|did not|"
    r"wont)(?: (?:have|had|got|get|any|the|enough|much|really))*) time(?= (?:today|tonight|this (?:evening|morning|"
    r"afternoon)|for (?:it|this|that|training|strength|(?:the|my) (?:session|gym|workout)))\b| ?$| ?[,.!])|"
    r"(?:skipped|skipping|skip|missed|"
    r"missing|bailed|bailing|ditched|binned|bunked|blew|cancelled|canceled|"
    r"passed|dropped|sacked|cut|jibbed|swerved|wagged|gave up|left out|bin|binning|dodged|ducked|scrapped)(?: (?:on|"
    r"off))? (?:it(?! short)|mine|yours|this|that one|(?:todays?|tonights?)(?: session| workout)?|"
    r"the (?:whole|session|workout|lot|gym|strength|"
    r"whole thing|entire)|everything|(?:my )?(?:session|strength|workout|gym|legs|leg day)|all of (?:it|them|"
    r"the (?:session|workout|exercises|sets))|the whole|yesterdays?|altogether|entirely|completely|this one|strength)|"
    r"(?:missed|skipped|swerved|passed on) (?:tonight|tonights|this evening|this morning)|(?:give|giving|gave|"
    r"given) (?:it|this(?: one)?|that|todays?|tonights?|the (?:session|gym|workout)|strength|gym)(?: session|"
    r" one)? a (?:miss|swerve|body swerve|skip)|(?:swapped|traded|swopped|exchanged) (?:it|this|that|the (?:session|"
    r"workout|gym)|strength|training) for (?:the |a |some )?(?:pub|beer|beers|pint|pints|sofa|couch|nap|cake|pizza|"
    r"netflix|telly|tv|bed|cinema|takeaway|wine|lie in|film|dinner|drinks|night out|party|curry|lunch|rest)|"
    r"(?:had to|have to|need to) (?:miss|skip|bin|cancel|bail|pass|cry off|give it a miss|drop it)(?! the (?:last|"
    r"first|bridges|calf|planks?|step))|gave (?:it|this|that|todays|the session|this one|the gym|strength) a miss|"
    r"give it a miss|giving it a miss|gave it (?:a )?pass|(?:did not|didnt|didn t|dint|dident|havent|have not|couldnt|"
    r"could not|wasnt able to|unable to|cant|cannot|wont|won t|never|no chance to|failed to) (?:do(?:ne)? it(?! all(?! "
    r"today| tonight| day))|done (?:anything|a thing|any(?: of it)?|(?:the|my|todays) (?:session|workout|strength))|"
    r"do anything|do the (?:session|workout|strength|gym)|do (?:any|my) (?:session|workout|strength|of it|gym)|do (?:"
    r"todays|this one|this|that|strength|a thing|any)|train|work ?out|make it(?! through)|manage (?:it|the session|any|"
    r"a session|to train|to do it|today)|get (?:round to|around to|to it|to the gym|to train|it done|it in|there|"
    r"a chance|time|the time|in|out|any(?! (?:chest|real|actual|more|pain|dizz|symptom|sharp|numb))|my|done)|go today|"
    r"go to the gym|happen|fit it|find (?:the )?time|exercise|lift|start|even start|face|got round|got to|bother|"
    r"have time|be (?:arsed|bothered)|come)|didnt happen|did not happen|never happened|nothing happened(?= (?:today|"
    r"tonight|here|this|on my)|$| ?[.,!])|(?:not|wasnt|isnt|aint|never) (?:going to happen|gonna happen|"
    r"happening)|no (?:strength )?(?:session|workout|training|gym|"
    r"strength|lifting|exercise)(?: today| tonight| yesterday| for me|$| -| ,| \.| this)|hard pass|rain ?check|"
    r"(?:dont|do not) count on me|count me out|not doing (?:legs|it|this|strength|any|my|today|tonight|the)|"
    r"(?<!done, )(?<!done , )no (?:legs|leg day|weights) (?:today|tonight)|"
    r"(?<!but )not (?:training|doing it|today|working out|going(?! to (?:skip|miss|bail|bin|give|cancel))|"
    r"tonight|this time|"
    r"lifting)|rest day instead|took (?:a |the |it as )?(?:day|rest|"
    r"night|evening|rest day|day off|it off)(?: off| instead)?|taking (?:a|the) (?:day|rest)|day off|off training|"
    r"did nothing|done nothing|(?:did|done|managed) none of (?:it|them|that)|(?:so|and|but) (?:i |ive |"
    r"i have )?left it(?=$| ?[.,!])|didnt do (?:anything|nothing|a thing)|zero done|nothing done|(?:did |done |"
    r"^)nothing today|ran out of time (?:today|completely|$)|no (?:can do|show)|not (?:a )?(?:single )?(?:rep|"
    r"set)(?! (?:was )?(?:missed|skipped|dropped|left|short))|(?:(?<=[,.;] )|^)(?:zero|0|no) (?:sets|reps|"
    r"exercises)(?= done|$| ?[.,!])|sat (?:this|it|that) (?:one )?out|had a rest day|rested instead|rest day today|"
    r"called it off|cried off|bottled it|pulled the plug (?:before|on)|slept through it|^(?:i |sorry |"
    r"sorry , )?forgot(?=$| ?[.,!])|forgot (?:all about it|about it|to do it|the session|it|completely|to train)|"
    r"clean forgot|totally forgot|(?:was|am|im|were|are|just|far|way|felt|feeling|still|legs|quads|calves|glutes|"
    r"hams|calf|knee|hip|back|achilles|ankle|shin|foot|hamstring|hammy|quad|glute) ?(?:\w+ )?too (?:sore|tired|ill|"
    r"sick|busy|knackered|late|hungover|exhausted|wrecked|stiff|shattered|drained|poorly|hot|beat|achy) (?:(?:from|"
    r"after|with)(?: [^ .;,\n]+){1,4} )?(?:to|for)|so (?:no|nope|nah|nothing|nowt|nada|none|zero|zilch)(?=$| ?[.,!]|"
    r" session| workout| training| gym)|(?:(?<=[,.\n] )|(?<=so )|(?<=and )|(?<=im )|(?<=so i )|(?<=and i )|"
    r"(?<=so ive )|(?<=[,.] i ))(?:skipped|skipping|not training|not doing it|resting)(?=$| ?[.,!]| today| tonight|"
    r" this one)|no chance(?=$| today| tonight| ?[.!])|(?:ill |will |gonna |going to |have to |had to |should |"
    r"better )?sit(?:ting)? (?:tonight|today|this|it|that|this one|todays)(?: one)? out|(?:will|gonna|going to|ill|"
    r"have to|must|gotta|got to) (?:have to )?(?:miss|skip|pass on|bin|give) (?:it|this|this one|today|tonight|"
    r"todays|tonights|the session|training|legs|leg day)(?: a miss)?|(?:cant|can not|cannot|wont) (?:do |make |"
    r"manage |come )?(?:it )?(?:today|tonight|this evening|this morning)(?! (?:for|because i ran))|"
    r"no strength (?:today|tonight)|not going to make it|wont make it|"
    r"cant make it|no legs (?:today|tonight)|knocking it on the head|giving up on today|today is a write ?off|"
    r"write ?off|today is out|tonight is out|not feeling up to it|not up to it|call(?:ing|ed)? in sick|off sick|"
    r"wont be (?:training|doing)|session (?:missed|skipped|cancelled|binned|didnt)|no go)\b"
)
A_COLD = (
    r"(?:a|this|that|(?:caught|with|got|have|had|still|nursing|fighting|shifting|full of) (?:still )?the) cold"
    r"(?=$| ?[.,:;!)?-]| (?:and|but|so|today|tonight|since|that|from|which|now|again|at|i|ive|im|my|this|brewing|"
    r"coming|going|for|with|the|or|as|because|cos|developing|on|off|back|cough|last|yesterday|in my|all|sorry|"
    r"skip\w*|not|no|legs|rpe|sleep|slept|thats|knocked|has|is|wont|bad|haha|lol)\b)"
)
"""An illness: before a thing the word is of the weather ("a cold evening"), as in "the cold" where nobody has it."""
REASONS = {
    "ill": Sought(
        rf"\b(?:ill|illness|sick|flu|{A_COLD}|covid|fever|stomach bug|tummy bug|bug|poorly|under the weather|"
        r"vomiting|throwing up|puking|chest infection|food poisoning|virus|headcold|head cold|migraine|headaches?|"
        r"bad head|unwell|rough with|lurgy|gastro|norovirus|tonsillitis|throat|man flu|manflu|migrane|crook)\b"
    ),
    "pain": Sought(
        r"\b(?:pain|painful|hurt|hurts|hurting|injury|injured|pulled (?:a|my)|tweaked|niggle|niggling|niggly|"
        r"playing up|flared up|flared|not happy|unhappy|grumpy|grumbling|grumbly|angry|complaining|gave way|not right|"
        r"(?:knee|hip|ankle|achilles|calf|shin|foot|back|hamstring|hammy|groin|quad) (?:feels|is|felt|was|"
        r"feeling) (?:\w+ )?(?:off|weird|wrong|dodgy|iffy|funny)|rest(?:ed|ing) (?:the|my) (?:knee|calf|achilles|hip|"
        r"ankle|shin|foot|back|hamstring)|rolled my|strained|twinge|pulled up|sprained)\b"
    ),
    "sore": Sought(
        r"\b(?:sore(?! throat)|soreness|doms|stiff|(?:legs|quads|hamstrings?|hammies|calves|glutes) (?:are |were |is |"
        r"still |feel |all )*(?:wrecked|trashed|shot|dead|fried|in bits|destroyed|ruined|smashed|toast|jelly|lead)|"
        r"aching|achy)\b"
    ),
    "travel": Sought(
        r"\b(?:flight|flying|airport|travel|traveling|travelling|trip|hotel|on the road|plane|on (?:a|the) (?:train|"
        r"bus|coach|ferry)|train to|holiday|vacation|away|abroad|driving|jet lag|jetlag|jetlagged|jet lagged|"
        r"long drive|in transit|layover|out of (?:the )?(?:country|town)|conference in)\b"
    ),
    "busy": Sought(
        r"\b(?:work|working|works|meeting|meetings|busy|late|overtime|deadline|deadlines|kids?|baby|no time|time|"
        r"school run|shift|boss|office|hectic|swamped|slammed|manic|chaos|exam|exams|appointment|family|childcare|"
        r"babysitter|sitter|nanny|wedding|party|visitors|guests|snowed under|call|calls|rushed|babysitting|crazy day|"
        r"nativity|school play|birthday|exams?|revising|revision|moving house|house move|plumber|builders?|boiler|"
        r"broke down|vet|vets|funeral|concert|minute|in laws|guests|mad day|night shift|on call|mental day|errands|"
        r"tied up|stuck (?:in|on)|double shift|studying|uni|dentist|parents evening|rammed|packed day|got held up|"
        r"held up)\b"
    ),
    "tired": Sought(
        r"\b(?:tired|knackered|exhausted|shattered|wiped|no energy|drained|fatigued|cream crackered|burnt out|"
        r"burned out|pooped|zonked|dead tired|worn out|beat|spent|too tired|bushed|sleepy|fried|"
        r"run down|rundown|done in|out of gas|low energy|no sleep|barely slept|hardly slept|pooped|stuffed|"
        r"buggered|wrecked|cooked|fell asleep|half asleep|asleep on my feet|dead on my feet|slept (?:badly|terribly|"
        r"awfully)|bad night|slept in|overslept|no motivation)\b"
    ),
}
