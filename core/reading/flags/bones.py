"""Signs of an injured bone (SAF-02)."""

from collections.abc import Mapping

from core.body import Region
from core.reading.flags.sign import Sign, Signs, Way, sign, way
from core.reading.lexicon.terms import Terms

BONE_WORDS: Terms = {
    "bone": (
        "calcaneus|cuboid|sesamoid|sesamoids|shinbone|shinbones|tibia|tibias|tibial|fibula|bone|bones|"
        "metatarsal|metatarsals|navicular|femur|hipbone|"
        "met head|bony|boney"
    ),
    "bony_place": (
        "tib|tibs|calcaneus|cuboid|sesamoid|sesamoids|shinbone|shin|shins|tibia|tibial|fibula|bone|bones|"
        "bony|boney|metatarsal|metatarsals|heel|navicular|foot|feet|"
        "femur|hipbone|pelvis|instep|ankle|midfoot|kneecap|knee cap|hip|arch"
    ),
    "point": (
        "one spot|single spot|exact spot|specific spot|tiny spot|small spot|same spot|precise spot|particular spot|"
        "one point|single point|exact point|specific point|one place|specific place|exact place|same place|one bit|"
        "one area|tiny area|small area|specific area|one patch|small patch|one particular|exact bit|one specific|"
        "one exact|pinpoint*|pin point*|point tender*|fingertip*|finger tip*|thumbprint|thumb print|thumbnail|"
        "thumb nail|thumb sized|thumb tip|coin|5 p|10 p|2 p|1 p|penny|dime|nickel|pea|quarter sized|point to it|"
        "point at it|point right at|point exactly|finger on|thumb on|one finger|with finger|put finger|pressing|"
        "pressed|press|presses|poke|poked|poking|prod|prodded|prodding|touch|touching|touched|tapping|tap on|tapped|"
        "palpation|palpat*|"
        "push on|knock it|localised|localized|tender spot|sore spot|tender point|bony point|dot|spot on|spot tender|"
        "lump|bump|tender patch|sore patch|find exact|push thumb|thumb into|finger into|squeeze|squeezing|right there|"
        "nowhere else|draw circle|circle round|circle around|draw round|pen mark|mark spot|x marks|tiny bit|"
        "bit size of|with pen|map it|stamp sized|size of stamp|marble|with thumb|bony spot"
    ),
    "sharp_point": (
        "pinpoint pain|pin point pain|point tenderness|fingertip sized|exact spot|finger on exactly|one specific"
    ),
    "bone_hurts": (
        "bone pain|bone pains|bone ache|bony pain|bony ache|bony tender*|boney pain|bone hurts|bone hurting|bone sore|"
        "bone bruised|bone tender|bone aches|bone aching|bone painful|pain on bone|hurts on bone|sore on bone|"
        "bone deep|on the bone|feels like bone|bone not muscle|bone rather than muscle|bone itself|bone kills|"
        "bone killing|sore bone|sore bones|painful bone|tender bone|aching bone|its bone|is bone|inside bone|bone like|"
        "in bone"
    ),
    "longer": (
        "longer run|further run|longer go|further go|more run|worse run|worse as run|worse longer|worse further|"
        "builds as run|gets worse with every|worse every mile|worse every km|every step worse"
    ),
    "hop": (
        "hop|hops|hopping|hopped|hoping on|pogo|pogos|jumping|jump|jumps|bounce|bounces|bouncing|skipping rope|"
        "skip rope|rope skipping|landing on|every landing|each landing|landings|on landing"
    ),
    "hop_burn": (
        "quads burning|calves burning|glutes burning|hamstrings burning|hammies burning|quads burn|calves burn|"
        "glutes burn|burning quads|burning calves|burning glutes|quads on fire|calves on fire|glutes on fire"
    ),
    "hop_only": "hop|hopping|hopped",
    "hop_bad": (
        "no go|killer|impossible|murder|nope|agony|painful|kills|ouch|out of question|no no|is a no|bad idea|"
        "goes right into|goes into bone|jolt|jolts|beyond me|cant do|"
        "scream*|bark|barks|howls|protest*|complains|sets off|set off|sets my|killed me|"
        "killed it|torture|excruciating|flared up|lit up|no chance|not chance"
    ),
    "muscle": "muscle|muscles|muscular|knot|knots|doms|foam roll*|roller|massage*|trigger point",
    "knocked": (
        "bruise from|knocked|knock|whacked|box jump|scraped|barked|bashed|banged|caught it on|dropped|kicked|tackle|"
        "stubbed|stubbing|hit on|hit shin|hit my"
    ),
    "shoe": (
        "lace|laces|tongue|shoes too tight|tight shoes|shoe too tight|blister*|strap|rub|rubs|rubbing|rubbed|"
        "stone in shoe|new shoes|callus|corn|toenail|bunion|nail|chaf*|rash|itch*|sock seam|shoelaces|loosened|"
        "loosening|narrow spikes|tight spikes|narrow shoes"
    ),
    "groin": (
        "pubic bone|pubis|adductor origin|crease where leg|groin|groins|crease of hip|front of hip deep|"
        "inside of hip crease|adductor insertion|pubic area bone|top of leg where meets|top of thigh where meets|"
        "where leg meets|where thigh meets|where leg joins|where thigh joins|crease at top of leg|"
        "crease at top of thigh|hip in crease|crease at front of hip|hip crease|crease between leg|fold at top of leg|"
        "where leg meets body|inner thigh up high|top inside of thigh|inside top of thigh|bikini line|knicker line|"
        "in the crotch|crotch|inside of hip|front of hip in crease|deep in front of hip|pubic area|adductor up high|"
        "top of thigh where|top of leg where|underwear line|pants line|knicker elastic|top of inner thigh"
    ),
    "front_shin": (
        "front of shin|front of shins|anterior shin|fronts of shins|inside of shins|inner shin|inside shin|"
        "inner side of shin|medial shin|medial edge|edge of shin|along shin|down shin|front lower leg|shin at front|"
        "shin front|shins at front|shin along|shin bone|shinbone|tibia|tibial|border of shin|shin pain at front|"
        "shin pain front"
    ),
    "midfoot": (
        "navicular|naviculars|top of foot|top of feet|tops of feet|midfoot|mid foot|middle of foot|instep|"
        "inside of foot|inner foot|arch bone|n spot|top of arch|inside of arch|inner arch|across foot|across top|"
        "foot on top|foot top|lace area|under laces|laces area"
    ),
    "outer_foot": (
        "outer foot|outside foot|lateral foot|side of foot|edge of foot|outer edge foot|outer border of foot|"
        "lateral border of foot|outsides of feet|base of pinkie|near pinky|beside little toe|fifth met|5th met|"
        "metatarsal|metatarsals|met head|outside of midfoot|outer midfoot|little toe|pinky toe|small toe|baby toe|"
        "pinkie toe|5th toe|fifth toe"
    ),
    "foot_bone": "bone in foot|bones in foot|bone of foot|bone on foot",
    "foot_word": "foot|feet",
    "outer_edge": (
        "outer edge|outside edge|outer side|little toe side|pinky side|pinkie side|pinky toe side|pinkie toe side|"
        "baby toe side|small toe side"
    ),
    "deep_hip": "femoral neck|neck of femur|talus|deep hip|deep in hip|hip socket",
    "scored": "#1-10",
    "pointable": (
        "point at it|point to it|point right at|finger on it|finger on exactly|cover with fingertip|cover it with|"
        "with one finger|put finger on|finger right on"
    ),
    "at_front": "bone side|inside edge|inner edge|front",
    "point_sure": "exact point|exact spot|exact place|find exact|with fingertip|pinpoint|point exactly",
    "said_sore": "sore|soreness|stiff|stiffness|tight|tightness|doms",
    "limped": "limp|limping|limped|crumpled|buckled|collapsed|nearly fell",
    "on_step": (
        "every step|each step|every stride|each stride|every footfall|when walk|walking|at night|at rest|in bed|to walk"
    ),
    "into_bone": "bone",
    "one_spot": (
        "one spot|one point|single spot|single point|tiny spot|small spot|pinpoint*|exact spot|exact point|"
        "one place only"
    ),
    "worse_longer": (
        "worse more go|worse go on|worse further|worse longer|worse more run|worse as run|every step worse|"
        "worse every mile|worse every km|worse with every|worse each mile"
    ),
    "hop_sore": "hop sore|one hop sore|sore to hop|tender to hop|sore when hop|sore if hop|sore when hopping",
    "muscle_place": "quad|quads|glute|glutes|hamstring|hammy|calf|calves|bench|trap|traps",
    "comfort": "fine|ok|okay|good|great|nothing|none|better|gone|quiet|settled|happy|calm|no|0|clear",
    "muscular": "tweak|tweaked|pull|pulled|strain|strained|stretchy|stretch*|massage*|roll*",
    "harmless": (
        "kicked off|tib raise*|tib post|tib ant|"
        "jump out|jumped out|jump at|jump in|jump on bike|jump back|jump into|jump straight|jump for joy|jump through|"
        "jump up and down|not muscle|not in muscle|isnt muscle|rather than muscle|not muscular|isnt muscular|"
        "than muscle|bone idle|bone dry|bone broth|bone to pick|bone marrow|funny bone|wishbone|wish bone|collar bone|"
        "collarbone|jaw bone|jawbone|cheek bone|cheekbone|dog bone|bone tired|bones of it|on point|at one point|"
        "at this point|point five|hip hop|hopping mad|hop on train|hop on bus|hop on bike|hop on call|hop in|"
        "single leg hops were killer|hop in shower|bunny hop|hop to it|hopping to get|hop over to|hop off|foot on gas|"
        "foot down|foot in door|on foot|best foot|foot forward|shin pads|shin pad|shin guards|shin guard|tap water|"
        "keep in touch|in touch|get in touch|touch of|touch more|lost touch|touch wood|touch base|touch down|"
        "touch heel|toe touch|touch floor|touch ground|touch on|touch easier|touch harder|touch tired|touch sore|"
        "touch stiff|a touch when|a touch after|a touch if|a touch tight|a touch tender|a touch on|finger food|"
        "one place to|same place next|press ups|press up|bench press|pressed for time|leg press|pressing matters|"
        "pressing engagement|hop hop|shin tap|landing page|soft landing|soft landings|landing soft*|landings soft|"
        "spot on|heel tap|heel taps|toe taps|heel touch|groin guard|groin stretch|groin stretches|heel strike|"
        "heel drop|heel drops|heel raise|heel raises|heel lift|heel lifts|side of road|foot strike|sore spots|"
        "knee bone|met at|coin toss|pea soup|peas|nickel and dime"
    ),
}
BONES: tuple[Sign, ...] = (
    sign(
        "refer",
        "fingertip pain in a bone",
        way("bony_place", "hurt|tender", "point", within=10),
        way("sharp_point"),
        way("bony_place", "scored", "one_spot", within=8),
        way("bony_place", "point_sure", within=8),
        way("bone", "point", within=6),
        way("bony_place", "pointable", within=10),
        clause="muscle",
        doubt="shoe",
        near="muscle_place",
    ),
    sign(
        "refer",
        "pain in a bone",
        way("bone_hurts"),
        way("bone", "hurt|tender", within=4),
        way("longer", "bony_place", "hurt|tender", within=8),
        way("bone", "limped", within=5),
        way("bone", "worse_longer", within=8),
        clause="muscle",
        doubt="knocked",
        near="muscle_place",
    ),
    sign(
        "refer",
        "pain on hopping",
        way("hop", "hurt", within=6),
        way("cannot>hop"),
        way("bony_place", "tender", "hop_only", within=5),
        way("hop_only>cannot"),
        way("hop_sore"),
        way("bony_place", "scored", "hop_only", within=5, strict=False),
        way("hop", "hop_bad", "into_bone", within=8),
        way("hop_only", "limped", within=5),
        way("hop_only", "hop_bad", within=5),
        way("hop_only", "bony_place", "hop_bad", within=10),
        inside="hop_burn",
    ),
    sign(
        "refer",
        "groin pain",
        way("groin", "hurt", within=7),
        way("groin", "ails", within=4, strict=True),
        clause="shoe",
    ),
    sign("refer", "groin pain", way("groin", "scored", within=3, strict=True), excuse="said_sore"),
    sign(
        "refer",
        "front of shin pain",
        way("front_shin", "hurt|tender", within=6),
        way("front_shin", "ails", within=4, strict=True),
        way("front_shin", "scored", within=6, strict=True),
        way("shin_word", "at_front", "hurt|tender", within=5),
        clause="muscle",
        doubt="knocked",
        near="muscle_place",
    ),
    sign(
        "refer",
        "navicular pain",
        way("midfoot", "hurt|tender", within=7),
        way("midfoot", "ails", within=4, strict=True),
        way("midfoot", "scored", within=7, strict=True),
        doubt="shoe|knocked",
    ),
    sign(
        "refer",
        "fifth metatarsal pain",
        way("outer_foot", "hurt|tender", within=7),
        way("outer_foot", "ails", within=4, strict=True),
        way("outer_foot", "scored", within=7, strict=True),
        way("foot_word", "outer_edge", "scored|hurt|tender", within=7),
        doubt="shoe|knocked",
    ),
    sign(
        "refer",
        "groin pain",
        way("on_step", "groin", "scored|tender", within=8),
        way("groin", "worse_longer", within=10),
    ),
    sign("refer", "deep hip pain", way("deep_hip", "hurt|tender", within=5), way("deep_hip", "ails", within=4)),
)


def _sites(excuse: str, beside: str = "") -> Mapping[Region, Signs]:
    def site(name: str, *ways: Way, muscle: str = "", near: str = "") -> Signs:
        return Signs(sign("refer", name, *ways, excuse=f"{excuse}{muscle}", beside=beside, near=near))

    shin = (way("front_shin"), way("shin_word", "at_front", within=5))
    bone = site("pain in a bone", way("foot_bone"))
    outer = (way("outer_foot"), way("foot_word", "outer_edge", within=7))
    return {
        "groin": site("groin pain", way("groin")),
        "foot": Signs(*site("navicular pain", way("midfoot")), *site("fifth metatarsal pain", *outer), *bone),
        "shin": site("front of shin pain", *shin, muscle="|muscle", near="muscle_place"),
        "hip": site("deep hip pain", way("deep_hip")),
    }


_ALONE = "shoe|knocked|said_sore|muscular"
SITES = _sites(f"{_ALONE}|comfort", "elsewhere")
"""The sites of risk by their region, of which pain was asked for (SAF-02)."""
SITES_THAT_HURT = _sites(_ALONE)
"""The same where a pain is read, in whatever words: "is no better" is no comfort."""
HOP_ALONE: Sign = sign("refer", "pain on hopping", way("hop_only", "scored", within=1))
"""How much a hop hurts, where pain was asked for."""
