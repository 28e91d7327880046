"""Numbness that spreads, weakness, and legs that tighten at a fixed distance (SAF-02)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

_NUMB = (
    "numb*|tingl*|pins and needles|no feeling|loss of feeling|lost feeling|cant feel|loss of sensation|"
    "lost sensation|no sensation|without feeling|without sensation|without any feeling"
)
_STRENGTH_LOST = "no strength|loss of strength|lost strength|no power|lost power|loss of power"
NERVE_WORDS: Terms = {
    "odd_feel": (
        "numb*|pins and needles|no feeling|loss of feeling|loss of sensation|lost feeling|lost sensation|"
        "cant feel|fizz*|electric*|zapping|zaps|dead feeling|dead leg feeling|burning|buzzing|nerve pain|nervy|prickl*|"
        "sciatic*|shooting|getting number|number every day"
    ),
    "tingles": "tingl*",
    "passing": "comes and goes|come and go|coming and going|came and went|on and off|off and on",
    "numb_proper": f"{_NUMB}|fizz|fizzy|fizzing|dead|deadened|asleep",
    "unfeeling": f"{_NUMB}|gone dead|went dead|go dead|goes dead|going dead|deadened|asleep",
    "on_down": "from hip down|from knee down|from waist down|from thigh down",
    "one_part": "leg|foot|feet|toes|toe|thigh|shin|calf|calves|ankle|knee|shins|sole|heel",
    "spreads": (
        "past ankle|past knee|above ankle|above knee|up past|reached|further now|past shin|past calf|into ankle|"
        "up into|moved into|bigger every day|bigger each day|climbing|climbs|climbed|extends|extending|extended|"
        "spread*|creep*|crept|travel*|moving up|moving down|moves up|moves down|moved up|moved down|moved from|"
        "shoots down|shoot down|shooting down|shooting up|shoots up|shoots into|shooting into|shot down|runs down|"
        "runs up|running down|running up|ran down|going down|going up|goes down|goes up|went up|goes all way|"
        "going all way|all way down|all way up|all way to|down both|into foot|into toes|into leg|into calf|into both|"
        "into feet|into thigh|into shin|into big toe|to knee|to toes|to foot|down to|whole leg|whole foot|"
        "whole lower leg|entire leg|entire foot|radiat*|worse and worse|growing|getting bigger|getting worse|"
        "further up|further down|higher|both feet|both legs|from back|from hip|from bum|from butt|from glute|from knee|"
        "from buttock|then whole|now up to|from waist down|to little toe|to big toe|to heel|to ankle|getting number|"
        "number every day|number each day|number by the day|more numb|now reaches|reaches|marching|taken over whole|"
        "took over whole"
    ),
    "along": (
        "down back of leg|down back of thigh|down leg|down thigh|down calf|down shin|down outside|down side of leg|"
        "up leg|up shin|up calf|up thigh"
    ),
    "leg_part": "leg|legs|foot|feet|toes|toe|thigh|shin|calf|calves|ankle|knee|shins|sole|heel",
    "weak": (
        f"weak|weakness|weaker|{_STRENGTH_LOST}|giving way|gives way|gave way|gives out|giving out|buckles|buckling|"
        "cant control|wont hold|paralysed|paralyzed|floppy|drags|dragging|wont work|not working|stopped working"
    ),
    "dropping": "drops|dropping|slaps|slapping|flops|flopping|catches|drags",
    "strength_lost": _STRENGTH_LOST,
    "both_lower": "both legs|both feet|both sides|calves|shins|lower legs|bilateral|bilaterally",
    "keeps": "keeps|keep|kept|suddenly|sudden|new|out of nowhere|since|weird|numb*|tingl*|now|one",
    "leg_or_foot": "leg|foot",
    "turned": "gone",
    "weaker_yet": "weaker every day|weaker each day|getting weaker|weaker by the day|collapses under|wont carry me",
    "foot_drop": (
        "foot drop|foot drops|foot dropping|foot keeps dropping|foot slap*|foot flop*|foot drag*|foot keeps slapping|"
        "foot keeps dragging|foot keeps catching|drop foot|slapping foot|dragging foot|dragging toes|dragging leg|"
        "toes drag*|toes keep dragging|toes catch*|toes keep catching|slaps ground|tripping over toes|"
        "tripping over foot|catch toes|catching toes|drag foot|drag leg|drag toes|leg drags|toes wont lift|"
        "toes dont lift|foot wont lift|foot doesnt lift|toes wont come up|foot wont come up|foot scuff*|toes scuff*|"
        "toe scuff*|foot wont pull|foot refuses|foot wouldnt lift|foot wouldnt come|foot hangs|foot hanging|"
        "foot just hangs|foot trips|trips over toes|toes slap*|toes flop*|toes drop when|toes hang|toes wouldnt lift|"
        "toes wouldnt come|toes wont pull|toes refuse|toes refuses|foot doesnt clear|toes dont clear|toes doesnt clear|"
        "foot dont clear|clear kerb any|toes dont come up|foot doesnt come up|foot dont come up|toes wont come|"
        "foot flap*"
    ),
    "raise_foot": (
        "lift foot|lift toes|lift front of foot|raise foot|raise toes|pull toes up|pull up foot|pull up toes|move foot|"
        "move toes|lift big toe|move leg|move big toe|lift leg|wiggle toes|bend ankle up|foot up"
    ),
    "pair": "both|calves|shins|legs|each leg|bilateral|bilaterally",
    "tightens": (
        "tight*|tigth|hard|solid|seize|seizes|seized|seizing|cramp|cramps|cramping|cramped|pump|pumped|pumps|"
        "pressure|burst|bursting|locked up|locking up|explod*|wooden|wood|stiffen*|balloon*|concrete|numb*|clamp*|"
        "blow up|blows up|blew up|rocks|rock|bricks|stone|lead|cement|vice|hurt|burn|burns|burning|fill up|filled|"
        "full|lock|locks|"
        "go dead|"
        "goes dead|gone dead|tightens|tighten"
    ),
    "clockwork": (
        "set watch by|set your watch|could set watch|like a timer|on dot|dead on|bang on time|on schedule|never fail*|"
        "guaranteed|every single time|every run|every single run|each run|every time|each time|same distance|"
        "same point|same place|same time|same spot|same mile|same km|same k|same pace|same marker|same lamppost|"
        "same lamp post|like clockwork|without fail|on cue|regular as|predictabl*|never fails|certain distance|"
        "certain point|same minute|every session run|each outing|any run|always|whenever run|happens each|"
        "each and every|never at|never before|never earlier|every outing|every time out"
    ),
    "distance": (
        "3 k|2 k|4 k|5 k|10 k|k in|km in|mile mark|km mark|minute mark|min mark|point of every|same stage|"
        "exactly #1-60|bang on #1-60|#1-25 k|#1-25 km|#1-25 kms|#1-15 mile|#1-15 miles|#3-60 min|#3-60 mins|"
        "#3-60 minutes|mile #1-15|km #1-25|k mark|ten minutes|fifteen minutes|twenty minutes|one mile|two miles|"
        "two mile|three miles|a mile|ten min|ten mins|first mile|minutes in|mins in|mile in|miles in|same distance|"
        "same point|same time|same spot|same place|same mile|same k|same km|certain distance|certain point|clockwork|"
        "same marker|same lamppost|same lamp post|same minute"
    ),
    "buckles": "leg buckles|leg buckling|leg buckled on stairs|leg buckled walking|leg buckled when walk*",
    "in_a_set": (
        "last rep|on rep|on reps|rep #1-30|last set|on set|set #1-9|last few reps|on balance|in balance|balance drill|"
        "last two reps|last couple of reps|last #1-9 reps"
    ),
    "in_a_row": "weeks in row|week in row|runs in row|run in row|times in row|time in row|weeks running|runs running",
    "exact_distance": (
        "exactly #1-60|bang on #1-60|dead on #1-60|same distance|same point|same time|same spot|same place|same mile|"
        "same k|same km|same marker|same lamppost|same lamp post|same minute|mark"
    ),
    "after_gym": (
        "after every session|after every strength|after session|day after|next day|doms|leg day|every morning|quads|"
        "after every gym|after lifting|after squats"
    ),
    "hands": (
        "hand|hands|finger|fingers|arm|arms|wrist|lace|laces|shoes too tight|tight shoes|tight boots|cross legged|"
        "crosslegged|cold|ice bath|burning quads|burning calves|burning thighs|burning glutes|lungs|freezing|snow|"
        "sock too tight|shoe too tight|knelt|kneeling|sat on foot|sitting on foot|sat cross|burning legs|slept on"
    ),
    "was_less": (
        "used to be|was just|was only|started as|started in|started with|began in|began as|only on|just in|only in|"
        "was in|at first|just toes|only toes|just toe|only toe|just big toe|just foot|only foot|just sole"
    ),
    "is_more": "now|today|reached|past|as well|this week|by yesterday|since then",
    "as_far_as": (
        "up at knee|up at shin|up at calf|up at ankle|up at thigh|up to knee|up to shin|up to calf|up to ankle|"
        "up to thigh|up to hip|up to half|up to mid*|half calf|half shin|half leg|half foot|half thigh"
    ),
    "bigger": (
        "bigger|growing|grown|larger|wider|reached|spreading|higher|further|extended|crossed|now foot|now ankle|"
        "now knee|now leg|now whole|now up|now calf|now shin|now other foot|now thigh|now both"
    ),
    "gives": (
        "leg gives way|leg gave way|leg giving way|leg keeps giving|leg gives out|leg keeps buckling|"
        "leg goes from under|knee and leg give|leg folds|leg folded|leg collapses|leg folding"
    ),
    "relief_stop": (
        "gone when walk|gone when stop|gone when stopped|eases when stop|eases when walk|fine when stop|goes when stop|"
        "goes when walk|ok when stop|stop and gone|stops when stop|eases once stop|gone once stop|fine once stop|"
        "fine after stopping|clears when stop|clears when walk|goes away when stop|goes away when walk|gone in minutes|"
        "fine in minutes|stop fine|walk and its fine|walk it off and gone"
    ),
    "alien": (
        "someone elses|somebody elses|someone else s|not my skin|not my leg|not mine|doesnt feel mine|isnt mine|"
        "dont feel mine|belongs to someone|belongs to somebody|belong to someone|foreign|like rubber|like plastic|"
        "like wood|like cardboard|like leather|like sock on"
    ),
    "skin_part": "skin|leg|foot|thigh|shin|calf|toes|sole",
    "skin_itself": "skin",
    "harmless": (
        "weak one|numb with boredom|no strength today|no strength tonight|no strength session|no strength work|"
        "no strength training|no strength done|no strength yesterday|no strength this|no strength for|numbers|number|"
        "number of|numbered|mind numb*|electric bike|electric scooter|electric blanket|electrician|electricity|"
        "no power in gym|power cut|weak coffee|weak leg|weaker leg|weak side|weaker side|weak link|one weaker|"
        "weaker one|weaker than left|weaker than right|weaker than other|weak spot|weak point|weak excuse|spread sheet|"
        "spreadsheet|burning calories|moving up weight|going up in weight|goes up next|travelling|traveling|travel day|"
        "travelled|traveled|travel plans|hard session|hard set|hard work|hard run|hard as nails|work hard|hard to|"
        "hard week|rock up|rocked up|rocks up|pumped for|buzzing after|buzzing with|buzzing about|"
        "buzzing for|lights buzzing|foot drop off|legs going|leg lift|leg lifts|leg raise|foot hanging off|"
        "foot hangs off|toes hang off|toes hanging off|tingle of|tingles of"
    ),
}
NERVES: tuple[Sign, ...] = (
    sign(
        "refer",
        "spreading numbness",
        way("spreads|along", "odd_feel", within=10),
        way("spreads", "tingles", within=10),
        way("along", "weak|odd_feel", "tingles", within=20, across=True),
        way("leg_part", "was_less", "numb_proper", "is_more", within=14, across=True),
        way("leg_part", "bigger", "numb_proper", within=8),
        way("leg_part", "was_less|is_more", "numb_proper", "as_far_as", within=16, across=True),
        way("one_part", "lasting|on_down", "numb_proper", within=8),
        way("leg_part", "on_down", "numb_proper", within=8),
        # Legs that are but dead for days have run far.
        way("leg_part", "lasting|on_down", "unfeeling|numbed", within=8),
        way("leg_part", "weak", "numb_proper", within=6),
        way("skin_part", "alien", "skin_itself", within=5),
        way("skin_part", "spreads|along|keeps", "alien", within=8),
        clause="hands",
        inside="hop_burn",
    ),
    # Where a tingle runs tells not that it spreads; one that comes and goes is asked about.
    sign("refer", "spreading numbness", way("along", "tingles", within=10), excuse="passing", clause="hands"),
    # A foot that drags is no tired muscle.
    sign("refer", "weakness", way("foot_drop"), way("cannot>raise_foot"), clause="hands"),
    sign(
        "refer",
        "weakness",
        way("gives"),
        way("leg_part", "keeps", "weak", within=4),
        way("leg_or_foot", "turned", "weak", within=4),
        way("leg_part", "strength_lost", within=4),
        way("leg_part", "weak", "dropping", within=4),
        way("leg_or_foot", "weaker_yet", within=4),
        clause="after_gym|hands",
    ),
    sign("refer", "weakness", way("buckles"), clause="after_gym|hands|in_a_set"),
    sign(
        "refer",
        "repeatable tightness in both legs",
        way("relief_stop", "distance", "pair", "tightens", within=16, across=True),
        way("clockwork", "distance", "pair", "tightens", within=14, across=True),
        way("in_a_row", "exact_distance", "pair", "tightens", within=14, across=True),
        way("clockwork", "both_lower", "tightens", within=14, across=True),
        way("clockwork", "exact_distance", "both_lower", "scored", within=8, across=True),
        clause="after_gym",
    ),
)
