"""Words by which a reply turns to somebody else, and back to the athlete."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.first_names import FIRST_NAMES
from core.reading.lexicon.people import PEOPLE
from core.reading.pieces import Sought

_OF_BODY = (
    r"(?:achilles|knees?|chest|heart|cal(?:f|ves)|legs?|ankle|back|groin|hips?|shins?|foot|feet|bladder|"
    r"head|neck|face|nose|jaw|arms?|wrist|elbow|shoulder|ribs?|toes?|hamstring|quad|thigh|collar ?bone)"
)
_OF_WHOM = (
    r"(?:has|had|is|was|got|gets|gave|cant|couldnt|could|did|does|didnt|went|goes|fainted|faints|collapsed|"
    r"passed|blacked|broke|tore|ruptured|snapped|popped|lost|losing|felt|feels|fell|woke|wet|pulled|twisted|dropped|"
    r"threw|hurt|hurts|ended|nearly|almost|just|keeps|kept|complain\w*|been|never|always|still|who|in|with)"
)
_TO_HOSPITAL = (
    r"(?:back |in |straight |up )*to (?:the )?(?:a and e|hospital|er|doctors?|gp|vets?|casualty|minor injuries)"
)
_NOT_BEHIND = r"(?<!with )(?<!to )(?<!for )(?<!by )(?<!than )(?<!like )(?<!beside )(?<!and )"
"""Who stands behind these is not told of: "ran with steve"."""
_NAMED = (
    rf"{_NOT_BEHIND}(?:(?:my|our|old|uncle|aunt|auntie|"
    rf"aunty|cousin|mate|friend) )*\b(?:{FIRST_NAMES})(?:s?(?= {_OF_WHOM}\b)|s(?= (?:left |right )?{_OF_BODY}\b))"
)
"""Who is called by name: only with what is told of them, since a name may be a slip or a place."""
_DET = r"(?:(?:a|an|the|my|me|our|some|that|this|another|his|her|their|old|young|big|wee|one of (?:the|my|our)) )"
_WHERE = (
    r"(?: (?:of mine|i (?:run|train|work|live|go) with|i (?:know|knew|met)|(?:ahead|in front) of me|"
    r"(?:at|from|in|on|off|behind|near|across|down) "
    r"(?:(?:the|my|our|a) )?(?:\w+ )?\w+))"
)
_HAD = rf"(?= (?:{_OF_WHOM}|says?|said|reckons|{_TO_HOSPITAL})\b)"
_SHORT = "ex|gp|da"
"""People of two letters, apart so that a line is told to have none of the others by longer pieces."""
_PEOPLE = "|".join(one for one in PEOPLE.split("|") if one not in _SHORT.split("|"))
_SOMEBODY = (
    rf"{_NOT_BEHIND}(?<!as )(?:{_DET}*\b(?:{_PEOPLE})s?{_WHERE}?|"
    # "Man, that was hard": alone it is nobody.
    rf"{_DET}*\b(?:lad|guy|girl|lady|woman|man|kid|coach)s?{_WHERE}|{_DET}+\b(?:lad|guy|girl|lady|woman|man|kid)s?)"
    rf"{_HAD}|{_NOT_BEHIND}(?<!as )(?:{_DET}*\b(?:{_SHORT}|{_SHORT.replace('|', 's|')}s)\b{_WHERE}?|"
    rf"(?:mr|mrs|ms|dr|doctor|prof|professor|sir) (?!(?:on|in|at|has|is|was)\b)[a-z]+){_HAD}|"
    r"me (?:da|ma|mam|dad|mum|nan|mate|brother|sister|wife)"
)
"""Who is told of by what they are: only with what they have or did."""
_SHOWN = (
    r"(?:a |the |this |that )?(?:\w+ )?(?:character|guy|fella|woman|man|lad|girl|doctor)? ?(?:in|on) "
    r"(?:a|the|my|that|this) "
)
_OTHERS = (
    rf"\b(?=\w)(?:{_SOMEBODY}|"
    r"(?:(?:my|our|the|a|his|her|their|your) )?(?:(?:sick|poorly|ill|little|youngest|eldest|oldest|younger|"
    r"older|big) )?\b(?:wife|husband|hubby|hubs|mate|friend|dad|father|mum|mom|mam|mama|mamma|papa|oma|opa|mother|"
    r"brother|bro|sister|sis|partner|mrs|missis|colleague|coworker|buddy|buddies|teammate|"
    r"team mate|son|daughter|kid|neighbour|"
    r"neighbor|boss|girlfriend|boyfriend|gf|bf|uncle|aunt|cousin|grandma|granddad|grandfather|grandmother|nana|niece|"
    r"nephew|auntie|aunty|housemate|in laws|stepdad|stepmum|"
    r"(?:wee|little|young) (?:one|lad|lass|girl|boy|man|fella|yin)|grandad|grandpa|nan|gran|flatmate|"
    r"roommate|missus|fiance|fiancee|clubmate|granny|grannie|grandda|granda|gramps|grandson|granddaughter|"
    r"training partner|running buddy|baby|toddler|doggo|puppy)s?"
    r"(?! (?:teams?|class|school|match|game|birthday|party|wedding|train|toys?|bike|house|"
    r"pram|buggy|lego)\b)|"
    r"(?:(?:my|our|the|his|her|their|your) )?(?:poor|old|silly|daft) (?:dog|cat)|"
    r"(?<!bird )(?<!down )(?<!facing )(?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit)(?:(?= (?:slept|woke|joined|"
    r"barked|snored|ate|got|did|has|had a|keeps|kept|passed|went|was|is|collaps\w+|"
    r"faint\w*|hurt(?! m[ey]\b)|limp\w*)\b)|"
    r"s(?= (?:(?:back|front|hind|left|right) )*(?:leg|paw|heart|chest|breathing)\b))|"
    rf"(?!(?:{PLACE}|legs?|sore\w*|tired|stiff\w*|tight\w*|ach\w+|pains?|painful|hurts?|hurting|dead|heavy|knackered|"
    r"shattered|bad|worse|home|back|away|late|straight|fresh|left|right|both|doms|bit|now|still|and|is|was|are|it|"
    r"coming|came|got|up|down|only|just|mostly|mainly|probably)\b)[a-z]+ from (?:the |my |our )?(?:club|work|"
    r"running club|run club|gym|office|team|training|school|church)|our (?:\w+ )?(?:(?:captain|mate|member|guy|lad|"
    r"girl|coach|leader|friend|runner|chair|secretary|club))|the (?:real )?athlete|"
    r"(?:my|our|the|his|her|a) (?:old|new|former|ex|last|previous|first|running|gym|online|swim|club) coach|"
    r"(?:my|our|the|his|her|a) (?:dog|coach|cat|lad|captain|marshal|pacer|winner|instructor|referee|ref|umpire|pt|"
    r"student|pupil|client|patient|"
    r"mother in law|father in law|mil|fil|other half|better half|old man|physio|doctor|doc|nurse|surgeon|therapist|"
    r"trainer)s?|coach (?=says|said|did|does|was|has|got|next|beside|reckons)|(?<![a-z] )(?:guy|bloke|lad|woman|man|"
    r"lady|girl|boy|chap|fella|dude|kid)(?= (?:in|at|on|next|from|near|behind|beside|opposite|across|who|"
    r"(?:\d+|an?|few|couple)(?: of)? \w+ (?:over|down|along|away|across|up|ahead|back))\b)|"
    r"(?:a|the|that|this|some|one|another|"
    r"old) (?:guy|bloke|lad|woman|man|lady|girl|boy|runner|dude|fella|kid)s?|(?<!like )(?<!if )(?<!though )some(?:one|"
    r"body)(?! else ?s\b)(?! (?:had |has |just |is |was |were |had my |had the )?(?:park\w*|sat|sits|sitting|stood|"
    r"stands|standing|squeez\w*|tighten\w*|push\w*|press\w*|hug\w*|grabb\w*|kneel\w*|leaning|heart|kick|hit|shot|whack|"
    r"threw|stamp|smack|stab|had to|helped|carried))|half (?:of )?(?:the|my|our) (?:office|team|club|class|family|"
    r"house|school)|(?:the |our |my )?(?:whole |entire )?(?:team|squad)(?= (?:did|has|"
    rf"have|all|just))|(?:his|her|their) (?:\w+ )?{_OF_BODY}|{_NAMED}|"
    rf"(?:(?:my|our|the) (?:youngest|eldest|oldest|twins)|(?:youngest|eldest|oldest){_HAD})|"
    r"next door(?: neighbours?)?(?= (?:has|had|is|was|got|have|are|were|fell|fainted|collapsed|passed|couldnt)\b)|"
    r"one of (?:the|my|our) (?:\w+ )?(?:lads|girls|guys|boys|ladies|lot|gang|group|runners|athletes|kids|mates|friends|"
    r"patients|clients|others|coaches|pacers|marshals|dads|mums)|"
    r"one (?:guy|lad|bloke|girl|woman|man|lady|runner|fella)|"
    rf"{_SHOWN}(?:book|film|movie|show|series|telly|news|soap|drama|novel)|{_SHOWN}tv|"
    r"(?:gives?|gave|giving|got|gets) (?:her|him|them(?! all\b| done\b))|"
    r"(?:nobody|no one) (?:here|else)|her indoors|(?:article|podcast|magazine|leaflet|book|video|blog|film|post|"
    r"study)(?= (?:says?|said|claims?|claimed|reckons|told|tells)\b)|people|"
    r"everyone|himself|herself|themselves|he|she|they|hers|theirs|hes|shes|theyre)\b"
)
OTHERS = Sought(_OTHERS)
SELF = re.compile(
    r"\b(?:i|im|ive|id|(?<!next to )(?<!beside )(?<!front of )(?<!behind )(?<!near )me|(?<!of )mine|my (?!wife|husband|"
    r"hubby|mate|friend|dad|father|mum|mom|mother|bro|sis|partner|dog|coach|colleague|coworker|budd|teammate|team|son|"
    r"daughter|kid|neigh|boss|girlfriend|boyfriend|gf|bf|uncle|aunt|cousin|gran|nan|flat|room|missus|fianc|club|"
    r"youngest|eldest|oldest|twins|niece|nephew|patient|client|old man|lad\b|other half|better half|"
    r"training|running|baby|toddler|cat|physio|doctor|doc)|myself|we|our (?:\w+ )?(?:run|runs|session|long|tempo|jog|"
    r"workout))\b"
)
BACK = re.compile(
    r"(?!me (?:with|to(?! (?:tell|say|write|mention|report|note|a and e|hospital|"
    r"(?:the )?(?:er|doctors?|gp|casualty))\b)|about|that|how|for|her|his|their)\b)"
    rf"(?:{SELF.pattern})|"
    r"(?<!says)(?<!said)(?<!hand)(?<!meanwhile) : (?!\d)| so (?=sleep |(?:can|could|should|may) (?:i|we)\b|\d|all |"
    r"done|skip|no |short|just |"
    r"had to |have to |missed |didnt |couldnt |cant |cannot |(?:[a-z]+ ){1,3}\d|"
    r"(?:it|this|that|todays|the session) (?:didnt|never|isnt|wont|aint|not) (?:\w+ )?(?:happen\w*|done)"
    r"(?! (?:for|to) (?:him|her|them)\b))| (?:and|,) work (?:is|was|has)\b"
)
"""Where the athlete is spoken of again."""
COMPANY = re.compile(
    r"\b(?:(?:ran|run|runs|running|jog\w*|train\w*|rac\w+|out|walk\w*|hik\w+|parkrun|gym|lift\w*|tempo|intervals|"
    r"session|cycl\w+|ride|rode)(?: [^,.;!?\n]*)? (?:with|beside|behind|alongside|against)|racing|raced|chasing|chased|"
    r"pacing|paced|following|lost|dropped|overtook|passed) $"
)
"""Words before somebody whom the athlete is only with: what follows "and" is of the athlete."""
BACK_ALONE = re.compile(
    rf"(?:{BACK.pattern})| (?:and|when|while|then|til|till|until)(?: then)?"
    r"(?! (?:(?:then|now|when|while|both|all) )*(?:he|she|they|his|her|their|hes|shes|theyre|hers|one of)\b) "
)
OPINION = Sought(
    rf"(?:{_OTHERS})(?: , [^,.;!?\n]{{0,80}} ,)? (?:just |always |still |all )*(?:thought|thinks?|says?|said|reckons?|"
    r"reckoned|claims?|claimed|jokes?|joked|swears|swore|insists?|insisted|suspects?|wondered)\b(?! :)"
    r"(?: (?!(?:but|though|however|so|and now)\b)[^.;!?,\n]+(?: , (?=all\b|like\b)[^.;!?,\n]+)*)?"
)
"""What others make of the athlete: "my wife says I looked like a 9, all steam"."""
QUOTED = Sought(r"\b(?:athlete|he|she|they|wife|husband|coach|friend|mate|mum|dad) (?:says|said) : ")
