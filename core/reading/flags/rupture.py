"""A pop at the heel with a foot that will not push (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

RUPTURE_WORDS: Terms = {
    "heel_cord": (
        "achille|achilles|achillies|achiles|achilees|calf|calfs|heel|back of ankle|back of leg|back of foot|"
        "behind ankle|above ankle|lower leg|tendon|heelcord|ankle from behind|gastroc|soleus|ankle at back"
    ),
    "cord": (
        "achille|achilles|achillies|achiles|achilees|heel cord|heelcord|tendon|back of ankle|back of heel|above heel|"
        "behind ankle"
    ),
    "pop": (
        "pop|pops|popped|poped|popping|popp|snap|snaps|snapped|snapping|crack|cracked|cracking noise|bang|banged|twang|"
        "twanged|ping|pinged|rip|ripped|ripping|tore|tear|torn|kicked|kick|shot|gunshot|gun shot|whack*|thwack|thud|"
        "crunch|clunk|burst|gave way|give way|rupture|ruptured|went|broke|exploded|hit|smack*|struck|stone|rock|bat|"
        "ball|elastic band|rubber band|whip|whipcrack|slap"
    ),
    "loud": (
        "felt something go|heard something go|felt something give|pop|popped|poped|snap|snapped|bang|twang|twanged|"
        "crack|cracked|ping|pinged|gunshot|rip|ripped|tear|tore|torn|ruptured|rupture|exploded|burst|popping noise|"
        "snapping noise|snapping sound|popping sound|branch breaking|like rubber band|like elastic|twanging|pistol|"
        "firecracker|branch|guitar|twig|whipcrack|tears|exploding|heard it go|felt it go|whip|gun going off|like gun|"
        "balloon bursting|champagne cork|cork popping|shotgun|something let go"
    ),
    "struck": (
        "kicked|booted|shot|hit|whacked|stamped on|struck|bitten|clobbered|smacked|slapped|thumped|kick|clipped|"
        "stabbed|rugby tackled|bat|ball hit|stone hit|rock hit|something hit|someone hit|brick hit|thrown|threw|tapped|"
        "shot me|shot in|been shot|lobbed|pelted|sniper|slingshot|catapult"
    ),
    "as_if": (
        "like|as if|as though|thought|felt|swear|sworn|swore|looked round|looked around|noone there|no one|nobody|"
        "somebody|someone|noone behind|turned"
    ),
    "tiptoe": (
        "toes|tip toe|tiptoe|tiptoes|tippy toe|tippytoes|pushing off|push|heel raises|calf raises|lifting heel|raise|"
        "rise|point foot|point|stand|walk|weight|go up|get up on|come up on|up onto|toe off|plantar|plantarflex*|"
        "spring off|heel up|heel off|lift|single calf|move foot|press"
    ),
    "pushing": (
        "toes|tip toe|tiptoe|tiptoes|push off|pushing off|heel raise|heel raises|calf raise|raise heel|lift heel|"
        "lifting heel|plantarflex*|toe off|heel lift|calf raises"
    ),
    "no_push": (
        "heel wont come|heel wouldnt come|heel wont leave|heel stays on floor|no push|no power|no strength|no spring|"
        "no drive|nothing there|nothing in it|useless|flop*|flap*|dangl*|limp|gap|dent|hole|hangs|weak|powerless|"
        "dead foot|foot gone|wont work|doesnt work|not working|stopped working|wont push|wont lift|gave up|no use|"
        "cant use|hanging|gone dead|collapses|flat footed|flatfooted|wont point|no point|toes wont"
    ),
    "no_push_off": "no push|no spring|no drive|nothing there when push",
    "failing": "impossible|no go|not happening|hopeless|not possible|beyond me|out of question",
    "grave": (
        "agony|severe|excruciating|massive|unbearable|huge|worst|9|10|screaming|screamed|floor|dropped|collapsed|"
        "went down|hit deck|fell|ground|down like|carried|hobbl*|limp|limping|swollen"
    ),
    "gave": (
        "went|just went|suddenly went|really went|finally went|properly went|completely went|has gone|has just gone|"
        "has completely gone|has really gone|has properly gone|it just went"
    ),
    "only_stiff": (
        "went stiff|went tight|went sore|went achy|went hard|went off|went quiet|went cold|went tender|has gone stiff|"
        "has gone tight|has gone sore|has gone quiet|has gone off|has gone tender|has gone hard|has gone down"
    ),
    "torn_cord": (
        "rupture|ruptured|rupturing|snapped|torn|tore|exploded|gone pop|gone bang|went bang|went pop|went ping|"
        "popped|burst|snap|broke|broken|pinged|twanged|ripped|ripping|pulled apart|"
        "go in two|goes in two|gone in two|come in two|came in two|is in two|split in two|torn in two|"
        "in two pieces|in half|detached|parted|dent|gap|go with bang|with a bang|go pop|go bang|go ping|go with pop"
    ),
    "old_self": "friend|mate|video|footage|insurance|documentary|match|film|player|footballer",
    "heel_behind": "behind heel|behind ankle|back of heel|back of ankle|above heel|above ankle",
    "snapped": (
        "snap|snapped|snapping|gunshot|ruptured|rupture|tore|torn|ping|pinged|twang|twanged|bang|pop|popped|burst|"
        "heard it go|felt it go|heard something go|felt something go|something went|gave way|something let go"
    ),
    "ankle_word": "ankle",
    "shot_sound": "gunshot|gun shot|rifle|shot sound|pistol|firecracker|went off like",
    "foot_dead": (
        "foot wont point|foot wont push|foot useless|foot just flaps|foot flops|foot wont work|toes wont push|"
        "foot floppy|foot hangs|flat footed since|heel dropped|foot dropped|foot wont go down|foot dangles|foot slaps|"
        "foot slapping|no push left|cant rise|walk flat footed|walking flat footed"
    ),
    "harmless": (
        "pop in to|popped in to|popped in for|pop in tomorrow|kicked in today|doms kicked in|fatigue kicked in|"
        "kicked in at|popped over|popped by|popped round|popped into|popped to|popped out|pop over|pop by|pop to|"
        "pop it|pop out|pop round|pop song|pop music|pop up|popcorn|snap photo|snapped photo|snapped pic|"
        "snapped selfie|snapped picture|snap pic|band snapped|bands snapped|lace snapped|lace broke|snapped lace|"
        "snapped out|snap out|cold snap|balloon pop*|popped balloon|finger pop*|cracked on|crack on|cracking on|"
        "cracking session|cracking run|cracked it|cracking day|cracked the|crack of dawn|banged out|bang on|"
        "banging out|bang average|banging session|big bang|headbang*|hit of|hit set|hit sets|hit gym|hit target|"
        "hit targets|hit all|hit every|hit my|hit pb|hit #1-999|hit it|hit hard|hiit|hit reps|hit wall|hit rpe|"
        "hit snooze|hit depth|hit session|tore through|tear up|tore it up|tears|tore it|wear and tear|kicked butt|"
        "kicked ass|kicked arse|kick ass|kicked my backside|kicked off|kick off|kicks in|kick butt|kick backs|"
        "kickbacks|kick back|kicked on|kickboxing|kicks|butt kick|butt kicks|shot legs|legs shot|quads shot|"
        "calves shot|shot quads|shot calves|shot to bits|all shot|glutes shot|shot today|are shot|good shot|give shot|"
        "gave shot|long shot|shot of|flu shot|shots|screen shot|screenshot|ball of foot|ball of feet|ball on wall|"
        "swiss ball|medicine ball|ball work|ball game|stone lighter|rock hard|rock solid|hard as rock|rocked it|"
        "went well|went fine|went ok|went okay|went great|went good|went up|went for|went to|went with|went on|"
        "went out|went smoothly|went badly|went by|went over|went back|went down|went home|went heavier|went lighter|"
        "went light|went heavy|went easy|went hard|went from|went through|went slow|went away|went past|went better|"
        "went bit|went without|went straight|went into|went in|went #1-999|went and|went at|went all|went really|"
        "went pretty|went right|went the|burst out|burst of|bursts|outburst|ripped shorts|ripped leggings|ripped jeans|"
        "ripped it|ripped skin|ripped callus|getting ripped|elastic band work|banded|band work|rubber band work|"
        "red band|ping pong|pinged me|pinged you|ping me|pinged over|crunch time|crunches|slap bang|whipped|broke pb|"
        "broke record|broke the|broke fast|broke up|broke sweat|breakfast|batter*|smack in middle|weight vest|pushups|"
        "push ups|push up|press ups|lift weights|lift heavier|lift more|lift heavy|lift day|stand still|walk down|"
        "walk up|walk away|walk it off|walk today|point in|point of|point is|to point|go up in weight|go up next|"
        "go up in|go up weight|go up a|stand split|stand these|stand them|stand it|stand those|stand bulgarians|"
        "gonna snap|going to snap|about to snap|gonna pop|going to pop|about to pop|gonna go|going to go|gonna explode|"
        "going to explode|about to explode|would snap|might snap|will snap|would pop|would explode|gonna tear|"
        "going to tear|gonna burst|ready to snap"
    ),
}
RUPTURE: tuple[Sign, ...] = (
    sign(
        "emergency",
        "achilles pop",
        way("cannot>tiptoe", "heel_cord", "pop", within=18, across=True),
        way("cannot>pushing", "loud|struck", within=16, across=True),
        way("heel_cord", "no_push", "loud", within=14, across=True),
        way("no_push_off", "loud", within=10, across=True),
        way("pushing>failing", "loud", within=10, across=True),
        way("as_if", "heel_cord", "struck", within=7),
        way("cord", "grave", "loud", within=12),
        way("cord", "torn_cord", within=3),
        way("cord", "gave", within=0),
        way("heel_behind", "snapped", within=4),
        way("ankle_word", "no_push", "shot_sound", within=10),
        way("foot_dead", "loud|shot_sound", within=12, across=True),
        clause="old_self",
        inside="only_stiff",
    ),
)
