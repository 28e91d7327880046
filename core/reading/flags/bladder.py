"""A bladder or bowel that does not obey (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

BLADDER_WORDS: Terms = {
    "go": (
        "pee|peeing|pees|peed|wee|weeing|weed|urinat*|piss|pissing|poo|pooing|poop|pooping|shit|take shit|number one|"
        "number ones|number two|number twos|go to bathroom|go for wee|hold it in|hold on to|hold wee|hold water|"
        "holding wee|holding it in|pass water|passing water|use bathroom|start wee|go properly|properly go|empty|void|"
        "loo|toilet|go at all|go when|flow|bladder|bowel|bowels|urine|stream|waterworks|number #1-2|wee out|pea|go pea|"
        "take a pea|have pea|pass wee"
    ),
    "control": "control|feeling|sensation|warning|urge|sense|feel",
    "strain": "strain|straining|strained|force|forcing|push hard",
    "organ": (
        "bladder|bowel|bowels|waterworks|plumbing|urine|pee|wee|poo|number twos|water works|peeing|weeing|piss|stool|"
        "sphincter|when go"
    ),
    "fails": (
        "isnt emptying|not emptying|doesnt empty|isnt right|not right|weird|gone|leak*|numb|problem|problems|issue|"
        "issues|chang*|accident|accidents|strange|trouble|funny|wont|wouldnt|off|playing up|acting up|messed up|"
        "different|odd|dribbl*|retention|broken|weak|faulty|urgency|bother|uncontroll*"
    ),
    "soiled": (
        "no bladder control|no bowel control|zero bladder control|no control of bladder|no control of bowels|"
        "cauda equina signs|cauda equina symptoms|think cauda equina|got cauda equina|urinary retention|"
        "urine retention|faecal incontinence|wet myself|wet pants|wet shorts|wet bed|wetting bed|wetting myself|"
        "wetting pants|peed myself|peeing myself|peed pants|peed shorts|peed leggings|peed in pants|peed bed|"
        "pee myself|pissed myself|pissing myself|pissed pants|pissed bed|weed myself|weeing myself|weed pants|"
        "wee myself|wee d myself|soiled myself|soiling myself|soiled pants|pooed myself|pooing myself|poo d myself|"
        "pooped myself|pooped pants|pooed pants|shat myself|shat pants|shit myself|shit pants|crapped myself|"
        "messed myself|urinated on myself|wet trousers|wet leggings|wet knickers|wet undies|wet tights|incontinen*|"
        "leak pee|leaking pee|leaked pee|leak wee|leaking wee|leaked wee|leak urine|leaking urine|leaked urine|"
        "leaking poo|leaked poo|pee leak*|wee leak*|urine leak*|pee coming out|pee came out|wee came out|"
        "urine came out|pee just comes|wee just comes|dribbling pee|dribbling wee|dribbled wee|dribbled pee|"
        "pee dribbl*|wee dribbl*|piss dribbl*|urine dribbl*|toilet accident|bathroom accident|bowel accident|"
        "bladder accident|pee accident|poo accident|number two accident|had accident didnt|accident in pants|"
        "accident in shorts|didnt make it to loo|didnt make it to toilet|didnt get to loo|didnt get to toilet|faeces|"
        "feces|skid marks without|soiled shorts|soiled leggings|messed pants|messed shorts|pee ran down|wee ran down|"
        "pee running down|wee running down|poo in pants|poo in shorts|pooed in pants"
    ),
    "unaware": (
        "didnt feel|without noticing|without knowing|without feeling|without realising|didnt notice|didnt know|"
        "no warning|never felt|unaware|cant stop|cant feel|couldnt stop|couldnt feel|dont mean|not meaning to|"
        "by itself|on its own|without warning|all of sudden|no control|not under control|never happens|"
        "without realizing|hadnt noticed|hadnt felt|didnt realise|didnt realize|no clue till|till saw it|until saw it|"
        "until i saw|till i saw|only knew when|only noticed when"
    ),
    "accident": "accident|accidents|leaked|leak|leaking|peed|weed|pooed",
    "no_urge": (
        "cant feel when need|cant tell when need|dont know when need|dont feel when need|cant feel need|"
        "cant tell if need|cant feel when bladder|cant tell when bladder|cant feel bladder|cant feel to go|"
        "cant feel myself pee|cant feel myself wee|cant feel when pee|cant feel when wee|cant feel when go|"
        "cant feel pee|cant feel wee|dont know when bladder|dont feel bladder|need to pee but nothing|"
        "need to pee but cant|need to wee but nothing|need to wee but cant|bursting but nothing|bursting but cant|"
        "bursting and cant|need to go but nothing|need to go but cant|want to pee but|need pee but cant|"
        "cant feel going|dont feel need to|cant tell when bursting|cant feel when coming|cant feel it coming|"
        "went for wee and nothing|went for pee and nothing|tried to wee and nothing|tried to pee and nothing|"
        "tried to pee but nothing|stood there and nothing|nothing comes out|nothing came out|cant feel when done|"
        "dont feel it coming|no urge|no idea when need|no clue when need|no sense when need|no warning when need|"
        "bursting for wee but nothing|bursting for pee but nothing|bursting for wee but cant|bursting for pee but cant"
    ),
    "not_gone": (
        "havent peed|havent weed|havent pooed|havent urinated|not peed|not weed|not urinated|hasnt peed|"
        "havent been to loo|havent been to toilet|havent had wee|havent had pee|havent passed water|"
        "havent passed urine|not passed urine|not passed water|not had wee|not had pee|not pooed|not been to toilet|"
        "not been to loo|no wee since|no pee since|no poo in|no wee all day|no pee all day|no wee for|no pee for"
    ),
    "long": "all day|since|today|hours|cant|yesterday|last night|this morning",
    "back": "sciatica|disc|deadlift|deadlifts|back",
    "stopped_up": "bunged up|constipated|constipation",
    "loo_joke": "laugh*|giggl*|nerves|so funny|hilarious|when saw",
    "cant_tell": (
        "cant tell when wiping|cant tell when wipe|cant tell if wiped|cant tell if wiping|cant tell if clean|"
        "cant tell if finished|cant feel seat|cant feel toilet|cant feel chair"
    ),
    "unwiped": (
        "cant feel paper|cant feel toilet paper|cant feel loo roll|couldnt feel paper|couldnt feel toilet paper|"
        "dont feel paper|dont feel toilet paper|cant feel wiping|cant feel myself wiping|cant feel wipe|"
        "cant feel myself wipe|dont feel wipe|dont feel myself wipe|couldnt feel wiping|couldnt feel myself wiping"
    ),
    "let_go": (
        "let go|gave way|gave out|gives out|lets go|emptied|releasing|released|fail|wont hold|not holding|"
        "uncontrollable|has gone|have gone|opened by itself|went by itself|done own thing|slow to start|slow start|"
        "takes ages|take ages|ages to start|takes forever|takes minutes|under control|arent under|not under|isnt under|"
        "not in control|out of control|trickl*|just trickles"
    ),
    "push_out": "push to get|push hard to|pushing to get|have to push|having to push",
    "dribble": (
        "motion|motions|stool|stools|dribbling|dribble|leaking|leaks|leak|dripping|accident|accidents|weeing|peeing|"
        "wet|wee|pee|poo|came out|comes out|coming out|soaked seat|soaked pants|change shorts|changed shorts|"
        "changed pants|change pants"
    ),
    "not_properly": "not gone|havent gone|havent been|not been|hasnt gone",
    "properly": "properly|right|normally|since|days|all day",
    "loo": "loo|toilet|bathroom|bog|john",
    "on_loo": "on loo|on toilet|on bog",
    "no_start": (
        "couldnt start|cant start|nothing happened|nothing happens|nothing came|nothing comes|nothing would|"
        "wouldnt start|wouldnt come|couldnt go|cant go|unable to go"
    ),
    "no_control": (
        "no control down there|no control below|lost control down there|no control downstairs|no control of my|"
        "couldnt hold it|cant hold it"
    ),
    "soaked": "soaked|wet|change|changed|mess|trousers|shorts|pants|car seat",
    "unsensed": (
        "dont notice|dont feel|dont know|cant tell|cant feel|cant sense|no idea|no clue|not aware|unaware|dont sense|"
        "dont realise|dont realize|never know|never feel|didnt notice|lost sense|not sure when|not able to feel|"
        "havent been able to feel|unable to feel|havent been able to tell|not able to tell|not been able to tell|"
        "not been able to feel|havent been able to sense|not able to sense|unable to tell|unable to sense|couldnt tell|"
        "couldnt feel|couldnt sense|cant always tell|cant always feel|stopped feeling|cant seem to feel|no longer feel"
    ),
    "need_go": (
        "need to go|have to go|need loo|need toilet|need pee|need wee|have to pee|have to wee|need to pee|need to wee|"
        "must pee|must go|bladder full|need bathroom|full bladder|when to go|when to pee|go to toilet|go to loo|"
        "need to empty|if going|when going|if i was going|if was going|if finished"
    ),
    "nothing_comes": (
        "nothing comes|nothing came|nothing happens|no flow|wont start|wont come out|only drops|just drops|only drips|"
        "just drips|barely trickle*"
    ),
    "legs_weak": (
        "legs weak|weak legs|legs wobbly weak|legs numb|legs tingly|legs gone numb|numb legs|tingly legs|"
        "legs went tingly|legs went numb|legs went weak|legs went dead|legs gone tingly|legs tingle|legs tingling|"
        "legs went fuzzy"
    ),
    "unfelt": (
        "didnt feel it happen*|didnt feel it coming|didnt feel it come|didnt feel it going|didnt feel it go|"
        "couldnt feel it happen*|couldnt feel it coming|felt nothing happen*|dont feel it happen*"
    ),
    "leak": "leaking|leak|leaks|dribbl*|wetting|leaked",
    "bladder": "bladder|bowel|bowels|urinate|pass urine",
    "no_loo": "no loo|no loos|no toilet|no toilets|closed loos|broken loo|loo locked|toilet locked|loo was locked",
    "loo_reason": (
        "plumber|at home|queue|no loos|no toilets|no toilet|portaloo|porta loo|portaloos|closed loos|toilet break|"
        "toilet train*|potty|puppy|sit on loo|sit on toilet|sit down on loo|sit down on toilet|lower myself|onto loo|"
        "onto toilet|off toilet|off loo|nappy|nappies|stop the watch|hydrat*|litres|drank|coffee|beer|beers|kids|"
        "public toilet|broken loo|flush*|occupied|locked|sitting on toilet"
    ),
    "sore_legs": "quads|doms|leg day",
    "unheld": ("cant hold pee|cant hold wee|cannot hold pee|cannot hold wee|couldnt hold pee|couldnt hold wee"),
    "water": (
        "pee|peeing|wee|weeing|urinat*|piss|pissing|pass water|pass urine|passing urine|pass wee|poo|pooing|poop|"
        "empty bladder|start wee"
    ),
    "laughing": "laugh*|giggl*|nerves|so funny|hilarious|when saw|nearly|almost|hold",
    "harmless": (
        "bladder in running vest|bladder in vest leak*|bladder in vest burst|bladder in backpack|"
        "bladder in rucksack|bladder in bag|"
        "bladder of hydration|hydration bladder|bladder of vest|vest bladder|bladder of camelbak|camelbak bladder|"
        "water bladder|bladder of pack|pack bladder|bladder of rucksack|no loss of bladder|no loss of bowel|"
        "no loss of control|no loss bladder|no loss bowel|no loss control|without loss of bladder|"
        "without losing bladder|without losing control|didnt lose control|didnt lose bladder|pissed off|taking piss|"
        "took piss|take piss|piss poor|piss easy|pissed it|piss about|pissing about|pissing down|pissed down|"
        "shit session|shit day|shit sleep|shit show|shit run|shit week|shit weather|shit hot|shit load|holy shit|"
        "oh shit|bull shit|no shit|shit happens|shit gym|tough shit|give shit|losing shit|lost shit|get shit|"
        "my shit together|shit together|feel like shit|felt like shit|sleep like shit|like shit|wee bit|wee run|"
        "wee session|wee while|wee niggle|wee twinge|wee ache|wee pain|wee bit of|wee break|wee hours|wee small hours|"
        "wee jog|wee sore|wee one|in wee|wee walk|wee stretch|wee nap|a wee|weekend|half arsed|cant be arsed|"
        "couldnt be arsed|arsed|numbers|number of|number|asleep by|asleep at|fell asleep|fall asleep|falling asleep|"
        "go loose|on go|good to go|go time|go easy|go again|go hard|go up|go down|toilet stop|loo stop|toilet roll|"
        "stream of|live stream|work flow|in flow|flow state|go flow|control of dumbbell|control knee|bladder fine|"
        "hold on to rail|hold on to wall|hold on to chair|hold on to something|hold on to bar|hold on to the|"
        "holding on to the|crutches|dont feel bad|dont feel guilty|dont feel ready|dont feel great|dont feel good|"
        "dont feel well|dont feel sore|dont feel tired|dont feel like|dont feel anything|dont feel up|not feeling it|"
        "not feeling well|not feeling great|not feeling good|not feeling up|not feeling the|wet day|wet run|"
        "wet weather|wet out|wet kit|wet shoes|wet roads|wet hair|pea sized|pea size|pea soup|peas|like pea|pea shoot|"
        "bladder pack|hydration bladder|water bladder|bladder hose|bladder in pack|bladder leaked all over|"
        "bladder leaked in|wet bed sheets|find toilet|find loo|find bathroom|finding a toilet|find portaloo|"
        "find toilets|wee trickle"
    ),
}
BLADDER: tuple[Sign, ...] = (
    sign(
        "emergency",
        "bladder or bowel change",
        way("cannot|cant|strain>go"),
        way("soiled"),
        way("organ", "fails", within=4),
        way("organ|loo|go", "let_go", within=5),
        way("organ", "gives_up|disobeys", within=5),
        way("loo", "no_start", within=10),
        way("push_out>go"),
        way("not_properly", "go", "properly", within=5),
        way("go", "nothing_comes", within=6),
        way("unaware", "accident", within=5),
        way("long", "not_gone", within=4),
        way("back", "stopped_up", within=8),
        way("numb", "stopped_up", within=10),
        excuse="laughed_hard|no_loo",
        clause="loo_joke|loo_reason|sore_legs",
    ),
    # Who sits too long on one has a leg that sleeps.
    sign(
        "emergency",
        "bladder or bowel change",
        way("loo", "fails|numb", within=4),
        clause="loo_joke|loo_reason|on_loo|sore_legs",
    ),
    sign(
        "emergency",
        "bladder or bowel change",
        way("cannot|cant|strain>water"),
        way("soiled"),
        way("long", "not_gone", within=4),
        way("push_out>go"),
        excuse="laughed_hard|no_loo",
        clause="loo_reason|laughing",
    ),
    # Beside numbness, or unnoticed, or of the bladder itself, it is no joke.
    sign(
        "emergency",
        "bladder or bowel change",
        way("numb|legs_weak|unaware", "soiled", within=8),
        way("legs_weak", "cannot|cant>go", within=10),
        way("legs_weak", "not_gone", within=12),
        way("legs_weak", "leak", within=6),
        way("loo|go", "unfelt", within=6),
        way("unwiped"),
        way("cant_tell"),
        way("dribble|soaked", "no_control", within=8),
        way("cannot>bladder"),
        way("bladder", "let_go|gives_up|disobeys", within=5),
        way("unaware", "dribble", within=6),
        way("lost>control", "organ|loo|go", within=4),
        way("lost>organ|loo", "control", within=2),
        way("bladder", "fails", within=4),
        way("no_urge"),
        way("unheld", "lasting", within=6),
        way("unsensed>need_go"),
        way("organ", "numb", within=3),
    ),
)
