"""Other signs that cannot wait: face, speech, one-sided weakness, blood, a thunderclap headache (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

STROKE_WORDS: Terms = {
    "a_stroke": (
        "had stroke|have stroke|having stroke|has stroke|mini stroke|ministroke|suspected stroke|suffered stroke|"
        "possible stroke|another stroke|stroke survivor|stroke symptoms|had tia|have tia|having tia|mild stroke|"
        "light stroke|slight stroke|tiny stroke|stroke yesterday|stroke today|stroke morning|"
        "small stroke|minor stroke|massive stroke|stroke last night|stroke last week|"
        "stroke weeks ago|signs stroke|recovering from stroke|thinks stroke|thinks was stroke|could stroke|tia morning|"
        "tia yesterday|tia last night|thinks tia|thinks was tia"
    ),
    "face": ("face|mouth|corner of mouth|eyelid|smile|cheek|eye drooping|eye droop*"),
    "half_face": (
        "side of face|side of mouth|corner of mouth|half face|half of face|half of mouth|eyelid|eye lid|"
        "eye was drooping|eye is drooping|eye drooping|eye drooped|half grin|side of grin"
    ),
    "droops": (
        "dead|droop*|dropped|drops|numb*|sag|sags|sagging|slid|lopsided|went funny|wonky|hangs|hanging|slack|crooked|"
        "skewed|squiffy"
    ),
    "sinks": (
        "fell|fallen|falls|slipped|slipping|melted|melting|floppy|went flat|wont lift|wouldnt lift|uneven|went south|"
        "gone south"
    ),
    "speech": (
        "slurred|slurring|slurry speech|slur|slurs|garbled|couldnt speak|cant speak|couldnt talk|speech went|"
        "lost speech|talking gibberish|speaking gibberish|words muddled|speech funny|speech gone|speech all|"
        "talking rubbish and arm|mumbling and|sounded drunk|sound drunk|talking like drunk|mouth wont form"
    ),
    "words": "words|speech|sentences|my talking|my tongue|what said|everything said|what was saying|mumbl*",
    "come_out": (
        "came out wrong|come out wrong|coming out wrong|comes out wrong|came out as|come out as|coming out as|"
        "came out like|come out like|coming out like|comes out like|came out all|come out all|coming out all|"
        "came out in wrong|came out mess|came out back*|come out back*|coming out back*|scrambl*|jumbl*|garbl*|muddl*|"
        "mangl*|mashed|mush|mushy|mixed up|soup|soupy|porridge|gibberish|nonsense|wrong order|wouldnt come|wont come|"
        "not coming|got stuck|getting stuck|gets stuck|fell apart|falling apart|went funny|went weird|went wonky|"
        "went odd|went strange|went thick|went slow|went slurry|tangled|sounded drunk|sound drunk|disappeared|vanished|"
        "were gone|all over the place|deserted me"
    ),
    "speaking": (
        "say own name|say name|say my name|find words|find word|find right word|find right words|get words out|"
        "get word out|get speech out|form words|form word|form sentence|form sentences|pronounce|remember word|"
        "think of word|remember words|remember own name|remember my name|make mouth|make tongue|read words|"
        "understand what people|understand people|understand anyone|understand what anyone|understand speech|"
        "say wifes name|say husbands name|say kids name|say name of"
    ),
    "said_so": (
        "said|says|reckon*|told|thought|noticed|asked|asking|heard|apparently|wife|husband|partner|girlfriend|"
        "boyfriend|suddenly|for minute|for few minutes|for #1-60 minutes|for #1-60 mins"
    ),
    "no_sense": (
        "i made no sense|i was making no sense|i wasnt making sense|i wasnt making any sense|i stopped making sense|"
        "i talked nonsense|talking nonsense|mumbling nonsense|i was incoherent|talking double dutch|my words made no|"
        "my speech made no|what said made no|everything said made no|my sentences made no|i was not making|"
        "jabbering nonsense|spouting nonsense|babbling"
    ),
    "talked_of": (
        "wedding|toast|best man|presentation|interview|stage|audience|class|autocorrect*|predictive|typo*|keyboard|"
        "typing|typed|lyrics|song|singing|karaoke|french|german|spanish|italian|language|crossword|poem|vows|eulogy|"
        "funeral|meeting|describe|express|book|exam|"
        "lecture|moving film|booking|entering|signing up"
    ),
    "one_side": (
        "whole left side|whole right side|left side of body|right side of body|left side of me|right side of me|"
        "arm and leg|leg and arm|one side of|one arm|half body|half of body|half of me|down one side"
    ),
    "numb_side": "numb*|dead",
    "weak_side": "weak|weakness|paralysed|paralyzed|limp|wont move|gave out|useless",
    "blood_up": (
        "haemoptysis|hemoptysis|coughing pink|coughed pink|pink froth|pink stuff|frothy pink|blood in phlegm|"
        "blood in spit|blood in sputum|blood in vomit|blood in sick|bloody phlegm|flecks of blood"
    ),
    "brings_up": (
        "cough|coughs|coughed|coughing|hack|hacks|hacked|hacking|hocked|spat|spit|spits|spitting|spewed|spewing|vomit*|"
        "threw up|throw up|throws up|throwing up|retch*|brought up|bring up|brings up|bringing up|puked|puking|heaved|"
        "been sick|gobbed|gobbing"
    ),
    "bloodlike": (
        "blood|bloody stuff|bloody mucus|bloody gunk|bloody spit|bloody snot|bloody goo|bloody foam|bloody froth|"
        "bloody sputum|bloody slime|red stuff|red goo|red gunk|red phlegm|red spit|red mucus|red froth|red bits|"
        "red streaks|red specks|pink foam|pink phlegm|pink spit|pink mucus|rusty phlegm|rusty spit|rusty coloured|"
        "rust coloured|coffee grounds|coffee granules"
    ),
    "spittle": ("spit|phlegm|sputum|saliva|tissue|mucus|snot|hanky|handkerchief|napkin"),
    "reddish": "red|pink|pinkish|reddish|blood|bloody|rusty|brown|rust",
    "mouth_bled": (
        "tongue|lip|gum|gums|nose|nosebleed*|tooth|teeth|dentist|braces|punched|cheek|ulcer|extraction|floss*"
    ),
    "headache": "headache|head ache|head pain|pain in head",
    "worst": (
        "most awful|most painful|most savage|most violent|in flash|like lightning|worst|thunderclap|exploded|explosive|"
        "out of nowhere|from nowhere|in seconds|sudden|suddenly|instant*|all at once|mother of all|in one second|"
        "in second"
    ),
    "eye": "left eye|right eye|one eye|half vision|half of vision|half my sight|left half of everything|"
    "right half of everything|side of my vision",
    "blind": "lost|blind|gone|went|loss|couldnt see|cant see|black|vanished|disappeared|missing",
    "seizure": (
        "had fit|having fit|took fit|convuls*|seizure|having bitten tongue|with bitten tongue|tongue bitten|"
        "body jerking|jerking all over|body jerked"
    ),
    "bit_tongue": "bit tongue|bitten tongue|biting tongue|went stiff",
    "jerked": "shook|shaking|jerk*|thrash*|twitch*",
    "double": "see double|seeing double|saw double|double vision|two of everything|two of everyone",
    "lens": "lens|lenses|contact|goggles|patch|eyeliner|mascara|lash|lashes|bug|fly|sweat|soap|sand|dust|mud",
    "no_side": (
        "dumbbell*|db|kettlebell*|sets|set|plank*|doms|sore|carry|carries|grip*|pull*|press*|gym|slept|reps|rep|bridge|"
        "squat*|knee|hip|glute|leg|calf|foot|lunge*|bar|barbell|climb*|vaccin*|jab|press up*|racket|shopping"
    ),
    "arm_side": "right arm|left arm|right hand|left hand|one hand|my arm|my hand|whole arm",
    "at_once": "sudden|suddenly|out of nowhere|out of blue|in seconds",
    "arm_weak": "arm weak|arm goes weak|arm went weak|hand goes weak|hand went weak|arm gone weak",
    "arm_fails": (
        "cant move|couldnt move|cant lift|wont lift|wouldnt lift|wont move|wouldnt move|drops things|"
        "keeps dropping|paralysed|paralyzed|cant hold|wont hold|wouldnt hold|cant grip|wont grip|wouldnt grip|"
        "couldnt grip|no grip|just hung|just hangs|hung there|hangs there|floppy|lifeless|turned to lead|no strength|"
        "let go by itself|let go of|keeps missing"
    ),
    "fumbles": (
        "wont write|cant write|couldnt write|"
        "do up buttons|do buttons|turn key|hold cup|hold mug|hold fork|hold pen|hold knife|hold toothbrush|hold spoon|"
        "hold glass|grip cup|lift cup"
    ),
    "dropped_it": (
        "dropped mug|dropped cup|dropped fork|dropped spoon|dropped glass|dropped pen|dropped keys|dropped toothbrush|"
        "dropped plate|dropped phone|dropped everything"
    ),
    "repeatedly": ("twice|three times|again|two times|keeps|kept|third time|second time|fourth time"),
    "face_odd": "face|mouth|smile",
    "odd_face": "odd|funny|strange|weird|dropping|drops|heavy|drooping|hangs|hanging",
    "thunder": (
        "head exploded|head explode|explosion in head|bolt in head|lightning in head|thunderclap|bomb in head|"
        "head splitting in two|axe in head|hit in head by|head cracked open|head was cracked open|head split open|"
        "skull split"
    ),
    "smile": "smile|smiling|grin|whistle",
    "one_side_only": "one side|left side|right side|half face",
    "sags": "droop*|lopsided",
    "chilled_by": "wind|cold|snow|freezing|ice|frost|icy|swim|chilly",
    "numbed_by": (
        "dentist|filling|anaesthetic|root canal|tooth out|botox|giggles|laughter|from laughing|of laughing|"
        "for laughing|from smiling|of smiling|from grinning|with laughing|laughing so much|laughing so hard|"
        "laughed so much|laughed so hard|laughing too much"
    ),
    "worst_weather": (
        "worst cold|worst flu|worst wind|worst snow|worst ice|worst weather|worst swim|worst winter|worst of|"
        "cold was worst|wind was worst|cold is worst|wind is worst"
    ),
    "harmless": (
        "with one eye on|kept one eye on|keeping one eye on|see double set*|see double lunge*|see double squat*|"
        "see double raise*|see double threshold|see double days|see double session*|see double run*|see double leg|"
        "find words to|find word for this|find right words to|find right words for|find right word for|find words for|"
        "blood blister*|blood pressure|blood test*|blood sugar|blood orange*|gave blood|giving blood|donat* blood|"
        "blood bank|blood work|bad blood|blood donor*|own blood type|had fit when he|had fit when she|had fit about|"
        "had fit at|had fit over|fit of|went stiff on|went stiff after|sudden change|suddenly realised|lost words|"
        "speech went well|speech went great|speech went down|speech went ok|speech went fine|speech all done|dead bug|"
        "dead bugs|deadbug*|mouth hanging open|mouth hangs open|mouth hung open|face dropped when|face dropped at|"
        "face drops when|tongue hanging|face plant|faceplant|face pull|face pulls|in your face|"
        "thinks having stroke when|like having stroke when|slurry|had stroke luck|have stroke luck|had stroke genius|"
        "had stroke rate|had stroke work|had stroke technique|have stroke rate|fit bit|fitbit|keep fit|get fit|fit in|"
        "fit for"
    ),
}
STROKE: tuple[Sign, ...] = (
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("face", "droops", within=3),
        way("face>weak_side"),
        way("half_face", "sinks", within=3),
        way("face", "gives_up|disobeys", within=2),
        way("speech"),
        way("one_side", "numb_side", within=6),
        way("cannot>smile", "one_side_only", within=4),
        excuse="numbed_by",
        doubt="chilled_by",
    ),
    # What no weather brings, nor an illness that is called a cold.
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("arm_fails", "face", "odd_face", within=12),
        way("one_side", "weak_side|gives_up|disobeys|arm_fails", within=6),
        way("blood_up"),
        way("headache", "worst", within=5),
        way("double"),
        way("thunder"),
        way("arm_weak", "one_side_only", within=4),
        way("seizure"),
        way("bit_tongue", "jerked", within=8),
        excuse="numbed_by",
        doubt="worst_weather",
    ),
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("words", "come_out", within=3),
        way("cannot|cant>speaking"),
        way("said_so", "no_sense", within=6),
        excuse="numbed_by",
        clause="talked_of",
    ),
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("blind|gives_up|disobeys", "eye", within=5),
        doubt="lens",
    ),
    # Who bit a lip spits blood too.
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("brings_up", "bloodlike", within=4),
        way("spittle", "reddish", within=3),
        doubt="mouth_bled",
    ),
    # The cold makes a face numb, it lets none droop.
    sign("emergency", "sudden weakness or trouble with speech", way("face", "sags", within=6), excuse="numbed_by"),
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("arm_side", "arm_fails|gives_up|disobeys|fumbles", within=4),
        way("arm_fails>arm_side"),
        way("arm_side", "repeatedly", "dropped_it", within=6),
        way("arm_side", "at_once", "numb_side|weak_side", within=5),
        clause="no_side",
    ),
    sign("emergency", "sudden weakness or trouble with speech", way("a_stroke"), excuse="shock", clause="joke_cause"),
)
