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
    "face": "face|mouth|corner of mouth|eyelid|smile",
    "droops": "dead|droop*|dropped|drops|numb*|sagging|slid|lopsided|went funny|wonky|hangs|hanging",
    "speech": (
        "slurred|slurring|slurry speech|slur|slurs|garbled|couldnt speak|cant speak|couldnt talk|words came out wrong|"
        "words came out jumbled|couldnt get words out|cant get words out|speech went|lost speech|talking gibberish|"
        "speaking gibberish|words coming out jumbled|words jumbled|words coming out wrong|words came out all|"
        "words muddled|words come out wrong|words come out jumbled|words come out muddled|words coming out muddled|"
        "speech funny|speech gone|speech all|talking rubbish and arm|cant find words|couldnt find words|mumbling and|"
        "sounded drunk|sound drunk|talking like drunk|mouth wont form"
    ),
    "one_side": (
        "whole left side|whole right side|left side of body|right side of body|arm and leg|leg and arm|one side of|"
        "one arm"
    ),
    "numb_side": "numb*|dead",
    "weak_side": "weak|weakness|paralysed|paralyzed|limp|wont move|gave out|useless",
    "blood_up": (
        "haemoptysis|hemoptysis|coughed up blood|coughing up blood|cough up blood|coughing blood|coughed blood|"
        "spat blood|spitting blood|vomited blood|vomiting blood|threw up blood|blood when cough|spat up blood|"
        "spit blood|coughing pink|coughed pink|pink froth|pink stuff|frothy pink|blood in phlegm|blood in spit|"
        "cough blood|coughs blood|vomit blood|throw up blood|"
        "hacked up blood|brought up blood|bringing up blood|bloody phlegm|flecks of blood"
    ),
    "headache": "headache|head ache|head pain|pain in head",
    "worst": "most awful|most painful|in flash|like lightning|worst|thunderclap|exploded|explosive|out of nowhere",
    "eye": "left eye|right eye|one eye|double vision|seeing double|saw double|see double",
    "blind": "lost|blind|gone|went|loss|couldnt see|cant see|black",
    "seizure": "had fit|convuls*|seizure",
    "double": "see double|seeing double|saw double|double vision",
    "no_side": (
        "dumbbell*|db|kettlebell*|sets|set|plank*|doms|sore|carry|carries|grip*|pull*|press*|gym|slept|reps|rep|bridge|"
        "squat*|knee|hip|glute|leg|calf|foot|lunge*"
    ),
    "arm_side": "right arm|left arm|right hand|left hand|one hand|my arm|my hand|whole arm",
    "at_once": "sudden|suddenly|out of nowhere|out of blue|in seconds",
    "arm_weak": "arm weak|arm goes weak|arm went weak|hand goes weak|hand went weak|arm gone weak",
    "arm_fails": (
        "cant move|couldnt move|cant lift|wont lift|wont work|wont move|stopped working|not working|drops things|"
        "keeps dropping things|cant hold|wouldnt move|paralysed|paralyzed|stopped doing|wont do what|doesnt do what|"
        "wont hold|wouldnt hold|cant grip|wont grip|wont listen|wont obey|not obeying|not doing what"
    ),
    "face_odd": "face|mouth|smile",
    "odd_face": "odd|funny|strange|weird|dropping|drops|heavy|drooping|hangs|hanging",
    "thunder": (
        "head exploded|head explode|explosion in head|bolt in head|lightning in head|thunderclap|bomb in head|"
        "head splitting in two|axe in head|hit in head by"
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
        "dead bug|dead bugs|deadbug*|mouth hanging open|mouth hangs open|mouth hung open|face dropped when|"
        "face dropped at|face drops when|tongue hanging|face plant|faceplant|face pull|face pulls|in your face|"
        "thinks having stroke when|like having stroke when|slurry|had stroke luck|have stroke luck|had stroke genius|"
        "had stroke rate|had stroke work|had stroke technique|have stroke rate|fit bit|fitbit|keep fit|get fit|"
        "fit in|fit for"
    ),
}
STROKE: tuple[Sign, ...] = (
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("face", "droops", within=3),
        way("face>weak_side"),
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
        way("one_side", "weak_side", within=6),
        way("blood_up"),
        way("headache", "worst", within=5),
        way("blind", "eye", within=5),
        way("double"),
        way("thunder"),
        way("arm_weak", "one_side_only", within=4),
        way("seizure"),
        excuse="numbed_by",
        doubt="worst_weather",
    ),
    # The cold makes a face numb, it lets none droop.
    sign("emergency", "sudden weakness or trouble with speech", way("face", "sags", within=6), excuse="numbed_by"),
    sign(
        "emergency",
        "sudden weakness or trouble with speech",
        way("arm_side", "arm_fails", within=3),
        way("arm_fails>arm_side"),
        way("arm_side", "at_once", "numb_side|weak_side", within=5),
        clause="no_side",
    ),
    sign("emergency", "sudden weakness or trouble with speech", way("a_stroke"), excuse="shock", clause="joke_cause"),
)
