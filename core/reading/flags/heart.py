"""Emergencies of heart, breath and consciousness (SAF-01), in the words that people use for them."""

from core.reading.flags.sign import free, gap, sign

_CHEST = r"(?:chests?|chested|sternum|breast ?bone|rib ?cage|ribcage|thorax)"
_CHEST_BAD = (
    r"(?P<bad>standing|stood|sitting on|sat on|squash\w*|kneel\w*|tight\w*|tigth|pain\w*|hurt\w*|hurst|ache\w*|"
    r"aching|achy|pressure|pressing|press|squeez\w*|crush\w*|"
    r"heav\w*|burn\w*|stab\w*|sharp|sore\w*|discomfort|uncomfortable|"
    r"constrict\w*|elephant|band|vice|vise|clench\w*|grip\w*|funny|weird\w*|odd|strange|twing\w*|cramp\w*|spasm\w*|"
    r"dull|knot\w*|weight|brick|throb\w*|killing|kills|pang\w*|jab\w*|"
    r"flutter\w*|closing|clamp\w*|tug\w*|iffy|dodgy|bad|niggl\w*|thump\w*|caving|compress\w*|seiz\w*|locked|"
    r"playing up|acting up|bother\w*|not (?:right|great|good|happy)|"
    r"off|rough|stitch|awful|horrible|agony|shooting|wrong|suffocat\w*|rope|strap(?:ped)? (?:too )?tight)"
)
_PAST_NO = (
    r"(?:chest (?:strap|day|press|presses|freezer|of drawers|hair|fly|flies|infection|cold|cough|height|"
    r"deep|bump|out|up|to (?:the )?(?:bar|floor|knee))|off my chest|pecs?|push ?ups?|press ?ups?|bench press\w*|dips)"
)
_HEART = r"(?:hearts?|ticker|pulse|heart ?beat)"
_ODD_BEAT = (
    r"(?P<bad>skip\w*|flutter\w*|palpit\w*|flip\w*|irregular\w*|jump\w*|miss(?:ing|ed|es)?(?: a| the odd|"
    r" some)? beats?|somersault\w*|weird\w*|funny|odd\w*|strange\w*|erratic\w*|uneven|stopp\w*|"
    r"stop(?= for| a )|pain\w*|hurt\w*|"
    r"ach\w*|tight\w*|stutter\w*|flapp\w*|leap\w*|bounc\w*|lurch\w*|danc\w*|tumbl\w*|glitch\w*|"
    r"(?:going|went|gone|go|goes|was|been) (?:absolutely |totally |completely |a bit |all )?(?:mad|mental|crazy|"
    r"nuts|bananas|haywire|wild|berserk|bonkers|funny|weird|ballistic|mentalist|off)|all over the (?:place|"
    r"shop|show)|out of (?:rhythm|sync|time)|off beat|"
    r"(?:wont|wouldnt|didnt|doesnt|not) (?:slow|settle|calm|come|stop|stopping)\w*(?: down)?|beating (?:weird|"
    r"funny|odd|strange|out of|irregular)\w*|beats? (?:funny|weird|oddly|strange)\w*|extra beats?|"
    r"double beats?|thud\w*|squeez\w*)"
)
_FIGURE = (
    r"(?:(?:heart rate|hr|heart) (?:strap|monitor|sensor|zones?|data)|heart (?:sank|in it|broke|melt\w*|and soul|"
    r"out(?! of)|to heart|goes out|went out|on my sleeve|jumped for joy|"
    r"skipped a beat when (?:i saw|she|he|you)|rate zones?|rate (?:was |at |of |around |about |avg |"
    r"averag\w* )?\d|of gold|"
    r"skipped a beat seeing)|by heart|heart is(?: just)? not in|heart isnt in|heart wasnt in|take heart|lost heart|"
    r"change of heart|heart ?broken|heart ?burn|heart attack (?:when|seeing|at the price|on a plate)|"
    r"gave me a heart attack|"
    r"nearly had a heart attack|given me a heart attack|learn\w* by heart|bless|purple heart|have a heart|"
    r"queen of hearts)"
)
_FAST_BEAT = (
    r"(?P<bad>rac(?:ing|ed|es|e)|pound\w*|thump\w*|hammer\w*|beating (?:so |really |very |super |too |"
    r"crazy |out of|like)\w*|going (?:like|so|really|very|too|at|\d)\w*|through the roof|sky ?high|fast)"
)

CHEST = (
    *sign(
        "emergency",
        "chest pain",
        _CHEST + gap(7) + _CHEST_BAD,
        _CHEST_BAD + gap(7) + _CHEST,
        r"(?P<bad>pain|ache|aching|"
        r"tightness|pressure) (?:in|between|across|around|from|behind|through)" + free(6) + _CHEST,
        r"chest [.,-] (?:really |very |so |quite |a bit |bit |super |still )?(?P<bad>tight|heavy|sore|pain\w*|"
        r"hurts?|hurting|burning)",
        excuse=_PAST_NO,
    ),
    *sign(
        "emergency",
        "chest pain",
        r"(?P<bad>pain\w*|ach\w*|numb\w*|tingl\w*|heavy|heaviness|pins and needles|tight\w*|"
        r"hurt\w*)" + gap(5) + r"(?:down|in|into|along|"
        r"up) (?:my |the )?left arm",
        r"left arm" + gap(4) + r"(?P<bad>pain\w*|ach\w*|numb|numbness|tingl\w*|heavy|dead|hurt\w*|tight\w*)",
        r"(?P<bad>pain\w*|ach\w*|tight\w*)" + gap(6) + r"(?:jaw|neck) and" + gap(3) + r"arm",
        r"(?:having|had|having|have|got|think im having|might be having|mild|mini|suspected) (?:a |"
        r"an )?(?P<bad>heart attack|angina|cardiac arrest)(?! (?:when|at the|looking|seeing|reading|haha))",
        r"(?P<bad>elephant)" + gap(3) + r"(?:on|sitting|sat)(?: on)? (?:my |me\b)",
        excuse=_FIGURE + r"|sleep\w* on (?:my|it)|slept on|lay on|lying on it|dumbbell|kettlebell|holding the|"
        r"vaccin\w*|jab in|blood test",
    ),
)
_ODD_RHYTHM = (
    r"(?P<bad>(?:heart|pulse) (?:rhythm|beat) (?:\w+ ){0,3}?(?:off|odd|weird|funny|wrong|irregular|"
    r"different|strange))"
)
HEART = (
    *sign(
        "emergency",
        "palpitations",
        _ODD_RHYTHM,
        r"(?P<bad>racing|pounding|thumping|hammering) (?:heart|"
        r"pulse) (?:out of|for no|at rest|while|when|all|in bed|since|"
        r"again)",
        _HEART + gap(7) + _ODD_BEAT,
        excuse=_FIGURE,
    ),
    *sign(
        "emergency",
        "palpitations",
        r"(?P<bad>skipp\w* beats?|irregular|fluttery?|fluttering|weird|funny|odd|"
        r"extra|dropped|missed)" + gap(3) + r"(?:heart ?beats?|beats?|heart|"
        r"pulse|heart rhythm)",
        excuse=_FIGURE + r"|music|playlist|song|drum",
    ),
    *sign(
        "emergency",
        "palpitations",
        r"(?P<bad>palpitation\w*|palpitating|palps|palpatation\w*|palpatat\w*|"
        r"palpitaion\w*|palpations?|a ?fib|arr?h?ythmia\w*|ectopics?|svt|tachycardia)",
    ),
    *sign(
        "emergency",
        "palpitations",
        _HEART + r"(?: rate)?" + gap(6) + _FAST_BEAT,
        excuse=_FIGURE,
        needs=r"(?:tv|telly|watching|rest|resting|sitting|sat|sofa|couch|bed|lying|lay|sudden\w*|nowhere|no reason|"
        r"nothing|"
        r"afterwards|hours?|still|wont|wouldnt|random\w*|even|woke|night|standing|after|since|out of my chest|"
        r"all (?:day|evening|night|afternoon)|"
        r"minutes|weird|scar\w*|dizzy|faint|black|couldnt finish|had to (?:stop|sit)|desk|warm ?up|easy|"
        r"unusual\w*|for ages|evening|worr\w*|doing nothing)",
    ),
    *sign(
        "emergency",
        "palpitations",
        r"(?:heart rate|hr|pulse)" + gap(5) + r"(?P<bad>all over the (?:place|shop)|irregular\w*|erratic|spik\w*|"
        r"wont (?:come|go) down|wouldnt (?:come|go) down|jumping (?:around|about|all|from)|(?:1[3-9]\d|"
        r"2\d\d) (?:at rest|sitting|in bed|lying|on the sofa|for no))",
        excuse=r"(?:watch|sensor|strap|garmin|monitor) (?:is|was|playing|acting|glitch\w*|broken|being)",
    ),
)
_NO_FAINT = (
    r"(?:could (?:just )?(?:pass out|faint) (?:i m |im )?(?:so )?(?:tired|exhausted)|(?:could|gonna|"
    r"going to) pass out(?: \w+){0,2} (?:tired|exhausted|knackered)|fainting goats?|pass(?:ed|"
    r"ing)? out (?:from|of|with|due to) (?:boredom|laugh\w*|exhaustion|tiredness|joy|excitement)|"
    r"pass(?:ed|ing)? out (?:on|in|onto) (?:the |my )?(?:sofa|couch|bed|chair|settee|armchair|hammock|train|bus|"
    r"sun|floor of)|pass(?:ed|ing)? out (?:asleep|early|at \d|by \d|cold|watching|snoring|as soon|straight|"
    r"before|for \d|after (?:dinner|tea|work))|"
    r"pass(?:ed|ing)? out (?:water|flyers|medals|leaflets|the|some|drinks)|out cold (?:last|by|asleep|all|in bed|"
    r"at \d|for \d+ hours?|til)|"
    r"collaps\w* (?:in|into|on|onto|in to|back into) (?:a heap|bed|the (?:sofa|couch|bed|chair|settee|bath)|"
    r"my (?:bed|sofa|couch|chair|pit)|a chair|laughter|laughing)|"
    r"(?:form|arch|arches|knee|knees|ankle|ankles|hip|hips|bench|box|chair|posture|core|back|bed|tent|pelvis|foot|"
    r"plank|house|gazebo|economy|market|technique|morale|motivation|pace|valgus|sofa|deal|"
    r"table)(?: \w+)? collaps\w*|collaps\w* (?:inwards?|medially|arch\w*|in at)|"
    r"(?:not for the |of )?faint ?(?:of heart|hearted|hope|memory|idea|praise|lines?|smell|heart|pulse|twinge|ache|"
    r"niggle|pain|soreness|tingle|signal|chance|outline|glow|hint|whiff|recollection)|faintest|faintly|"
    r"blackout (?:curtains?|blinds?)|black ?(?:ed|ing)? ?out (?:the|my) (?:calendar|windows?|diary|curtains?)|"
    r"hit the (?:floor|ground|deck|sack) (?:laughing|running)|(?:trip\w*|slip\w*|stumbl\w*|root|kerb|curb|"
    r"\bice\b|icy)|"
    r"came to (?:the|a|think|visit|terms|realise|realize|me|this|parkrun|training|mind|life|an|see|help|watch|\d)|"
    r"lights out (?:at|by)|phone|watch (?:died|went black)|screen|headtorch|torch|tv|garmin|laptop)"
)
_FELL = (
    r"(?:on|onto) the (?:\w+ )?(?:floor|ground|deck|bathroom floor|tiles|pavement|grass|trail|mat|lawn|path|"
    r"track|carpet)"
)
FAINT = sign(
    "emergency",
    "fainting",
    r"(?P<bad>(?:was|went|been|i was) (?:totally |completely |clean )?out for (?:a |about |like |maybe |around |"
    r"only )*(?:few |couple of |couple |several |some |\d+ |five |ten |two |three )?(?:secs?|seconds?|moments?|"
    r"a minute|minute or so))",
    r"(?P<bad>(?:saw|seeing|see|seen) (?:all |just |only )?(?:black(?! (?:cat|ice|dog|friday))|grey|gray|spots|"
    r"stars and (?:fell|went|dropped|collapsed|woke|passed)))",
    r"(?P<bad>(?:dropped|went down|fell|crumpled|folded) (?:on|off|onto) the treadmill)",
    r"(?P<bad>faint(?:ed|ing|s)?|fainty|feint(?:ed|ing)|fanted|fayn?ted|pass(?:ed|ing|es)? (?:clean |right |clear |"
    r"completely |almost |nearly )?out|past out|blac?k(?:ed|ing|s)? (?:clean |right |completely )?out|"
    r"keel(?:ed|ing)? over|los(?:t|e|ing) (?:consciousness|conciousness|concious\w*|consious\w*)|unconscious|"
    r"unconcious|uncon\w*ious|"
    r"knocked (?:clean )?out(?! (?:all|the|every|my|some|\d|a |another|both|it))|out cold|conked out|collaps\w*|"
    r"colapsed?|syncope|gr[ae]yed out|whited out|swooned|"
    r"blackouts?|black ?out|spark(?:ed)? out|zonked out on the floor|nodded out|funny turns?)",
    r"(?P<bad>woke up|wake up|waking up|came to|came round|came around|ended up|found myself|next thing i (?:knew|"
    r"know|remember)|i was|finding myself|lying|flat out|face down|"
    r"in a heap)" + free(5) + _FELL + r"(?! laughing| stretching| foam)",
    r"(?P<bad>(?:lights|everything|it all|vision|sight|eyesight|world|eyes|all|things|room|"
    r"eyes just) (?:\w+ )?(?:went|going|go|goes|turned|gone|started going|got)(?: \w+)? (?:black|dark|grey|"
    r"gray|white|out|blank|fuzzy black|blurry))",
    r"(?P<bad>(?:went|gone|going|go) (?:all |completely |totally )?(?:black|blank|grey|gray) (?:for|at|and|in|"
    r"during|when|on)|tunnel vision|tunnel(?:ed|led|ling)? vision|vision (?:tunnel\w*|narrow\w*|clos\w*|"
    r"fad\w*)|lights out for)",
    r"(?P<bad>(?:went|dropped|drop) (?:down )?like a (?:stone|sack of \w+|tree|ton of bricks)|hit the (?:deck|"
    r"floor|ground)|(?:cant|dont|cannot|couldnt) remember (?:falling|hitting|going down|how i got|"
    r"the last (?:bit|part|few)|what happened)|lost (?:a few|some|several|a couple of|\d+) (?:secs|seconds|"
    r"minutes)|blank for a)",
    r"(?:dizz\w*|light ?headed\w*|woozy|faint|head ?rush|spinn\w*|giddy)" + free(5) + r"(?P<bad>went down|dropped|"
    r"fell(?: over| down)?|ended up on|hit the)(?! to| the weight| weights?)",
    r"(?P<bad>legs (?:gave way|went|buckled)(?: [^ .;!?\n]+){0,4}? (?:i was out|was out|out cold|out for))",
    r"(?P<bad>next thing(?: [^ .;!?\n]+){0,5}? (?:slapping|shaking|standing over|leaning over|calling my name|"
    r"asking if i))",
    r"(?P<bad>(?:pasing|pased|pas) out)(?! (?:of|from|the|flyers|medals))",
    r"(?P<bad>fell(?: over| down)?|went down|dropped|collapsed)" + free(8) + r"(?:dont|cant|didnt|couldnt) remember",
    r"(?P<bad>(?:fell|went down|dropped|collapsed)(?: [^ .;!?\n]+){0,8}? , (?:i )?(?:dont|cant|didnt) remember)",
    r"(?P<bad>(?:had a|having a|another) (?:funny turn|wee turn|blackout|black out|dizzy spell and (?:fell|went))|"
    r"came over all (?:faint|funny|queer|peculiar)|legs (?:went|"
    r"gave) (?:from )?under me and (?:i )?(?:was )?out)",
    r"(?:didnt|did not|didn t) (?:quite |actually |fully )?(?:faint|pass out|"
    r"black out)(?: \w+)?(?: ,)? but (?P<bad>nearly|almost|close|came close|felt)",
    r"(?P<bad>(?:nearly|almost|about to|close to) (?:went|gone|fainted|passed|blacked|going|go|out) (?:down|over|"
    r"out|under)?(?=$| [,.]| in| on| after| during))",
    excuse=_NO_FAINT,
)
_STRUGGLE = (
    r"(?P<bad>(?:cant|cnat|couldnt|cudnt|cannot|could not|can not|hard to|struggl\w*(?: to| for)?|"
    r"difficult\w* to|difficulty|trouble|unable to|fight\w* (?:to|for)|not able to|barely|hardly|wasnt able to|"
    r"finding it hard to|problems?|harder to|tough to|impossible to|unable))"
)
_AT_EASE = (
    r"(?:rest|resting|sitting|sat|sofa|couch|bed|lying|lay|stairs|staircase|walk\w*|talk\w*|speak\w*|sentence|"
    r"sudden\w*|suddenly|nowhere|no reason|nothing|unusual\w*|abnormal\w*|weird\w*|way more|much more|"
    r"more than|than (?:normal|usual)|easy|warm ?up|"
    r"shower|kettle|woke|wakes|waking|night|flight of|slow|still|standing|afterwards|hours?|all (?:day|evening|"
    r"afternoon|night|morning)|since|random\w*|worr\w*|scar\w*|moving|dressed|gentle|for ages|chest|lips|blue|"
    r"desk|car|"
    r"havent done|havent even|tonight|this morning|at home|at work|tying|shoes|bottom of|odd\w*|strange\w*|"
    r"hoover\w*|carrying|shopping|before i|hadnt even|havent even|at all|even)"
)
BREATH = (
    *sign(
        "emergency",
        "breathlessness",
        _STRUGGLE + r"(?: \w+){0,3}? (?:breathe|breath|breathing|breaths|breathin|breeth\w*|catch (?:my |"
        r"a )?breath|get (?:my |enough |any |a full |a proper |a deep |a good )?(?:breath|air)|inhale|air)",
        r"(?P<bad>(?:cant|cannot|couldnt|can not|could not|unable to|barely|hardly|struggl\w* to) (?:even )?(?:finish|"
        r"complete|get through|get out|say|speak) (?:a |one |full |whole |single )+(?:sentence|word))",
        r"(?P<bad>air hunger|fighting for (?:air|breath)|gasping for (?:air|breath)|gasping like a fish|"
        r"suffocating|choking for air|starved of air)",
        r"breath(?:ing|e)? (?:\w+ )?(?:went|is|was|feels|felt|has been|gone|getting|got) (?:\w+ )?(?P<bad>weird|"
        r"funny|odd|shallow|laboured|labored|off|tight|wheezy|restricted|difficult)",
        excuse=r"(?:laugh\w*|stuffy nose|blocked nose|nose|mask|swimming|under ?water|pool|pollen|bunged|snorkel|"
        r"without (?:thinking|laughing)|joke|giggl\w*|catch my breath (?:between|before|then|and (?:go|carry))|"
        r"time to breathe|room to breathe|breathing exercise\w*|breathing space)",
    ),
    *sign(
        "emergency",
        "breathlessness",
        r"(?P<bad>(?:short|shortness|shrot|out|outta|shorter) (?:of |off )?(?:breath|breathe|puff)|breathless\w*|"
        r"breathles\w*|winded|gasp\w*|panting|puffing|puffed|puffed out|wheez\w*|sob)",
        r"breathing (?:is|was|feels|felt|got|has been) (?:\w+ )?(?P<bad>hard|heavy|tough|difficult|fast|shallow)",
        needs=_AT_EASE,
        excuse=r"(?:good way|loved it|brilliant|still (?:smiling|finished|managed)|as (?:it should|expected|"
        r"you would expect)|fall winded|winded myself|landed on|which is normal|normal for|hill reps? (?:will|"
        r"do|does) that|breathless haste|leave me breathless|breathless with excitement)",
    ),
)
