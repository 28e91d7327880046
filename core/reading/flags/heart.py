"""A heart out of step (SAF-01)."""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

HEART_WORDS: Terms = {
    "heart": "heart|hearts|pulse|heartbeat|heartbeats|hart",
    "rate": (
        "heart rate|heartrate|hr|bpm|pulse|watch says|garmin says|watch said|garmin said|watch buzzed|watch shows|"
        "watch showing|watch had me|watch beeped|watch reads|watch reading|watch reckons|fitbit says|polar says|"
        "apple watch says|coros says|suunto says|whoop says|monitor says|oura says|watch showed|watch read|"
        "garmin showed|garmin read|fitbit said|polar said|whoop said|apple watch said"
    ),
    "heart_hurts": "hurt|hurts|hurting|ached|aching|aches|tight|tightness|pain|pains|painful",
    # Heart first: "hops done, heart pumping" is told of exercises.
    "hop_beat": "hop|hops|hopped",
    "hop_in_heart": "hop in heart|hops in heart|hops of heart",
    "odd_beat": (
        "random|randomly|tapping out|somersaults|boom|pause|pauses|paused|flip flop|skippy|jittery|jitter|jitters|"
        "irreg|out of step|misfir*|backfir*|splutter*|going off|little hops|hopping|kicking|kicks|"
        "jazz|techno|drum solo|samba|disco|salsa|morse|drum and bass|rave|all over|offbeat|out of tune|tap dancing|"
        "tap dance|cha cha|popping|lumpy|stammer*|trip*|stop|goes crazy|go crazy|beats crazy|beat crazy|"
        "beating crazy|beats mad|beats wild|beats funny|beats strange*|goes mad|goes wild|goes nuts|go mad|skip|"
        "skips|skipped|skipping|flutter*|palpitat*|flip|flips|flipping|flipped|irregular*|jump|jumps|jumping|jumped|"
        "jumpy|misses beat|miss few beats|missed few beats|misses odd|miss couple|somersault*|weird*|funny|odd|oddly|"
        "strange*|erratic*|uneven*|stopp*|stops|stutter*|flapp*|flop*|leap*|bounc*|lurch*|danc*|tumbl*|glitch*|"
        "quiver*|gallop*|trembl*|wobbl*|judder*|vibrat*|twitch*|spasm*|off beat|extra beat|extra beats|"
        "extra heartbeats|double beat|double beats|double thump|beats double|thud*|squeez*|overdrive|out of rhythm|"
        "out of sync|out of time|arrhythm*|went mad|going mad|gone mad|going crazy|went crazy|going nuts|went nuts|"
        "bananas|haywire|going wild|went wild|berserk|bonkers|ballistic|went off|wont slow|wouldnt slow|wont settle|"
        "wouldnt settle|wont calm|wouldnt calm|wont come down|wouldnt come down|not settling|not slowing|not calming|"
        "doesnt settle|doesnt slow|didnt settle|didnt slow|didnt calm|hiccup*|out of whack|not beating right|"
        "butterfl*|fish|playing up|acting up|kicked|missing|running away|ran away|off kilter|isnt right|not right|"
        "wasnt right|isnt beating right|washing machine|bump|"
        "bumping|bumps|boing|popcorn|yo yo|rollercoaster|like bird|like drum|like motor|like engine|drilling|clunk*|"
        "plop*|thunk*|whoosh*|rolling|rolls|swoop*|sinking|fell over|stumbl*|catches|restarted|resets|hesitat*|blip|"
        "blips|hiccough*|scattered|disorganised|choppy|patchy|staccato|playing silly|silly buggers|wonk*|mental|"
        "freaky|dropping out|drops out|cuts out|cutting out|conks out|conking out|stalls|stalled|stalling|"
        "drop* beat*|drop* odd*|miss* beat*|skip* beat*|lose* beat*|losing beat*|forg* beat*|forget* to beat|"
        "doing cartwheels|cartwheel*|doing gymnastics|loop the loop|double time|two at once|comes and goes|"
        "morse code|doolally|potty|off on one|own thing|own rhythm|out of beat|fits and starts|shaking|shake|shakes|"
        "shook|rattl*|buzzing|humming|fizz*|sparking|crackl*|breakdance|polka|tango|conga|rumba|quickstep|frog|moth|"
        "rabbit|hummingbird|mouse|hamster|squirrel|drum roll|out of control|out of kilter|dodgy rhythm|stagger*|"
        "falter*|sputter*|chok*|seiz*|drum fill*|pinball*|runs away|amok"
    ),
    "pumps": "pumping|pumped",
    "odd": (
        "off|wrong|irregular|fluttery|fluttering|weird|funny|odd|extra|dropped|missed|skipped|skipping|strange|uneven|"
        "double"
    ),
    "beats": "heartbeats|heartbeat|beats|beat|pulse|rhythm",
    "palpitations": (
        "heart dodgy|heart iffy|heart ropey|heart misbehav*|"
        "heart naff|pulse dodgy|pulse iffy|pulse ropey|tachy|tachycardic|arrhythmic|flip in chest|flipped in chest|"
        "flips in chest|flipping in chest|thump in chest|skip in chest|flutter in chest|fluttery chest|"
        "jumping in chest|palpitation*|palpitating|palps|palpatat*|palpitaion*|palpations|palpation|afib|a fib|"
        "arrhythmi*|arhythmi*|arrythmi*|ectopic|ectopics|svt|tachycardia|butterflies in chest|butterfly in chest|"
        "flutters in chest|fluttering in chest|bird in chest|fish in chest|flip flops in chest"
    ),
    "fast_beat": (
        "fastly|fast|rapid|quick|speeding|sprinting|bombing|flying|stuck at #130-240|race|races|racing|raced|pound*|"
        "thump*|hammer*|beating like|beating out|beating hard|going like|through roof|sky high|skyhigh|beating so|"
        "going #130-240|#150-240|galloping|bursting out|out of chest|spik*|shot up|jumped to|jumping to|went up to|"
        "banging|drumming|going mad|took off|takes off|drum roll|drumroll|bolted|revving|revved|sped up|speeds up|"
        "ran away|went off|going off|kicked off|ten to dozen|ten to the dozen|nineteen to dozen|nineteen to the dozen|"
        "mile minute|like clappers|the clappers|like crazy|like mad|off the charts|off chart|off scale|ran off|"
        "runs off|legging it|doing a ton|legged it|going nineteen|running marathon|jackhammer|machine gun|like train|"
        "runaway train|like hummingbird|like rabbit|into my throat|out my chest|wont slow|wont settle|wont calm|"
        "wouldnt calm|wouldnt settle|wouldnt slow|wont come down|stuck up|stuck high|escape|break out|burst out|"
        "jump out|climb out|leave body|punch out|punching out|beat out of|leap out|out of ribs|out of ribcage"
    ),
    "at_rest": (
        "working|without doing|minutes after|long after|asleep|at #1-5|midnight|morning|nothing|wont|wouldnt|"
        "out of chest|dizzy|faint|black|couldnt finish|had to stop|had to sit|easy jog|easy run|easy pace|evening|"
        "weird*|later|cooldown|cool down|in the night|even after|not even|hadnt moved|before i started|before starting|"
        "just warming up"
    ),
    "uneven": "uneven|irregular|irregularly|erratic|skipping beats|fluttering|fluttery|missing beats",
    "fast_number": "#125-240",
    "thrill": (
        "said pb|saw pb|personal best|my team|the game|the football|the rugby|"
        "the footy|penalties|post|liked|text|texted|proposed|price|bill|ballot|crush|medal|kipchoge|email|"
        "announcement|news|ring|strava|your message|your plan|results|film|goal|penalty|match|kiss|smiled|date|"
        "wedding|puppy|song|romance|see her|see him|headphones"
    ),
    "effort": (
        "as should|like should|at finish|finishing|sprint*|intervals|interval|hills|hill|race start|start line|"
        "finish line|nerves|nervous|excite*|adrenaline|in a minute|within minute|back down|recovered quickly|"
        "hard effort|max effort|last set|final set|big set|last rep|top set|good way|loved it|love it|buzzing|"
        "parkrun|sensor|strap|optical|glitch watch|watch playing|watch glitch*|monitor is|watch is wrong|coffee|"
        "espresso|film|match|penalty|horror"
    ),
    "alerted": "alert*|alarm|warning|warned|notification|flagged|flag|beeping|told me|detected",
    "alert_what": (
        "high heart rate|irregular rhythm|irregular heart*|afib|a fib|abnormal heart*|abnormal rhythm|low heart rate|"
        "heart rhythm"
    ),
    "seen": (
        "shirt moving|see heart|feel heart|hear heart|heart in ears|heart in throat|heart in neck|heartbeat in ears|"
        "pulse in ears|pulse in neck"
    ),
    "creature": (
        "bird|fish|moth|frog|mouse|hamster|rabbit|hummingbird|butterfly|butterflies|bee|wasp|insect|animal|sparrow|"
        "pigeon|goldfish|washing machine|drum|drummer|motor|engine"
    ),
    "thump": "thump*|ba dum|badum|ba - dum|thud*|lub dub|boom",
    "calm": (
        "all day|all evening|all night|slept|sleep|kept me awake|keeping me awake|hour after|hour later|hours later|"
        "hours after|an hour|hours now|asleep|no reason|mins after|minutes after finish*|minutes later|mins later|"
        "this evening|tonight"
    ),
    "loved": "love it|loved it|loving it",
    "usual": (
        "normal for me|usual for me|as usual|as always|like sloth|like tortoise|like metronome|like clockwork|"
        "like swiss watch"
    ),
    "blamed": (
        "might be strap|may be strap|could be strap|probably strap|prob strap|maybe strap|strap glitch*|might be watch|"
        "probably watch|maybe watch|strap slipped|strap was loose"
    ),
    "sensor": (
        "climb|climbs|race|strap|sensor|optical|glitch*|watch playing|monitor is|watch is wrong|battery|film|match|"
        "horror|penalty|penalties|coffee|espresso|excite*|nerves|nervous|thriller|movie|hills|hill|intervals|sprints|"
        "sprint finish|normal|back down"
    ),
    "resting_rate": "resting hr|resting heart rate|resting pulse|hr at rest|heart rate at rest",
    "trapped": "trapped|stuck|caged|flapping|fluttering|flopping|jumping|inside|loose|beating|wriggling|like|caught",
    "harmless": (
        "on palpation|to palpation|with palpation|when palpat*|skipped beat in playlist|skipped beat in song|"
        "skipped beat in music|butterflies in stomach|butterflies in tummy|butterflies in belly|heart in mouth|"
        "skipped today|skipped it|skipped this|skipped session|skipped tonight|skipping tonight|skipping today|"
        "skip today|skip it|skip this|skip tonight|skipped last|skipped gym|skipped workout|skipped strength|"
        "skipped my|stopped early|stopped after|stopped at|stopped because|stop early|skipping it|skipping this|"
        "skipping session|skip session|heart rate zone|rate zones|heart rate strap|hr strap|heart rate monitor|"
        "heart rate data|heart sank|heart in it|heart broke|heart broken|heartbroken|heart melt*|heart and soul|"
        "heart to heart|hearts and minds|heart goes out|heart went out|heart on sleeve|heart jumped for joy|"
        "heart of gold|ran heart out|run heart out|sang heart out|worked heart out|working heart out|heart isnt in|"
        "heart wasnt in|take heart|lost heart|change of heart|purple heart|have heart|queen of hearts|bless heart|"
        "you skipped|heart into it|heart skipped beat when she|heart skipped beat when he|left heart|heart says|"
        "heart set on|with all heart|skip rope|skipping rope|rope skipping|jump rope|jump squats|funny bone|odd number|"
        "odd jobs|beat pb|beats me|beat it|beat up|beat that|beat me|weird beat|music beat|beat drops|playlist|hr avg|"
        "avg hr|average hr|hr zone|heart rate avg|max hr|hr max|hr maxed|max #100-240|peak #100-240|heart rate high|"
        "heart rate alert off|high heart rate zone|heart rate is high in|broke heart|break my heart|nothing weird|"
        "nothing odd|nothing strange|nothing unusual|breaks my heart|heart like lion|heart like ox|heart of lion"
    ),
}
HEART: tuple[Sign, ...] = (
    sign(
        "emergency",
        "palpitations",
        way("heart", "odd_beat", within=6, strict=True),
        way("heart>hop_beat"),
        way("hop_in_heart"),
        way("heart", "heart_hurts", within=3, strict=True),
        way("heart|rate", "uneven", within=10, across=True),
        way("beats", "odd", within=3),
        way("palpitations"),
        way("trapped", "chest", "creature", within=6),
        way("heart", "thump", "thump", within=6),
        excuse="loved|blamed",
        clause="thrill",
    ),
    sign(
        "emergency",
        "palpitations",
        way("idle|chores|unprompted|at_rest", "heart|rate", "fast_beat", within=10),
        way("idle|chores|unprompted|at_rest|odd_beat", "chest", "fast_beat", within=9),
        way("heart|rate", "idle", "fast_number", within=8, across=True),
        way("alerted", "alert_what", within=6),
        way("idle|chores|unprompted|at_rest", "seen", within=9),
        way("idle", "beats", "odd_beat", within=10, across=True),
        way("idle", "heart", "pumps", within=6),
        way("resting_rate", "fast_number", within=5),
        way("heart", "simile", within=3),
        excuse="loved|blamed|usual",
        doubt="effort",
    ),
    # Long after an effort, or at rest, no effort explains it.
    sign(
        "emergency",
        "palpitations",
        way("idle|calm", "heart|rate", "fast_beat", within=12),
        excuse="blamed",
        doubt="sensor",
        clause="thrill",
    ),
)
