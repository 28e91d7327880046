"""Fainting and near fainting (SAF-01)."""

from core.reading.flags.no_faint import NO_FAINT
from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

FAINT_WORDS: Terms = {
    "fainted": (
        "collapsed during run|collapsed mid run|collapsed during set|collapsed mid set|collapsed during session|"
        "collapsed mid session|collapsed during workout|collapsed mid workout|collapsed on run|collapsed on track|"
        "collapsed on treadmill|collapsed on stairs|collapsed on trail|collapsed on path|collapsed in gym|"
        "collapsed at gym|collapsed at work|collapsed in street|collapsed in shop|collapsed in shower|"
        "collapsed in kitchen|collapsed while running|collapsed while walking|collapsed at parkrun|collapsed at track|"
        "syncopal|syncope|presyncop*|pre syncop*|near syncop*|faintd|faintted|fainnted|bring me round|brought me round|"
        "bring me back round|recovery position|need waking|had to be woken|woken up on floor|lost it for few seconds|"
        "lost time|lost couple of minutes|came back on|back on carpet|vasovagal|keeled|blacky outy|blackedout|"
        "passedout|fell unconscious|went unconscious|knocked unconscious|not conscious|conked|swooning|fading out|"
        "faded out|drifted out|dropped out of consciousness|out of it for few|away with the fairies on floor|blacked|"
        "nearly went down|almost went down|nearly went over|almost went over|nearly went under|thought was going to go|"
        "about to go down|nearly gone over|faint|fainted|fainting|faints|fainty|feinted|feinting|fanted|faynted|"
        "blacking out|black out|blackout|blackouts|blaked out|blakout|keel over|keeling over|lost conciousness|"
        "lost concious*|lost conscious*|lost conscience|losing consciousness|lose consciousness|loss of consciousness|"
        "unresponsive|greyed out|grayed out|whited out|swooned|swoon|funny turn|funny turns|wee turn|came over funny|"
        "came over queer|came over peculiar|dropped unconscious|lost few secs|lost few seconds|lost some secs|"
        "lost some seconds|lost few minutes|lost couple of seconds|lost #1-60 secs|lost #1-60 seconds|"
        "cant remember falling|dont remember falling|dont remember hitting|cant remember going down|"
        "dont remember going down|cant remember hitting|dont remember how got|cant remember how got|blank for|"
        "went blank|lights out for|gone for #1-60 seconds|gone for ten seconds|gone for few seconds|gone for few secs|"
        "gone for couple of seconds|gone for second|out for few secs|out for few seconds|out for couple of|"
        "out for #1-60 sec*|out for second|out for several|out for moment|out for moments|out for minute|out for five|"
        "out for ten|out for about|out for like|out for maybe|out for around|out for sec|hit deck|"
        "legs went from under and out|blank out|blanked out|blanking out|timbered|went limp and fell|went lights out|"
        "lights went out for|blanked|blanked and hit|properly went|flopped to floor|flopped onto floor|"
        "found me collapsed|found me unconscious|couldnt be woken|lost a bit of time|edges go black|edges went black|"
        "edges went dark|edges going black|lights off|went limp in|i went limp|just went limp|had to catch me|"
        "caught me before|caught me as|came round under|came to under|switched off and came round"
    ),
    "passed_out": (
        "passed out|passed clean out|passed clear out|passing out|pass out|passes out|past out|passed oit|passed ot|"
        "pased out|pasing out|uncon*|knocked out|out cold|conked out|sparked out|spark out|zonked out on floor|"
        "nodded out|flaked out|passed out at #1-50 k|passed out at #1-50 km|passed out at #1-30 miles"
    ),
    "dropped_off": (
        "collapse|collapsed|colapsed|colapse|collapsed at #1-50 k|slumped|crumpled|flopped|went like stone|"
        "went down like ton|went down like tree|dropped like sack*|dropped like stone|drop like stone|fell like tree|"
        "went down like stone|down like sack*|dropped like fly"
    ),
    "sight": "vision|sight|eyesight|lights|everything|world|eyes|things|room|all",
    "dark": (
        "went black|goes black|going black|gone black|turned black|black|went dark|goes dark|going dark|dark|went gray|"
        "going gray|grey|went white|turned white|went fuzzy|went blurry|went out|blacked|dimmed|dimming|fading|faded|"
        "narrowed|narrowing|closing in|closed in|tunnelled|tunneled|tunneling|tunnelling|disappeared|shrank|greyed|"
        "greying|blacking|to pinhole|pinhole|to dot|pinprick|to pinprick"
    ),
    "saw_black": (
        "black dots|dark dots|dark spots|seeing dots|tunnel vision|saw black|seeing black|saw grey|saw gray|"
        "seeing spots|saw spots|black spots|vision tunnel*|went black for|went black at|went black and|went black in|"
        "went black during|went black when|going black|see black|black before eyes|curtain came down|black round edges|"
        "black around edges|all black round|black at edges|dark round edges|dark at edges|grey round edges|"
        "couldnt see straight|couldnt see properly|couldnt see for few|couldnt see for second|shutters came down|"
        "curtain coming down|blinds came down|like curtain|tv switching off|telly went off|telly switched off|"
        "saw sparkles|saw fireworks|grey mist|black mist|red mist came down then floor|goes grey|lights dimmed|"
        "lights dimming|white out|whiteout|couldnt see anything|cant see anything for|saw double|vision went|"
        "sight went|eyes went"
    ),
    "came_round": (
        "next know|woken up|woken|opened eyes|came back|back with|woke up|wake up|waking up|came to|came round|"
        "came around|come round|coming round|woke|coming to|found me|wife found|husband found|found sprawled|"
        "found lying|blanked and|then nothing then|wife shaking|husband shaking|shaking me"
    ),
    "ended_up": (
        "next i know|next i knew|next minute|next i remember|looking at|staring at|looking up at|staring up|next thing|"
        "ended up|found myself|finding myself|flat out|face down|in heap|picked me up|picked up off|next second|"
        "next moment|then im|then i was|then i am|one second|one minute|flopped|was on|helped me up|scraped me off|"
        "peeled me off"
    ),
    "ground": (
        "shaking shoulder|shaking arm|ceiling|sky|rug|concrete|road|floor|tiles|pavement|deck|ground|grass|mat|carpet|"
        "lawn|trail|path|track|on back|with people|people around|people round|people standing|someone standing|"
        "somebody standing|paramedic*|strangers|slapping|shaking me|calling name|asking if|licking|lying down|"
        "face down|people talking|towel under|head on|on my side|recovery position|under my head|flat on|"
        "standing over me|stood over me|kneeling over me|"
        "fanning|leaning over me|asking me|ambulance|st johns|medics|first aider|oxygen|dog over me|dog on me|"
        "dog staring|faces|everyone|wife crying|people staring|somebody over me|someone over me|medic|my wife|"
        "my husband|skirting|radiator|table leg|doormat|laminate"
    ),
    "fell": (
        "gone down|id gone down|hit carpet|hit rug|hit tiles|hit grass|hit pavement|hit concrete|went over|keeled|"
        "toppled|tipped over|fell backwards|hit the mat|fell|went down|dropped|drop|collapsed|crumpled|folded|"
        "hit floor|hit ground|hit deck|ended up on|legs gave way|legs gave out|legs went|legs buckled|sank to|"
        "slid down|world went sideways|world tipped|floor came up|ground came up|floor rushed|slumped|sagged|slithered"
    ),
    "hit_ground": "hit floor|hit ground|hit deck|fell|crumpled|went down like",
    "blank_after": (
        "no recollection|blank|missing minutes|missing time|lost time|out for|cant remember|dont remember|"
        "didnt remember|no memory|couldnt remember|was out|out cold|was gone|nothing after|nothing until|nothing till|"
        "then nothing|no idea how|dont know how|dont recall|cant recall"
    ),
    "swimming": (
        "floaty|swimmy|far away|muffled|hot and cold|dizz*|lightheaded|light headed|lightheadedness|woozy|head rush|"
        "spinn*|giddy|seeing stars|saw stars|faint|fainty"
    ),
    "treadmill": "on treadmill|off treadmill|onto treadmill",
    "tripped": (
        "trip|tripped|tripping|slip|slipped|slipping|stumbl*|root|kerb|curb|ice|icy|dog lead|laughing|laugh|giggl*|"
        "hysterics|wobble board|balance board|pothole|tangled"
    ),
    "collapsing": "collapsing|colapsing",
    "held_long": "plank*|wall sit*|dead hang*|hollow hold*",
    "at_ease": (
        "early night|out early|til morning|until morning|til #4-12|until #4-12|until alarm|til alarm|until noon|"
        "until lunch|until today|til noon|till #4-12|till morning|sofa|couch|bed|chair|settee|armchair|hammock|asleep|"
        "watching|snoring|as soon|straight|dinner|tea|after work|from work|exhaustion|exhausted|tired|tiredness|"
        "boredom|bored|laugh*|joy|excitement|knackered|water|flyers|medals|leaflets|drinks|parade|heap|bath|pit|hunger|"
        "hungry|for #4-14 hours|for #4-14 hrs|for #4-14 h|all night|last night|slept|sleep|sleeping|pillow|nap|haha"
    ),
    "on_feet": (
        "kitchen|gym|stairs|landing|shower|hallway|bathroom|street|shop|track|trail|treadmill|changing room|car park|"
        "during set|mid set|mid run|after set|after sets|after last set"
    ),
    "asleep_at_once": "hit pillow|head hit|head touched|touched pillow|hit sack|hit hay|like log",
    "asleep_standing": (
        "nodded off standing|nodded off on feet|asleep on feet|asleep standing|nodded off mid|dropped off standing"
    ),
    "camping": "tent|camping|campsite|festival|hostel|sleeping bag|air bed|airbed|bivvy",
    "goes_dead": "phone|watch|garmin|screen|headtorch|torch|tv|laptop|battery",
    "gives_way": (
        "blackout|form|arch|arches|knee|knees|ankle|ankles|hip|hips|bench|box|posture|core|back|tent|pelvis|foot|plank|"
        "house|gazebo|economy|market|technique|morale|motivation|pace|valgus|deal|table|inward|inwards|medially|phone|"
        "watch|garmin|screen|headtorch|torch|tv|laptop|battery|curtain*|blind|blinds|power|electric*|windows|calendar|"
        "diary|bike|building|roof|shelf|rack|trunk|willpower|discipline|sets|under weight"
    ),
    "dark_on_purpose": (
        "home|town|village|estate|torch|curtain|curtains|blind|blinds|windows|calendar|diary|power|electric*|street|"
        "house|office|in flat|my flat|bedroom window*|room window*"
    ),
    "stood": "standing|stood|upright|walking",
    "no_idea": (
        "dont know what happened|no idea what happened|dont know how|no idea how|no clue how|cant explain how|"
        "not sure what happened|dont know what hit"
    ),
    "next_ground": "then on ground|then on floor|next on floor|next on ground|then floor|next thing floor",
    "went_colour": (
        "white as paper|white as milk|pale as paper|grey as ash|went green|went pale|turned pale|turned green|"
        "white as sheet|grey as|went grey|went white|gone grey|gone white|turned grey|turned white|looked grey|ashen|"
        "ghostly|pale as ghost|white as ghost|green and clammy|colour drained|color drained|drained of colour|"
        "grey in face|white in face|sheet white"
    ),
    "nearly": (
        "dropped|keeled|propped|prop me|held up|caught me|talking rubbish|talking nonsense|talking gibberish|"
        "making no sense|not making sense|wasnt making sense|stopped answering|before i went|before i fell|had to lie|"
        "had to sit|nearly went|clammy|cold sweat|floor|sweating|sick|breathless|chest|hold on|held on|grab*"
    ),
    "eyes": "vision|sight|eyesight|eyes|my view",
    "dims": (
        "shutters|shutter|curtain|curtains|blinds|shut off|switched off|cut out|cuts out|flicker*|shrunk|shrank|"
        "shrink*|dot|pinprick|pinhole|letterbox|swam|swimming|swimmy|starry|sparkl*|spotty|mist*|fog*|hazy|blur*|"
        "shimmer*|snow*|static|patchy|greyed|greying|dim|dimmed|tunnel*|narrow*|closing in|closed in|went|gone|going"
    ),
    "shock": "saw price|saw prices|saw bill|saw entry fee|price of",
    "joke_cause": (
        "entry fee|fee|elevation profile|price tag|leaderboard|results|forecast|"
        "price|prices|bill|when saw plan|when saw session|when saw how|when saw numbers|when saw what|when read plan|"
        "when read session|of embarrassment|from embarrassment|with excitement|from boredom|of boredom|with boredom|"
        "with joy|"
        "when she said|when he said|when you said|when saw reps|when saw sets|when saw list|saw your message|at cost|"
        "reading session|reading plan|saw the time|saw my time"
    ),
    "was_gone": (
        "was gone|was away|was out|not there|wasnt there|was absent|went away|was elsewhere|was offline|wasnt with it|"
        "was missing"
    ),
    "briefly": (
        "for moment|for second|for sec|few sec*|some seconds|some secs|couple seconds|couple of secs|for blink|"
        "#1-60 sec*|momentarily|half minute|several seconds|ten seconds|five seconds|twenty seconds"
    ),
    "no_answer": (
        "didnt answer|didnt respond|not responding|wasnt responding|not answering|couldnt wake me|couldnt rouse|"
        "calling name|called name|wouldnt wake|didnt react|not reacting"
    ),
    "next_lying": (
        "next thing was looking|next thing lying|next thing im looking|next thing i was staring|"
        "next thing i know im lying|next thing i knew i was lying|next thing i was flat"
    ),
    "woken_by": (
        "had to wake me|brought me round|brought me back|shook me awake|revived me|slapped me awake|had to revive|"
        "caught me|catch me|held me up"
    ),
    "lighter": "stone since|kilos|kilo|kgs|lbs|pounds since|stone in #1-12|dress size*",
    "odd_spell": (
        "went weird|went funny|all funny|came over funny|came over weird|zonked|conked|felt weird|felt funny|felt odd|"
        "felt strange|felt rough|wobbled|went wobbly|spaced|went faint|went light|got hot"
    ),
    "lights_cut": "power cut|power cuts|power went|power outage|no power|electricity went",
    "limbered": "rolled|stretched|jogged|walked|popped|nipped|headed|stayed",
    "harmless": NO_FAINT,
}
FAINT: tuple[Sign, ...] = (
    # What made somebody faint makes it no less: no fall excuses these.
    sign(
        "emergency",
        "fainting",
        way("fainted"),
        way("sight>dark"),
        way("saw_black"),
        way("eyes>dims"),
        way("went_colour", "nearly", within=9),
        way("went_colour", "fell", within=4),
        way("was_gone>briefly"),
        way("fell|passed_out|dropped_off", "no_answer|woken_by", within=10),
        way("next_lying"),
        way("came_round>ground"),
        way("asleep_standing", "ground|briefly", within=10),
        way("hit_ground|swimming", "came_round", within=10),
        excuse="lights_cut|shock",
        clause="joke_cause|lighter|camping",
        beside="dark_on_purpose|limbered",
    ),
    # Who trips falls without fainting.
    sign(
        "emergency",
        "fainting",
        way("ended_up>ground"),
        way("fell", "blank_after", within=10, across=True),
        way("swimming", "fell", within=6),
        way("fell", "treadmill", within=1),
        way("no_idea", "ground", within=12),
        way("stood", "next_ground", within=8),
        way("hit_ground|swimming", "ended_up", within=10),
        way("odd_spell", "hit_ground|fell", within=6),
        excuse="tripped|lights_cut|shock",
        clause="joke_cause|lighter|camping",
        beside="dark_on_purpose|limbered",
    ),
    sign(
        "emergency",
        "fainting",
        way("on_feet", "passed_out", within=4),
        excuse="asleep_at_once|shock",
        clause="joke_cause|camping",
    ),
    sign(
        "emergency",
        "fainting",
        way("passed_out"),
        excuse="asleep_at_once|shock",
        clause="joke_cause",
        beside="at_ease|goes_dead",
    ),
    sign(
        "emergency",
        "fainting",
        way("dropped_off"),
        excuse="tripped|asleep_at_once|shock",
        clause="joke_cause",
        beside="at_ease|gives_way",
    ),
    sign(
        "emergency",
        "fainting",
        way("collapsing"),
        excuse="tripped|asleep_at_once|shock",
        clause="joke_cause|held_long",
        beside="at_ease|gives_way",
    ),
)
