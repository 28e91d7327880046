"""Signs of danger that no rule names and no coach may train through (SAF-01, the smaller dose)."""

from core.reading.flags.sign import Sign, Signs, sign, way
from core.reading.lexicon.terms import Terms

URGENT_WORDS: Terms = {
    "urine": "urine|pee|peed|peeing|wee|weeing|piss|pissed|pissing|urinat*|toilet bowl",
    "blood": "blood",
    "coloured": "cola|coke|cola coloured|port wine|bloody|like port|claret|pink|red|rust*|treacle",
    "like_that": "like|colour|coloured|shade",
    "brew": "coke|cola|port|wine|tea|coffee|stout|guinness|treacle|rust|blood|ribena",
    "dyed": "beetroot|beets|beet|berries|period|vitamin*|rifampicin|blood test|blood tests|sample|test|strip",
    "overheated": "heatstroke|heat stroke|sunstroke|sun stroke",
    "in_the_heat": "heat|sun|overheated|overheating|stopped sweating|#28-45 degrees",
    "confused": (
        "confused|confusion|delirious|delirium|not making sense|wasnt making sense|stopped making sense|made no sense|"
        "talking nonsense|talking gibberish|talking rubbish|disorientated|disoriented|dont know where am|"
        "didnt know where was|dont know where i am|didnt know where i was|forgot name|couldnt remember name|"
        "couldnt remember my name|wandered off|collapsed|didnt recognise|couldnt recognise|didnt recognize|"
        "jabbering nonsense|babbling|nonsense"
    ),
    "feared": "dont want|avoid*|risk|scared of|in case|instead of",
    "foot_or_leg": "foot|feet|toes|leg",
    "cold": "cold|ice cold|freezing|icy",
    "bloodless": "blue|white|pale|purple|grey|no pulse",
    "in_the_cold": "snow|bath|cold water|winter|outside|out there|weather|swim|raynaud*|wind|rain|puddle*",
    "diabetic": "diabetic|diabetes|type one|type 1|insulin",
    "low_sugar": (
        "sugar #1-3.5|sugars #1-3.5|glucose #1-3.5|hypo|sugar low|sugar is low|low sugar|sugar dropped|sugar crashed|"
        "glucose low|low glucose"
    ),
    "head": "head|skull|forehead|temple",
    "hit_the": "hit|banged|bang|smacked|bumped|knocked|cracked|whacked|landed on|fell on",
    "concussed": (
        "vomit*|threw up|throwing up|puk*|being sick|been sick|confused|blurry|blurred|drowsy|cant remember|"
        "dont remember|keep forgetting|concuss*|seeing stars|passed out|blacked out|knocked out|feel sick|felt sick|"
        "feeling sick|nause*|queasy|headache*|head aches|head hurts|head pounding|head throb*|dizz*|sleepy|foggy|groggy"
    ),
    "concussion": "concussion|concussed",
    "airway": "throat|tongue|lips|airway",
    "puffs_up": (
        "swell*|swollen|closing|closing up|tighten*|puffing up|puffed|balloon*|blew up|blown up|fat|fatter|thick|"
        "thicker|bigger"
    ),
    "allergen": "sting|stung|wasp|bee|hornet|nut|nuts|peanut*|allerg*|epipen|hives|shellfish|prawn*|penicillin|bite",
    "swallowing": (
        "cant swallow|couldnt swallow|cant breathe|breathing hard|breathing is hard|hives|hard to swallow|"
        "trouble swallowing|difficult to swallow|struggling to swallow|difficulty swallowing"
    ),
    "anaphylaxis": "anaphyla*|throat closing up|throat is closing|tongue swelling up",
    "pregnant": "pregnant|pregnancy|weeks gone|expecting|trimester",
    "bleeds": "bleeding|bled|bleed|blood|spotting",
    "fluid": "leaking fluid|fluid leaking|losing fluid|gush of fluid|gush of water",
    "gums": (
        "gum|gums|nose|blister|blisters|knee|knees|shin|finger|fingers|thumb|hand|toe|toes|toenail|nail|lip|elbow|heel|"
        "cut|graze*|scrape*|scratch*|nipple|nipples|scab|blood pressure|blood test|blood tests|bloods|blood sugar|"
        "blood flow"
    ),
    "harmless": (
        "knocked it on head|knock it on head|nail on head|bang head against wall|bang head against brick wall|"
        "head torch|headtorch|confused by|confused about|confused which|confused me|confused with|no concussion|"
        "concussion test|concussion protocol|wee cola|wee coke|wee dram|wee coffee|wee tea|wee glass|wee port|wee drop"
    ),
    "labour": "waters broke|water broke|vaginal bleeding|contractions every|having contractions|contractions started",
}
URGENT: tuple[Sign, ...] = (
    sign(
        "emergency",
        "blood or dark colour in the urine",
        way("urine", "blood", within=4),
        way("urine", "coloured", within=2),
        way("urine", "like_that>brew", within=2),
        doubt="dyed",
    ),
    sign(
        "emergency",
        "overheating with a clouded mind",
        way("overheated"),
        way("in_the_heat", "confused", within=8),
        clause="feared",
    ),
    sign(
        "emergency",
        "a cold limb without colour",
        way("foot_or_leg", "cold", "bloodless", within=4),
        doubt="in_the_cold",
    ),
    sign("emergency", "low blood sugar", way("diabetic", "low_sugar", within=12)),
    sign("emergency", "head injury", way("hit_the>head", "concussed", within=12, across=True), way("concussion")),
    sign(
        "emergency",
        "swelling of the airway",
        way("airway", "allergen|swallowing", "puffs_up", within=10),
        way("anaphylaxis"),
    ),
    sign(
        "emergency",
        "bleeding or labour in pregnancy",
        way("labour"),
        way("pregnant", "bleeds|fluid", within=10),
        clause="gums",
    ),
)
URGENT_IF_PREGNANT = Signs(sign("emergency", URGENT[-1].name, way("bleeds|fluid"), excuse="gums"))
"""Signs that count only where a pregnancy is known already (SCR-03)."""
