"""Words for units, effort, sessions, runs and other exercises."""

from core.reading.lexicon.terms import Terms, words

UNITS: Terms = {
    "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kg s|kgr",
    "lb": "lb|lbs|pound|pounds|pounder|pounders|pnds|lb s|# ers",
    "s": "s|sec|secs|second|seconds",
    "min": "min|mins|minute|minutes|m",
    "h": "h|hr|hrs|hour|hours|hour s|horas",
    "km": "km|kms|k|kilometer|kilometers|kilometre|kilometres|ks|klicks|click",
    "mi": "mi|mile|miles|miler",
    "reps": "rep|reps|repetition|repetitions|contacts|hops each|raps",
    "sets": "set|sets|round|rounds|circuits|goes|series",
    "%": "%|percent|per cent",
    "bell": "db|dbs|kb|kbs|dumbbell|dumbbells|kettlebell|kettlebells|kettle bell|plate|bell|bells|"
    "vest|barbell|kettle|dumb bell|dumb bells|kettlebel",
    "cm": "cm|inch|inches|metres|meters|watts|bpm|cal|kcal|calories|stone|square metres|square meters|square feet",
}
TIMES: Terms = {
    "2": "twice|both times|both goes|both sets|both rounds|two times|2 times|times two|times 2|x two",
    "3": "thrice|three times|3 times|times three|times 3|x three",
}
UNCOUNTED: Terms = {
    "": "all sets|every set|each set|each round|every round|per set|per round|a set|a round|each time|every time|"
    "across all sets|all the sets|on all sets|in every set|all my sets|all rounds|for all sets|on each set|for "
    "each set|in each set|sets|a set each|all round|across the board|a go|each go|per go|every go"
}
"""Words for sets that nobody counted."""
CROSS: Terms = {
    "": "x|*|by|times|sets o|rounds o|sets of|set of|rounds of|round of|lots of|goes of|sets x|rounds x|set x|"
    "sets with|series of"
}
WITH: Terms = {
    "": "used|used a|used the|with|w|w /|using|holding|carrying|carried|w / a|with a|with the|w a|holding a|using a|"
    "holding the|using the|"
    "wearing|weighing|with an|with a pair of|a pair of|pair of|w a pair of|using a pair of|with two|holding two|using "
    "two|w two|wt|wt :|wgt|load|load :|load of|weight of|weight :|loaded with|loaded|with load|weighted with|plus a"
}
EFFORT: Terms = {
    "rpe": "rpe|effort|exertion|rpe total|rpe of|effort of|effort level|perceived effort|rpe was|effort was|"
    "effort around|intensity|"
    "difficulty|rating|rating of|session rpe|overall effort|overall rpe|rpe about|effort about|rpe around|prob rpe|"
    "rp e|hardness|toughness|rpe is|effort is|rpe overall|effort overall|srpe|rpes|exertion was|exertion level",
    "say": "thats a|thats an|that was a|that was an|it was a|it was an|its a|felt like a|felt like an|felt like|"
    "feels like a|feels like|call it a|call it an|call it|id say|would say|id call it|would call it a|overall|"
    "in total|all in all|on the scale|hard|out of breath|felt a|felt an|was a|was an|rated|rate it|id give it|"
    "give it a|give it an|give it|id rate it|felt around|felt about|id call it a|scored|score",
}
DURATION: Terms = {
    "": "took|took me|lasted|in total|total|all in|start to finish|session was|done in|finished in|in|took about|"
    "took around|"
    "duration|time|session length|long|total time|whole thing took|was|whole lot took|for|spent|within|under"
}
SLEEPS: Terms = {
    "": "slept|sleep|sleeping|asleep|of sleep|kip|shuteye|shut eye|in bed|zzz|slept for|slept about|snooze|of kip|"
    "nights sleep|hours sleep|bed|snoozed|zzzs|dozed"
}
SESSION: Terms = {
    "": "session|workout|strength|strength session|training|gym|it all|work out|strength work|strength training|"
    "routine|programme|program|circuit|legs session|gym session|the plan|lifting|s and c|s & c|weights|leg session|"
    "the exercises|all exercises"
}
RUNS: Terms = {
    "easy": "easy run|easy jog|easy|easy miles|steady run|steady|slow run|shakeout",
    "long": "long run|long one|lsr|lr|longrun|long slow run|long",
    "intervals": "intervals|interval session|track session|speedwork|reps session|track|vo2|vo2max|fartlek|interval|"
    "speed session|speed work|400s|800s|1ks|yasso",
    "tempo": "tempo|tempo run|threshold|threshold run|lt run|cruise intervals|tempo session|temporun",
    "hills": "hills|hill reps|hill session|hill repeats|hill sprints|hill run|hill",
    "race_pace": "race pace|mp run|marathon pace|goal pace|race pace run|hm pace|10k pace|5k pace",
    "recovery": "recovery run|recovery jog|recovery|recovery miles",
    "": "run|ran|running|runs|jog|jogged|parkrun|park run|runned|did a run",
}
COMPLAINTS: Terms = {
    "heavy_legs": "heavy legs|legs heavy|legs were heavy|heavy legged|legs felt heavy|leaden legs|legs like lead|"
    "legs felt like lead|dead legs|legs felt dead|legs were dead|legs dead|heavy leg|legs a bit heavy|"
    "legs so heavy|legs were lead|no legs|legs very heavy|legs like jelly|jelly legs|thighs heavy|"
    "heavy thighs|quads heavy|heavy quads|calves heavy|heavy calves|felt heavy|felt heavy legged|"
    "legs really heavy|legs felt really heavy|legs were like lead|legs felt like bricks",
    "missed_target": "missed target|missed my target|missed all my splits|missed every split|missed every target|"
    "missed every one of my target splits|missed all my targets|missed the last one|missed the last two|"
    "missed the last rep|missed the last couple|slower than planned",
    "form_loss": "form fell apart|form went|lost form|form loss|form collapsed|form broke down|lost my form|"
    "form was gone|form deteriorated|form got sloppy|form went to pot|form was all over the place|"
    "form was shocking|form gone|form falling apart|form was falling apart|form slipping|technique went|"
    "technique fell apart|form went out the window",
}
FORMS: Terms = {
    "clean": "clean|clean form|good form|perfect form|form was good|form good|solid form|nice form|form solid|tidy",
    "wobble": "wobble|wobbled|wobbles|bit wobbly|wobbly|wobblier|wobbling",
    "lost": "( lost )|lost form|form went|lost balance|lost my balance|form fell apart",
}
_NUMBERS = ("one", "two", "three", "four", "five")
_HEADS = ("exercise", "ex", "no .", "number", "#", "numero", "nr", "num", "exercise no", "ex no", "exercise number")
_THINGS = (" one", " exercise", " move", " ex", " thing")
_NTH = ("first", "second", "third", "fourth", "fifth")


def _in_list(place: int) -> str:
    """Return what the exercise at a place of the session is called: "exercise 2", "2nd one", "no 2 was"."""
    nth, number = _NTH[place - 1], _NUMBERS[place - 1]
    short = f"{place}{('st', 'nd', 'rd')[place - 1] if place < 4 else 'th'}"
    told = [f"{one}{thing}" for one in (nth, short) for thing in ("", *_THINGS)]
    counted = [f"{head} {place}" for head in _HEADS] + [f"{head} {number}" for head in ("exercise", "number")]
    return "|".join([*told, *counted, f"no {place} :", f"no {place} was"])


PLACES: Terms = {
    **{str(place): _in_list(place) for place in range(1, 6)},
    "1": f"{_in_list(1)}|opening exercise|opening one|opener|opening move|starter|1 st|first movement",
    "middle": "middle one|middle exercise",
    "-1": "closing exercise|closer|closing one|last one|last exercise|last|final exercise|final one|final move|"
    "last move|last ex|finisher|the final",
    "-2": "second last exercise|second last one|2nd last|2nd last exercise|2nd last one|second to last|second last|"
    "last but one|penultimate|next to last|second to last exercise|penultimate one|second to last one|"
    "the one before that",
    "timed": "the timed one|timed one|the hold|the holds|the timed hold",
}
UNKNOWN_EXERCISES: Terms = {
    "": "leg press|leg curl|leg curls|leg extension|leg extensions|push up|push ups|pushup|pushups|press up|press ups|"
    "pull up|pull ups|pullups|chin ups|burpee|burpees|crunch|crunches|sit up|sit ups|situps|mountain climbers|"
    "monster walk|monster walks|clam|clams|clamshell|clamshells|wall sit|wall sits|good mornings|swings|kb swings|"
    "kettlebell swings|rows|row|bench press|box jump|box jumps|jump squat|jump squats|jumping lunges|jump lunges|"
    "goblet squat|goblet squats|front squat|front squats|back squat|back squats|squat jumps|copenhagen|copenhagens|"
    "copenhagen plank|copenhagen planks|russian twist|russian twists|leg raises|leg raise|donkey kicks|"
    "fire hydrants|crab walks|crab walk|band walks|banded walks|curtsy lunge|curtsy lunges|hack squat|hack squats|"
    "sissy squat|sissy squats|tuck jumps|star jumps|jumping jacks|skater jumps|skaters|skipping rope|curls|"
    "bicep curls|overhead press|shoulder press|dips|thrusters|cleans|snatches|power cleans|v ups|hollow hold|"
    "hollow holds|superman|supermans|supermen|reverse plank|plank jacks|plank taps|shoulder taps|tibialis raises|"
    "tib raises|toe raises|hip abduction|hip abductions|hip adduction|lat pulldown|face pulls|farmers carry|"
    "farmers walk|farmer carries|suitcase carry|sled push|zercher squats|sumo squats|sumo squat|sumo deadlift|"
    "sumo deadlifts|wall squats|wall squat|pause squats|frog pumps|cable kickbacks|kickbacks|back extension|"
    "back extensions|hyperextension|hyperextensions|reverse hypers|glute ham raise|ghr|leg swings|high knees|"
    "butt kicks|yoga|stretching|foam rolling|overhead squat|overhead squats|split jumps|split squat jumps|"
    "squat thrusts|step overs|bear crawl|bear crawls|inchworms|planche|l sit|seated calf raise|seated calf raises|"
    "toe taps|heel walks|toe walks|t spine|windmills"
}
QUALIFIERS = words(
    "goblet jump jumping front back overhead copenhagen sumo hack zercher curtsy wall seated sissy belt "
    "donkey frog reverse walking side lateral cable machine smith landmine suitcase trx pistol cossack "
    "banded deficit pause tempo nordic split crossover rotational spanish cyclist jefferson"
)
"""Words that make another exercise of the one they stand before."""
