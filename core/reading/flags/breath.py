"""Breathlessness that effort does not explain (SAF-01)."""

from core.reading.flags.common import SOONER
from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

BREATH_WORDS: Terms = {
    "breathe": "breathe|breath|breathing|breaths|breeth*|breth*|inhale|air|oxygen|lungs|lungful",
    "sentence": (
        "finish sentence|finish sent|complete sentence|get through sentence|get out sentence|say sentence|"
        "full sentences|"
        "full sentence|whole sentence|get words out|talk in sentences|string sentence|speak sentence|"
        "complete sentences|talk full|hold conversation sitting|string two words|string words|put two words|"
        "get sentence out|finish sentences|talk in full|words between breaths|word between breaths"
    ),
    "no_air": (
        "breathing problem*|breathing issue*|breath problem*|breath issue*|breath trouble*|problem in breath*|"
        "problems in breath*|trouble in breath*|difficulty in breath*|difficulty breathing|problem breathing|"
        "problems breathing|issue breathing|issues breathing|"
        "problem with breathing|problems with breathing|orthopn*|choking for breath|breathing trouble|"
        "breathing troubles|trouble with breathing|breathing difficult*|difficulties breathing|no puff|"
        "breath wont come|breath wouldnt come|cant get wind back|cant get breath back|couldnt get breath back|"
        "air wont come|lungs empty|lungs feel small|lungs half size|lungs not working|lungs dont work|"
        "lungs arent working|lungs gave up|half lung|one lung|air hunger|hungry for air|fighting for air|"
        "fighting for breath|gasping for air|gasping for breath|gasping like fish|struggling for air|"
        "struggling for breath|struggle for air|struggle for breath|choking for air|breathing through straw|"
        "breathe through straw|breathing thru straw|drowning|air not going in|air isnt going in|air wasnt going in|"
        "air wont go in|not enough air|not getting air|not getting oxygen|ran out of air|running out of air|no air|"
        "couldnt get air|lungs wont fill|lungs not filling|lungs wouldnt fill|lungs dont fill|lungs arent filling|"
        "lungs closing|lungs shut|lungs seized|throat closing|throat closed|gulping for air|gulping air|lungs locked|"
        "air hungry|air was gone|cant breathe|couldnt breathe|tiny breaths|small breaths|short breaths|shallow breaths|"
        "starved|suffocat*|smother*|breath short|hard to breathe|hard work to breathe|fight for breath|"
        "fight to breathe|breathing is hard work|lungs shrink wrapped|lungs wont open|lungs tight|lungs squeezed|"
        "lungs crushed|lungs stuck|lungs stopped|lungs gave out|lungs quit|wet towel|through towel|through pillow|"
        "pillow over face|through wet cloth|through cloth|only half opening|lungs half open*|lungs wont expand|"
        "lungs not expanding|lungs wont inflate|cant fill lungs|couldnt fill lungs|fill my lungs|string two words|"
        "string words together|fish out of water|plastic bag|bag over|breathing through snorkel|throat shut|"
        "air stops at|air getting stuck|air gets stuck|breath gets stuck|breath stops|breath stopped|breathing stops|"
        "breathing stopped|cant get satisfying|"
        "satisfying breath|top up breath|sighing constantly|cant get deep breath|lungs like sponges|"
        "lungs like concrete|lungs feel like|lung feels|water in lungs|lungs full|breathing short|breaths short|"
        "inhaler not helping|inhaler didnt help|inhaler does nothing|inhaler isnt helping|inhaler doesnt help|"
        "inhaler wont help|inhaler no help"
    ),
    "weary": (
        "baby|newborn|toddler|kids|tired|knackered|shattered|no sleep|exhausted|brain|hangover|hungover|deadline|"
        "night shift"
    ),
    "breathing": "breathing|breath|breathe|breaths|breathings",
    "laboured": (
        "stuck|catching|strained|hurts|painful|sore|tight|squeaky|rattly|crackly|bubbly|gurgly|jerky|panicky|"
        "wont settle|not settling|wouldnt settle|wont come|wouldnt come|not coming|shallow|laboured|labored|laborious|"
        "wheezy|restricted|difficult|trouble|troubles|ragged|raspy|constricted|blocked|like ive run|like run marathon|"
        "like marathon|fight|battle|chore|hard work|effort|tiny|shrink wrapped|small|squashed|squeezed|like straw|"
        "through straw|not enough|catches|gone|sharp|noisy|whistl*|stridor|sticky|bubbling"
    ),
    "breath_odd": (
        "off|odd|oddly|weird|weirdly|funny|strange|strangely|not right|isnt right|wasnt right|not itself|playing up|"
        "not great|not normal|wasnt normal|isnt normal"
    ),
    "hard": "hard|heavy|tough|effort|fast|rapid|struggle|work|bad|all over place|worse|rubbish|poor|quick|like|as if",
    "winded": (
        "dyspn*|no puff|get breath|catch breath|get wind back|shattered of breath|low on breath|knackered breath|"
        "short of breath|shortness of breath|shrot of breath|out of breath|outta breath|short on breath|out off breath|"
        "out of puff|shorter of breath|breathless|breathlessness|breathles|winded|gasp|gasping|gasped|panting|pant|"
        "puffing|puffed|wheez*|sob|lost breath|catching breath|breath back|huffing|sucking air|sucking wind|gulping|"
        "pantin|huffin|wheezin|puffin"
    ),
    "stop_for_breath": (
        "stop to get breath|stop for breath|stop to catch breath|stopping for breath|stopping to get breath|"
        "stop halfway|stopping halfway|had to stop"
    ),
    "no_effort": (
        "mild|minimal|light exertion|lie|staircase|walks|talk|speak|speaking|sudden|suddenly|over nothing|from nothing|"
        "after nothing|for nothing|with nothing|abnormal*|way more|much more|more than|than normal|than usual|"
        "normally fine|usually fine|getting worse|got worse|gets worse|scary|easy|gentle|wakes|waking|slow|"
        "all evening|all morning|moving|chest|lips|blue|this morning|"
        "at home|odd*|strange*|without effort|effort at all|no effort at all|even trying at all|working at all|"
        "hard at all|anything at all|bottom of|not done|even when|even just|never had|never before|first time ever|"
        "flat|pillows|badly|at night|in night|during night|middle of night|wasnt there|werent there|not there before|"
        "brand new|new for me|done nothing|did nothing|sod all|only walked|just walked|just stood|stood here|"
        "after sentence|in the face"
    ),
    "figure": (
        "laugh*|giggl*|mask|swimming|underwater|under water|pool|snorkel|joke|hilarious|"
        "between sets|before next set|then go again|for next set|film|movie|book|show|view|scenery|"
        "stairs machine|stair machine|stairmaster|stair climber|stepper|step machine|like everyone|like everybody|"
        "gig|concert|speech|story|sunset|sunrise|finale|series|so windy|too windy|wind so strong|wind in face|perfume|"
        "aftershave|smell|stink|stank|costume|fancy dress|dress so tight|dress was so tight"
    ),
    "blocked_nose": "stuffy nose|nose|pollen|bunged|hay fever|hayfever",
    "as_expected": (
        "way you should|as you should|way should|like you should|nothing odd|nothing unusual|nothing weird|"
        "nothing strange|nothing abnormal|nothing new|nothing out of ordinary|as always|normal for hill*|as normal|"
        "thats normal|good way|loved it|brilliant|still smiling|as should|expected|would expect|which is normal|"
        "landed on|winded myself|with excitement|with pride|breathless haste|recovered in|"
        "recovered quickly|in a minute|"
        "within minute|intervals|interval|hill reps|tempo|sprints|sprint|finish line|last rep|race|by end of tempo|"
        "pb|hard session|hard set"
    ),
    "blue": "blue|bluish|purple|grey|gray|mauve|blueish|blue ish|blue tinged|cyan",
    "lips": "lips|lip|fingernails|nails|mouth|tongue|fingertips",
    "cold_out": (
        "cold|freezing|swim|swimming|lipstick|paint|painted|slush*|ice lolly|berries|berry|sea|lake|popsicle|sweets|"
        "polish|varnish|tattoo|wine"
    ),
    "no_breath_for": "breath|air",
    "stops": (
        "stop|stops|stopped|stopping|pull up|pulled up|pulling up|pause|paused|pausing|sit down|sat down|rest|rested|"
        "resting|sit|sat|sitting"
    ),
    "for_air": (
        "to breathe|for breath|for air|get breath|catch breath|get air|wind back|for breather|get wind|get my wind"
    ),
    "harmless": (
        "effort #0-10|effort of #0-10|breathing exercise*|breathing drill*|breathing space|breathing technique|"
        "breathing work|breathwork|"
        "room to breathe|time to breathe|fresh air|in the air|air squat|air squats|air bike|airbike|air fryer|air con|"
        "air quality|air max|airport|off air|air pods|airpods|on air|mid air|midair|leg in air|foot in air|feet in air|"
        "hip thrust air|save breath|saved breath|hold breath|holding breath|held breath|catch breath between|"
        "breath of fresh|breathable|up in air|hot air|cold air|nose breathing|mouth breathing|belly breathing|"
        "box breathing|take breather|breather|without breath work|puffy|air step|bated breath|under breath|hard work|"
        "hard set|hard session|bad breath|bad breath problem*|thin air|burning lungs|lungs burning|lungs on fire|"
        "lungs fine|lungs ok|"
        "lungs good|sob story|sob stories|lungs burst*|lungs screaming|hard to breathe through nose|"
        "feet cant breathe|foot cant breathe|toes cant breathe|skin cant breathe|let feet breathe|"
        f"hard to breathe through it|{SOONER}"
    ),
}
BREATH: tuple[Sign, ...] = (
    sign("emergency", "blue lips", way("lips", "blue", within=4, strict=True), doubt="cold_out"),
    sign(
        "emergency",
        "breathlessness",
        way("cant>sentence"),
        excuse="laughed_hard",
        clause="figure|blocked_nose",
        doubt="weary",
    ),
    sign(
        "emergency",
        "breathlessness",
        way("cant>breathe"),
        way("no_air"),
        way("breathing", "laboured", within=3, strict=True),
        way("sentence", "winded", within=8),
        way("no_breath_for", "cannot>sentence", within=6),
        excuse="laughed_hard",
        clause="figure|blocked_nose",
    ),
    sign(
        "emergency",
        "breathlessness",
        way("idle|chores|unprompted|no_effort", "winded", within=12),
        way("chores|no_effort", "stops", "for_air", within=8),
        way("chores", "stop_for_breath", "breathing", within=10),
        way("idle|chores|unprompted|no_effort", "breathing", "hard|breath_odd", within=9),
        excuse="as_expected|laughed_hard",
        clause="figure|blocked_nose",
    ),
)
