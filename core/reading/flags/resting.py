"""Pain at night, at rest or in daily life (SAF-02)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

REST_WORDS: Terms = {
    "place": (
        "knee|knees|shin|shins|foot|feet|heel|hip|hips|ankle|achilles|back|thigh|groin|leg|bone|tibia|toe|metatarsal|"
        "pelvis|calf|hamstring|hammy|shinbone|femur|arch|glute|butt|hip flexor|it|itb"
    ),
    "wakes": (
        "wakes me|waking me|wake me|waken me|wakens me|woke me|woken me|woken by|woken up by|woken up with|keeps me up|"
        "keep me up|keeping me up|keeps me awake|keep me awake|keeping me awake|kept me up|kept me awake|up half night|"
        "has had me up|had me awake|has me awake|had me up all night|had me up half|had me up at #1-5|"
        "up all night|up in night|lie awake|lay awake|lying awake|awake at #1-5|awake from #1-5|awake since #1-5|"
        "awake by #1-5|awake at night|awake with|awake all night|awake half|up at #1-5 with|tossing and turning|"
        "tossed and turned|woken at #1-5|woke at #1-5|woken in night|woken several|disturbs sleep|disturbing sleep|"
        "ruining sleep|interrupts sleep|wrecking sleep|cant sleep|couldnt sleep|cant get to sleep|couldnt get to sleep|"
        "struggle to sleep|struggling to sleep|hard to sleep|to sleep because of|stops me sleeping|stopping me sleep*|"
        "stopped me sleep*|sleepless|painkillers to sleep|awoke|robs sleep|up with pain|sleep broken|broken sleep|"
        "ibuprofen to sleep|painkillers at #1-5|ibuprofen at #1-5|paracetamol at #1-5|meds to sleep|pills to sleep|"
        "up twice|up three times|up #2-9 times last night|got up #2-9 times|up with hip|got me up|cant get comfy|"
        "couldnt get comfy|couldnt get comfortable|cant get comfortable|no position|cant find position|"
        "gets me up at #1-5|gets me up at night|trying to sleep|try to sleep|tried to sleep|awake because|"
        "up at #1-5 because|disturbs nights|ruins nights|ruining nights|no peace overnight|no peace at night"
    ),
    "robs": (
        "stop|stops|stopped|stopping|rob|robs|robbed|ruin|ruins|ruined|ruining|wreck|wrecks|wrecked|murder*|disturb*|"
        "breaks|breaking|interrupt*|spoil*|cost|costs|pulled|pulls|pulling|dragged|drags|wont let|wouldnt let|"
        "doesnt let|didnt let|destroy*|kills|killed|messing with|wakes|waking|woke|keeps|kept|gets|got"
    ),
    "sleeping": "dropping off|drop off|out of sleep|from sleep|my sleep|nights sleep|nights|any sleep|sleeping",
    "night": (
        "at night|in night|middle of night|during night|through night|overnight|in bed|night time|nighttime|"
        "once lie down|until lie down|till lie down|if lie down|soon as lie down|night times|every night|all night|"
        "nights|nightly|when lie down|lying down|laying down|small hours|3 am|4 am|2 am|at #1-5 am|when go to bed|"
        "night after night|in sleep|when sleep|when asleep|while asleep|while sleeping|even asleep|half night|duvet|"
        "night pain|night pains|each night|3 in morning|4 in morning|2 in morning|early hours"
    ),
    "night_pain": (
        "night pain|night pains|nighttime pain|night time pain|pain at night|nocturnal pain|worse at night|"
        "worse in night|worst at night|worse overnight|worse in bed|cant sleep on it|couldnt sleep on it|"
        "cant sleep for pain|cant sleep with pain|couldnt sleep for pain|couldnt sleep with pain|cant sleep from pain|"
        "hurts at night|aches at night|throbs at night"
    ),
    "worse_nights": (
        "nights worst|worse every night|worst every night|worse each night|worst during night|worse during night|"
        "worse through night|worst through night|worst in small hours|worse in small hours|worse most nights|"
        "worst most nights|worst when lie|worse when lie|worse lying down|worst lying down|gets going at night|"
        "gets going in bed|wont let me sleep|wont let sleep|doesnt let sleep|didnt let sleep|wouldnt let sleep"
    ),
    "rest": (
        "at rest|when resting|while resting|even resting|when sitting|while sitting|even sitting|just sitting|when sat|"
        "even sat|just sat|sat still|sitting still|sitting down|sat down|at desk|on sofa|on couch|not moving|"
        "without moving|doing nothing|off feet|feet up|foot up|leg up on|watching tv|watching telly|watching netflix|"
        "only watching|with rest makes no difference|even when lying|lying down|lying still|when lie|resting it|"
        "when rest|even with no weight|no weight on|non weight bearing|in car|driving|when sit|while sat|whilst sat|"
        "whilst sitting|whilst resting|sat watching|at the cinema|standing still|sat at work|sitting at work|put it up|"
        "elevated|with leg up|at work sitting|stationary|lying there|just lying|when im lying|laying there|even lying|"
        "when im just|24 / 7|even off it|when off it|without any load|without load|no load on|lie there|lay there|"
        "lie still|on settee|lying in bath|in bath|flat on back|flat on my back"
    ),
    "round_clock": (
        "24 / 7|constant now|always there now|constant all day|there all day and night|no better with rest|"
        "no better for rest|no better at rest"
    ),
    "round_place": "knee|shin|foot|heel|hip|ankle|achilles|groin",
    "rest_pain": (
        "rest pain|resting pain|pain at rest|throbs at rest|aches at rest|hurts at rest|hurts to rest|"
        "rest makes no difference|rest doesnt help|doesnt go away with rest|wont go away with rest|never stops hurting|"
        "never lets up|doesnt let up|hurts constantly|constant pain|constantly hurts|constantly aching|hurts all time|"
        "pain all time|aches all time|aching all time|there all time|aches constantly|constant ache|never goes away|"
        "never stops aching|non stop pain|hurts non stop|pain constant|ache constant|round clock|hurts all day long|"
        "not easing with rest|not ease when rest|"
        "doesnt ease when rest|doesnt ease with rest|wont ease when rest|wont ease with rest|wont settle with rest|"
        "doesnt settle with rest|sore at rest|sore even at rest"
    ),
    "daily": (
        "walking round house|walking to car|even walking|every step|each step|normal walking|walking normally|"
        "walking to bus|climbing stairs at home|walking dog|when walking|to walk|walking at all|just standing|"
        "weight bearing|weightbearing"
    ),
    "house": (
        "around house|round house|walking to kitchen|walking to shops|walking to shop|daily life|day to day|"
        "just walking|simply walking|everyday walking|walking around|walking about|pottering|ordinary walking|"
        "from sofa to"
    ),
    "bony": (
        "shin|shins|foot|feet|heel|hip|groin|bone|tibia|toe|metatarsal|pelvis|shinbone|femur|midfoot|ankle|it|arch|"
        "instep"
    ),
    "muscle_sore": "doms|leg day",
    "only_running": "only when running|only while running|only running|only when run|only on run",
    "not_at_rest": "not at rest",
    "not_at_night": "not at night",
    "slept_well": "slept fine|slept well|slept great|slept like",
    "noise": (
        "worry about|worrying about|worrying over|baby|kids|kid|dog|neighbour|neighbours|neighbors|thunder|storm|noise|"
        "party|phone|insomnia|work|stress|cat|toddler|son|daughter|husband|wife|heat|snoring|traffic|fireworks|jet lag|"
        "jetlag|coffee|telly|netflix binge|exam|nerves|excitement|football|the game|alarm|hot|heatwave|newborn|"
        "builders|nightmare|nightmares|mosquito*|owl|nappy"
    ),
    "care": (
        "ice|iced|icing|heat pack|foam roll*|massage gun|stretch|stretching|stretches|stretched|night run|night shift|"
        "night out|night race|nightshift|bath|compression|elevate|elevated"
    ),
    "dont_do": (
        "not doing anything|when not doing|even when not|not using it|without using|all time even|do nothing|"
        "doing nothing|even doing"
    ),
    "always_even": (
        "even at desk|even sitting|even sat|even resting|even at rest|even lying|even in bed|even when resting|"
        "even when sitting|even when sat|even when not running|even not running|even on rest days|"
        "even when not training|all day even|even when im not"
    ),
    "night_only": "in night|at night|overnight|in bed|during night|at nights|nights only|night time",
    "small_hours": "2 am|3 am|small hours|early hours|middle of night",
    "sat_upon": "hamstring|hammy|glute|quad",
    "cramped": "calf cramp*|cramp* in calf|cramp* calf|hamstring cramp*|hammy cramp*|cramp* in hamstring|foot cramp*",
    "rest_said": "at rest|even when resting|even resting",
    "leg_muscles": "quads|hamstrings|hams|glutes|calves|legs|thighs",
    "harmless": (
        "#1-12 am run|#1-12 am start|#1-12 am session|#1-12 am flight|worse when lie on it|worst when lie on it|"
        "worse when lie on that|worst when lie on that|every step down|every step up|each step down|each step up|"
        "night run|night runs|night shift|night shifts|night out|night race|nightshift|quiz night|good night|"
        "date night|bed time|movie night|games night|last night session|rest day|rest days|rest period|rest periods|"
        "rest between|rest of|rest timer|the rest|resting today|resting hr|resting heart rate|rests|day of rest|"
        "full rest|no rest|took rest|rest week|all night party|rest time|#1-600 sec rest|#1-600 s rest|bed by|"
        "in bed by|in bed before|went to bed|into bed|got to bed|out of bed|getting out of bed|river bed|bed at"
    ),
}
RESTING: tuple[Sign, ...] = (
    sign(
        "refer",
        "night pain",
        way("night", "hurt", within=9),
        way("night_pain"),
        way("place", "night", "ails", within=8),
        way("place", "worse_nights", within=2),
        way("bony", "scored", "night_only", within=6),
        way("place|hurt", "wakes", within=8),
        way("resting_place|hurt", "robs>sleeping", within=8),
        excuse="only_running|not_at_night|slept_well",
        clause="muscle_sore|care",
        beside="noise",
        near="leg_muscles|cramped",
    ),
    sign(
        "refer",
        "rest pain",
        way("rest", "hurt", within=7),
        way("dont_do", "hurt", within=5),
        way("bony", "always_even", "tender|hurt", within=8),
        way("rest_pain"),
        way("place", "rest", "ails", within=8),
        way("round_place", "round_clock", within=2),
        way("bony", "rest_said", "tender", within=6),
        way("bony", "daily|house", "hurt", within=8),
        way("house", "hurt", within=6),
        excuse="only_running|not_at_rest",
        clause="muscle_sore|care",
        near="leg_muscles|cramped|sat_upon",
    ),
)
RESTING_ALONE: Sign = sign(
    "refer",
    "night or rest pain",
    way("always_even|rest_said|night_only|small_hours", "scored", within=1),
    excuse="only_running",
    clause="muscle_sore|care",
    beside="noise",
    near="leg_muscles|cramped|sat_upon",
)
"""How much it hurts at rest or at night, where pain was asked for."""
