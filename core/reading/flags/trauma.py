"""A fall or twist after which the leg does not carry (SAF-02)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

TRAUMA_WORDS: Terms = {
    "bear": (
        "take me|carry me|take my body|touch ground|touch floor|bear me|take load|put it down|lean on|stand on|"
        "weight bear|weightbear|weight bearing|bear weight|bear much weight|put weight|put much weight|put full weight|"
        "put heel down|put leg down|put foot to|put foot on|foot down|step on|take step|take single step|take steps|"
        "take four steps|take #2-4 steps|take two steps|take three steps|take few steps|take more than|take #1-4|"
        "take couple steps|load it|weight on|weight through|weight into|touch it down|touch it to|tolerate weight|"
        "use it at all|use leg|use foot|use ankle|take weight|hold me|hold weight|support me|support weight|"
        "get any weight|weight it|stand up on it|bear it|put pressure on|any pressure on|pressure on leg|"
        "pressure on it|pressure on foot|pressure through|put it to floor|lower it"
    ),
    "walk": (
        "walk|walking|stand|move it|get up|weight|hobble|limp|make it home|get home|get off floor|four steps|"
        "#2-4 steps|two steps|three steps|couple steps|few steps"
    ),
    "carried": (
        "was carried|got carried|being carried|carried off|carried home|carried back|carried out|carried me|carry me|"
        "stretcher*|wheelchair|wheeled|borrowed crutches|crutches|hopping round|hopping around|hopping home|"
        "hopping everywhere|hopping to|hop home|hopped home|hop round|hop around|hopped all way|crawled home|"
        "crawled back|crawled to|crawled off|crawl|crawling|lift home|ambulance|helped off|limped home|hop to|"
        "hopped to|on bum down stairs|shuffle on bum|bum shuffl*|piggyback*|needed carrying|lifted me|helped me home|"
        "drag me off|be carried|driven home|stretchered|fireman lift|hopped back|couldnt get off ground|be helped home|"
        "had to be helped|helped to car|helped back|had to drive me home|had to drive me back|had to be driven|"
        "needed driving|driven back|hopped out|hopped off|hop out"
    ),
    "driven": "drove me|drive me|gave me lift|got lift|needed lift|had to get lift|taxi home|uber home|bus home",
    "only_few": (
        "#1-4 steps is all|#1-4 steps is most|two steps is all|three steps is all|couple steps is all|few steps is all|"
        "#1-4 steps and have to|further than #1-4|past #1-4 steps|more than #1-4 steps|more than couple steps|"
        "more than few steps|#1-4 steps before|only manage couple|only manage step|only take step|step or two|"
        "only manage few|only manage two|only manage #1-4|only take couple|only take two|only manage one|"
        "only do couple of steps|only couple of steps|only two steps|only few steps|only hop|only crawl|only limp|"
        "steps max|#1-4 steps only|#1-3 steps and|one step and|made it to one|made it to two|managed one|managed two|"
        "got to two|only got two|made one step|one step then|doesnt hold weight|doesnt take weight|doesnt hold me|"
        "doesnt bear|wont carry me|doesnt carry me|doesnt support|limped two|limped #1-4|limped one|hobbled #1-4|"
        "hobbled one|hobbled two|two steps then|two steps and|steps is my limit|steps is limit|steps limit"
    ),
    "trauma": (
        "yanked|dragged me|bowled over|fell|fall|falling|fallen|rolled|roll|twisted|twist|went over|gone over|"
        "going over|turned ankle|turned my|turned it|turned over|ankle turned|ankle went|ankle gone|knee went|sprain*|"
        "landed|slid off|slid down|skidded|crash*|tripped|trip|slipped|slip|hit by|tackle*|knocked|kicked|stacked|"
        "stack|came off|bike|car|collision|stumbl*|wrenched|popped|crunch*|snapped|crack*|accident|dropped|jumped|"
        "pothole|kerb|curb|awkward*|inverted|buckled|gave way|rabbit hole|root|stone|rock|hit my|banged|smashed|"
        "clipped|missed step|football|rugby|netball|skiing|basketball|pop|folded|collided|planted|bent|hurt my|injured|"
        "did my ankle|did my knee|did my foot|tumble|tumbled|wiped out|stepped in hole|stepped off|stepped on|ditch|"
        "ran into|bailed|came down on|hyperextended|overextended|ladder|box jump|keeled|jarred|went under|gave out|"
        "giving way|tweaked|pulled|felt something go|something went|rolling|twisting|tripping|slipping|landing|"
        "crashing|came down hard|came down heavy|came down heavily|came down badly|came down awkward*"
    ),
    "doms": (
        "one leg|bar|barbell|dumbbell|gym closed|leg day|doms|quads|standing desk|squats|legs are|bulgarian*|"
        "split squat*|lunges|properly today|foam pad|bosu|balance"
    ),
    "light": "haha|lol|drunk|laughing|beers|pub|hungover|hangover|dog|wobble",
    "on_stairs": "downstairs|stairs|sore",
    "no_issue": (
        "no trouble|no problem|no issue|no issues|no problems|fine|walking ok|walked it off|walk ok|walking normally|"
        "can walk"
    ),
    "joking": "leg day|doms|standing desk|drunk|beers|pub|after marathon|hungover",
    "too_sore": "too sore to stand|too sore to walk|too painful to stand|too painful to walk|too sore to put weight",
    "failed": (
        "couldnt|cant|no chance|nope|wouldnt|failed|impossible|not possible|no way|gave up|went straight down|"
        "went straight back down|sat straight down|sat straight back down"
    ),
    "gave_way": "gave way|gives way|giving way|gave out|gives out|giving out|buckled|buckles|buckling|went from under",
    "size_of": (
        "size of|melon|grapefruit|balloon|ballooned|football|swollen|blown up|blew up|huge|puffy|tennis ball|orange|"
        "swell*"
    ),
    "locks_hard": (
        "keeps locking|keeps on locking|locking solid|locks solid|locked solid|keeps jamming|keeps getting stuck|"
        "keeps giving way|keeps buckling|keeps popping out|keeps slipping out|dislocat*|slid out and back|"
        "popped out and back|slipped out and back|out and back in|slid out and popped back"
    ),
    "harmless": (
        "bar weight|weight on bar|put weight on bar|add weight|more weight|move it to|move it|kettlebell weight|"
        "weight up|put weight up|put more weight|take four weeks|take #1-4 weeks|take #1-4 days|take #1-4 sets|"
        "take #1-4 min*|put it down to|step on gas|step on it today|road trip|day trip|trip to|trip away|business trip|"
        "work trip|work trips|school trip|roll down|sleep fell|fell asleep|falls asleep|fell behind|fell short|slip up|"
        "slipped mind|slipped disc years|session slipped|fall asleep|foam roll|roll out|foam rolled|rolled out|"
        "rolled quads|egg roll|roll on|rolled into|bike ride|bike commute|by car|in car|car broke|car broke down|"
        "car trouble|drive car|car park|car journey|car wash|car ride|rock hard|dropped kids|dropped off|"
        "football later|bent knee|bent over|bent leg|knocked out|kicked off|cracked on|tackle it|tackle the|"
        "tackle that|came off work|stand split|get up early|get up for|get up in time|get up at|get up at #4-11|"
        "get up today|get up and|gave out click*|gave out some click*|gave out crack*|"
        "take #1-4 steps without someone|take #1-4 steps without somebody|take #1-4 steps without people|"
        "take #1-4 steps without being|take #1-4 steps without kid*|take steps without someone"
    ),
}
TRAUMA: tuple[Sign, ...] = (
    sign("refer", "cannot bear weight", way("cannot>bear"), clause="on_stairs", doubt="doms|light", near="no_issue"),
    sign(
        "refer",
        "cannot bear weight",
        way("trauma", "cannot>walk|bear", within=18, across=True),
        way("trauma", "walk>failed", within=18, across=True),
        way("trauma", "carried", within=18, across=True),
        way("trauma", "only_few|too_sore", within=18, across=True),
        way("trauma", "size_of", "driven", within=18, across=True),
        doubt="joking",
    ),
    sign(
        "refer",
        "a joint that locks or gives way",
        way("joint_word", "gave_way", "size_of", within=14),
        way("joint_word", "locks_hard", within=4),
    ),
)
