"""Signs that a professional should see first (SAF-02), in the words that people use for them."""

from core.reading.flags.bones import BONE, HOP, NIGHT, SITES
from core.reading.flags.energy import ENERGY
from core.reading.flags.sign import Sign, free, sign

_NUMB = (
    r"(?P<bad>numb\w*|tingl\w*|pins (?:and|n|&) needles|no feeling|loss of (?:feeling|sensation)|"
    r"lost (?:feeling|sensation|all feeling)|cant feel|fizz\w*|electric\w*|dead (?:feeling|leg feeling)|"
    r"shooting pains?|burning|buzzing)"
)
_SPREAD = (
    r"(?:spread\w*|creep\w*|crept|travel\w*|moving (?:up|down)|moves? (?:up|down)|shoot\w* (?:down|up|into)|"
    r"run\w* (?:down|up) (?:my|the|from|into)|going (?:down|up|into)|goes (?:all the way )?(?:down|up|into)|"
    r"down (?:the |my )?(?:\w+ )?(?:back of (?:my |the )?)?(?:left |right )?(?:leg|thigh|calf|foot|shin|both)|"
    r"up (?:my |the )(?:leg|shin|calf|thigh)|"
    r"into (?:my |the |both )?(?:left |right )?(?:foot|toes|leg|calf|both|feet|thigh|shin|big toe)|all the way|"
    r"whole (?:leg|foot|lower leg)|entire (?:leg|foot)|radiat\w*|worse and worse|growing|further (?:up|down)|"
    r"higher|both (?:feet|legs)|from (?:my |the )(?:back|hip|bum|butt|glute|knee|foot|toes) (?:to|down|up|into))"
)
NUMB = (
    *sign(
        "refer",
        "spreading numbness",
        _NUMB + free(10) + _SPREAD,
        _SPREAD + free(8) + _NUMB,
        _NUMB + r"(?: [^ ]+){0,14}? (?:and "
        r")?(?:its |it is |it |that )?(?:spread\w*|creep\w*|travel\w*|goes up|goes down|moving up|moving down|"
        r"moves up|crept)",
        excuse=r"(?:hands?|fingers?|arms?|wrist|laces?|shoes? (?:too )?tight|tight (?:shoes|boots|laces)|"
        r"cross ?legged|cold|ice bath|haha|burning (?:quads|calves|lungs|thighs|glutes))",
    ),
    *sign(
        "refer",
        "weakness",
        r"(?P<bad>foot (?:drop|drops|slap\w*|flop\w*|drag\w*)|(?:cant|cannot|couldnt|unable to) (?:lift|raise|"
        r"pull up|move) (?:my |the )?(?:left |right )?(?:foot|toes|big toe|front of my foot)|dragging (?:my |"
        r"the )(?:foot|toes|leg)|toes (?:keep )?(?:drag\w*|catch\w*) (?:on )?the|(?:sudden|new|"
        r"weird) weakness in (?:my |the |one |both )?(?:left |right )?(?:leg|foot|legs))",
    ),
)
_TIGHT = (
    r"(?P<bad>tight\w*|tigth|rock ?hard|hard as|solid|seiz\w*|cramp\w*|pump\w*|pressure|burst\w*|lock(?:s|ed|"
    r"ing)? up|hard|explod\w*|wooden|stiffen\w*|balloon|concrete|numb|clamp\w*|like (?:rocks?|bricks|wood|stone)|"
    r"burn\w*|ach\w*|pain\w*|hurt\w*)"
)
_PAIR = r"(?:both (?:\w+ )?(?:calves|shins|legs|lower legs|feet|sides)|calves|shins|lower legs|legs|both)"
_CLOCKWORK = (
    r"(?:every (?:single )?(?:run|time|session|bloody run)|each (?:run|time)|same (?:distance|point|place|time|"
    r"spot|mile|km|k|pace|marker|lamp ?post)|always (?:at|after|around|about|the|exactly|bang|on|from)|"
    r"like clockwork|without fail|exactly (?:\d|the)|(?:bang )?on (?:the )?\d+ ?(?:k|km|min\w*|miles?)|"
    r"(?:at|after|around|about|by|past) (?:exactly |about |around |bang )?(?:\d+(?:\.\d)?|one|two|three|four|five|"
    r"ten|fifteen|twenty) ?(?:k|km|kms|miles?|mins?|minutes|mile)(?: \w+){0,3} (?:every|each|always|again|"
    r"without|like)|regular as|predictabl\w*|never fails|a certain (?:distance|point)|(?:the )?(?:2|3|4|5|two|"
    r"three|four|five) ?(?:k|km|mile) (?:mark|point) every)"
)
COMPARTMENT = sign(
    "refer",
    "repeatable tightness in both legs",
    _PAIR + free(9) + _TIGHT + r"(?: [^ ]+){0,10}? " + _CLOCKWORK,
    _TIGHT + free(6) + _PAIR + r"(?: [^ ]+){0,10}? " + _CLOCKWORK,
    _CLOCKWORK + r"(?: [^ ]+){0,10}? " + _PAIR + free(8) + _TIGHT,
    _CLOCKWORK + r"(?: [^ ]+){0,8}? " + _TIGHT + free(5) + _PAIR,
    excuse=r"(?:after every (?:session|strength)|day after|next day|doms|after leg day|every (?:time after|"
    r"morning after)|quads)",
)
_UNWANTED = (
    r"(?: [^ ]+){0,10}? (?:without|no diet\w*|not on a diet|not trying|no reason|unexplained\w*|for no|"
    r"unintention\w*|dont know why|"
    r"no idea (?:why|how)|not dieting|eating (?:the same|normally|loads|plenty)|cant explain|not on purpose|"
    r"and im not|wasnt trying|havent (?:changed|been dieting|tried)|nothing changed|out of nowhere|by itself|"
    r"accident\w*)"
)
SYSTEMIC = (
    *sign(
        "refer",
        "night sweats",
        r"(?P<bad>night ?sweats?|sweat\w* (?:(?:\w+ ){0,3}?(?:every|each|all) night|through|at night|in the night|"
        r"every night|"
        r"the bed)|drench\w*" + free(5) + r"night|(?:wak\w*|"
        r"woke) up (?:\w+ )?(?:soaked|drenched|soaking|dripping)|sheets (?:are |were )?(?:soaked|drenched|wet)|"
        r"soak(?:ed|ing) (?:through )?(?:the |my )?(?:sheets|bed|bedding|mattress|pyjamas|pjs|pillow))",
        excuse=r"(?:hot weather|weather|duvet|summer|hot room|window|heat ?wave|heating|no ac|"
        r"menopaus\w*|hot night|hot flush\w*|bath|rain\w*)",
    ),
    *sign(
        "refer",
        "weight loss",
        r"(?P<bad>(?:lost|losing|dropped|shed|loosing|down|"
        r"lose) (?:\w+ ){0,3}?(?:\d+(?:\.\d)? ?)?(?:kg|kgs|kilos?|lbs?|pounds?|stone|weight|"
        r"a stone))" + _UNWANTED,
        r"(?P<bad>(?:unexplained|"
        r"unintentional|unwanted|rapid|sudden) weight loss|weight (?:is |has been |keeps )?(?:loss|dropping|"
        r"falling|going down|coming) ?(?:off|away)?" + _UNWANTED + r"|(?:weight|"
        r"clothes) (?:just )?(?:falling|dropping) off)",
    ),
    *sign(
        "refer",
        "fever",
        r"(?P<bad>fever\w*|temperature (?:of |is |was |at )?(?:3[89]|40|10[0-4])|(?:high|"
        r"running a|got a|have a|had a|with a|spiking a|bit of a|raging|slight) (?:temp|temperature)|"
        r"temp (?:of |is |was |at )?(?:3[89]|40|10[0-4])|(?:3[89]|40|10[0-4])(?:\.\d)? (?:fever|temp\w*))",
        excuse=r"(?:hay ?fever|race fever|spring fever|cabin fever|fever pitch|fever (?:has )?(?:gone|broke|broken|"
        r"is gone|is down|passed)|(?:no more|over the|after the|since the) fever|night fever|marathon fever|"
        r"yellow fever|scarlet fever|bieber|taper fever|feverishly|football fever|water temp|outside temp)",
    ),
    *sign(
        "refer",
        "cancer history with pain",
        r"(?P<bad>cancer|tumou?r|chemo\w*|oncolog\w*|melanoma|lymphoma|"
        r"leukaemia)(?: [^ ]+){0,14}? (?:pain\w*|ache\w*|hurt\w*|sore|lump)",
        r"(?:pain\w*|ache\w*|hurt\w*|"
        r"aching)(?: [^ ]+){0,14}? (?P<bad>cancer|tumou?r|chemo\w*|oncolog\w*)",
        excuse=r"(?:research|charity|"
        r"fundrais\w*|race for|in aid of|zodiac|star sign|support)",
    ),
)
_CANNOT = (
    r"(?P<bad>(?:cant|cannot|couldnt|can not|unable to|not able to|barely|hardly|impossible to|wont|"
    r"can barely|can hardly|no way i can|struggl\w* to|refuses to)"
)
_BEAR = (
    r"(?: \w+){0,3}? (?:stand on|weight ?bear|bear (?:any |my |much |the )?weight|put (?:any |my |much |"
    r"my full |full )*weight|put (?:my |the )?(?:foot|heel|leg|it) (?:down|to the)|step on|"
    r"take (?:a (?:single )?step|any steps|(?:four|4|two|2|three|3|a few|more than) (?:\w+ )?steps?|steps)|load it|"
    r"weight on|touch (?:it|my foot) (?:down|to)|tolerate weight|use (?:it|my (?:foot|leg|ankle)) at all|"
    r"get any weight))"
)
_WALK = r"(?: \w+){0,3}? (?:walk|stand|stand up|move it|get up|weight|hobble|(?:four|4|two|2|three|3) (?:\w+ )?steps))"
_TRAUMA = (
    r"(?:fell|fall|falling|fallen|rolled|roll|twisted|twist|went over|gone over|going over|turned (?:my|it|over)|"
    r"sprained|landed|crash\w*|tripped|trip|slipped|slip|hit by|tackl\w*|knocked|kicked|stacked it|stack|"
    r"came off|bike|car|collision|stumbl\w*|wrenched|popped|crunch\w*|snapped|crack\w*|accident|"
    r"dropped|jumped|pothole|kerb|curb|awkward\w*|inverted|buckled|gave way|rabbit hole|tree root|root|stone|rock|"
    r"hit my|banged|smashed my|clipped|missed a step|missed the step|down the stairs|football|rugby|netball|"
    r"skiing|yesterdays|pop|folded|collided|planted|bent|hurt my|injured my|did my (?:ankle|knee|foot))"
)
_DOMS = (
    r"(?:one leg|one foot|on the bar|barbell|dumbbell|gym closed|leg day|doms|sore|haha|down ?stairs|the stairs|"
    r"stairs|after (?:the |that |those |"
    r"yesterdays )?(?:session|workout|squats|lunges|bulgarians|marathon|race|leg|half|gym)|quads|drunk|"
    r"standing desk|laughing|squats|legs are)"
)
TRAUMA = (
    *sign("refer", "cannot bear weight", _CANNOT + _BEAR, excuse=_DOMS + r"|no (?:trouble|problem|issue)"),
    *sign(
        "refer",
        "cannot bear weight",
        _CANNOT + _WALK,
        needs=_TRAUMA,
        excuse=r"(?:leg day|doms|haha|"
        r"standing desk|the dog|drunk)",
    ),
    *sign(
        "refer",
        "cannot bear weight",
        r"(?P<bad>(?:had to be |was |got |being )?(?:carried (?:off|home|back|out|"
        r"away)|carry me|stretcher\w*|wheelchair|wheeled)|on crutches|(?:needed|need|using|borrowed) crutches|"
        r"had to be carried|hopping (?:round|around|home|everywhere|to the)|hop(?:ped)? (?:all the way )?home|"
        r"crawl(?:ed|ing) (?:home|back|to the|off))",
        needs=_TRAUMA,
    ),
)
REFERRALS: tuple[Sign, ...] = (*BONE, *HOP, *NIGHT, *SITES, *NUMB, *COMPARTMENT, *SYSTEMIC, *TRAUMA, *ENERGY)
