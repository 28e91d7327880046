"""Concepts that many signs share."""

from core.reading.lexicon.terms import Terms

SOONER = (
    "quicker than normal|quicker than usual|sooner than normal|sooner than usual|earlier than normal|"
    "earlier than usual|faster than normal|faster than usual"
)
COMMON: Terms = {
    "hurt": (
        "gyp|jip|gip|thumping away|dull|hurty|ouchy|achiness|soreish|crampy|cramp|cramping|spasm|spasms|spasming|nag|"
        "nags|nagging|nagged|naggy|bite|bites|biting|scream|pinchy|catching|poker|pain|pains|painful|painfull|"
        "painfully|pained|paining|hurt|hurts|hurting|hurst|ache|aches|ached|aching|achy|achey|acheing|throb*|agony|"
        "agonising|agonizing|sharp|stab|stabs|stabbing|stabby|kill|kills|killing|sting*|excruciat*|screams|screaming|"
        "ouch|ow|gnaw*|burn|burns|burning|burnt|discomfort|uncomfortable|shooting|niggl*|twing*|pang|pangs|jab|jabs|"
        "jabbing|pulsing|pulsat*|unbearable|in bits|murder|smarts|smarting|wince|winces|winced|jump out skin|"
        "makes jump|made jump|hit roof|through roof|yelp*|nearly cried|almost cried|jar|jars|jarring|wicked sore|pinch|"
        "pinches|pinching|grumbl*|hell|torture|zing*|knifing|knife|burny|burney|stitchy|smart|hurtin|sorest|throbby|"
        "bolt through|bolts through|sent bolt|sends bolt|"
        "electric shock|electric shocks|jolt|jolts|zap|zaps|toothache|catches|toothachey|murderous|killer|"
        "bruised feeling|grates|grating|stabbed|shoots|lightning|spiky|spike|spikes|goes through me|sears|searing|"
        "smarted|scalding|gripes|push jump|press jump|touch jump|poke jump|"
        "prod jump|nail going|like nail|glass in|like glass|needle in|like needle|like needles|"
        "hot needle|skewer*|dagger|ice pick|icepick|nails into|hit ceiling|own heartbeat|own pulse"
    ),
    "ails": (
        "giving loads|giving it loads|giving welly|giving grief|gives grief|gave grief|given grief|giving bother|"
        "gives bother|gave bother|bothering|bothers|bothered|giving trouble|gives trouble|gave trouble|giving hassle|"
        "gives hassle|gave hassle|playing up|plays up|played up|acting up|acts up|acted up|flared|flares|flaring|"
        "flare up|kicked off|kicking off|kicks off|complaining|complains|complained|moaning|moans|moaned|whinging|"
        "whingeing|whinges|whinged|cranky|angry|barking|giving out|at me again|talking to me|shouting at me|"
        "screaming at me|aggravated|irritated|not happy|unhappy|angrier|barks|barked"
    ),
    "tender": "sore|soreness|sorer|tender*|bruised|bruise|bruising|sensitive|raw",
    "cant": (
        "stopped being able|cant|couldnt|unable|not able|wasnt able|havent been able|hasnt been able|impossible|no way|"
        "struggl*|trouble|difficult|difficulty|hard to|hard time|tough to|barely|hardly|wont|wouldnt|not possible|"
        "fail to|failing to|never manage|incapable|no chance of|dont manage|fight to|fighting to|cnt|cudnt"
    ),
    "cannot": (
        "stopped being able|cant|couldnt|unable|not able|wasnt able|havent been able|impossible|no way|wont|wouldnt|"
        "barely|hardly|cudnt|refuses to|no chance of|no longer"
    ),
    "lost": "lost|losing|lose|loss|loosing|no|without|zero|reduced|less|poor|lack of|lacking|havent had|gone",
    "idle": (
        "lying|sitting|sat|resting|tv|telly|doing nothing|in bath|scrolling|not moved|havent moved|in car|laid on bed|"
        "sofa|couch|bed|lay|netflix|rest|desk|loo|toilet|meeting|driving|reading|watching|cooking|kettle|laid|laying|"
        "stood still"
    ),
    "chores": (
        "flight|stairs|stair|teeth|shower|showering|dressing|getting dressed|kitchen|walking|walk|talking|shoes|laces|"
        "hoovering|washing|dishes|shopping|car|bins|dog|eating|dinner|chewing|phone|socks|jacket|jumper|shirt|"
        "making coffee|storey|storeys|making tea|boiling|nappy|lift bag|bags|suitcase|making dinner|washing up|"
        "making lunch|"
        "making breakfast|at dinner|dinner table|stretching|putting shoes on|tying laces|getting up|dressed|tying|"
        "shoelaces|hoover*|carrying|housework|hanging washing|laundry|cleaning|bathroom|pushchair|one flight|brushing|"
        "to loo|letterbox|garden gate"
    ),
    "unprompted": (
        "for no|nowhere|no reason|hours|hour|#15-90 min|#15-90 mins|#15-90 minutes|still|random*|woke|standing|all day|"
        "all night|all afternoon|warm up|warmup|unusual*|ages|worr*|scar*|afterwards|before even|havent even|"
        "hadnt even|tonight|since|havent done|at work"
    ),
    "elsewhere": (
        "leg|legs|knee|knees|calf|calves|quads|quad|glutes|glute|hams|hamstring|hamstrings|hammy|hammies|shin|shins|"
        "ankle|ankles|feet|foot|hips|hip|shoulders|shoulder|achilles|fine|ok|okay|great|no|not|but|thighs|lungs|lats|"
        "abs|arms"
    ),
    "lasting": (
        "since|yesterday|this week|anymore|any more|every time|keeps|wont come back|hasnt gone|wont go away|not gone|"
        "not going away|days now|for days|all day|all week|#2-20 days|every day|permanent*|constantly|constant|"
        "still numb|for hours|hours later|hours now|hasnt come"
    ),
    "joint_word": "knee|knees|kneecap|kneecaps|ankle|hip",
    "laughed_hard": (
        "laughed so|laughed so hard|laughed so much|laughing so|laughing so hard|laughing so much|laughing too hard|"
        "laughing too much|laughed too much|laughing that hard|laughed that hard|giggling so|giggled so"
    ),
    "simile": "like|as if|as though",
    "gives_up": (
        "gave up|gives up|given up|packed in|packed up|packs in|packing in|quit|quits|died on me|conked out|failed|"
        "failed me|failing|let me down|cut out|cuts out|lost all power|lost power"
    ),
    "disobeys": (
        "stopped working|stops working|not working|"
        "isnt working|wasnt working|wont work|wouldnt work|doesnt work|didnt work|"
        "on strike|wont listen|wouldnt listen|doesnt listen|dont listen|not listening|wont obey|wouldnt obey|"
        "doesnt obey|not obeying|isnt obeying|disobey*|wont do what|wouldnt do what|doesnt do what|didnt do what|"
        "not doing what|stopped doing|wont do as|wouldnt do as|doesnt do as|do what it wants|does what it wants|"
        "did what it wanted|doing own thing|does own thing|did own thing|mind of its own|ignored me|ignores me|"
        "ignoring me|stopped responding|not responding|wont respond|wouldnt respond|shut down|shuts down|switched off|"
        "switches off|out of order|malfunction*|belongs to someone|"
        "belonged to someone|belongs to somebody|belonged to somebody|someone elses|somebody elses|isnt mine|"
        "wasnt mine|refuses|refused"
    ),
    "harmless": (
        "heart stopper|heart stoppers|"
        "popped up in|pops up in|popped up on|pops up on|pain 0|pain : 0|0 pain|pain nil|pain none|soreness 0|"
        "no pain no gain|stair session|stairs session|stair machine|stair climber|stair reps|stair sprints|stair class"
    ),
}
"""Words that say how it feels, that something fails, and what parts two places on the body."""
