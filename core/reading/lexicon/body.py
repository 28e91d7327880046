"""Words for legs, places on the body, and how they feel."""

from core.reading.lexicon.terms import Terms

LEGS: Terms = {
    "left": (
        "left|both on l|both on the l|both left|both on left|both on the left|all left|all on the left|both l|l|lft|lt|"
        "left hand side|left hand side leg|lhs|lh|leftie|lefty|left leg|left side|left foot side|on the left|lf|izq"
    ),
    "right": (
        "right|both on r|both on the r|both right|both on right|both on the right|all right side|all on the right|"
        "both r|r|rgt|rt|rhs|right hand side|right hand side leg|rh|righty|right leg|right side|on the right|"
        "rite leg"
    ),
    "both": (
        "both|both of em|/ leg|/ side|/ foot|/ each|/ ea|/ per leg|both legs|both sides|both feet|each|each leg|"
        "each side|each foot|ea|e / s|e / l|p / s|p / l|per leg|p / leg|p / side|per / leg|per / side|per legs|"
        "per feet|per side|per foot|a side|a leg|either side|either leg|each way|both ways|both lgs|bth|bth legs|"
        "bth sides|bilateral|bilaterally|bilat|bilats|per limb|each limb|apiece|each one of the legs|left and "
        "right|right and left|l and r|r and l|"
        "l + r|r + l|l & r|r & l|left + right|right + left|left & right|right & left|on each|on both|eachside|eachleg|"
        "bothsides|bothlegs|es|ps|pl|b / s|both pegs|each peg|per peg|by leg|by side|by foot|on every leg|"
        "on every side|with every leg|for every leg|in both legs|in each leg|every leg|every side|on each side|"
        "on each foot|on both feet|on either foot|on each leg|on both sides|on both legs|two sides|2 sides|side each|"
        "leg each|each of them|ea side|ea leg|per each leg|both of them|both of my legs|either foot|on either side|"
        "on either leg|alternating legs|a foot|per limb|each limb|b / l|lr|l r|bothl"
    ),
}
SAME: Terms = {
    "same": (
        "same other side|same other leg|same on the other|same on other side|same on the other side|"
        "same on the other leg|same for the other|same for the other side|same for the other leg|same the other side|"
        "same again other side|ditto other side|ditto other leg|ditto on the other|ditto the other|other side same|"
        "other leg same|same both|other side the same|other leg the same|the same on the other|"
        "same again on the other side|same again on the other|same on other leg|idem other side|"
        "same with the other leg|same with the other|same opposite|matched|matched it|matched that|matching|"
        "same number|same amount|same reps|same as the other|same as the left|same as the right|same as left|"
        "same as right|same as my left|same as my right|as left|as the left|as right|as the right|likewise right|"
        "likewise left|identical|equal|mirrored|mirrored it"
    ),
    "repeat": (
        "repeat|and repeat|repeated|rinse and repeat|same|same on|same for|ditto|same again|same again on|identical on|"
        "likewise|same as"
    ),
}
OTHER_LEG: Terms = {
    "": (
        "other leg|other side|on the other|on my other|with the other|for the other|other one|the other one|bad leg|"
        "good leg|weak leg|weaker leg|strong leg|stronger leg|dodgy leg|bad side"
    ),
}
NOT_LEGS: Terms = {
    "": (
        "sleep on my right|sleep on my left|sleep on the right|sleep on the left|lie on my right|lie on my left|"
        "lie on the right|lie on the left|lying on my right|lying on my left|left in the tank|left in me|in the tank|"
        "in reserve|left over|leftover|left out|left off|left early|left them|nothing left|i left|just left|have left|"
        "had left|got left|left to do|left to go|right now|right away|right after|no legs left|energy left|gas left|"
        "fuel left|much left|any left|none left|right on the navicular|right on the metatarsal|right on the shinbone|"
        "right on the kneecap|right on top|right on the bone|right on the tendon|right on the joint|right on the edge|"
        "right on the inside|right on the outside|right on the front|right in the middle|right in the crease|"
        "right in the joint|right under|right behind|right where|right across|right along|right down|right above|"
        "right below|right next to|all right|alright|right before|about right|just right|felt right|feel right|"
        "feels right|did it right|do it right|did them right|doing it right|done it right|got it right|"
        "get it right|did that right|doing this right|right at the|"
        "right through|not right|quite right|right so|thats right|youre right|right until|"
        "right from|right up|more left|reps left|rep left|to go|in the bank|left for later|sets left|set left|left me|"
        "left work|left my|had plenty left|plenty left|lots left|bit left|some left|feeling right|looked right|"
        "sit right|r r|left the|left those|reps in reserve|rep in reserve|rir|reps in the tank|reps in hand|in hand|"
        "right?|left shoe|right shoe|left sock|right sock|left trainer|right trainer"
    ),
}
REGIONS: Terms = {
    "knee": (
        "knee|knees|kneecap|knee cap|kneecaps|patella|patellar|patella tendon|patellar tendon|pfps|"
        "runners knee|meniscus|back of knee|back of the knee|behind the knee|inside of the knee|mcl|lcl|acl|patellas"
    ),
    "shin": (
        "shin|shins|shinbone|shin bone|tibia|shinsplints|shin splints|shin splint|front of lower leg|"
        "front of my lower leg|tib|tibs|tib ant|tibialis"
    ),
    "calf": ("calf|calves|calfs|calve|gastroc|gastrocs|soleus|calf muscle|calf muscles|lower leg|lower legs"),
    "achilles": "achilles|achilles tendon|heel cord|ach",
    "foot": (
        "foot|feet|heel|heels|arch|arches|toe|toes|big toe|plantar|plantar fascia|fascia|sole|ball of foot|forefoot|"
        "ball of the foot|ball of my foot|pf|metatarsal|metatarsals|midfoot|instep|heel bone|foot bone|met head|"
        "pinky toe|little toe|navicular|sesamoid|fifth met|5th met|bone in my foot|bone in foot|bones in my foot"
    ),
    "ankle": "ankle|ankles|malleolus|talus",
    "hamstring": (
        "posterior thigh|posterior thighs|rear thigh|rear thighs|rear of thigh|rear of my thigh|"
        "upper legs back|upper leg back|thighs back|back thighs|back thigh|hamstring|hamstrings|ham|hams|hammy|hammies|"
        "hammie|hammys|back of thigh|back of the thigh|back of my thigh|backs of my thighs|"
        "back of my thighs|back of thighs|back of the thighs|backs of thighs|backs of the thighs|"
        "backs of my legs|back of my legs|backs of legs|"
        "back of the legs|back of legs|back of my leg|backs of the legs"
    ),
    "quad": (
        "quad|quads|quadriceps|quadricep|front of thigh|front of the thigh|front of my thigh|front of thighs|"
        "front of my thighs|front of the thighs|"
        "anterior thigh|anterior thighs|"
        "thigh|thighs|upper legs front|upper leg front|thighs front|front thighs|front thigh|vmo|"
        "rectus femoris|fronts of my thighs|"
        "front of legs|front of the legs|front of my legs|fronts of my legs|fronts of the legs"
    ),
    "glute": (
        "glute|glutes|my bottom|bum|butt|buttock|buttocks|bum cheek|butt cheek|arse|ass cheek|glute med|glute max|"
        "gluteus|gluteal|gluteals|gluteal region|bums|butts|arses|"
        "piriformis|backside|booty|glut|gluts|bum cheeks|rear end|tush|butt cheeks|side bum|glutes med"
    ),
    "hip": (
        "hip|hips|hip flexor|hip flexors|hip joint|tfl|psoas|outer hip|side hip|hipflexor|trochanter|front of hip|"
        "hip socket"
    ),
    "groin": (
        "groin|groins|adductor|adductors|inner thigh|inner thighs|inside of thigh|inside thigh|inside of my thigh|"
        "groin area"
    ),
    "it_band": "it band|itb|it bands|iliotibial band|itbs|itband|iliotibial|it - band|its band|ilio tibial",
    "lower_back": (
        "lower back|low back|lumbar|back|backs|spine|tailbone|sacrum|si joint|lowerback|lumbar spine|bottom of my back|"
        "base of my back|lower spine|small of my back"
    ),
    "other": (
        "other place|upper body|shoulder|shoulders|neck|wrist|wrists|elbow|elbows|upper back|mid back|hand|hands|arm|"
        "arms|abs|core|ribs|rib|obliques|stomach|tummy|forearm|forearms|lats|traps|throat|headache|headaches|jaw|pecs|"
        "bicep|biceps|tricep|triceps|head"
    ),
    "legs": "legs|leg|back leg|rear leg|whole body|lower body|pins|whole legs|both my legs|entire lower body",
}
PLACE = (
    r"knees?|kneecaps?|calf|calves|achilles|hips?|hip flexors?|shins?|ankles?|foot|feet|heels?|arch|hamstrings?|hams|"
    r"hammy|hammies|quads?|glutes?|groins?|backs?|lower backs?|thighs?|it band|itb|bum|butt"
)
"""The places that patterns name, the commonest of those above."""
PLACE_NEEDS = (
    "knee|cal|achil|hip|shin|ank|foot|feet|heel|arch|ham|quad|"
    "glute|groin|back|thigh|it band|itb|bum|butt|tibia|navicular|metatarsal|instep"
)
"""Pieces of text of which each of them holds one."""
JOINT = (
    "knees?|kneecaps?|achilles|hips?|shins?(?: ?bones?)?|ankles?|foot|feet|heels?|groin|tibia|navicular|metatarsals?|"
    "midfoot|instep"
)
"""The places whose number is a pain's, the commonest of those that patterns name."""
PAINS: Terms = {
    "sharp": (
        "sharp|sharply|stab|stabbing|stabby|stabs|shooting|zap|electric|electric zap|electric shock|knife|knifelike|"
        "jabbing|piercing|shooting pain|sharp pain|stabbing pain|sharp pains|jab|like a knife"
    ),
    "ache": "ache|aches|aching|achey|achy|dull ache|dull|dull pain|aching pain|ached",
    "joint": "joint pain|in the joint|inside the joint|deep in the joint|joint line|in joint|jointy",
    "bony": "bony|bone pain|on the bone|in the bone|boney|bony pain|deep in the bone|bone ache",
    "tingling": (
        "tingling|tingly|tingle|tingles|pins and needles|pins & needles|pins n needles|numb|numbness|fizzing|buzzing|"
        "prickling"
    ),
    "": (
        "pain|pains|painful|paining|pained|hurt|hurts|hurting|ouch|ow|sting|stinging|stings|niggle|niggled|niggles|"
        "irritation|niggly|niggling|twinge|twinged|"
        "twinges|twingy|discomfort|uncomfortable|grumbled|grumbly|grumbling|grumble|grumbles|grumpy|angry|irritated|"
        "flared|flared up|flaring|flare up|flare|aggravated|aggro|complaining|moaning|moaned|moans|"
        "pinch|pinched|pinches|pinching|pinchy|pings|pinged|pinging on|"
        "burning pain|injured|injury|injuring|tweak|tweaked|tweaky|grabbed|grabs|grabbing|dodgy|gammy|crook|bothering|"
        "bothers|playing up|acting up|sensitive|giving me grief|giving me gip|giving me gyp|giving me jip|"
        "giving me trouble|killing|killing me|agony|excruciating|unbearable|throbbing|throbs|throb|pulled|strained|"
        "strain|hurty|owie|sore spot|gyp|jip|playing me up|being annoying|unhappy|not happy|cranky|"
        "ouchy|tendon|tendons|sit bone|sit bones|"
        "catching|catches|nagging|acute|swollen|inflamed|wonky|shin splints|shinsplints|shin splint|runners knee|"
        "tendonitis|tendinitis|tendinopathy|fasciitis|clicky pain|crampy|cramped|cramping|cramp|cramps"
    ),
}
SORE_BY_NAME = frozenset({"sore", "soreness", "doms", "stiff", "aching", "achy", "tender"})
"""Words that a score stands before: "3 sore", but not "15 15 tired"."""
SORES: Terms = {
    "": (
        "sore|soreness|stiff|stiffness|tight|tightness|doms|tender|tenderness|heavy|dead|trashed|toast|wrecked|fried|"
        "battered|smoked|cooked|shot|jelly|like jelly|concrete|like concrete|bricks|like bricks|lead|like lead|achy|"
        "achey|tired|fatigued|knotted|knots|aching|sores|sorer|sorest|screaming|on fire|burning|wooden|"
        "buggered|knackered|ruined|destroyed|stuffed|hammered|beat up|beaten up|ropey|ropy|creaky|worked|munted|"
        "stiff as a board|rekt|busted|sore as|ache|ached|aches|tighter|stiffer|rusty|seized|seized up|locked up|"
        "spongey|feeling it|can feel it|feel it|feeling yesterday|waddling|walking like a cowboy|"
        "walking like john wayne"
    ),
}
WHEN: Terms = {
    "during": (
        "during|while training|when training|during training|during the session|in the session|in the workout|"
        "during the exercises|while exercising|during exercise|mid workout|mid set|mid session|mid rep|"
        "midway through the set|at the bottom of|while doing|while squatting|when squatting|when i squat|on the hinge|"
        "during the|all through the|all through|all the way through|throughout|throughout the|"
        "when lunging|when i lunge|while lunging|when hopping|"
    ),
    "morning": (
        "morning|in the morning|in the mornings|first thing|on waking|when i wake|when i woke|woke up with|mornings|"
        "this morning|getting out of bed|first steps|out of bed|upon waking|on getting up|when i get up|after waking"
    ),
    "rest": (
        "at rest|when resting|while resting|sitting still|resting|doing nothing|just sitting|when i sit|while sitting"
    ),
    "night": "at night|in the night|during the night|overnight|nights|when i lie down|wakes me|wakes me up|woke me",
    "running": (
        "running|when running|while running|on the run|on runs|when i run|on the downhill|on the downhills|"
        "on downhills|downhill|downhills|mid run|during the run|during my run|while i run|on my run|when i ran|"
        "on easy runs|during runs|running downhill|on hills|on the last mile|on long runs|runs|on todays run"
    ),
}
LIMPS: Terms = {
    "": "limp|limping|limped|hobble|hobbling|hobbled|limpy|with a limp|walking funny",
}
FINE: Terms = {
    "": (
        "fine|ok|okay|good|great|all good|all clear|is clear|clear now|no issues|no issue|no complaints|no problem|"
        "no problems|no probs|happy|settled|gone|went away|calmed down|perfect|all fine|grand|sweet|sorted|no bother|"
        "no trouble|spot on|healthy|100%|behaving|quiet|silent|like new|fresh|feels fine|is fine|brilliant|excellent|"
        "mint|solid|behaved|behaved itself|behaving itself|didnt bother me|did not bother me|kept quiet|held up|"
        "held up fine|didnt complain|didnt say a word|played ball|no trouble at all|didnt hurt|did not hurt|pain free|"
        "painfree|better now|all better|cleared up|symptom free|disappeared|"
        "vanished|is history|are history|was history|its history|back to normal|feels normal|feel normal|is normal|"
        "are normal|felt normal|normal again|good as new|right as rain"
    ),
}
