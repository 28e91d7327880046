"""Signs of an injured bone (SAF-02), in the words that people use for them."""

from core.reading.flags.sign import PAIN, free, sign

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
_HURT = PAIN.replace("sore|tender|", "")
"""Pain proper: sore muscles may well be felt in bed."""
NIGHT = (
    *sign(
        "refer",
        "night pain",
        _HURT + free(10) + _NIGHT,
        _NIGHT + free(6) + _HURT,
        _PLACE + free(9) + r"(?P<bad>(?:wak(?:es|ing) me|"
        r"woke me|woken me|keep(?:s|ing)? me (?:up|awake)|kept me (?:up|awake)))",
        r"(?P<bad>(?:wak(?:es|ing) me|woke me|woken me|keep(?:s|ing)? me (?:up|awake)|kept me (?:up|awake)))(?: up)?"
        r"(?: (?:at|in the) night)?(?: last night)?(?: ,)?(?: (?:the|my|this|that))?(?: (?:left|right|l|r))? "
        + _PLACE[:-1].replace("|it|this", "")
        + r")",
        r"(?P<bad>night(?:time|"
        r" time)? pains?|pain at night|(?:cant|couldnt) sleep (?:on (?:it|that|my)|because of (?:it|the|my)|"
        r"for the pain))",
        excuse=_NOT_NIGHT,
    ),
    *sign(
        "refer",
        "rest pain",
        _HURT + free(7) + _REST,
        _REST + free(6) + _HURT,
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
