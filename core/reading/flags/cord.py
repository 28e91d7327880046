"""Numbness where one sits (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

CORD_WORDS: Terms = {
    "saddle": (
        "perianal|perianally|anal|between legs|between thighs|between cheeks|crotch|crotches|crutch|saddle|saddles|"
        "privates|private parts|private bits|private area|private areas|private region|genital|genitals|groin|perineum|"
        "perineal|taint|gooch|undercarriage|nether region|nether regions|nethers|down there|down below|downstairs|"
        "bumhole|bum hole|asshole|arsehole|anus|back passage|scrotum|balls|bollocks|testicle|testicles|nuts|nutsack|"
        "penis|dick|cock|willy|vagina|vulva|labia|vag|fanny|foof|lady bits|lady parts|lady garden|man bits|bits|"
        "inner thighs|inside thighs|where sit|wiping|wipe|wiped|pelvic floor|pelvic area|pelvis|sit bones|bikini area|"
        "bikini line|rectum|pubic area|toilet paper|loo roll|front bottom|seat of pants|intimate area|intimate parts|"
        "in bathroom|seat|sex|orgasm|inside thigh|pelvic region|down their"
    ),
    "seat_muscle": (
        "bum|bums|backside|butt|butts|arse|arses|ass|cheeks|buttocks|buttock|bottom|rear|rear end|tush|tushy"
    ),
    "dead": "dead",
    "worked": (
        "after those|after these|after them|from those|from these|after bridges|from bridges|after squats|from squats|"
        "after lunges|from lunges|after split squats|from split squats|after step ups|from step ups|leg day|hills|"
        "hill reps|hill sprints|burnt out|after reps|from reps|after set|from set|last set"
    ),
    "sitting": "when sit",
    "far_off": "foot|toe|toes|heel|sole|ankle|hand|hands|finger|fingers|arm|arms|thumb",
    "numb": (
        "anaesth*|anesth*|paraesth*|paresth*|numb*|no feeling|no sensation|no feelings|cant feel|couldnt feel|"
        "dont feel|barely feel|hardly feel|lost feeling|losing feeling|loss of feeling|loss of sensation|less feeling|"
        "less sensation|reduced sensation|reduced feeling|no more feeling|lost sensation|losing sensation|"
        "weird sensation|weird feeling|altered sensation|strange sensation|pins and needles|tingl*|gone dead|went dead|"
        "deadened|novocaine|novocain|injection|dentist|feels like nothing|feel nothing|fuzzy|cotton wool|asleep|"
        "went to sleep|gone to sleep|going to sleep|not feeling|desensit*|doesnt feel|nothing when|woolly|sat on ice|"
        "feelings gone|feeling gone|prickl*|fizz*|isnt there|someone elses|somebody elses|cant sense|no sense|injected|"
        "like jelly down|cant be felt|like belongs to|like belonged to|as if belongs to|as if belonged to|"
        "without feeling|without sensation|without any feeling"
    ),
    "seat": (
        "zoom|teams call|teams calls|day of calls|hours of calls|cycling|cycle|turbo|peloton|bicycle|driving|drive|"
        "office chair|hard chair|desk|bleachers|stadium seat|plank of wood|concrete step|on floor|bench|wall|"
        "spin class|toilet too long|sitting all day|sat all day|sitting at work|sitting too long|sat too long|"
        "long meeting|meetings|sitting in traffic|train ride|phone on toilet|flight|from bike|on bike|bike ride|"
        "after bike|long bike|bike saddle|spin bike|bikes|saddle sore|tri saddle|new saddle|hours on saddle|"
        "hours in saddle|h on saddle|from sofa|from couch|from chair|from sitting|after sitting|hard seat|pew"
    ),
    "down_leg": (
        "down leg|down legs|to foot|into foot|to toes|into toes|down back of leg|into calf|down to knee|into leg|"
        "through leg|down thigh|down to calf|to heel|to big toe|to ankle|to toe|whole leg|all way down|down my whole"
    ),
    "at_work": (
        "working|work|fire|firing|engage|engaging|activating|activate|contract|switch on|squeeze|on bridges|"
        "in the bridges|doing anything|burning|burn|after plank|tank|fuel"
    ),
    "felt_nothing": (
        "dont feel anything|didnt feel anything|cant feel anything|not feel anything|not feeling anything|"
        "not feel nothing|cant feel it at all|do not feel|felt nothing|feel nothing|couldnt feel thing|cant feel thing|"
        "no feeling at all|like injected|been injected|like dentist"
    ),
    "sat_on": (
        "where sit|part that sits|part sit on|what sit on|touch saddle|touches saddle|touch bike saddle|"
        "touches bike saddle|meet saddle|meets saddle|touch seat|touches seat|touch chair|touches chair"
    ),
    "ridden": (
        "from bike|after bike|bike ride|long bike|spin bike|spin class|turbo|peloton|hours|driving|drive|desk|flight|"
        "sitting all day|sat all day|sitting too long|sat too long|meetings|train ride"
    ),
    "waist_down": "waist down|below waist",
    "harmless": (
        "on floor #1-60|dead bug|dead bugs|dead hang|dead lift|dead lifts|deadlift|deadlifts|dead legs|dead leg|"
        "dead tired|dead on|"
        "dead easy|dead heat|dead simple|legs dead|dead good|dead slow|dead weight|dead on feet|drop dead|two bits|"
        "bits and bobs|bits and pieces|bits of|other bits|some bits|fiddly bits|hard bits|bits left|bottom of|"
        "bottom position|bottom half|from bottom|at bottom|bottom line|bottom set|rock bottom|bottom step|bottom out|"
        "ass kicked|kicked ass|kick ass|kicked arse|kick arse|ass to grass|pain in ass|pain in arse|pain in butt|"
        "pain in backside|butt kick*|butts kicked|kicked butt|half assed|smart ass|bad ass|badass|big ass|lazy ass|"
        "lazy arse|cold ass|ball of foot|balls of foot|balls of feet|ball on wall|balls out|balls to wall|balls up|"
        "medicine balls|lacrosse balls|golf balls|nuts and seeds|nuts and bolts|went nuts|going nuts|saddle bag|"
        "saddle sore|saddle sores|saddle height|saddle up|back in saddle|mind numb*|numb brain|brain numb|"
        "comfortably numb|numbing cream|numbing spray|cheeks of|rosy cheeks|rear foot|rear leg|rear foot elevated|"
        "back bottom|foam roll|pelvic tilt|pelvic tilts|pelvic stable|pelvis level|pelvis tilt|pelvis drop|"
        "pelvis stable|feel nothing now|feel nothing today|feeling nothing|form dead|dead form|weird feeling about|"
        "feels like nothing happened|left glute|right glute|not from bike|no bike|seat of pants|car seat|take seat|"
        "train seat|bike seat|like sitting on bike|like being on bike|like sat on bike|like been on bike|dont own bike|"
        "not own bike|not been on bike|havent been on bike|like long bike ride|in saddle today|hours in saddle|"
        "time in saddle|hydration pack|downstairs were asleep|downstairs was asleep|downstairs are asleep|"
        "downstairs is asleep|downstairs asleep|downstairs sleeping|neighbours downstairs|neighbors downstairs"
    ),
}
CORD: tuple[Sign, ...] = (
    sign(
        "emergency",
        "saddle numbness",
        way("saddle", "numb|felt_nothing", within=6),
        way("saddle", "dead", within=6),
        way("waist_down", "numb|dead", within=4),
        doubt="seat",
        clause="at_work",
    ),
    sign(
        "emergency",
        "saddle numbness",
        way("seat_muscle", "numb|felt_nothing", within=6),
        doubt="seat|down_leg",
        clause="at_work",
    ),
    sign("emergency", "saddle numbness", way("sat_on", "numb", within=6), doubt="ridden|down_leg", clause="at_work"),
    sign(
        "emergency",
        "saddle numbness",
        way("sitting", "numb|dead", within=6),
        doubt="seat|down_leg|far_off",
        clause="at_work",
    ),
)
