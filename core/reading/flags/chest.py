"""Pain or pressure in the chest (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

CHEST_WORDS: Terms = {
    "chest": (
        "precordial*|retrosternal*|substernal*|chest|chests|chested|chesty pain|chesty pains|sternum|breastbone|"
        "rib cage|ribcage|thorax|heart area|round heart|around heart|near heart|over heart|behind heart|where heart is|"
        "in heart|heart muscle|breast|boob|boobs|tit|breasts|middle of ribs|solar plexus|behind ribs|under collarbone|"
        "under collarbones|below collarbone|between collarbones|centre of ribs|center of ribs|front of ribs|"
        "where heart lives|left pec deep"
    ),
    "ribs": "round body|round me|around me|chest wall|rib|ribs|left side of body|torso|upper body",
    "pressed": (
        "tite|tightend|tightning|fist|corset|python|boa|hug|strangl*|choking|choke|bolt|bolts|straitjacket|"
        "straightjacket|shrinkwrap*|cling film|wrapped|girdle|hand round|hand around|walls closing|squish*|loaded|"
        "weighed down|block|sandbag|truck|elephants|standing on|stood on|sitting on|sat on|squash*|kneeling on|tight|"
        "tightness|tighter|tightening|tightened|tightens|tighty|tigth|tightnes|pressure|pressing|press|pressed|squeez*|"
        "crush*|heav*|constrict*|elephant|iron band|band|vice|vise|clench*|grip|grips|gripping|gripped|weight|brick|"
        "bricks|closing|clamp*|caving|compress*|seiz*|locked|suffocat*|rope|strapped|belt round|belt around|full|"
        "fullness|congested|knotted|knot|lead|anvil|ton|concrete|stone|boulder|parked car|car on|parked on|bus on|"
        "lorry on|clutch*|bruised|bruise|packed|stuffed|jammed|wedged|stuck|swollen|balloon|inflated|blocked|lump|"
        "golf ball|tourniquet|winch*|ratchet*|wrung|pinched|cinch*|drum|barrel|small|shut|shutting|closed|squeezy|"
        "crushy|heaving|weighing|weighs|sand|hand on|paw|boot on|knee on|foot on|foot resting|hand resting|piano|"
        "fridge|safe on|someone on|somebody on|sits on|sat upon|lying on top|leaning on|squashing|belt pulled|belt too|"
        "noose|snake|hooped|barrel hoop|pinned|pushing down|pushing on|stamping|stomp*|trampl*|hoof|horse|cow|rhino|"
        "hippo|gorilla|bear|dumbbell sat|kettlebell sat|bar sat|rucksack on|backpack on|on top of me|lying on me|"
        "steamroll*|being ironed|was ironing|someone ironing|like ironed|ironing it|ironing me"
    ),
    "amiss": (
        "somethings up|something up|summat up|up with|whats up with|go|gone|went|complaining|banging|bang|pop|popping|"
        "pulling|pull|strained|catching|catch|grumbling|electric|buzzing|numb|empty|hollow|raw|fire|issue|issues|"
        "problem|problems|trouble|symptom*|scare|scary|worried|worrying|funny|weird*|odd|strange|off|wrong|not right|"
        "isnt right|wasnt right|not great|not good|not happy|playing up|acting up|bother*|iffy|dodgy|bad|awful|"
        "horrible|rough|stitch|cramp*|spasm*|dull|flutter*|thump*|tug|tugging|sore|soreness|tender|tingl*|giving jip|"
        "warning|rubbish|crap|shit|said no|says no|not having it|protest*|unhappy|grump*|moaning|whinge*|giving out|"
        "gave out|tense|tension|stiff|jumpy|bubbl*|crackl*|rattl*|wobbly|shaky|ropey|ropy|gyp|gip|grief|nagging|naggy|"
        "worse|worsening|stinging|scream*|angry|sick|uneasy|unpleasant|nasty|severe|sensation|feeling|episode|thing|"
        "attack|aint happy|aint right|aint good|aint great|aint clever|isnt happy|isnt great|isnt good|isnt clever|"
        "not clever|no good|doesnt feel great|didnt feel great|doesnt feel good|didnt feel good|didnt feel right|"
        "doesnt feel right|didnt feel clever|doesnt like|didnt like|dont like|didnt love|hammer|hammered|punch|punched|"
        "kicked|kick|stamped|icy|on strike|not playing ball|not best|not hundred|not 100|worries me|concern*|"
        "wont shift|wont ease|complain*|gurgl*|squirm*|niggl*|alarm bells|not fine|not ok|not okay|not well|"
        "not comfortable"
    ),
    "stitch": "stitch|stitches",
    "left_arm": (
        "left arm|left shoulder and jaw|arm and jaw|jaw and arm|neck and jaw|jaw and neck|jaw and left|"
        "shoulder and arm|left elbow and jaw|left wrist and jaw|left armpit"
    ),
    "arm_bad": (
        "numb*|tingl*|heavy|heaviness|pins and needles|dead|weak|tight|tightness|ached|went funny|lead|leaden|useless|"
        "fell asleep|wooden|ache|aches|aching|jelly|throbs|throbbing"
    ),
    "jaw": "jaw|into neck|up to neck|up neck|to throat|into throat|teeth",
    "arm": "arm|arms",
    "indigestion": "indigestion|heartburn|acid|trapped wind",
    "crushing": (
        "crushing feeling|crushing sensation|crushing pressure|squeezing feeling|squeezing sensation|vice like feeling|"
        "crushing tightness|band like feeling"
    ),
    "exerting": (
        "when exert|on hills|when climb|climbing|when push|when run|when running|stairs|exertion|every time run|"
        "every hill|every climb|climb hill|climb hills|uphill|uphills|on climbs|when i work hard|when working hard|"
        "when hr goes up|as soon as push|slow down|ease off|every time push|at pace|every time jog|when jog|every jog|"
        "every run|when sprint|sprint for"
    ),
    "attack": (
        "cheat pain|cheat pains|cheat hurts|cheat tight|chess pain|chess pains|heart attack type|heart attack|angina|"
        "cardiac arrest|heart failure"
    ),
    "having": "symptoms of|signs of|having|had|have|got|might be|thought|mild|mini|suspected|like|think|sure",
    "squat_on": (
        "elephant on|elephant sitting on|elephant sat on|wearing corset|in corset|corset on|like corset|"
        "in a straitjacket|being hugged by bear|gorilla off chest|off my chest gorilla|elephant off chest|"
        "hippo off chest|weight off chest since"
    ),
    "between_blades": "between shoulder blades|between shoulderblades",
    "clammy": "cold sweat|clammy|cold sweats|sweaty and sick|grey and sweaty",
    "gym_chest": (
        "from bench|after bench|benched|benchpress*|flies|flyes|tris|triceps|did chest|trained chest|chest and back|"
        "chest and bis|chest and arms|chest and shoulders|push ups|pushups|push up|pushup|press ups|pressups|press up|"
        "bench pressing|bench pressed|bench press|benching|dips|chest day|chest workout|chest session|chest fly|"
        "fly machine|slept on|from coughing|from cough|after coughing|sleeping on|lay on|lying on|vaccin*|jab in|"
        "chest exercises|upper body day|bench day"
    ),
    "my_chest": (
        "my chest|the chest|in chest|across chest|chest feels|chest felt|chest went|chest goes|chest keeps|chest got|"
        "chest started|chest starts|chest was|chest is|chest been"
    ),
    "chest_fine": (
        "fine|ok|okay|good|great|clear|open|opened|up|high|laugh*|haha|out|arms|day|pump|pumped|tall|burst|flew|bumped|"
        "knees|parallel|bursting|joy"
    ),
    "chest_well": "chest good|chest fine|chest ok|chest okay|chest great|chest clear|chest open",
    "chest_gear": (
        "chest up|chest out|chest open|chest high|chest tall|proud|strap|pb|medal|bib|tattoo|shirt|number|sweaty|hair|"
        "bigger|stronger|gains|kettlebell|dumbbell|bar|goblet|floor|weights|weight|kb|db|pec|pecs|swelled with|pride|"
        "proudly|band|rope|down to|with kid|with plate|with sandbag|with ball|baby carrier|holding plate|holding ball|"
        "holding sandbag|baby|toddler|sling|puppy|cat"
    ),
    "skin_there": (
        "nipple*|strap rubbed|strap rubbing|strap rubs|strap chafed|strap chafing|bra rubbed|bra rubbing|bra rubs|"
        "bra chafed"
    ),
    "skin_only": (
        "its rash|its a rash|just rash|just skin|only skin|its skin|just sunburn|its sunburn|only chafing|just chafing"
    ),
    "skin": (
        "rubbed|rubbing|rubs|chafe*|chafing|rash|blister*|graze|grazed|nipple*|vaseline|scab|sunburn*|spot on my chest"
    ),
    "sets_of": "x|sets|set|reps|rep|kg|lb|lbs|times|rounds|each|day",
    "but_it": "but was|though it was|but it really|but earlier it|but before",
    "twisting": "chest wall|twist|twisted|twisting|intercostal|rib muscle",
    "heart_held": (
        "heart in fist|hand round heart|hand around heart|fist round heart|fist around heart|squeezing heart|"
        "heart being squeezed|grabbed heart|heart in vice"
    ),
    "strap_cause": "notch too tight|strap too tight|strap on too tight|strap one notch|strap dug in|strap digging in",
    "tight_clothes": "shirt|tshirt|top|bra|sports bra|vest|bib|harness|jacket|pack|rucksack straps|wetsuit|seatbelt",
    "breathing_in": "breathe|breath|breathing|inhale",
    "on_me": "sitting on me|sat on me|standing on me|stood on me|kneeling on me|lying on me|parked on me",
    "angina": "angina|angina type|cardiac pain",
    "radiates": (
        "spread to|spreads to|spreading to|spread into|spreading into|radiat*|shooting into|shoots into|goes into|"
        "went into|up into|moved to|moved into|travelled to|traveled to|down into|crept into"
    ),
    "affirmed": "yes|yeah|yep|yup|yea",
    "because": "because|due to|on account of|blame|thanks to|reason",
    "attack_signs": (
        "cheat pain|cheat pains|cheat hurts|cheat tight*|chess pain|heart attack symptoms|heart attack signs|"
        "symptoms heart attack|signs heart attack|heart attack feeling"
    ),
    "companion": (
        "sweaty|sweating|sweats|cold sweat|clammy|nausea|nauseous|sick|dizz*|lightheaded|light headed|faint|fainted|"
        "breathless|short of breath|out of breath|cant breathe|couldnt breathe|passed out|woozy|grey|palpitations|"
        "blacked out|vomited|threw up|gasping|wheez*"
    ),
    "reaches": (
        "into arm|down arm|to arm|in arm|left arm|both arms|into shoulder|to shoulder|left shoulder|into back|"
        "through to back|into neck|up neck|to neck|in neck|jaw|into throat|to throat|up throat|between shoulder blades|"
        "teeth|shoulder blade|elbow"
    ),
    "harmless": (
        "crushing feeling defeat|crushing feeling failure|crushing feeling guilt|crushing feeling doom|"
        "laced like corset|laced em like corset|laced them like corset|laced up like corset|laces like corset|"
        "plate to chest|weight to chest|bell to chest|weights to chest|dumbbell to chest|kettlebell to chest|"
        "bag to chest|tied like corset|chest strap|chest straps|chest band|chest press|chest presses|chest freezer|"
        "chest of drawers|chest hair|chest fly|chest height|chest level|chest deep|chest bump|chest out|chest up|"
        "chest proud|proud chest|chest to bar|chest to floor|chest to ground|chest to knee|chest forward|chest tall|"
        "tall chest|off chest|chest infection*|chest cold|chest cough|knees to chest|knee to chest|chin to chest|"
        "held to chest|hold to chest|close to chest|pulled to chest|hugged to chest|legs to chest|against chest|"
        "at chest|on chest height|treasure chest|heart rate zones|heart burn|pain in the arm|pain in arse|pain in ass|"
        "pain in butt|pain in backside|pain in neck work|heart attack on plate|gave heart attack|give heart attack|"
        "nearly had heart attack|heart attack haha|heart attack lol|no pain no gain|chest held|chest holding|chest cup|"
        "chest clip|chest rig|tight deadline|tight schedule|killing time|killed it|killing it|dressed to kill|"
        "sharp intake|sharp turn|stab at|burn off|kill for|burnt out|by heart|hard as nails|weight to chest|"
        "bar on chest|kettlebell on chest|dumbbell on chest|weight on chest height|pressed for time|pressing matters|"
        "painless|pain free|painfree|my chest strap|my chest press|my chest hair|my chest infection*|my chest cold|"
        "my chest cough|chest xray|chest x ray|chest scan|chest size|chest measurement|chest circumference|"
        "the chest strap|my chest straps|the chest straps|the chest press|my chest presses|the chest presses|"
        "my chest freezer|the chest freezer|my chest of drawers|the chest of drawers|the chest hair|my chest fly|"
        "the chest fly|my chest height|the chest height|my chest level|the chest level|my chest deep|the chest deep|"
        "my chest bump|the chest bump|my chest out|the chest out|my chest up|the chest up|my chest proud|"
        "the chest proud|my chest to bar|the chest to bar|my chest to floor|the chest to floor|my chest to ground|"
        "the chest to ground|my chest to knee|the chest to knee|my chest forward|the chest forward|my chest tall|"
        "the chest tall|the chest infection*|the chest cold|the chest cough|my chest held|the chest held|"
        "my chest holding|the chest holding|my chest cup|the chest cup|my chest clip|the chest clip|my chest rig|"
        "the chest rig|my chest xray|the chest xray|my chest x ray|the chest x ray|my chest scan|the chest scan|"
        "my chest size|the chest size|my chest measurement|the chest measurement|my chest circumference|"
        "the chest circumference|breast cancer|breast feeding|breastfeed*|breast stroke|breaststroke|chicken breast*|"
        "bursting with love"
    ),
}
CHEST: tuple[Sign, ...] = (
    sign(
        "emergency",
        "chest pain",
        way("chest", "hurt|pressed|amiss", within=7, strict=True),
        way("chest", "hurt|pressed", within=2, strict=True, across=True),
        way("between_blades", "chest", "hurt", within=6),
        way("chest", "but_it", "hurt|pressed", within=7),
        way("left_arm", "hurt|arm_bad", within=5),
        way("ribs|chest", "arm", "hurt|arm_bad", within=6),
        way("jaw", "arm", "hurt|arm_bad", within=6),
        way("jaw", "exerting", "indigestion", within=8),
        way("exerting", "indigestion", within=6),
        way("between_blades", "clammy", "hurt", within=8),
        way("having>attack"),
        way("squat_on"),
        way("attack_signs"),
        way("heart_held"),
        way("angina"),
        way("breathing_in", "on_me", within=6),
        way("clammy", "chest", "hurt", within=10),
        way("exerting", "jaw", "hurt", within=7),
        way("hurt", "radiates", "jaw", within=6),
        excuse="twisting|strap_cause|skin_only",
        doubt="gym_chest",
        clause="skin",
        beside="tight_clothes",
    ),
    # What goes into the jaw or the arm, or comes with sweat, is of no push-up.
    sign(
        "emergency",
        "chest pain",
        way("reaches", "chest", "hurt|pressed", within=8),
        way("companion", "chest", "hurt|pressed", within=9),
    ),
    sign("emergency", "chest pain", way("crushing", "exerting", within=5), excuse="elsewhere"),
    sign(
        "emergency",
        "chest pain",
        way("my_chest"),
        way("because", "chest", within=1, strict=True),
        way("affirmed", "chest", within=1),
        excuse="twisting|strap_cause|skin_there|skin_only",
        doubt="gym_chest|chest_fine",
        clause="chest_gear",
    ),
    sign(
        "emergency",
        "chest pain",
        way("chest", "scored", within=1, strict=True),
        doubt="gym_chest",
        clause="chest_gear|chest_well",
        beside="sets_of",
    ),
    sign("emergency", "chest pain", way("ribs", "pressed", within=4, strict=True), excuse="stitch", doubt="gym_chest"),
)
CHEST_ALONE: Sign = sign(
    "emergency",
    "chest pain",
    way("chest"),
    excuse="gym_chest|chest_fine|twisting|sets_of|strap_cause|skin_there|skin_only",
    clause="chest_gear|skin",
)
"""The chest as the place of a pain that was asked for."""
