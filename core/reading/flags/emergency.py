"""Signs that need urgent care (SAF-01), in the words that people use for them."""

from core.reading.flags.heart import BREATH, CHEST, FAINT, HEART
from core.reading.flags.sign import Sign, free, gap, sign

_LOWER_LEG = (
    r"(?:calf|calves|calfs|lower legs?|leg|legs|back of (?:my |the )?(?:lower )?leg|shin|behind (?:my |the )?knee)"
)
_SWOLLEN = (
    r"(?:swoll\w*|swell\w*|swolen|sweling|puff(?:y|ed|iness)\w*|balloon\w*|blown up|blew up|bigger|twice (?:the|"
    r"its|as)|double (?:the|its)|larger|fatter|enlarged|tree trunk|engorged|inflat\w*|bulg(?:ing|ed|y)|thicker|"
    r"size of (?:a |my )?(?:melon|football|balloon|thigh|grapefruit|house)|massive|huge|oedema|edema|up like)"
)
_PUFFED = (
    r"(?:swoll\w*|swell\w*|swolen|sweling|puff(?:y|ed|iness)\w*|balloon\w*|blown up|blew up|twice (?:the|its|"
    r"as)|double (?:the|its)|inflat\w*)"
)
_HOT = (
    r"(?:warm|warmer|warmth|hot|hotter|heat|red|redder|redness|reddish|purple|purplish|discolou?red|burning hot|"
    r"boiling|radiating heat|blue|toasty)"
)
_NO_CLOT = (
    r"(?:hot (?:tub|bath|shower|day|weather|water|towel|pack|bottle|yoga|out|today)|warm ?(?:up|ups|ed up|"
    r"ing up|er up| bath| shower| weather|ed)|red (?:light|flag|bull|mist|wine|lines?|shoes)|heat (?:pack|pad|wave|"
    r"rub|lamp|treatment)|deep heat|bigger (?:than ever|and stronger|from|muscles?|gains|calves (?:now|yay|gains))|"
    r"gains|pumped|blue (?:light|tape)|muscle growth|calf pump)"
)
_THROB = r"(?:pain\w*|hurt\w*|ache\w*|aching|achy|throb\w*|tender|sore|tight|tightness|hard|heavy|cramp\w*)"
CLOT = (
    *sign(
        "emergency",
        "calf swelling and warmth",
        _LOWER_LEG + free(12) + rf"(?P<bad>{_SWOLLEN})" + free(14) + _HOT,
        _LOWER_LEG + free(12) + rf"(?P<bad>{_HOT})" + free(14) + _SWOLLEN,
        rf"(?P<bad>{_SWOLLEN})" + free(6) + _HOT + free(6) + _LOWER_LEG,
        rf"(?P<bad>{_HOT})" + free(6) + _SWOLLEN + free(6) + _LOWER_LEG,
        rf"(?P<bad>{_SWOLLEN})" + free(4) + _LOWER_LEG + free(10) + _HOT,
        rf"(?P<bad>{_HOT})" + free(4) + _LOWER_LEG + free(10) + _SWOLLEN,
        r"(?:calf|calves|lower legs?)" + gap(7) + rf"(?P<bad>{_PUFFED})",
        rf"(?P<bad>{_PUFFED})" + gap(3) + r"(?:calf|calves|lower legs?)",
        r"(?:calf|calves|lower legs?)" + gap(6) + r"(?P<bad>warm|hot|red|redness|heat|"
        r"purple)" + free(8) + _THROB,
        r"(?:calf|calves|lower legs?)" + free(6) + _THROB + free(8) + r"(?P<bad>warm|hot|red|redness|purple)",
        r"(?:calf|calves|lower legs?)" + gap(4) + r"(?P<bad>(?:warm|hot) to (?:the )?touch)",
        rf"(?P<bad>{_HOT})" + gap(2) + _THROB + gap(2) + r"(?:calf|lower leg)",
        excuse=_NO_CLOT,
    ),
    *sign(
        "emergency",
        "calf swelling and warmth",
        r"(?:think|reckon|might|maybe|could|worried|possible|suspect\w*|"
        r"got|have|had|has|is it|scared|like) (?:\w+ ){0,5}?(?P<bad>blood clot|clot|dvt)(?! in)",
        excuse=r"(?:not a clot|no clot|ruled out|clotted cream|negative|wasnt a clot)",
    ),
)
_SADDLE = (
    r"(?:between (?:my |the |both )?(?:legs|thighs|cheeks)|crotch|crotches|crutch|saddles?|privates?|"
    r"private (?:parts|bits|"
    r"area|areas|region)|genitals?|genital (?:area|region)|groin area|groin|perineum|perineal|taint|gooch|"
    r"undercarriage|nether ?regions?|nethers|down (?:there|below)|"
    r"downstairs|bum ?hole|bums?|backside|butts?|arses?|ass|cheeks|anus|back passage|scrotum|balls|testicles|nuts|"
    r"penis|willy|"
    r"vagina|vulva|labia|vag|fanny|foof|lady (?:bits|parts)|bits|inner thighs?|inside of my thighs|where i sit|"
    r"when i (?:sit|wipe)|wiping|wipe|bottom|seat area|"
    r"pelvic floor|pelvis|sit bones|saddle area|buttocks|bikini (?:area|line)|rear end)"
)
_NUMB = (
    r"(?P<bad>numb\w*|no feeling|no sensation|(?:cant|cannot|couldnt|can not|dont|barely|hardly|can barely|"
    r"can hardly) feel|(?:lost|losing|loss of|less|reduced|no|weird) (?:all )?(?:feeling|feelings|sensation)|"
    r"pins (?:and|n|&) needles|tingl\w*|gone dead|anaesthet\w*|novocaine|feels? (?:like )?nothing|fuzzy|"
    r"cotton wool|asleep|not feeling)"
)
_NUMB_SEAT = (
    r"(?:bike|cycling|cycle|turbo|peloton|bicycle|long drive|driving|office chair|hard chair|desk|"
    r"bleachers|stadium seat|plank of wood|concrete step|sitting on (?:the|a|that) (?:floor|cold|bench|hard|wall|"
    r"step)|spin class|toilet too long|numb bum from|numb arse from)"
)
_DOWN_THE_LEG = (
    r"(?:from|starting in|in) (?:\w+ ){0,3}?(?:bum|butt|glute|back|hip|buttock|"
    r"arse)(?: \w+){0,3}? (?:down|to|into|through)(?: \w+){0,4}? (?:legs?|toes?|foot|feet|calf|knee|heel|thigh)"
)
SADDLE = sign(
    "emergency",
    "saddle numbness",
    _NUMB + free(7) + _SADDLE,
    _SADDLE + free(6) + _NUMB,
    excuse=_NUMB_SEAT + "|" + _DOWN_THE_LEG,
)
_TOILET = (
    r"(?:pee|peeing|pees|wee|weeing|urinat\w*|piss|pissing|poo|pooing|poop|pooping|shit|number (?:one|two)s?|"
    r"go to the (?:loo|toilet|bathroom)|go (?:for )?a? ?(?:wee|pee|piss|poo)|hold (?:it in|on to|my (?:pee|wee|"
    r"bladder|bowels?|urine|poo|water))|"
    r"control (?:my |of my |over my )?(?:bladder|bowels?|pee|wee|urine|poo)|empty my (?:bladder|bowels?)|"
    r"start (?:peeing|a wee|a pee|weeing)|pass (?:water|urine)|get to the (?:loo|toilet) in time|"
    r"use the (?:loo|toilet|bathroom)|controll?ing (?:my )?(?:bladder|bowels?|pee|wee|poo)|holding (?:my )?(?:pee|"
    r"wee|bladder|it in)|emptying my bladder|go (?:properly|at all) (?:to the loo|in the loo))"
)
BLADDER = (
    *sign(
        "emergency",
        "bladder or bowel change",
        r"(?P<bad>havent|not|hasnt) (?:peed|weed|pooed|urinated|been able to (?:go|pee|wee)|been to the (?:loo|"
        r"toilet))(?: \w+){0,3}? (?:all day|since|for|today|and cant)",
        r"(?P<bad>(?:cant|cannot|dont|couldnt) (?:even )?(?:tell|know|feel) (?:when|if|that) i need (?:the |a |to )?"
        r"(?:loo|toilet|bathroom|go|wee|pee|poo))",
        r"(?P<bad>problems?|issues?|trouble|weird\w*|changes?|accidents?|loss|lack|"
        r"numb\w*)(?: \w+){0,3}? (?:bladder|bowels?)",
        r"(?P<bad>cant|couldnt|cannot|can not|could not|unable to|not able to|trouble|difficulty|struggl\w*|"
        r"hard(?:er)? to|problems?|hardly|barely|havent been able to|strain\w*|unable|dont know when i need to|"
        r"cant tell (?:when|if))(?: \w+){0,4}? " + _TOILET,
        r"(?P<bad>lost|losing|loss of|no|lose|poor|less|little|barely any|not much|zero)(?: \w+){0,2}? (?:control|"
        r"feeling|sensation|warning)(?: \w+){0,4}? (?:bladder|bowels?|pee|wee|poo|toilet|loo|urine|waterworks)",
        r"(?P<bad>(?:wet|wetting|peed|peeing|pee|pissed|pissing|weed|soiled|soiling|pooed|pooped|shat|crapped|"
        r"messed|wee d|weeing|poo d|shit|urinated (?:on|in)) (?:myself|my ?self|me ?self|my (?:pants|shorts|"
        r"trousers|leggings|knickers|undies|kit|bed|tights)|the bed|in my (?:pants|shorts|leggings)))",
        r"(?P<bad>incontinen\w*|leak\w* (?:pee|wee|urine|poo|myself)|leak\w* (?:a bit |a little |some )?(?:when i|"
        r"on the (?:hops|jumps|pogos|run)|during)|(?:pee|wee|urine|poo) (?:\w+ ){0,2}?(?:leak\w*|coming out|"
        r"came out|dribbl\w*|just comes)|dribbl\w* (?:pee|wee|urine))",
        r"(?:bladder|bowels?|waterworks|plumbing|toilet|loo)(?: \w+){0,4}? (?P<bad>isnt (?:working|right)|"
        r"doesnt work|wont work|weird|gone|control|leak\w*|numb|"
        r"problems?|issues?|chang\w*|accidents?|not (?:working|right)|stopped|strange|trouble|funny|wont|"
        r"failing|off|playing up|messed up|different|odd)",
        r"(?P<bad>(?:toilet|bathroom|bowel|bladder|number two|poo|pee|wee) accidents?|didnt (?:make it|"
        r"get) to the (?:loo|toilet|bathroom)|need to (?:pee|wee) but (?:nothing|cant)|cant feel (?:myself|"
        r"when|if|me|it when)(?: \w+){0,4} (?:pee|peeing|wee|weeing|poo|go|wipe|full))",
        excuse=r"(?:laugh\w*|giggl\w*|nervous|nerves|so funny|queue|no loos|no toilets?|portaloo|porta ?loo|"
        r"hills? (?:scared|made)|when i saw (?:the|that|your)|loo seat|toilet (?:seat|break|paper)|"
        r"training the|toilet train\w*|potty|puppy|get off the (?:loo|toilet)|sit (?:down )?on the (?:loo|"
        r"toilet)|toilet after leg day|lower myself|onto the (?:loo|toilet))",
    ),
)
_HEEL_CORD = (
    r"(?:achilles|calf|heel|back of (?:my |the )?(?:left |right |lower )?(?:ankle|leg|heel|lower leg|"
    r"foot)|lower leg|tendon|heel cord)"
)
_POP = (
    r"(?P<bad>pop|pops|popped|popping|popp|snap|snapped|snapping|crack|cracked|bang|banged|twang|twanged|ping|"
    r"pinged|rip|ripped|ripping|tore|tear|torn|kicked|kick|shot|gunshot|whack\w*|thwack|thud|crunch|clunk|burst|"
    r"gave way|ruptured?|rupture|hit|went)"
)
_CANNOT = (
    r"(?:cant|no way i can|no way im|no chance of|couldnt|cannot|can not|could not|unable|wont|no (?:strength|"
    r"power|push|spring)|not able|impossible|"
    r"struggl\w*|nothing there)(?: [^ .;!?\n]+){0,6}? (?:toes?|tip ?toes?|tippy ?toes?|tiptoe|"
    r"push(?: \w+)? ?off|push|heel raises?|calf raises?|(?:raise|lift) (?:my |the |that )?heel|"
    r"rise|point|stand|walk|weight|go up|get up on|toe off|plantar)"
)
RUPTURE = (
    *sign(
        "emergency",
        "achilles pop",
        _POP + free(7) + _HEEL_CORD + r"(?: [^ \n]+){0,14}? " + _CANNOT,
        _HEEL_CORD + free(7) + _POP + r"(?: [^ \n]+){0,14}? " + _CANNOT,
        _CANNOT + r"(?: [^ \n]+){0,12}? " + _POP,
        r"(?P<bad>pop|popped|snap|snapped|bang|twang|"
        r"crack)(?: [^ \n]+){0,12}? (?:cant|couldnt|cannot|unable)(?: \w+){0,5}? (?:toes|tip ?toes?|"
        r"tippy ?toes?|push off|heel raise|calf raise)",
        excuse=r"(?:pop(?:ped)? (?:over|by|round|into|to the|out|in (?:to|for|and))|pop song|balloon|photo|"
        r"snap(?:ped)? (?:a |"
        r"some )?(?:photo|pic|selfie)|resistance band|band snapped|lace snapped|finger)",
    ),
    *sign(
        "emergency",
        "achilles pop",
        r"(?:achilles|heel cord|tendon)(?: [^ \n]+){0,4}? (?P<bad>pop|popped|snap|snapped|bang|twang|ping|pinged|"
        r"crack)(?: [^ \n]+){0,8}? (?:flop\w*|limp|dangl\w*|useless|no power|no strength)",
        r"(?:like|as if|as though|thought|felt|swear|sworn)(?: \w+){0,5}? (?P<bad>kicked|shot|hit|whacked|booted|"
        r"stamped|struck|bitten)(?: \w+){0,5}? (?:back of|achilles|calf|heel|from behind|ankle)",
        r"(?P<bad>pop|popped|snap|snapped|bang|twang|crack|gunshot)(?: [^ \n]+){0,8}? (?:achilles|heel cord|"
        r"tendon)(?: [^ \n]+){0,10}? (?:agony|severe|excruciating|massive|unbearable|huge|worst|9|10|screaming|"
        r"collapsed|floor|dropped|limp\w*|weak|floppy|flops)",
        r"(?:achilles|tendon)(?: [^ \n]+){0,8}? (?P<bad>pop|popped|snap|snapped|bang|twang|ruptured|rupture|tore|"
        r"torn|exploded)(?: [^ \n]+){0,10}? (?:agony|severe|excruciating|massive|unbearable|huge|worst|9|10|"
        r"screaming|floor|dropped|limp\w*|weak|floppy|flops)",
        r"(?P<bad>ruptured?|snapped|torn|tore) (?:my |the )?(?:left |right )?achilles|achilles (?:has |is |just |"
        r"is totally |completely |totally )?(?P<bad2>ruptured|snapped|gone pop|torn|exploded)",
    ),
)
STROKE = sign(
    "emergency",
    "sudden weakness or trouble with speech",
    r"(?P<bad>slurr(?:ed|ing) (?:my )?(?:speech|words)|(?:face|mouth) (?:is |has |was |went |gone )?(?:droop\w*|"
    r"dropped on one side|numb on one side)|one side of my (?:face|body)|cough\w* (?:up )?blood|"
    r"couldnt (?:speak|get my words out))",
)
EMERGENCIES: tuple[Sign, ...] = (*CHEST, *HEART, *FAINT, *BREATH, *CLOT, *SADDLE, *BLADDER, *RUPTURE, *STROKE)
