"""Ordinary English words that look like a word of training with a slip in it; they are never mended."""

from core.reading.lexicon.terms import words

ORDINARY = words(
    "abort accent ach achieving acted adam aggregated ahead alan alarms alive alone also alter alternately alternative "
    "ample ancient angel angle angles anna ascent aside attention backing bagging bail baked balanced bangle banked "
    "banned barging barring barry bartering based basis batch beach beard beast begin begun beta beth betting bind "
    "binds blast bleeding blend blow blur boarding boards boats bodies bordering boring boss bought bouncy bout brad "
    "brake brave breach bread breadth breed breeding brian bride brief brings bristle broad brother brothers brunch "
    "buddies buggy build built bunch bushed bustle buyer caches caching cake calc calmer card care cared carl castle "
    "catering cause caves cell cells certainly chain chalk charm charms charred chase chased chat chats cheap cheated "
    "cheats checks cheer cheers cherries chief child chill china chins chips choir chopping chose chris christ cider "
    "civil clack claim claire clamp clamped clare clash clearly clench clerk cloned closes closest cloud coast coats "
    "coded coins colin concern cone constants contact contacted content contracts convention conventions copy "
    "cornering count court craig crash creeping crepe cricket crime croak crop crowd crown cucumber curry cute dairy "
    "danger daylight dealing dealt dear dearly death debut december decent deepest deficient degree delay deny derbies "
    "derby derive dial dingle dirk dirty disk distant docked donor doubly doubt dozen draft draining drama drape "
    "drench drift drink driver dual eager earth eased eight electronic elite ella elope emma endless enemy enjoy enter "
    "entries entry event exception execution exhaustive exist expensive extent fact faintly fairly faith false fancy "
    "farms father fathering favor feast feat fee feeds feint ferries fewer field fifty fights files finder finders "
    "finds finer fired fitness fitting fixed flack flake flattening flawed fleet flesh flint flinty float floats flock "
    "flood flour fluent fluid flush focus fond fonts forced fork forth forty forum forwarded fossil frame frank fraud "
    "fred freed freeze french friendly friends fruit fully furnished gary gastro given globe glue grace grade grain "
    "gran granny grans grant granted grape graph grateful greet greg grim grind grinds grins gristle groan groaning "
    "groans gross group grow grows guess guest guide guilt habit hammering handy hangry harms harsh hassle hate haven "
    "heading healing health hears heartache heartbreak heartbreaker heartbreaking heartfelt hearth heartless "
    "heartwarming hearty heather heats helen hello hence hilly hobbies hobby hockey homework honey honor hotel hugo "
    "human humor hunch hunting hurry hustle ideal illness image imply important incurring index infer input inset "
    "inspect instant integrals integrity intensive intent inter internal internals issued items james jean jens jingle "
    "jockey johan johnson joins joked jones judge juice jungle karen kate katie keen keith keyed kidney kidneys kinds "
    "knack knead kneel known knows label labor lacked lane large larry lars laser launch launching laura layer leading "
    "leaf learn learning lease least legal lemon leon letting likely limit lining linked literal literals liver living "
    "loader lobbies local logger logic loins look lords loud lounge lover luck lucky lucy luke lumber magic mainly "
    "major maker marked mars mary matchings math matter mayor meals means meats media medium melt member members mercy "
    "metal meter mingle minor misc missile miter mixes moats mocked mode model modifier modifiers modifies monkey "
    "monty moral mostly mother mothering mount mounted munch mussels mute muted naked names napping needs negatively "
    "neil neither newer newly nicer nick nine ninth north noted novel november nurse oats oblique occur ocean october "
    "offer often older onion ought ours owned owner paced packet pages painting paints paired pairs palace palms panel "
    "panic parse partially pasta paste pasted patient paul paying peace peach pearl peasy peer peroneal peter petty "
    "phase picky piece pilates pilot pitches placed placing plaid plain planar planet planets planner planning plants "
    "plated pocket poem pointing poll port pram prayed praying present presently prevent printing prior prize proof "
    "prove puppet purge quack quench query quirk quote radio raining rally ranch rang rankle ratio reaches realm "
    "recent recover recovers refer regarding relax repair repeatable repetitive reply report reputation rerunning "
    "resent reset resetting resorting restaurant restoring result resulting reversed rewound rider ridge rigid rings "
    "risen rival robot rocket rocky rolf roman roommate rooms roots rose route royal ruby ruled rural rust rustle ruth "
    "ryan sadly safer saint sake salad sale sales sandy sarah sauce scaled scaling scanning scene scope scoped scrape "
    "screening sean searching seating seats seeding seek seems sell selling send sends sensitively september serve "
    "serves seth setting seven shall shame shape shaped shard share shared sharing shark shaved shaw sheep shell "
    "shells shine shining shipped shipping ships shirts shocked shore shout showed shown sickness sidney sigh simon "
    "sing singly sixth sixty sizing skate skill skills skins skipper skirt slack sleek sleepy sleet slice slicing "
    "slick slope slot slurpee smelt smith smoke smoothing smothering snack socked softer solve sort sorter sorts sour "
    "south spared spec spell spelling spellings spells spend spice spider spill spite splat splines spoil spoke spoon "
    "sport sprained spraying springs staff stake stale stall stare stared stated stats staying stays steak steal "
    "stealing stealth steam steel steep stern sterns steve stillness stinking stock stole store stored stores stove "
    "stray streaming strep strided strings strip stripping stuart stubs student studies study style sugar suite suits "
    "super supper surge swapped swapping sweaters sweep sweeping swept swift swing switches sword tail taken talks "
    "tangle tarty tassel taste taxes teach tens tenth tested thank theft theme thief thingy thinks thins thistle "
    "threats throats tick ticked ticket tied ties timber title tony tools topic tour tower toxic trace trade trains "
    "trans treat treats trench trend trial triangles tribe trick tries troop trumpet trust truth turkey turner tussle "
    "twine twins typed typing umber uncle unconcious uncut undone union unity unreadable untie upset urban us usually "
    "vague valid value vessel virus vital voice wages walker walter wants waste waves wealth weary weekly weigh wench "
    "wheel whine whose wide widow width wifes winds wings winning wins wire wired wise witch witness wives woman women "
    "wore worker worth wound wrapping yearly young yours youth"
)
"""Those that no table of the reader holds, which need no such protection."""
SLIPS = {
    "2moro": "tomorrow", "abit": "bit", "abt": "about", "acchiles": "achilles", "achilees": "achilles",
    "achiles": "achilles", "achilies": "achilles", "achilleas": "achilles", "achillies": "achilles", "adn": "and",
    "aint": "isnt", "al": "all", "alll": "all", "altho": "although", "ancle": "ankle", "ankel": "ankle",
    "ankl": "ankle", "apin": "pain", "bc": "because", "becos": "because", "becuz": "because", "blackd": "blacked",
    "boht": "both", "breeth": "breathe", "bth": "both", "cafl": "calf", "calfes": "calves", "cept": "except",
    "cest": "chest", "ches": "chest", "chst": "chest", "claves": "calves", "clf": "calf", "cnat": "cant",
    "cos": "because", "coz": "because", "cudent": "couldnt", "cudnt": "couldnt", "cuz": "because", "dde": "did",
    "ddi": "did", "ddint": "didnt", "diddnt": "didnt", "didint": "didnt", "dint": "didnt", "dne": "done",
    "dnoe": "done", "doen": "done", "eahc": "each", "eech": "each", "est": "set", "evry": "every",
    "evrythin": "everything", "exc": "except", "fanted": "fainted", "feinted": "fainted", "hart": "heart",
    "kne": "knee", "kneee": "knee", "knne": "knee", "lft": "left", "mayb": "maybe", "minuts": "minutes",
    "moning": "morning", "nad": "and", "nite": "night", "nmb": "numb", "numbb": "numb", "numnb": "numb", "oit": "out",
    "otu": "out", "ouy": "out", "paine": "pain", "pane": "pain", "pasd": "passed", "payn": "pain", "pian": "pain",
    "repps": "reps", "resp": "reps", "rgiht": "right", "rigth": "right", "rihgt": "right", "rite": "right",
    "sesh": "session", "sess": "session", "soer": "sore", "sroe": "sore", "swolen": "swollen", "teh": "the",
    "tho": "though", "thr": "the", "thru": "through", "tigth": "tight", "tmr": "tomorrow", "tmrw": "tomorrow",
    "tomoro": "tomorrow", "tonite": "tonight", "wih": "with", "wiht": "with", "wth": "with", "wyas": "was",
    "xcept": "except", "zzz": "slept",
}  # fmt: skip
"""Slips in words too short to be mended by rule."""
