"""Signs that could be harmless: one question clears them up (SAF-04)."""

from core.reading.flags.common import SOONER
from core.reading.flags.sign import Signs, sign, way
from core.reading.lexicon.terms import Terms

DOUBT_WORDS: Terms = {
    "dizzy": (
        "faint ish|dizz*|dizy|lightheaded*|light headed*|light in head|woozy|giddy|vertigo|head rush|swimmy|"
        "wobbly head|faintish|unsteady on feet|seeing stars|saw stars|room spinning|head spinning|everything spinning|"
        "world spinning|room started spinning|head swimming|bit faint|felt faint|feel faint|feeling faint|starry|"
        "head went|went wobbly|spaced out|room tilted|floor moved|see stars|heads spinning|went fuzzy"
    ),
    "numbed": (
        "numb*|tingl*|pins and needles|no feeling|fizz*|fell asleep|went asleep|gone asleep|go asleep|goes asleep|"
        "gone to sleep|went to sleep|falls asleep|prickl*|cant feel|couldnt feel|barely feel|goes to sleep|fuzzy|"
        "woolly|cotton wool|buzz*|odd feeling|weird sensation|strange sensation|funny feeling|crawling|ants|"
        "without feeling|without sensation"
    ),
    "limb": (
        "foot|feet|toes|toe|leg|legs|calf|calves|shin|shins|thigh|heel|sole|ankle|knee|arch|hip|bum|butt|glute|glutes|"
        "back"
    ),
    "lower_limb": "foot|ankle|heel|shin",
    "hand_part": "hand|hands|finger|fingers|thumb|thumbs|arm|arms",
    "chilled": "from cold|with cold|in cold|cold morning|cold hands|cold wind|carrying|handlebars",
    "limbs_asleep": "toes go to sleep|feet go to sleep|legs go to sleep|hands go to sleep|fingers go to sleep",
    "tight_shoe": "shoe|shoes|laces|trainers|boots|socks|sock",
    "puffed_out": (
        "shortness of breath|short breath*|breathless*|wheez*|gasping|short of puff|bit puffed|more puffed|low on puff"
    ),
    "out_of_puff": "out of puff|out of breath|puffed|winded|panting",
    "sooner": SOONER,
    "head_word": (
        "head turns|head turned|head spins|head spun|head spin|head goes round|head goes funny|head goes light"
    ),
    "upright": "stand up|stood up|standing up|get up|got up|getting up",
    "gone_dead": "went dead|gone dead|go dead|goes dead",
    "folded": "cross legged|crosslegged|crossed legs|kneeling|knelt|sitting|sat|on toilet|on loo",
    "heart_word": "heart|pulse|hr",
    "fast": (
        "racing|raced|races|pound*|thump*|hammer*|very high|too high|really high|unusually high|weirdly high|very fast|"
        "too fast|really fast|unusually fast|very low|too low|unusually low|weirdly low"
    ),
    "fine_effort": (
        "grin|k|pb|parkrun|laugh*|smile|smiling|happy|joy|nicely|good|great|love|loved|buzz*|not in it|rate zone|"
        "excite*|start line|nerves|finish line|intervals|interval|hills|hill|last set|final set|last rep|hard effort|"
        "adrenaline|normal|big set|top set|sprints|sprint|tempo|race"
    ),
    "than_usual": "than usual|than normal|unusual*|not like normal|weird*|strange*|oddly|odd|faster than",
    "swells": "swoll*|swell*|puffy|puffed|puffiness|balloon*|swolen",
    "joint": "ankle|ankles|foot|feet|knee|leg|legs|shin|toe|heel|achilles",
    "heard": (
        "heard crack|heard snap|heard pop|heard bang|felt crack|felt snap|audible crack|audible pop|audible snap|"
        "loud crack|loud pop|loud snap|something cracked|something snapped|something popped"
    ),
    "run_down": (
        "hit by car|hit by van|hit by cyclist|hit by driver|hit by motorbike|hit by scooter|knocked down by|"
        "knocked off bike|car hit me|van hit me|got run over|was run over|been run over|car crash|car accident"
    ),
    "only_like": (
        "like hit|like being hit|like been hit|like id been|like i was|like i got|like ive been|like i have been|"
        "like someone|like somebody|like car|like truck|like bus|like lorry|like train|like bike|like van|like got|"
        "like getting|like ran|like run over|like knocked|as if|as though|watched|saw|witnessed|traffic"
    ),
    "walk_on": "walk on foot|walk on ankle|walk on leg|walk on heel|walk on knee|walk on hip|walk on it|walk on left|"
    "walk on right",
    "blue_toes": (
        "toes blue|toes go blue|toes went blue|toes turn blue|toes turned blue|toes gone blue|foot blue|foot goes blue|"
        "foot went blue|foot turned blue|foot gone blue|foot gone white|foot went white"
    ),
    "went_tight": (
        "felt achilles go tight|felt achilles go stiff|felt achilles go hard|felt calf go tight|"
        "felt calf go stiff|felt calf go hard|felt heel go tight|felt heel go stiff|"
        "felt heel go hard|felt hamstring go tight|felt hamstring go stiff|felt hamstring go hard|"
        "felt tendon go tight|felt tendon go stiff|felt tendon go hard"
    ),
    "went_weak": "went weak|go weak|goes weak|gone weak|going weak|went limp|goes limp|gone limp|suddenly weak",
    "cord_went": (
        "achilles went on last|achilles went on first|achilles went on second|achilles went on third|"
        "achilles went on rep|achilles went on set|achilles went on final|achilles went on me|achilles went on run|"
        "achilles went on hill*|achilles went on step*|achilles went on landing|"
        "achilles went at start|achilles went at end|achilles went at mile|achilles went at km|"
        "achilles went at halfway|achilles went in last|"
        "achilles went in first|achilles went in middle|achilles went in race|achilles went in warm up|"
        "achilles went and|achilles went #1-999"
    ),
    "felt_go": "felt achilles go|felt calf go|felt heel go|felt hamstring go|felt tendon go",
    "thermometer": "thermometer",
    "with_neck": (
        "stiff neck|neck stiff|cant bear light|light hurts|threw up|throwing up|blinding|light is killing|light kills|"
        "neck like"
    ),
    "rare_part": (
        "corner of mouth|left eye|right eye|my eyelid|my tongue|my lip|my lips|my speech|my spit|my phlegm|when wipe|"
        "left thumb|right thumb"
    ),
    "untrained_part": (
        "face|mouth|lips|lip|tongue|cheek|eyelid|jaw|speech|my words|left eye|right eye|one eye|my eyes|vision|sight|"
        "left hand|right hand|my hand|left arm|right arm|my arm|thumb|fingers|bladder|bowels|wee|pee|urine|poo|throat|"
        "breath|breathing|breastbone|windpipe|gullet|arm and leg|leg and arm"
    ),
    "of_late": (
        "since|for minute|for minutes|for few minutes|for couple of minutes|for #1-60 min*|for #1-60 sec*|for hour|"
        "for hours|for #1-24 hours|all day|all evening|all afternoon|all week|all night|all morning|on and off|"
        "off and on|comes and goes|come and go|came and went|out of nowhere|out of blue|sudden|suddenly|odd|oddly|"
        "weird|weirdly|strange|strangely|funny|never had before|never happened before|first time ever|woke up with|"
        "when woke|this morning|kept|since noon|since lunch|since breakfast|at dinner|at breakfast|at lunch"
    ),
    "part_explained": (
        "face it|face the|faced it|couldnt face|cant face|face plant|face mask|face pack|wee one|wee man|wee lad|"
        "wee fella|wee girl|wee boy|wee guy|wee dog|wee bit|wee run|wee jog|eyes closed|eyes open|eyes shut|fly|bug|"
        "midge*|soap|sweat|lens|lenses|contact|sand|dust|mascara|lash|goggles|sunburn*|sun burn*|tan|spot|spots|shave|"
        "shaved|shaving|beard|makeup|lipstick|chapped|cold sore|balm|laugh*|smil*|grin*|kiss*|toothache|dentist*|"
        "filling|brace|braces|wisdom|tooth|teeth|bit my|bitten|burnt|burned|chilli|chillies|curry|hot coffee|cold|wind|"
        "windy|freezing|frozen|snow|frost|lick*|mud|muddy|hay fever|hayfever|pollen|screen|screens|laptop|hungover|"
        "breath away|hold breath|holding breath|held breath|words with|words from|words of|words to|words about|typing|"
        "splinter|blister*|paper cut|papercut|jammed|trapped|hammer|knife|nail|in hand|to hand|hand in|on one hand|"
        "on other hand|at hand|hand over|second hand|sore|doms|aches|ache|gym|press*|pull*|climb*|carry*|carried|"
        "dumbbell*|kettlebell*|bar|band|bands|sets|set|reps|rep|plank*|push ups|vaccin*|jab|voice|pillow|asleep|slept|"
        "sleep|well|great"
    ),
    "hand_act": (
        "button|buttons|do up|tie laces|tie shoelaces|drink|drink properly|swallow|swallow properly|hold pen|hold cup|"
        "hold mug|hold fork|write|recognise|recognize|read|chew|whistle|close eye|shut eye|blink|spell|dial|type"
    ),
    "single_leg": "left leg|right leg|one leg|my leg|left foot|right foot|one foot|my foot",
    "heel_part": "calf|achilles|heel|hamstring|hammy",
    "halved": "in two",
    "two_of": "in two #1-99|in two weeks|in two days|in two hours|in two mins|in two minutes|in two months|"
    "in two minds|"
    "in two places|in two spots|in two sets|in two sessions|in two runs|in two races|in two years|in two h|"
    "in two hrs|in two hr",
    "noise_heard": "pop|popped|snap|snapped|twang|bang|ping|pinged",
    "chest_word": "chest|pecs|pec",
    "chesty": (
        "infection|cold|cough|sore|tight|ache|aches|aching|push ups|pushups|press ups|bench|dips|heartburn|cramp|"
        "cramped|twinge|twinged|pulled|strained"
    ),
    "chest_doubt": "chest infection|chest cold|chesty|heartburn|heart burn",
    "shin_word": "shin|shins|shin splints",
    "shin_hurts": "hurt|sore|soreness|tender*|playing up|grumbl*|discomfort",
    "shin_score": "#4-10",
    "arm_word": "arm|hand",
    "groin_word": "groin|groins",
    "strained": "tight*|sore|soreness|strain*|pull|pulled|pulling|tweak*|stiff|#1-10",
    "ailing": (
        "tender*|dodgy|iffy|not right|isnt right|wrong|bit off|feels off|felt off|issue|issues|problem|problems|"
        "trouble|gammy|crook|dicky|bad|knackered|buggered|banjaxed|stuffed|rooted|locked up|injur*|wonky|ropey|weird|"
        "odd|done in|clicks|clicking|clicky|clicked|clunk*|crunch*|popping|pops"
    ),
    "felt_there": (
        "felt it in|feel it in|felt it at|feel it at|felt it on|feel it on|felt something|feel something|could feel|"
        "can feel|felt it|feels it|feel it|aware of|noticed|something in|something on|something at"
    ),
    "at_work_there": "stretch*|work*|burn|copenhagen*|activat*|engag*|muscle|muscles|fire|fired|firing|side lunge*",
    "fracture": (
        "stress reaction|fracture|fractured|broken bone|broken toe|broken foot|broken ankle|broken leg|broke my foot|"
        "broke my ankle|broke my leg|broke my hip|broke my knee|broke my wrist|broke my arm|broke my toe|"
        "leg is broken|ankle is broken|foot is broken|toe is broken"
    ),
    "healed": "healed|years ago|year ago|months ago|in #1980-2035|last year|old",
    "resting_place": "knee|shin|foot|heel|hip|ankle|achilles|back|groin",
    "at_night": (
        "at night|in bed|at rest|when resting|lie in bed|lying in bed|all night|through night|overnight|"
        "small hours|in night|under duvet"
    ),
    "woken_by_others": (
        "by kids|by baby|by dog|by cat|by toddler|by phone|by alarm|by neighbours|by son|by daughter|by husband|"
        "by wife|kids woke|baby woke|dog woke|cat woke|toddler woke|son woke|daughter woke"
    ),
    "bum": "bum|bums|butt|arse|ass|seat|calf",
    "not_bad": "no pain|fine|nothing|ice|iced|stretch*|roll*|ok",
    "odd_urine": (
        "peeing dark|blood in poo|blood in stool|blood in toilet|blood on toilet paper|blood when wipe|black poo|"
        "poo black"
    ),
    "brownish": "brown|black|brownish",
    "numb_joke": (
        "good way|numb with|mind numb*|boredom|brain|comfortably numb|haha|trashed|wrecked|toast|so cold|freezing|"
        "ice bath|cold water"
    ),
    "locks": (
        "locks|locking|locked|lock|jams|jammed|jamming|stuck|gave way|gives way|giving way|keeps buckling|"
        "buckled under|pops out|popped out|popping out|slips out|slipped out|dislocat*|out of joint|slid out|"
        "slides out|sliding out|out of place|wont straighten|wouldnt straighten|cant straighten|wont bend|wouldnt bend|"
        "stuck bent|buckles without|gave out|gives out|giving out|collapsed under|collapses under"
    ),
    "chest_score": "#1-10",
    "hot_calf": "hot calf|warm calf|red calf|calf hot|calf warm|calf red|calf looks red",
    "in_bed": (
        "sofa|couch|bed|chair|settee|armchair|hammock|asleep|watching|snoring|pillow|nap|slept|sleep|all night|hours|h|"
        "tv|telly|film|bath|tent|nights|early|til #1-12|until #1-12|till #1-12|heap|laugh*"
    ),
    "wheezy": "wheezy|wheeze|wheezing|wheezed",
    "harmless": (
        "locked out|lock out|locks out|shin pads|shin pad|shin guards|shin guard|breathless grin|breathless excitement|"
        "prime rib|ribs for dinner|ribs for tea|bbq ribs|spare ribs|felt faint hope|feel faint hope|felt faint hint|"
        "chest strap|chest day|no chest|chest press|chest height|dizzy heights|dizzying height*|dizzy with|giddy with|"
        "giddy after|giddy about|faint hope|pop in to|pop in at|pop in for|pop in tomorrow|popped in to|popped in at|"
        "popped in for|popped over|popped by|popped to|popped into|band snapped|numbers|number|snap photo|bang on|"
        "banged out|tib ant|muscle side|faint heart*|not for faint|hills fast|tightness of schedule|gave out click*|"
        "gave out some click*|gave out crack*"
    ),
}
DOUBTFUL = Signs(
    sign(
        "doubtful",
        "fainting",
        way("passed_out|dropped_off|collapsing"),
        excuse="in_bed|asleep_at_once|shock",
        clause="joke_cause",
        beside="gives_way",
    ),
    # Lips are stiff in the cold, and slow in a body that is too cold.
    sign("doubtful", "trouble with speech", way("speech"), excuse="numbed_by"),
    sign(
        "doubtful",
        "weakness",
        way("arm_side|one_side_only", "went_weak|gives_up|disobeys|arm_fails", within=3, strict=True),
        way("arm_side", "dropped_it", within=4),
        clause="no_side|in_a_set",
    ),
    sign("doubtful", "weakness", way("single_leg", "disobeys", within=3, strict=True), excuse="in_a_set|after_gym"),
    # What goes wrong with a part that no training tells of has more words than any list: that it is new will do.
    sign(
        "doubtful",
        "something new",
        way("rare_part"),
        way("untrained_part", "of_late", within=8),
        way("cannot>hand_act"),
        excuse="part_explained|numbed_by",
    ),
    sign("doubtful", "fever", way("thermometer"), excuse="no_fever"),
    sign("doubtful", "headache", way("headache", "with_neck", within=6)),
    sign("doubtful", "pop", way("cord_went")),
    sign("doubtful", "dizziness", way("dizzy"), way("upright", "head_word", within=5)),
    sign("doubtful", "numbness", way("limb", "numbed|unfeeling", within=7), excuse="numb_joke"),
    sign("doubtful", "numbness", way("hand_part", "numbed|unfeeling", within=7), excuse="numb_joke|chilled"),
    sign("doubtful", "numbness", way("limb", "folded", "gone_dead", within=5), excuse="numb_joke"),
    sign("doubtful", "numbness", way("limbs_asleep"), excuse="numb_joke|folded"),
    # A seat that is "dead" after bridges is tired.
    sign("doubtful", "numbness", way("seat_muscle", "dead", within=4), excuse="seat|worked", clause="at_work"),
    sign("doubtful", "breathlessness", way("wheezy"), clause="figure"),
    sign("doubtful", "breathlessness", way("puffed_out"), excuse="fine_effort", clause="figure"),
    sign("doubtful", "breathlessness", way("sooner", "out_of_puff|breathing", within=5), clause="figure"),
    sign("doubtful", "breathlessness", way("breathing", "breath_odd", within=3, strict=True)),
    sign("doubtful", "fast heartbeat", way("heart_word", "fast", within=5), excuse="fine_effort"),
    sign("doubtful", "fast heartbeat", way("than_usual", "heart_word", "fast", within=10)),
    sign("doubtful", "numbness", way("numbed|unfeeling", "tight_shoe", within=6)),
    sign("doubtful", "ribs", way("hurt|pressed|stitch|tender", "ribs", within=5)),
    sign(
        "doubtful",
        "swelling",
        way("joint|calf", "swells|grown", within=5),
        way("joint_word", "size_of", within=5),
        excuse="gains",
        clause="growing|worn",
    ),
    sign("doubtful", "swelling", way("hot_calf"), clause="growing|worn"),
    sign("doubtful", "pop", way("heel_part", "noise_heard", within=6), way("limb", "heard", within=6)),
    sign("doubtful", "pop", way("felt_go"), inside="went_tight"),
    sign("doubtful", "pop", way("cord|heel_part", "halved", within=3, strict=True), excuse="two_of"),
    sign("doubtful", "head injury", way("hit_the>head")),
    sign("doubtful", "accident", way("run_down"), excuse="only_like"),
    sign(
        "doubtful",
        "chest",
        way("chest_word", "chesty", within=5),
        way("chest_doubt"),
        excuse="chest_fine",
        clause="chest_gear",
    ),
    sign(
        "doubtful",
        "bone pain on a site of risk",
        way("shin_hurts", "shin_word", within=4),
        way("shin_score", "shin_word", within=1),
        excuse="not_bad|knocked",
    ),
    sign("doubtful", "numbness", way("dead", "arm_word", within=3)),
    sign("doubtful", "chest", way("strap_cause", "chest", within=8)),
    sign("doubtful", "heartbeat", way("blamed", "heart|beats|palpitations", within=10)),
    sign(
        "doubtful",
        "chest",
        way("chest_word", "chest_score", within=1),
        excuse="sets_of|gym_chest|chest_fine",
        clause="chest_gear",
    ),
    sign(
        "doubtful",
        "bone pain on a site of risk",
        way("midfoot|outer_foot|front_shin", "chest_score", within=3, strict=True),
        way("midfoot|outer_foot|front_shin|deep_hip", "ailing", within=3, strict=True),
    ),
    sign(
        "doubtful",
        "bone pain on a site of risk",
        way("felt_there", "midfoot|outer_foot|front_shin|deep_hip|groin", within=2, strict=True),
        excuse="not_bad|at_work_there|shoe",
    ),
    sign("doubtful", "groin", way("strained|ailing", "groin_word", within=4, strict=True)),
    sign("doubtful", "a joint that locks or gives way", way("joint_word", "locks|gave_way", within=4)),
    sign("doubtful", "stress injury", way("fracture"), excuse="healed"),
    sign(
        "doubtful",
        "night or rest",
        way("resting_place", "at_night", within=5),
        excuse="not_bad",
        beside="woken_by_others",
    ),
    sign(
        "doubtful",
        "night or rest",
        way("always_even", "tender", within=3),
        excuse="not_bad|sat_upon|leg_muscles|muscle_sore",
        clause="bum",
    ),
    sign("doubtful", "weight loss", way("over_time", "shrinks", within=4), excuse="slimming"),
    sign("doubtful", "sudden illness", way("odd_urine"), way("urine", "brownish", within=3)),
    sign("doubtful", "cannot bear weight", way("cannot>bear|walk_on"), excuse="doms", near="no_issue"),
    sign(
        "doubtful",
        "cannot bear weight",
        way("trauma", "cant>walk|bear", within=18, across=True),
        excuse="doms|joking",
        near="no_issue",
    ),
    sign("doubtful", "cannot bear weight", way("cannot>bear|walk_on", "lower_limb", within=3), near="no_issue"),
    sign(
        "doubtful",
        "a cold limb without colour",
        way("blue_toes"),
        excuse="in_the_cold",
    ),
)
