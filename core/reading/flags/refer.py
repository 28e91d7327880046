"""Signs that a professional should see first (SAF-02), in the words that people use for them."""

from core.reading.flags.sign import PAIN, Sign, free, sign

_BONE = (
    r"(?:shin ?bones?|shins?|tibia|fibula|bone|bones|bony|boney|metatarsals?|heel bone|heel|navicular|foot|"
    r"femur|thigh bone|hip ?bone|ankle bone|pelvis|instep|ankle|midfoot|knee ?cap|hip)"
)
_REAL_BONE = (
    r"(?:shin ?bones?|tibia|fibula|bone|bones|metatarsals?|heel bone|navicular|femur|thigh bone|hip ?bone|"
    r"ankle bone|pelvis|met head)"
)
_POINT = (
    r"(?P<bad>(?:one|single|exact|exactly one|specific|tiny|small|same|precise|particular|little) (?:\w+ )?(?:spot|"
    r"point|place|dot|area the size)|pin ?point\w*|point tender\w*|finger ?tip\w*|thumb ?(?:print|nail|"
    r"tip)?(?: size\w*)?|size of (?:a |my )?(?:\w+)|coin|5p|10p|penny|dime|nickel|pea|"
    r"can (?:point|put) (?:to it|my (?:finger|thumb)|a finger|one finger)|put (?:my |a |one )?(?:finger|"
    r"thumb) (?:right )?on|one finger|with (?:my |a |one )?finger|when i press|if i press|when pressed|"
    r"pressing|press (?:on )?|poke|prod\w*|to (?:the )?touch|tender to|push on)"
)
_NO_BONE = (
    r"(?:bone (?:idle|dry|broth|to pick|marrow)|funny bone|wish ?bone|collar ?bone|jaw ?bone|cheek ?bone|"
    r"dog bone|on point|at one point|one point|point five|same place (?:as|next)|to bone|muscle side|muscle belly|"
    r"knot)"
)
BONE = (
    *sign(
        "refer",
        "fingertip pain in a bone",
        _POINT + free(10) + _BONE + free(10) + PAIN,
        _BONE + free(10) + _POINT + free(8) + PAIN,
        PAIN + free(8) + _POINT + free(8) + _BONE,
        _POINT + free(8) + PAIN + free(8) + _BONE,
        _BONE + free(8) + PAIN + free(8) + _POINT,
        PAIN + free(8) + _BONE + free(6) + _POINT,
        r"(?P<bad>pinpoint|pin point) pain",
        r"(?P<bad>(?:one|single|exact|specific|tiny|coin sized|"
        r"fingertip sized|thumb sized|pea sized) (?:\w+ )?(?:spot|point|patch|"
        r"area))" + free(6) + _REAL_BONE,
        _REAL_BONE + free(8) + r"(?P<bad>(?:one|exact|specific|"
        r"tiny|pinpoint|coin sized|single|small) (?:\w+ )?(?:spot|point|patch|area))",
        excuse=_NO_BONE,
    ),
    *sign(
        "refer",
        "pain in a bone",
        r"(?P<bad>" + PAIN + r")(?: \w+){0,3}? (?:on|in|inside|right on|deep in|along) (?:the |my )?(?:left |"
        r"right )?(?:actual |inner )?" + _REAL_BONE,
        r"(?P<bad>bone (?:pain|ache)\w*|bony (?:pain|ache|tender\w*)|boney pain|bone (?:feels|is|really|"
        r"itself) (?:\w+ )?(?:hurt\w*|sore|bruised|tender|ach\w*))",
        r"(?:shin ?bone|tibia|metatarsals?|heel bone|femur|hip bone)(?: \w+){0,4}? (?P<bad>" + PAIN + r")",
        excuse=_NO_BONE + r"|fine|ok now",
    ),
)
_HOP = (
    r"(?:hop|hops|hopping|hopped|hoping on it|single leg hop|jump(?:ing)? on (?:that|it|one|the (?:left|right|"
    r"bad))|hop test)"
)
HOP = sign(
    "refer",
    "pain on hopping",
    r"(?P<bad>" + PAIN + r")" + free(6) + r"(?:hopping|hop|hopped|to hop)(?! mad| over| in the| off|"
    r" s\b)",
    r"(?:hopping|hop on|hopped|"
    r"to hop|when i hop|if i hop|one hop|a hop|hop)" + free(7) + r"(?P<bad>" + PAIN + r")",
    r"(?P<bad>(?:cant|cannot|couldnt|unable to|"
    r"impossible to) (?:even )?hop)",
    r"(?P<bad>hop(?:ping)?)" + free(5) + r"(?:agony|killer|no go|"
    r"impossible|murder|ouch|nope)",
    excuse=r"(?:hopping mad|hip hop|hop on (?:the|a) (?:bus|train|bike|call)|hopping to (?:it|get)|hop in|"
    r"bunny hop|no pain hopp\w*|hopping (?:is |was )?(?:fine|ok|painless|pain free))",
)
_NIGHT = (
    r"(?P<bad>wak(?:es|ing|e|en|ens) me|woke me|woken (?:me|by|up by)|keep(?:s|ing)? me (?:up|awake)|kept me (?:up|"
    r"awake)|(?:cant|couldnt|cannot|hard to|struggl\w* to) (?:get to )?sleep|at night|at nights|"
    r"in the (?:middle of the )?night|(?:during|through) the night|overnight|in bed|"
    r"night ?times?|every night|all night|nights|nightly|lying (?:down|still|in bed|on)|when i lie|lay in bed|"
    r"laying (?:down|in bed)|at 3 ?am|3 am)"
)
_REST = (
    r"(?P<bad>at rest|(?:when|while|whilst|even|with|just) (?:im |i am |ever im |im just )?(?:resting|sitting|"
    r"not moving|sat|sat still|lying|rest)|even (?:when |while |at |with |just )?(?:im )?(?:resting|rest|"
    r"sitting|lying|sat|watching tv|on the sofa)|doing nothing|not (?:even )?moving|without moving|sitting still|"
    r"just sitting|when i (?:just )?sit|(?:sat|sitting) (?:at my desk|on the sofa|at a desk|watching|still|"
    r"on the couch|down)|off my feet|resting it|feet up)"
)
_PLACE = (
    r"(?:knee|knees|shins?|foot|feet|heel|hip|hips|ankle|achilles|back|thigh|groin|leg|bone|tibia|toe|"
    r"metatarsal|pelvis|calf|hamstring|hammy|it|this|shinbone|femur|arch|glute|butt|hip flexor)"
)
_NOT_NIGHT = (
    r"(?:doms|no (?:\w+ )?pain at (?:night|rest)|fine (?:at|when|in bed|overnight)|nothing at (?:night|rest)|"
    r"eases (?:at|with|when)|goes away|gone (?:at|when|with)|better (?:at|with|when|after)|settles|"
    r"not at (?:night|rest)|no night|ok (?:at|when)|"
    r"(?:baby|kids?|dog|neighbours?|thunder|storm|noise|party|phone|insomnia|work|stress|cat|toddler|son|daughter|"
    r"husband|wife|heat)(?: \w+){0,4} (?:keep\w*|kept|woke|wak\w*|up)|last night s|quiz|night (?:run|shift|out|"
    r"race)|slept (?:fine|well|great|like)|pain ?free|"
    r"only (?:when |while )?running|ice|heat pack|foam roll\w*|massage gun|stretch\w* (?:at|every) night|"
    r"calms? down|disappear\w*|nothing (?:now|when))"
)
NIGHT = (
    *sign(
        "refer",
        "night pain",
        PAIN + free(10) + _NIGHT,
        _NIGHT + free(6) + PAIN,
        _PLACE + free(9) + r"(?P<bad>(?:wak(?:es|ing) me|"
        r"woke me|woken me|keep(?:s|ing)? me (?:up|awake)|kept me (?:up|awake)))",
        r"(?P<bad>night(?:time|"
        r" time)? pains?|pain at night|(?:cant|couldnt) sleep (?:on (?:it|that|my)|because of (?:it|the|my)|"
        r"for the pain))",
        excuse=_NOT_NIGHT,
    ),
    *sign(
        "refer",
        "rest pain",
        PAIN + free(7) + _REST,
        _REST + free(6) + PAIN,
        r"(?P<bad>rest(?:ing)? pain|pain at rest)",
        _PLACE + free(4) + r"(?P<bad>throb\w*)" + free(5) + r"(?:rest\w*|sit\w*|sat|sofa|bed|night)",
        excuse=_NOT_NIGHT + r"|rest day",
    ),
)
_OUCH = (
    r"(?:pain\w*|hurt\w*|ache\w*|aching|achy|sharp|stabb\w*|throb\w*|agony|kills|killing|burn\w*|twing\w*|"
    r"pinch\w*|niggl\w*|tender\w*|deep|painfull?|discomfort|sore to touch)"
)
SITES = (
    *sign(
        "refer",
        "groin pain",
        r"groin" + free(5) + r"(?P<bad>" + _OUCH + r")",
        r"(?P<bad>" + _OUCH + r")" + free(5) + r"groin",
        excuse=r"(?:groin guard|groin (?:is |"
        r"was |feels )?(?:fine|ok|good)|groin stretch\w*|itch\w*|chaf\w*|rash)",
    ),
    *sign(
        "refer",
        "front of shin pain",
        r"(?:front|anterior|fronts|inside edge|inner edge|inside|inner side|inner border|medial edge|edge|"
        r"along) (?:part )?(?:of )?(?:the |my |both |left |right |of )*(?:shin|shins|shin ?bone|lower leg|"
        r"tibia)" + free(7) + r"(?P<bad>" + PAIN + r"|\d)",
        r"(?P<bad>" + PAIN + r")" + free(7) + r"(?:front|anterior|inside edge|inner edge|edge) (?:of )?(?:the |my |"
        r"both |left |right )*(?:shin|shins|shin ?bone|lower leg|tibia)",
        r"(?P<bad>" + PAIN + r")" + free(4) + r"(?:shin ?bone|tibia)",
        r"(?P<bad>anterior shin)",
        excuse=r"(?:muscle side|tib ant|tibialis|bruise from|knocked|whacked my shin|box jump|hit my shin|scraped|"
        r"barked my shin on)",
    ),
    *sign(
        "refer",
        "navicular pain",
        r"(?P<bad>navicular)(?! (?:is )?(?:fine|ok))",
        r"(?:top of (?:the |my |his )?(?:left |right )?(?:mid)?foot|top of foot|mid ?foot|midfoot|instep|"
        r"inside of (?:the |my )?(?:left |right )?(?:mid ?)?foot|inner foot|arch bone|"
        r"n spot)" + free(8) + r"(?P<bad>" + PAIN + r"|\d)",
        r"(?P<bad>" + PAIN + r")" + free(6) + r"(?:top of (?:the |my )?(?:left |right )?(?:mid)?foot|top of foot|"
        r"mid ?foot|midfoot|instep)",
        excuse=r"(?:laces?|tongue of|shoes? (?:too )?tight|tight shoes?|blister|strap)",
    ),
    *sign(
        "refer",
        "fifth metatarsal pain",
        r"(?:outside|outer|lateral|side|outer side|outside edge|outer edge|edge)(?: edge| side|"
        r" border)? of (?:the |my )?(?:left |right )?(?:mid)?foot" + free(8) + r"(?P<bad>" + PAIN + r"|\d)",
        r"(?P<bad>" + PAIN + r")" + free(6) + r"(?:outside|outer|lateral|edge|outer side|outer edge|"
        r"outside edge)(?: edge| side)? (?:of )?(?:the |my )?(?:left |right )?foot",
        r"(?:base|bottom|behind|below|above|bump|bone|knuckle|near|by|under|beside|next to|"
        r"around)(?: \w+){0,4} (?:little|pinky|baby|small|"
        r"fifth|5th|pinkie) "
        r"toe" + free(8) + r"(?P<bad>" + PAIN + r"|\d)",
        r"(?P<bad>" + PAIN + r")" + free(8) + r"(?:little|pinky|baby|small|"
        r"fifth|5th|pinkie) toe",
        r"\d"
        + free(8)
        + r"(?P<bad>(?:outside|outer|lateral|outside edge|outer edge)(?: edge| side)? of (?:the |my )?(?:left |"
        r"right )?foot)",
        r"\d"
        + free(8)
        + r"(?P<bad>(?:base|near|by|behind|below|under)(?: \w+){0,3} (?:little|pinky|baby|small|fifth|5th|pinkie) toe)",
        r"(?P<bad>(?:fifth|5th|5 th) met\w*)",
        r"metatarsals?" + free(5) + r"(?P<bad>" + PAIN + r"|\d)",
        r"(?P<bad>" + PAIN + r")" + free(5) + r"metatarsals?",
        excuse=r"(?:blister|stubbed|callus|corn|toe ?nail|bunion|nail|shoe rub\w*)",
    ),
    *sign(
        "refer",
        "deep hip pain",
        r"(?P<bad>femoral neck|neck of (?:the |my )?femur|"
        r"talus)" + free(5) + PAIN,
        PAIN + free(5) + r"(?P<bad>femoral neck|talus)",
    ),
)
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
        r"soaked (?:the |my )?sheets)",
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
    r"(?:leg day|doms|sore|haha|down ?stairs|the stairs|stairs|after (?:the |that |those |"
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
REFERRALS: tuple[Sign, ...] = (*BONE, *HOP, *NIGHT, *SITES, *NUMB, *COMPARTMENT, *SYSTEMIC, *TRAUMA)
