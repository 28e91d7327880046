"""Ordinary English words that look like a word of training with a slip in it; they are never mended."""

from core.reading.lexicon.terms import words

ORDINARY = words(
    "abandons abort accent ace ach achieving act acted actuals adam addition agent aggregated ahead alan alarms alive "
    "alone also alt alter alternately alternation alternative alts among ample ancient angel angle angles anna append "
    "approx approximated approximates arc arise arises ascent aside attention aunty babel backing bagging bail baked "
    "balanced bald ban bangle banked banned bans barging barring barry bartering based basis batch beach beard beast "
    "begin begun behave behaves ben benches bet beta beth betting bind binds blast bleeding blend blow blur boarding "
    "boards boat boats bodies bordering boring boss bots bought bouncy bout boxes brad brake brave breach bread "
    "breadth breed breeding brian bride brief bright brings bristle broad brother brothers brunch buck bud buddies "
    "buffered buggy build built bunch bundling bushed buster bustle busy buyer cab caches caching cake calc calmer "
    "calorie cam camp card care cared carl case castle catering cause cave caves cell cells central certainly chain "
    "chalk charge charm charms charred chase chased chat chats cheap cheated cheats checks cheeky cheer cheers "
    "cherries chief child chill china chins chips choir chopping chose chris christ chuck cider circa circus civil "
    "clack claim claire clamp clamped clare clash clearly clench clerk cloned closes closest cloud coarse coast coats "
    "coded coins colin collect collecting collection college com comm commas compelled compete compliant complying "
    "compute computed concealed concern conducts cone confession connect connecting connection constants consulting "
    "cont contact contacted content contexts contracts convention conventions copy cornering cosh cote count county "
    "court craig crammed crank crash creaks create cred creeping crepe cricket crime croak crop crowd crown crude "
    "cucumber cure curry cute dad dag dags dairy danger dart daylight dealing dealt dear dearly death debug debut "
    "december decent decline deepest defect deficient deg degree delay dell delta denies deny depot derbies derby "
    "derive deserve destroys devised dial dig dingle dip director directs dirk dirty disk distant dives doable docked "
    "dodge doe donor doubly doubt draft draining drama drape drench drift drink dreamt leaflet driver droop droops "
    "dual aged bedroom bedrooms agree agreed agrees access billion bonus bunk crappy enclosed excess fret inflection "
    "touchy lens many mass midday nettles property ruin sealed separated sometime speedy strand strut tale teens tend "
    "tends "
    "eager earth "
    "eased east eighth elected electronic elegant elite ella elope emitted emma endless enemy enjoy enter entirety "
    "entries entry errs event exceeding exception excerpt exciting execution exhaustive exhausts exist exit expensive "
    "extent fact faintly fairly faith fake faking false fancy farms father fathering favor fax feared feast feat fee "
    "feeds feint fella fennel ferries fewer fiance field fights files filing fin finder finders finds finer finishes "
    "fir fired fitness fitting fixed flack flake flattening flaw flawed flaws fleet flesh flint flinty float floats "
    "flock flood flour fluent fluid flush focus fog fold fond font fonts foo forced fore forfeit forger fork forth "
    "forum forwarded fossil fox frag frame frank fraud fred freed freeze french friendly friends fright fro fruit "
    "fully fur furnished fuzzing gal gamma gary gastro gather gem gender ging given globe glue gobble god goo grab "
    "grace grade grain gran grandpa granny grans grant granted grape graph grateful gravy greet greg grim grind "
    "grinds grins gristle groan groaning groans gross group grow grows grump guess guest guide guilt gut habit hall "
    "halt halting hammering handled handy hangry hardish hare harms harsh hassle hatching hate haven heading healing "
    "health hears heartache heartbreak heartbreaker heartbreaking heartfelt hearth heartless heartwarming hearty "
    "heather heats heck helen hello hence hid hide hides hilly him his hive hobbies hobby hockey homework honey honor "
    "hood hoops hoped hosp hotel hover howling hugo human humor hunch hunting hurry hustle hyper ideal ides ight "
    "illness image imply important inc incurring index infer info input inset inspect instant instruction int "
    "integrals integrity intensive intent inter internal internals intro issued itches item items jack james jean "
    "jens jingle job jobbed jockey johan johnson join joins joked jones judge juice jungle karen kate katie keen "
    "keith keyed kidney kidneys kinds knack knead kneel known knows label labor lacked lad lane large larry lars "
    "laser latter launch launching laura law laws layer leading leaf learn learning lease least led lee legal lemon "
    "lengthy leon lest letting liberally licked lid lightest likely limb limit lining linked lino lite literal "
    "literals literary liver living loader loan lobbies local logger logic loins lone look lords loud lounge lover "
    "luck lucky lucy luke lumber mach magic mainly maintain major maker mans marches marked mars mary matchings math "
    "matter mature mayor meals mean means meats media medium meet melt member members men mend mercy merging metal "
    "meter miller mingle minor mirrors misc missile mission missus mistaken misused miter mixes moan moans moats "
    "mocked mode model modifier modifiers modifies moe monkey monty moral mostly mother mothering mount mounted munch "
    "mussels mute muted nae naked names nanny napping native nearby neat neatly needless needs negate negatively "
    "neighbor neil neither nest net newer newly nicer nick niece ninth nipple nit nor north noted notion novel "
    "november novice nurse oats oblique occur ocean october offer often older onion oof operate operated ops opt "
    "ought ours overlap owe owned owner paced packet pages paid painting paints paired pairs palace palms pan panel "
    "panic par parent parse partially pasta paste pasted patents patient paul pause paying peace peach pearl peasy "
    "peep peer pending pep percussion performs peroneal pet peter petty phase pickling picky piece pig pilates pilot "
    "pint piped pitches placed placing plaid plain planar planet planets planner planning plants plat plated plays "
    "plots plz pocket pod poem pointing pointy poll poly port portal postal pow pram prayed praying prescribe present "
    "presently presume prev prevent printing prior prize pro probable probe probes proof provably prove pug punting "
    "puppet purge pus pushes quack quench query quid quirk quote racy rad radio rained raining rally ram ranch rang "
    "rankle rare ratio rds reaches realm reap rebind rebinds rec recent recipe recover recovers recs ref refer "
    "reflecting refs refund regarding registry related relax relay rem remainder remainders render renders repair "
    "repeatable repetitive reply report reputation rerunning reselection resent reset resetting resorting restaurant "
    "restoring result resulting reused rev reversed reverts revisit revoked rewound rice rider ridge rigid rings "
    "risen rival rob robot rocket rocky role roles rolf roman roommate rooms roots rose rotating route royal ruby "
    "ruled rural rust rustle ruth ryan sad sadly safer saint sake salad sale sales sandy sane sarah sauce scaled "
    "scaling scanning scatter scene scope scoped scrape scratchy screening screw sean searching season seating seats "
    "sect seeding seek seems sell selling send sends sensitively sent sep sept september serve serves seth setting "
    "shall shame shape shaped shard share shared sharing shark shaved shaw sheep shell shells shelve shield shine "
    "shining ship shipped shipping ships shirts shocked shore shortens shout showed shown shun sickness sidney sigh "
    "simon sine sing singly sis site sites sixth sizing skate skill skills skins skipper skirt skived skiving slack "
    "slant slated sleek sleepy sleet slice slicing slick slippy slit slop slope slot slurpee smelt smith smoke "
    "smoothing smothering snack sneezed snores snot socked softer sol solve sort sorter sorts sour source south "
    "spared spec specially spell spelling spellings spells spend spice spider spill spite splat spline splines spoil "
    "spoke spoon sport sprained spraying springs squad squads squish staff stake stale stall stare stared startled "
    "stated stats stay staying stays steak steal stealing stealth steam steel steep stein stern sterns steve stiffen "
    "stillness stinking stock stole store stored stores story stove stray streaming strep strided strings strip "
    "stripping strongest stuart stub stubs student studies study style subscripting sugar suite suits sum super "
    "supper suppose surge swamped swapped swapping sweaters sweep sweeping swept swift swing switches sword tab tabs "
    "tack tail taken talks tan tangle tarty tassel taste taught taxes tbh tdy teach tee teen tenth terribly tested "
    "thank theft theme theyre thief thingy thinks thins thistle thorough threat threats throats thunk thurs thus tick "
    "ticked ticket tie tied ties timber title toggles toggling tony tool tools topic tour tow tower toxic trace trade "
    "trains trans treat treats trench trend trial triangles tribe trick tries troop trout trumpet trust trustees "
    "truth tue tues turkey turner tussle twine twinned twins typed typing umber uncle unconcious uncut undone union "
    "unity unreadable untie upped upset urban urn us usually vague valid value vary varying vast vert vessel vet "
    "virus vital voice vulgar wading wages wales walker walter wants war ward warn wars waste waves wealth weary "
    "weekly weigh wench wheel whine whoever wholly whose wide widen widow width wifes winds wings winning wins wire "
    "wired wise witch witness wives woman women wonk wore worker worth wound wrapping writ yearly young yours youth "
    "spurs zeer zip background"
)
"""Those that no table of the reader holds, which need no such protection."""
SLIPS = {
    "2moro": "tomorrow", "abit": "bit", "achilees": "achilles", "achiles": "achilles", "achillies": "achilles",
    "aint": "isnt", "al": "all", "altho": "although", "bc": "because", "becos": "because", "becuz": "because",
    "breeth": "breathe", "bth": "both", "calfes": "calves", "cept": "except", "cheast": "chest", "ches": "chest",
    "clf": "calf", "cnt": "cant", "cos": "because", "coz": "because", "cudent": "couldnt", "cudnt": "couldnt",
    "cuz": "because", "dde": "did", "dint": "didnt", "exc": "except", "fanted": "fainted", "feinted": "fainted",
    "felling": "feeling", "haf": "half", "hafl": "half",
    "hart": "heart", "hors": "hours", "horus": "hours", "lft": "left", "lgs": "legs",
    "lite": "light", "lst": "last", "moning": "morning", "nee": "knee", "razes": "raises", "nad": "and",
    "nd": "and", "nite": "night", "nt": "not",
    "oit": "out", "outta": "out of", "ouy": "out", "paine": "pain", "pane": "pain", "pasd": "passed",
    "prolly": "probably", "rgt": "right", "rite": "right", "sek": "sec", "sesh": "session", "sess": "session",
    "swolen": "swollen", "th": "the", "tae": "to", "tho": "though", "thr": "the", "thru": "through", "tigth": "tight",
    "baith": "both", "cannae": "cannot", "dae": "do", "didnae": "didnt", "dinnae": "dont", "efter": "after",
    "fae": "from", "hae": "have", "haud": "hold", "heid": "head", "isnae": "isnt", "nae": "no", "oot": "out",
    "sair": "sore", "wasnae": "wasnt", "wis": "was",
    "tmr": "tomorrow", "tmrw": "tomorrow", "tonite": "tonight", "wyas": "was", "yr": "year", "zzz": "slept",
}  # fmt: skip
"""Slips in words too short to be mended by rule."""
