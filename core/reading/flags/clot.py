"""A swollen, warm calf (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

CLOT_WORDS: Terms = {
    "calf": "calf|calves|calfs|calve|clf|lower leg|lower legs|back of leg|bottom half of leg|below knee|under the knee",
    "leg": "leg|legs|shin|shins|behind knee|back of knee|below knee|ankle and calf",
    "puffed": (
        "doubled|double|like ham|like log|like tree|thigh sized|3 times bigger|3 times size|3 times as big|twice other|"
        "massively bigger|giant|swoll*|swell*|swole|swolen|sweling|puff|puffs|puffed|puffy|puffiness|puffing up|"
        "balloon*|blown up|blew up|blowing up|twice as|twice size|inflat*|size of football|size of thigh|size of house|"
        "oedema|edema|engorged|tree trunk|elephant leg|massive|huge|enlarged|cm bigger|inch bigger|cm more than|"
        "bigger than other|bigger than left|bigger than right|fatter than other|larger than other|thicker than other|"
        "sock on|sock marks|sock leaves|bloated|distended|sausage|visibly bigger|rounder|like drum|drum tight|"
        "grapefruit|melon|like a rock and|shiny|visibly larger|noticeably bigger|noticeably larger|own heartbeat|"
        "own pulse|fit to burst|about to burst|going to burst|watermelon|like football|like rugby ball|like pillow|"
        "ready to pop|michelin|like marrow|like loaf|bulbous|cant see ankle bone|no ankle bone|cant see my ankle|"
        "cm difference|bulging out|hotdog|hot dog|ankle disappeared|cankle*|like waterbag|like haggis|cm wider|"
        "inches bigger|inches wider|half as big again"
    ),
    "cm_more": "cm vs|cm compared|cm bigger|cm thicker|cm larger|cm fatter|cm wider|cm more|cm rounder|cm difference",
    "mildly": (
        "bit puffy|bit swollen|bit puffed|slightly puffy|slightly swollen|little puffy|little swollen|touch puffy|"
        "touch swollen|tad puffy|tad swollen|kind of puffy|kinda puffy|bit of swelling|slight swelling|little swelling"
    ),
    "big": (
        "inflamed|bigger|larger|fatter|fat|thick|thicker|thickened|bulging|bulged|bulgy|shiny|stretched|hard and|firm|"
        "full|big|expanded"
    ),
    "hot": (
        "warm|warmer|warmth|hot|hotter|heat|red|redder|redness|reddish|pink|pinkish|purple|purplish|blue|bluish|"
        "discoloured|discolored|dusky|boiling|toasty|fever in leg|flushed|on fire to touch|warm to touch|mottled|"
        "inflamed|red streak|veins|radiator|furnace|oven|roasting|scorching|steaming|blotchy|glow*|burning up|"
        "like fire|heated|and hot today|and warm today|and hot this morning|and warm this morning"
    ),
    "to_touch": (
        "hot to touch|warm to touch|warm when touch|hot when touch|to touch its hot|radiating heat|heat coming off|"
        "heat off|like radiator|on fire to touch|giving off heat|heat coming from|hot as oven|hot like oven|"
        "cook egg on|fry egg on"
    ),
    "throb": (
        "hard|heavy|cramp|cramps|cramping|cramped|charley horse|solid|lump|like rock|like brick|like wood|like stone|"
        "like plank|tight as drum"
    ),
    "clot": "clot|clots|dvt|deep vein thrombosis|thrombosis|embolism",
    "suspect": (
        "think|thinking|reckon|might|maybe|could|worried|worry|possible|possibly|suspect*|got|have|had|has|scared|like|"
        "afraid|wonder|wondering|sure|looks|googled|google|concerned"
    ),
    "long_sit": (
        "flight|flew|plane|long haul|longhaul|flying|coach trip|car journey|long drive|surgery|cast|op|hospital|"
        "landed from|airport"
    ),
    "growing": (
        "bro|gains|muscle growth|growing nicely|nice|yay|muscly|muscular|jacked|pumped|pump|stronger|massage*|"
        "ice pack|heat pack|heat pad|deep heat|tiger balm|good way|best way|"
        "right reasons|vascular|veiny|bee|wasp|mosquito|bitten|insect|bug bite|sunburn*|horsefly|midges|nettle*|pride|"
        "proud|ego"
    ),
    "worn": "trainers|sleeves|sleeve|trousers|jeans|compression",
    "gains": "bro|gains|growing nicely|jacked|good way|best way|right reasons",
    "slang": (
        "calves swole|swole calves|calves looking swole|calves proper swole|calves well swole|calves huge|"
        "calves massive|swole legs|legs swole|swole bro|swole mate|gainz"
    ),
    "one_calf": (
        "left calf|right calf|my calf|one calf|calf is|calf looks|calf went|calf red|calf warm|calf hot|calf feels"
    ),
    "one_leg": "leg|foot|one leg|left leg|right leg|one of legs|the other leg",
    "limb_alone": "leg",
    "doubled": "twice size|twice as big|twice as thick|double size|doubled in size",
    "tight": "tight|tense|taut|hard|firm|stretched",
    "both_timed": "each run|every run|every single run|when stop|once stop|after stopping",
    "always": "always has|always have|always been|always had|always was|since birth|since forever",
    "grown": (
        "looks bigger|bigger than|looks thicker|looks fatter|looks fat|looks larger|looks big|looks massive|looks huge|"
        "gone bigger|gone fat|looks swollen|thicker than"
    ),
    "warm_too": "red|redness|reddish|pink|hot|warm|warmth|heat|flushed|warmer|hotter|redder",
    "harmless": (
        "raises blew up|raises have blown up|"
        "hot in gym|hot in here|hot in room|hot in house|hot in garage|hot in studio|gym hot|"
        "room hot|garage hot|studio hot|warm in gym|warm in here|boiling in gym|roasting in gym|"
        "warm up|warm ups|warmed up|warming up|warm er up|warmup|warmups|hot tub|hot bath|hot shower|hot day|"
        "hot weather|hot towel|hot pack|hot bottle|hot yoga|hot out|hot today|hot outside|hot run|warm bath|"
        "warm shower|warm weather|warm day|warm today|warm out|warm down|warm evening|warm outside|red light|red flag|"
        "red bull|red mist|red wine|red line on|red shoes|red band|blue band|heat wave|heatwave|heat rub|heat lamp|"
        "heat treatment|heat mat|in heat|the heat was|blue light|blue tape|purple band|calf pump|calves huge now|"
        "swollen ego|swell guy|swell day|hot session|red hot session|bigger than ever|bigger muscles|bigger weights|"
        "bigger calves now|bigger set|bigger step|bigger box|bigger jump|massive thanks|massive session|huge session|"
        "massive improvement|huge improvement|huge thanks|massive pb|huge pb|massive run|huge run|massive day|huge day|"
        "clotted cream|hot chocolate|hot stuff|hot date|hot mess|big week|big day|big session|big run|big set|big toe|"
        "full session|full set|full sets|full range|full on|in full|full week|full recovery|full marathon|warm feeling|"
        "hard session|massive effort|huge effort|full body|sock on before|heat today|heat got|"
        "hot water today|hot water off|no hot water|out of puff|short of puff|thick sock*|thicker sock*|thick tights|"
        "thick leggings|thick band|thicker band|thick mat|thick soles|thick layers|thick bar|thick trousers|"
        "double leg*|raise double|raise doubles|double raise*|doubled reps|double sets|double set|double reps"
    ),
}
CLOT: tuple[Sign, ...] = (
    sign(
        "emergency",
        "calf swelling and warmth",
        way("calf|leg", "hot", "puffed|big", within=12),
        way("calf", "puffed", "hurt|tender|throb", within=9),
        way("calf", "cm_more", "hot|hurt|tender", within=12, across=True),
        way("leg", "hot", "throb", "puffed", within=12),
        way("calf", "tender|throb", "hot", within=6, strict=True),
        way("calf", "hurt", "hot", within=4),
        way("calf", "simile", "throb|tender|hurt", "hot", within=12),
        way("calf", "to_touch", within=8),
        way("one_calf", "tight", "hot", "hot", within=6, strict=True),
        way("calf", "warm_too", "warm_too", within=4, strict=True),
        way("calf", "hurt", "grown", within=5, strict=True),
        way("long_sit", "calf", "hot|puffed|big", within=12, across=True),
        way("long_sit", "leg", "puffed", within=6),
        way("one_leg", "doubled", within=4),
        way("limb_alone", "puffed", "tender|hurt|throb", within=14),
        way("suspect", "clot", within=6),
        way("calf", "clot", within=8, across=True),
        clause="growing|both_timed",
        doubt="always",
    ),
    sign(
        "emergency",
        "calf swelling and warmth",
        way("calf", "puffed", within=6, strict=True),
        excuse="slang|gains",
        clause="growing|worn|both_timed|mildly",
        doubt="always",
    ),
)
