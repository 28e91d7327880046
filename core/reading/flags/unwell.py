"""Fever, weight that falls off, night sweats, cancer with pain (SAF-02), and too little energy (SAF-07).

The rulebook asks that nothing goes up at signs of too little energy; as with every sign of this tier the plan
stops (the smaller dose).
"""

from core.reading.flags.sign import Sign, Signs, sign, way
from core.reading.lexicon.terms import Terms

UNWELL_WORDS: Terms = {
    "sweats": (
        "night sweat|night sweats|nightsweats|sweats at night|sweating at night|sweat at night|sweating all night|"
        "sweating every night|sweated every night|drenched in sweat last night|last night drenched|"
        "last night was drenched|drenched in sweat at #1-5|sweating in night|sweats in night|wake up drenched|"
        "waking up drenched|woke up drenched|wake drenched|waking drenched|woke drenched|wake up soaked|"
        "waking up soaked|woke up soaked|waking soaked|wake soaked|woke soaked|wake up dripping|woke up dripping|"
        "waking up dripping|wake up soaking|woke up soaking|waking up soaking|wake up sweating|woke up sweating|"
        "waking up sweating|sheets soaked|sheets drenched|sheets wet|sheets wringing|soaked sheets|soaking sheets|"
        "soaked through sheets|soaked through bed|soaked bed|soaking bed|soaking pyjamas|soaked pyjamas|soak sheets|"
        "drenched pyjamas|drenched pjs|drenched sheets|drenched bed|drenched bedding|soaked bedding|"
        "soak through pyjamas|pyjamas wringing|pyjamas soaked|pyjamas drenched|pjs soaked|change sheets|changed sheets|"
        "changing sheets|change pyjamas|wet through at night|sweat in sleep|sweating in sleep|sweating in bed|"
        "pillow soaked|soaked pillow|mattress soaked|sheets soaking|soaking every morning|bed soaked|bed drenched|"
        "bed soaking|duvet soaked|t shirt in night|sweating buckets every night|sweating buckets at night|"
        "pool of sweat|puddle of sweat|bathed in sweat|swimming in sweat|sweat in bed|pjs drenched|nightie soaked|"
        "t shirt soaked every night|pjs wet|bedding soaked|bedding drenched|pyjamas wet|sweated through sheets|"
        "sweating through sheets|sweat through sheets|sweated through bed|sweating through bed|sweated through pyjamas|"
        "sweat through pyjamas|sweating through pyjamas|sweated through duvet|sweat through bed|waking in puddle|"
        "woke in puddle|wake in puddle|woke up in puddle|waking up in puddle|wake up in puddle"
    ),
    "woken_wet": "|".join(
        f"{woke} at #1-6 {wet}"
        for woke in ("woke", "woke up", "wake", "wake up")
        for wet in ("drenched", "soaked", "soaking")
    ),
    "sweat": "sweat|sweats|sweating|sweaty|drenched|soaked|wringing wet|sweated through|soaking through",
    "nightclothes": (
        "pyjamas|pajamas|pyjama|pjs|jammies|nightie|nightshirt|sheets|bedsheets|bedding|bedclothes|pillow"
    ),
    "bed_changed": "change bed|changed bed|changing bed|strip bed|stripped bed|remake bed|remade bed",
    "wet_through": "drenching|drench|drenched|soaked|soaking|sopping|sodden|wringing|dripping|wet through",
    "nights": (
        "overnight|night|nights|nightly|every morning|each morning|most mornings|woke|wake|waking|wakes|in morning|"
        "in mornings"
    ),
    "nightly": (
        "overnight|every night|each night|most nights|at night|in night|all night|night after night|in bed|in sleep|"
        "through night|during night|nights running|when wake|on waking|nightly|last few nights|nights in row"
    ),
    "warm_room": (
        "nightmare*|bad dream|bad dreams|hot room|warm room|heat wave|heatwave|heating on|heating up|radiator|"
        "radiators|no ac|no air con|menopaus*|perimenopaus*|hot night|hot nights|warm night|"
        "warm nights|hot flush*|hot flash*|electric blanket|humid|humidity|muggy|hot weather|warm weather|thick duvet|"
        "winter duvet|heavy duvet|big duvet|too many blankets|window shut|window closed|windows shut|windows closed|"
        "under duvet|two duvets|summer duvet|summer night|summer nights|summer heat|with heating|"
        "because of weather|because of heat|from heating|due to heat"
    ),
    "wet_else": ("bath|rain*|washing|laundry|kid|baby|toddler|son|daughter|dog|cat|drool"),
    "mishap": (
        "window open in rain|rain came|roof leak*|tent leak*|heating stuck|heating full|heating left|ac broke|"
        "fan broke|"
        "water over|water everywhere|glass of water|hot water bottle|spilt|spilled|spill|spilling|burst pipe|"
        "pipe burst|coffee over|tea over"
    ),
    "warm_degrees": (
        "#25-36 degrees in room|#25-36 degrees in bedroom|#25-36 degrees in here|#25-36 degrees in house|"
        "#25-36 degrees in flat|room at #25-36|room was #25-36|bedroom at #25-36|bedroom was #25-36"
    ),
    "shrinks": (
        "another kilo|down another|kilo down|down kilo|kilos down|pounds down|lbs down|kg down|stone down|"
        "another pound|another half stone|down nearly stone|down almost stone|down over stone|down about stone|"
        "#2-30 kilos less|#2-30 kg less|#5-60 pounds less|#5-60 lb less|#2-30 kilos lighter|#2-30 kg lighter|looser|"
        "couple of kilos lighter|stone lighter|belt holes|belt notch*|holes tighter|belt tighter|trousers loose|"
        "trousers too big|clothes too big|clothes loose|belt loose|jeans loose|jeans falling|skin and bone|"
        "wasting away|melting off|lost weight|losing weight|loosing weight|lose weight|lost #1-30 kg|lost #1-30 kgs|"
        "lost #1-30 kilos|lost #1-30 lb|lost #1-60 lbs|lost #1-60 pounds|lost #1-5 stone|lost stone|lost kilos|"
        "lost couple kilos|lost few kilos|lost few kg|lost few pounds|lost lot of weight|lost loads of weight|"
        "lost so much weight|losing #1-30|losing kilos|losing kg|losing lbs|losing pounds|down #1-30 kg|"
        "down #1-30 kilos|down #1-60 lbs|down #1-60 pounds|down stone|down #1-30 lb|dropped #1-30 kg|"
        "dropped #1-30 kilos|dropped #1-60 lbs|dropped stone|dropped kilos|dropped #1-60 pounds|dropped weight|"
        "dropping weight|drop weight|shed #1-30|shedding weight|shed weight|shedding kilos|weight dropping|"
        "weight falling|weight going down|weight keeps dropping|weight coming off|weight keeps falling|"
        "weight falls off|weight drops|clothes falling off|clothes hanging off|shrinking|lost half stone|"
        "down half stone|lost six kilos|lost five kilos|lost four kilos|lost three kilos|lost two kilos|"
        "lost ten pounds|lost eight kilos|lost seven kilos|lost ten kilos|lost five kg|weight loss|"
        "scales keep dropping|scale keeps dropping|getting thinner|belt notch|notches|kg gone|kilos gone|lbs gone|"
        "pounds gone|stone gone|minus #1-20 kilos|minus #1-20 kg|minus #1-40 lbs|minus #1-40 pounds|"
        "dropped dress sizes|dropped two dress sizes|dropped dress size|down dress sizes|down two dress sizes|"
        "lost dress size*|down belt notch*|#1-20 kg lighter|#1-40 lbs lighter|kilos lighter|trousers falling|"
        "falling off me|dropped two stone|dropped half stone|stone since|belt in|dress size down|dress sizes down|"
        "trousers hanging off|weight - #1-30|weight : - #1-30|weight minus|weight down|weight : minus|weight : down|"
        "clothes hang off|trousers hang off|jeans hang off|belt gone in|belt has gone in|holes in belt|"
        "weight keeps sliding|weight keeps going down|weight sliding"
    ),
    "sheds": "lost|lose|losing|dropped|dropping|drop|shed|shedding|down",
    "mass": (
        "#1-30 kg|#1-30 kgs|#1-30 kilos|#1-60 lb|#1-60 lbs|#1-60 pounds|#1-5 stone|stone|few kilos|few pounds|"
        "couple of kilos|lot of weight|lots of weight|loads of weight|so much weight|too much weight"
    ),
    "off_a_bar": (
        "on rdl*|on squat*|on step ups|on bench|on bulgarian*|on split squats|on thrusts|on hip thrusts|on deadlift*|"
        "on bar|off bar|on dumbbell*|of load|in load|off load|dumbbells|kettlebell*|my lifts|on lifts|working weight"
    ),
    "unmeant": (
        "didnt try|no idea|cant keep weight|cant keep it on|eat more than|eating heaps|eating tons|eating fine|"
        "food same|same food|not eating less|not eating any|without trying|without dieting|without meaning|without any|"
        "no diet|not dieting|not on diet|not trying|wasnt trying|havent tried|havent been trying|"
        "arent trying|not meaning|"
        "no reason|unexplained|for no|unintention*|dont know why|no clue why|eating same|eating normally|eating normal|"
        "eating loads|eating as|eat as|eating plenty|eating more|cant explain|not on purpose|not changed|"
        "havent changed|hasnt changed|nothing changed|no change|out of nowhere|by itself|accident*|despite eating|"
        "appetite gone|no appetite|dont understand why|same diet|diet same|diet hasnt|eat same|puzzl*|unwanted|rapid|"
        "sudden|unintended|worrying|not sure why|why though|recently without|cant work out why|havent dieted|"
        "not dieted|without doing anything|without changing|nothing different|like horse|eating for two|eating well|"
        "eat plenty|without diet|no dieting|eat like|eating like"
    ),
    "over_time": (
        "since january|since february|since march|since april|since may|since june|since july|since august|"
        "since september|since october|since november|since december|since christmas|since summer|since easter|"
        "in #1-12 weeks|in #1-12 months|last month|month|months"
    ),
    "slimming": (
        "diet*|on purpose|planned|as plan*|was plan|my plan|going well|goal|"
        "finally|healthily|slimming|calorie*|deficit|target"
    ),
    "falls_off": (
        "weight falling off|clothes falling off|weight dropping off me|unexplained weight loss|"
        "unintentional weight loss|rapid weight loss|sudden weight loss|unwanted weight loss|clothes hanging off"
    ),
    "fever": (
        "fever|fevers|feverish|feverishness|high temp|high temperature|running temp|running temperature|running a temp|"
        "running a temperature|got temperature|have temperature|had temperature|with temperature|with temp|got temp|"
        "have temp|spiking temp|spiking temperature|raging temperature|raging temp|ive temperature|ive temp|"
        "shivers and temperature|shivers and temp|shivering and temp|temperature and shivers|temp and shivers|"
        "bit of temperature|slight temperature|burning up|chills|shivering and sweating|hot and cold sweats|rigors|"
        "febrile|shivers and sweats|shivering hot|hot and shivery|hot shivery|shivery and hot|running hot|"
        "sweats and shivers|shivering temperature|shivering and temperature|hot , temperature|got the shivers|"
        "hot and cold shivers|shivering and hot|shaking and hot|temp through roof|got shakes and temp|"
        "temp most evenings|temp every evening|temp each evening|temp most nights|temp every night|"
        "temperature most evenings|temperature every evening|temperature most nights|temperature every night|"
        "temp up again|temperature up again|temp back up|hot and cold all night|hot and cold all day|fever wont budge"
    ),
    "degrees": (
        "temperature #37.8-41.5|temp #37.8-41.5|temp at #37.8-41.5|temperature at #37.8-41.5|temp up to #37.8-41.5|"
        "temp hit #37.8-41.5|temperature hit #37.8-41.5|#37.8-41.5 temp|#37.8-41.5 temperature|"
        "#37.8-41.5 on thermometer|#37.8-41.5 degrees|#100-105 on thermometer|thermometer #37.8-41.5|"
        "thermometer says #37.8-41.5|thermometer said #37.8-41.5|temperature #100-105|temp #100-105|#100-105 temp|"
        "#100-105 temperature|#100-105 degrees|#37.9-41.5 c|#37.9-41.5 and shivering|#37.9-41.5 and shivery|"
        "#37.9-41.5 and aching|temps #37.8-41.5|temps at #37.8-41.5|thermometer read #37.8-41.5|"
        "thermometer reads #37.8-41.5|thermometer showed #37.8-41.5|thermometer shows #37.8-41.5|"
        "thermometer on #37.8-41.5|temperature of #37.8-41.5"
    ),
    "heat": "#37.9-41.5",
    "a_temp": (
        "temperature and|temp and|and temperature|and temp|temperature plus|temp plus|plus temperature|plus temp|"
        "temperature on top|temp on top|temperature with|temp with|temperature together with|hot and cold and|"
        "hot and cold plus|hot and cold with|hot and cold on top|and hot and cold"
    ),
    "weather": "wind|windy|humid*|hot temp|rain|rainy|sun",
    "for_days": "days|day|since|weekend|nights|overnight|all week",
    "shivers": "shiver*|chills|clammy|shaking all over|hot and cold|achy all over|aching all over",
    "aglow": ("boiling|roasting|burning|red hot|furnace|like oven|on fire|sweating|baking|radiator"),
    "shakes": ("shiver*|chills|teeth chatter*|shaking with cold|shaking all over|the shakes|teeth rattl*"),
    "at_work_hot": "abs|quads|calves|legs|thighs|glutes|plank*|sets|set|reps|rep|wall sit|wall sits|hold|spine",
    "chilled_out": (
        "bath|shower|tea|chocolate|drink|sea|swim|swam|pool|lake|loch|rain|snow|dip|plunge|sauna|hail|sleet|outside|"
        "start line|gym|house|flat|office|weather|heatwave|sunshine|scorcher|sunny|humid|in the sun|in heat|treadmill"
    ),
    "measured": (
        "#37-42 k|#37-42 kms|#37-42 kg|#37-42 kgs|#37-42 lbs|#37-42 min|#37-42 s|#37-42 hours|#37-42 h|km|minutes|mins|"
        "miles|x|rep|sets|set|laps|squats|lunges|raises|burpees|steps"
    ),
    "bare_heat": (
        "#37.9-41.5 this morning|#37.9-41.5 last night|#37.9-41.5 tonight|#37.9-41.5 overnight|#37.9-41.5 in night|"
        "#37.9-41.5 when checked|#37.9-41.5 when took|#37.9-41.5 this evening|#37.9-41.5 at bedtime|#37.9-41.5 in ear|"
        "#37.9-41.5 under tongue|ran #37.9-41.5 overnight"
    ),
    "timed": "plank*|hold|holds|held|balance*|sec|secs|seconds|reps",
    "no_fever": "fever gone|fever broke|fever broken|fever down|fever passed|no more fever|over fever|after fever|"
    "since fever",
    "hot_out": (
        "water temp|warm temp|nice temp|cool temp|cold temp|low temp|outdoor temp|temp dropped|room temp|"
        "room temperature|air temp|weather|outside|sunshine|heatwave|degrees out|degrees on run|degrees in shade|"
        "degrees here|melted|melting|boiling out|in the sun|in heat|degrees when ran|degrees at start|"
        "degrees all day|degrees today|boiled|roasting|sweltering|scorcher|sunny|humid|tarmac"
    ),
    "tumour": "cancer|tumour|tumor|chemo*|oncolog*|melanoma|lymphoma|leukaemia|leukemia|mastectomy|radiotherapy",
    "charity": (
        "research|charity|fundrais*|race for|in aid of|zodiac|star sign|support|sponsor*|raising money|for cancer"
    ),
    "lump": "lump|lumps",
    "no_period": (
        "missed period|missed periods|missing periods|missed #1-12 periods|missed three periods|missed two periods|"
        "missed last three periods|missed last two periods|missed last period|missed last few periods|"
        "missed several periods|missed few periods|missed couple periods|missed another period|skipped period|"
        "skipped periods|skipped two periods|skipped three periods|lost period|lost periods|havent had period|"
        "havent had periods|not had period|hasnt had period|no period|no periods|no more periods|"
        "stopped getting period|stopped having periods|stopped having period|dont get period|dont get periods|"
        "dont have periods|period stopped|periods stopped|periods gone|period gone|periods vanished|period disappeared|"
        "periods disappeared|period vanished|period missing|period went missing|periods went missing|period absent|"
        "periods absent|period dried up|periods dried up|period hasnt come|period not come|period went away|"
        "periods went away|havent come on for|havent come on since|not come on for|not come on since|havent had cycle|"
        "no cycle since|no cycle for|cycle stopped|cycle gone|no menstrual|amenorrh*|havent bled|not bled for|"
        "not bled since|period ghosted|no bleed|time of month stopped|months without period|months since period|"
        "months since last period|weeks late|havent menstruated|not menstruated|period is months late|"
        "havent seen period|not seen period"
    ),
    "expected": (
        "pregnan*|menopaus*|perimenopaus*|pill|coil|iud|implant|rest period|rest periods|training period|"
        "training periods|taper|notice|school|teacher|of rest|contracept*|mirena|hysterectomy|depo|breastfeeding|"
        "postpartum|baby|of training|exam"
    ),
    "again_broken": (
        "second stress fracture|third stress fracture|fourth stress fracture|2nd stress fracture|3rd stress fracture|"
        "4th stress fracture|another stress fracture|yet another stress fracture|new stress fracture|"
        "second bone stress|another bone stress|third bone stress|second stress reaction|another stress reaction|"
        "third stress reaction|second stress injury|another stress injury|multiple stress fractures|"
        "two stress fractures|three stress fractures|#2-6 stress fractures|repeated stress fractures|"
        "new stress reaction"
    ),
    "years_past": "years ago|back in",
    "long_ago": "healed|afraid|avoid|prevent*|risk|scared of|dont want",
    "harmless": (
        "got marathon fever|hay fever|hayfever|race fever|spring fever|cabin fever|fever pitch|saturday night fever|"
        "yellow fever|scarlet fever|taper fever|football fever|fever dream|feverishly|burning up calories|"
        "burning up road|burning up track|burning up matches|burning up the|sweating over tax|sweating over taxes|"
        "sweating over tax return|sweating over exam|sweating over exams|sweating over work|sweating over bills|"
        "sweating over deadline|during night run|during night runs|during night race|during night shift|"
        "during night training|during night session|during night swim|during night ride|during night walk|peak period|"
        "warm up period|off peak period|rest period|no period of|missed period of|lost weight plate|lost weight belt|"
        "no rest period|chills down spine|chills up spine|chills when they|gave me chills|gives me chills|"
        "giving me chills|got chills when|feverish pack*|feverish prep*"
    ),
}
UNWELL: tuple[Sign, ...] = (
    sign(
        "refer",
        "night sweats",
        way("sweats"),
        way("woken_wet"),
        excuse="mishap",
        clause="wet_else",
        doubt="warm_room",
    ),
    sign(
        "refer",
        "night sweats",
        way("nightly", "sweat", within=4),
        excuse="warm_degrees|mishap",
        doubt="warm_room",
        clause="wet_else",
    ),
    sign(
        "refer",
        "night sweats",
        way("nights", "nightclothes", "wet_through", within=4),
        way("nights|repeatedly", "bed_changed", "wet_through", within=9),
        excuse="mishap",
        doubt="warm_room",
        clause="wet_else",
    ),
    sign(
        "refer",
        "weight loss",
        way("unmeant", "shrinks", within=10, across=True),
        way("unmeant", "sheds>mass", within=10, across=True),
        way("falls_off"),
        near="off_a_bar",
    ),
    sign("refer", "fever", way("fever"), excuse="no_fever", doubt="hot_out"),
    sign("refer", "fever", way("degrees"), excuse="no_fever|hot_out"),
    sign("refer", "fever", way("a_temp", "hurt", within=4), excuse="no_fever", doubt="hot_out|weather"),
    sign(
        "refer",
        "fever",
        way("bare_heat"),
        way("heat", "for_days", "shivers", within=7),
        excuse="no_fever|hot_out",
        doubt="timed|measured",
    ),
    sign(
        "refer",
        "fever",
        way("aglow", "shakes", within=5),
        excuse="no_fever",
        clause="at_work_hot",
        doubt="chilled_out",
    ),
    sign("refer", "cancer history with pain", way("hurt|tender|lump", "tumour", within=14), clause="charity"),
    sign("refer", "repeated bone injury", way("again_broken"), excuse="long_ago|years_past"),
)
NO_PERIOD = Signs(sign("refer", "missed periods", way("no_period"), excuse="expected|years_past", lasting=True))
"""What stops nothing: any other sign that is told with it goes before it (SAF-07)."""
