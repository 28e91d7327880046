"""Words for what became of a session."""

import re

from core.reading.lexicon.terms import words

_NOT_BEFORE = (
    r"(?<!not )(?<!nothing )(?<!isnt )(?<!wasnt )(?<!never )(?<!half )(?<!well )(?<!hard )(?<!be )(?<!get )(?<!didnt )"
)
DONE = re.compile(
    rf"\b{_NOT_BEFORE}(?:"
    r"all done|done and dusted|done it all|done them all|done the (?:lot|whole|session|workout|full|entire|"
    r"strength)|all finished|"
    r"did (?:it all|the (?:lot|whole|full|entire|session|workout|rest|strength|routine)|everything|every (?:one|"
    r"single|exercise|set)|all of (?:it|them|the)|"
    r"all (?:the|my|five|four|three|six|sets|exercises)|them all|my (?:session|workout|strength))|"
    r"finished (?:everything|the (?:session|workout|lot|whole|strength|exercises|routine)|all|it all|my (?:session|"
    r"workout|strength)|up everything)|"
    r"completed (?:everything|the (?:session|workout|lot|whole|strength)|all|it all|my (?:session|workout|strength))|"
    r"smashed (?:the (?:session|workout|lot|whole)|every|all|todays)|nailed (?:every|the (?:session|workout|lot|"
    r"whole)|all)|"
    r"got (?:everything|the lot|them all|it all|all of it|it|the (?:session|workout)) done|"
    r"got through (?:everything|it all|the lot|all|the whole|every)|"
    r"full session|whole session|entire session|everything (?:done|finished|complete|completed|ticked)|"
    r"(?:session|workout|strength|exercises)(?: is| was| are)?(?: all)? (?:complete|completed|done|finished|"
    r"ticked)(?! (?:by|at|with|for))|all (?:sets|exercises|reps|of it|of them|five|four|three|six)(?: sets|"
    r" exercises)? (?:done|completed|finished|complete)|"
    r"(?:it |them )?all (?:except|but|bar|apart|minus|besides|other than|aside|save|excluding)|"
    r"everything (?:except|but|bar|apart|minus|besides|other than|aside|save|excluding|excl)|"
    r"(?:the )?(?:rest|others|remainder|other exercises)(?: of it| of the session)?(?: was| were| is| are|"
    r" all)? (?:done|complete|completed|finished|as (?:planned|written|prescribed|on|per))|did the (?:rest|"
    r"others|other)|everything else(?: was| is| all)? (?:done|as|complete|completed|finished)|"
    r"all of (?:the (?:session|workout|exercises|sets|strength))|then the (?:session|workout|strength)|"
    r"100 % (?:done|complete))(?![a-z])"
)
"""Words that say it whatever was asked."""
DONE_IF_ASKED = re.compile(
    rf"\b{_NOT_BEFORE}(?:"
    r"done(?: it| them)?(?=$| ?[.,;!()/-]| and| but| but| in \d| @|\n| thanks| coach| haha| for (?:today|the day)|"
    r" today| now| rpe| at rpe| this morning| last night| with no| except| bar| apart| minus| without| felt)|"
    r"did (?:it|this one|that one|them)(?! (?:hurt|help|work|go|feel|say|not|mean))|finished(?! (?:work|late|"
    r"my shift|half|the first|with (?:a|my|work)|only|dinner|lunch|at|about|some|a run|my run|the run|the race|"
    r"the marathon|up at|off with a))|"
    r"completed?(?! (?:half|about|some|most|the first|a run|my run|the run|rest|mess|disaster|joke|agony|waste|"
    r"idiot|garbage|rubbish|nightmare))|"
    r"(?:smashed|nailed|crushed|killed|owned|aced|slayed|bossed|rocked|banged|knocked) (?:it|that|this|"
    r"them)(?: out| off)?|got it done|got through (?:it|them)|"
    r"ticked (?:it )?off|ticked them|in the bag|in the bank|in the books|in the can|wrapped up|as (?:prescribed|"
    r"written|planned|per (?:the )?plan|per|programmed|on the sheet|on paper|instructed|told|set|it says|"
    r"it said|directed)|"
    r"to the letter|by the book|per plan|per the plan|went through (?:everything|it all|it)|mission accomplished|"
    r"job done|jobs done|finito|fin|fini|banked|logged(?= off)|"
    r"all (?:sets|exercises|reps|of it|of them|five|four|three|six|good|ticked|there|accounted)|every (?:set|rep|"
    r"exercise|last)|the lot|managed (?:it|everything|the lot|all|the whole|them)|no bother done|"
    r"ticked every box|sorted|dusted|boom|hit (?:every|all|everything)|100 %|both done|thats me done|"
    r"whole (?:thing|shebang|lot|workout)|full (?:thing|workout|monty|set|house)|check(?:ed)? (?:it )?off|"
    r"worked through|nothing (?:left out|missed|skipped)|everything)(?![a-z])"
)
"""Words that say it in answer to the question for the session."""
YES = re.compile(
    r"^(?:(?:oh|ok|well|coach|hi|hey|morning|yo) ,? ?)*(?:yes|yep|yeah|yup|yea|yh|ye|aye|yess|yesss|yas|si senor|"
    r"affirmative|sure did|i did|did it|sure|"
    r"of course|absolutely|done(?=$| ?[.,!])|did(?=$| ?[.,!])|thumbsup|yessir|yess sir|indeed|👍)\b(?! (?:but|half|"
    r"some|most|a bit|part|sort|"
    r"kind|kinda))"
)
SKIP = re.compile(
    r"^(?:(?:oh|ok|well|coach|hi|hey|morning|sorry|afraid|unfortunately|um|yeah|haha|,|im) ,? ?)*(?:no|nope|nah|"
    r"naw|nay|negative|not today|not this time|crossmark|pass|"
    r"skipped|skip|skipping|missed|bailed|couldnt|didnt|wasnt able|unable|no chance|no time|no can do|too (?:tired|"
    r"busy|sore|ill|sick|knackered|late)|not a chance|no way|nothing|never happened)\b"
    r"(?! (?:\. \d|\d|pain|soreness|issue|issues|problem|problems|worries|bother|drama|dramas|chest|dizz|palp|numb|"
    r"night|"
    r"fever|probs|complaints|trouble|niggles|aches|swelling|"
    r"feel|hurt|faint|puke|vomit|run|my run|breakfast|warm up|warmup|cool down|too bad|bad|half bad|the (?:run|"
    r"race|bus)|stretching|knee|clue|idea|joke|"
    r"lie|lying|gonna lie|biggie|big deal|heart))"
)
SKIP_WHOLE = re.compile(
    r"\b(?:(?:skipped|skipping|skip|missed|missing|bailed|bailing|ditched|binned|bunked|blew|cancelled|canceled|"
    r"passed|dropped|sacked|cut|jibbed|swerved|wagged|"
    r"gave up|left out|bin|binning|dodged|ducked|scrapped)(?: (?:on|off))? (?:it(?! short)|this|that one|todays?|"
    r"the (?:whole|session|workout|lot|gym|strength|whole thing|entire)|"
    r"everything|(?:my )?(?:session|strength|workout|gym|legs|leg day)|all of (?:it|them|the (?:session|workout|"
    r"exercises|sets))|the whole|yesterdays?|altogether|"
    r"entirely|completely|this one|strength)|"
    r"(?:had to|have to|need to) (?:miss|skip|bin|cancel|bail|pass|cry off|give it a miss|drop it)(?! the (?:last|"
    r"first|bridges|calf|planks?|step))|"
    r"gave (?:it|this|that|todays|the session|this one|the gym|strength) a miss|give it a miss|giving it a miss|"
    r"gave it (?:a )?pass|"
    r"(?:did not|didnt|didn t|dint|dident|havent|have not|couldnt|could not|wasnt able to|unable to|cant|cannot|"
    r"wont|won t|never|no chance to|failed to) (?:do it|do anything|do the (?:session|workout|strength|gym)|"
    r"do (?:any|my) (?:session|"
    r"workout|strength|of it|gym)|do (?:todays|this one|this|that|strength|a thing|any)|train|work ?out|"
    r"make it(?! through)|manage (?:it|the session|any|a session|to train|to do it|today)|get (?:to|round|"
    r"around|it|there|a chance|"
    r"time|the time|in|out|any|my|done)|go today|go to the gym|happen|fit it|find (?:the )?time|exercise|lift|"
    r"start|even start|face|"
    r"got round|got to|bother|have time|be (?:arsed|bothered)|come)|"
    r"didnt happen|did not happen|never happened|not happening|(?:wasnt|isnt) happening|no (?:session|workout|"
    r"training|gym|strength|lifting|exercise)(?: today| tonight| yesterday| for me|$| -| ,| \.| this)|"
    r"not (?:training|doing it|today|working out|going|tonight|going to happen|gonna happen|this time|lifting)|"
    r"rest day instead|took (?:a |the |it as )?(?:day|rest|night|evening|rest day|"
    r"day off|it off)(?: off| instead)?|taking (?:a|the) (?:day|rest)|day off|off training|did nothing|"
    r"done nothing|didnt do (?:anything|nothing|a thing)|zero done|nothing done|nothing today|"
    r"ran out of time (?:today|completely|$)|no (?:can do|show)|"
    r"not (?:a )?(?:single )?(?:rep|set)|sat (?:this|it|that) (?:one )?out|had a rest day|rested instead|"
    r"rest day today|called it off|cried off|bottled it|"
    r"pulled the plug (?:before|on)|slept through it|forgot (?:all about it|about it|to do it|the session|it|"
    r"completely|to train)|clean forgot|totally forgot|"
    r"(?:was|am|im|were|just|far|way|felt|feeling|still) ?(?:\w+ )?too (?:sore|tired|ill|sick|busy|knackered|late|"
    r"hungover|exhausted|wrecked|stiff|shattered|drained|poorly|hot|beat|achy) (?:to|for)|"
    r"wont be (?:training|doing)|session (?:missed|skipped|cancelled|binned|didnt)|no go)\b"
)
_THINGS = r"(?:the |my |any |all |those |these |both |out |on |off |doing |to do |time for |done |do |short )*"
EXCEPT = re.compile(
    r"\b(?:except|except for|excepting|expect for|bar|barring|apart from|but not|but for|everything but|all but|"
    r"it all but|minus|without|sans|save for|save|other than|aside from|"
    r"besides|excluding|excl|less|not counting|skipped|skipping|skip|missed|missing|left out|leaving out|dropped|"
    r"binned|ditched|omitted|"
    r"didnt (?:do|finish|manage|get to|get round to|complete|get through|have time for|make it to|do any|attempt|"
    r"fancy|bother with)|did not (?:do|finish|manage|get to|complete)|"
    r"couldnt (?:do|finish|manage|face|get|complete|be bothered with|be arsed with|get through)|could not (?:do|"
    r"finish)|"
    r"no time for|ran out of time for|ran out of (?:time|steam|puff|energy|gas) (?:for|on|before|at)|no|not|"
    r"never got to|never did|cut|stopped|shortened|bailed on|bailed out of|gave up on|abandoned|forgot|"
    r"left off|out of time for|had to (?:skip|cut|drop|stop|miss|leave|bin|leave out)|passed on|swerved|"
    r"only did (?:one|1|two|2|half|a|some|a couple|part|the first) (?:set|round|sets|rounds|of|"
    r"couple of sets)? ?(?:of|on|for)?|half of the|only half the|"
    r"only managed (?:one|1|two|2|half|a) (?:set|round|sets|rounds)? ?(?:of|on|for)?|only got (?:one|1|two|"
    r"2) (?:set|round|sets|rounds)? ?(?:of|on|for)?|didnt do|wasnt able to do|avoided|leave out|"
    r"one set short on|stopped (?:early|short) on|jibbed|didnt get|not the|minus the)\b"
    " ?" + _THINGS
)
STRONG_EXCEPT = re.compile(
    r"(?:except|bar\b|barring|apart|everything but|all but|it all but|minus|without|sans|other than|aside|besides|"
    r"excluding|skip|miss|left out|leaving|dropped|binned|ditched|omitted|no time for|ran out of time for|"
    r"bailed on|gave up on|cut\b|didnt get to|didnt do|couldnt do|avoided)"
)
BESIDE = words(
    "run runs running breakfast lunch dinner warm warmup cool stretch stretching stretches beat bus train plane "
    "problem problems issue issues pain soreness complaints complaint trouble drama rest break breaks stopping "
    "music weights weight "
    "it this that today tonight yesterday session workout gym strength everything anything any all the my a much "
    "feeling falling moaning sweat you me class work school sleep time warming shoes socks coffee food number "
    "count "
    "rpe effort being having doing getting . , ; ! ) corners half short sets set reps rep one last due because cos "
    "as but knee calf shin achilles ankle foot hip hamstring quad glute well great badly because on to at fail "
    "exception doubt question hesitation further ado"
)
PARTIAL = re.compile(
    r"\b(?:(?:up to |about |around |roughly |nearly |over |just over |maybe |only |did |done |got |managed |"
    r"finished |like |the )*(?:half|a third|two thirds|a quarter|three quarters|most|some|a bit|bits|parts|part|"
    r"a portion|a few|bits and (?:bobs|pieces)|a chunk|the majority) (?:of|way|of it|of the|done|through|the|"
    r"finished|a session)\b(?! (?:week|night|day|the week|hills?|run|hour))|halfway|half way|half done|"
    r"(?:did|managed|done|finished|got|completed) (?:about |roughly |around |maybe |like )*(?:half|a third|"
    r"two thirds|a quarter|most|some|\d+ ?%|a bit|bits|part)\b(?! (?:an hour|hour))|partly|partially|"
    r"(?:half|part) (?:session|workout)|half arsed it|half assed it|only (?:managed|did|"
    r"got through) (?:the )?(?:first|last|a couple|two|three|1|2|3|one|a few)(?: (?:two|three|2|3|one|couple|"
    r"half|exercises|moves))*$|"
    r"(?:did|managed|got through|finished|completed) (?:the )?(?:first|\d|two|three|four|"
    r"one) (?:of (?:the )?(?:five|four|three|\d)|two|three|2|3|couple|half|exercises?)(?: exercises| moves|"
    r" only| then| and|$)|"
    r"not all of it|not everything|didnt finish(?: it| the session| everything)?(?=$| ,| \.)|couldnt finish(?: it|"
    r" the session)?(?=$| ,| \.)|cut it short|cut the session short|stopped (?:early|halfway|half way)|"
    r"gave up (?:halfway|half way|after)|"
    r"almost (?:all|everything|done|finished)|nearly (?:all|everything|done|finished)|not quite (?:all|everything|"
    r"done|finished)|sort of|kind of did|a little of it|shortened version|\d+ ?% of it|some of)\b"
)
REASONS = {
    "ill": re.compile(
        r"\b(?:ill|illness|sick|flu|a cold|the cold|covid|fever|stomach bug|tummy bug|bug|poorly|under the weather|"
        r"vomiting|throwing up|puking|chest infection|food poisoning|virus|headcold|head cold|migraine|"
        r"unwell|rough with|lurgy|gastro|norovirus|tonsillitis|throat|man flu|manflu|migrane|crook)\b"
    ),
    "pain": re.compile(
        r"\b(?:pain|painful|hurt|hurts|hurting|injury|injured|pulled (?:a|my)|tweaked|niggle|niggling|niggly|"
        r"playing up|flared up|rolled my|strained|twinge|pulled up|sprained)\b"
    ),
    "sore": re.compile(
        r"\b(?:sore|soreness|doms|stiff|legs (?:are |were )?(?:wrecked|trashed|shot|dead|fried|in bits)|aching|achy)\b"
    ),
    "travel": re.compile(
        r"\b(?:flight|flying|airport|travel|traveling|travelling|trip|hotel|on the road|plane|train to|holiday|"
        r"vacation|away|abroad|driving|jet lag|jetlag|jetlagged|jet lagged|long drive|in transit|layover|"
        r"conference in)\b"
    ),
    "busy": re.compile(
        r"\b(?:work|working|works|meeting|meetings|busy|late|overtime|deadline|deadlines|kids?|baby|no time|time|"
        r"school run|shift|boss|office|hectic|swamped|slammed|manic|chaos|exam|exams|appointment|"
        r"family|childcare|wedding|party|visitors|guests|snowed under|call|calls|rushed|babysitting|crazy day|"
        r"mad day|night shift|on call|mental day|errands|tied up|stuck|double shift|"
        r"studying|uni|dentist|parents evening|rammed|packed day|got held up|held up)\b"
    ),
    "tired": re.compile(
        r"\b(?:tired|knackered|exhausted|shattered|wiped|no energy|drained|fatigued|cream crackered|burnt out|"
        r"burned out|pooped|zonked|dead tired|worn out|beat|spent|too tired|bushed|sleepy|fried|"
        r"run down|rundown|done in|out of gas|low energy|no sleep|barely slept|hardly slept|pooped|stuffed|"
        r"buggered|wrecked|cooked|fell asleep|slept in|overslept|no motivation)\b"
    ),
}
