# What the coach says, in English. One key a phrase; blanks are { $like_this }.

## Conversation

hello = LegUp
# SAF-09
welcome =
    I am LegUp, your strength coach for running, one leg at a time.
    A few questions first, about two minutes. Tap an answer or type it. You can change every answer later.
    What I say is general education, not medical care.

onboarding-title = { $place } of { $count }
onboarding-help = Tap an answer, or type it in your own words. "Not sure" is fine too. "back" changes the one before, "settings" any of them later, "delete" removes all you told me.
note-default = I take this for now; "settings" changes it at any time.
onboarding-stop = All right. I write nothing on my own before these questions are through. "delete" removes all you told me; any answer goes on.
onboarding-first = That comes right after these questions. Nothing you told me is lost.
answer-changed = Changed. Here is where we were:
old-button = That button belongs to an earlier message. Nothing was changed.
back = Back
leave = Leave as it is
undo = Undo
undo-more = Undo one more

ask-who = What may I call you, and how old are you? For example: Anna, 34.
ask-who-age = Good to meet you, { $name }. How old are you?
ask-who-18 = 18 to 29
ask-who-30 = 30 to 39
ask-who-40 = 40 to 49
ask-who-50 = 50 to 59
ask-who-60 = 60 to 64
ask-who-65 = 65 or more
ask-who-under = Under 18
refuse-minor = LegUp is for adults from 18. Growing bodies deserve a person on site: a coach or a clinician can guide your strength work. If you are 18 or older, tell me your age.
unclear-age = I need your age in years, for example 34. A name is welcome too, not required.
because-who = I am a strength coach for runners: I plan short sessions round your runs and learn from how each leg does. I ask your age because from 60 on the work grows more slowly.
note-kept = I keep what else you told me; when its question comes, a yes is enough.
note-kept-first = Thank you. I keep what else you told me; when its question comes, a yes is enough. About your health I ask plainly.
told =
    You told me before:
    { $note }
    Is that right?
told-yes = Yes
told-other = No, other

ask-body =
    Your safety comes first. Does any of this apply to you? Tick it.
    If nothing does, tap "None of these".
ask-body-more = Your safety comes first. Tick all of these that apply to you, then tap "Next".
ask-body-heart = Heart or blood pressure
ask-body-chest-pain = Chest pain
ask-body-dizziness = Dizzy or fainted, last 12 months
ask-body-chronic-condition = Another chronic condition
ask-body-medication = Medicine for a condition
ask-body-none = None of these
ask-body-next = Next

ask-legs =
    And any of these?
    "Injury" means a bone, joint, tendon or muscle that exercise could make worse, in the last 12 months.
ask-legs-joint-problem = Injury
ask-legs-supervised-only = Exercise only under supervision
ask-legs-pregnant = Pregnant
ask-legs-postnatal-under-12-weeks = Birth under 12 weeks ago, or pelvic-floor symptoms
ask-legs-bone-stress-12-months = Bone stress injury, last 12 months
ask-legs-in-rehab = In rehab or after surgery
ask-legs-kidney-disease = Kidney disease
ask-legs-none = None of these
ask-legs-next = Next, not cleared yet
ask-legs-cleared = Next, a professional cleared me
ask-health-over = I ticked nothing for { $names }, since you say that it is over or not there. If nothing else applies, tap "None of these".
ask-health-ticked = I ticked: { $names }. Please check, then go on.
ask-health-untold = I did not take "{ $words }": if it is on a list, tap it there.
ask-health-ticked-elsewhere = Noted for the other list: { $names }. And what about these?
health-cleared = Noted: a professional cleared you.
health-not-cleared = Noted: not cleared yet, so nothing hard until a professional has cleared you.
ask-screen-doctor = What is ticked needs a doctor's word beside the physiotherapist's. If a doctor said that you may train with it, type: cleared. If not, type: not yet.
ask-screen-cleared = If a doctor or physiotherapist said that you may train with what is ticked, type: cleared. If not, type: not yet.
ask-health-say-cleared = If a professional said that you may train with all that is ticked, say "cleared" on the last screen.
ask-health-cleared-of = Cleared of what? If it is on this list or the next, tap it, and say "cleared" on the last screen. If nothing applies, say "none".
ask-health-out = Taken out again: { $names }. Does anything else apply?
ask-health-still = Ticked so far: { $names }. Tap it to take the tick away, or tap "Next".
unclear-health = Please tap what applies, or type it, such as "asthma" or "knee injury". If nothing does, say "none". I would rather not guess about your health.
unclear-health-words = I am not sure about "{ $words }". If it is on this list or the next, tap it there; if nothing applies, say "none".
because-body = With some conditions a professional has to agree before you load your legs, so I ask before I plan. Say "none", or name what applies. It stays with this coach.
because-legs = After an injury, surgery or a birth the work starts smaller, or waits for your professional. Say "none", or name what applies.

ask-level =
    Try five slow squats, lunges and hip hinges without weight. Tick those that go through full range, clean and with no pain.
    Then tap how used you are to single-leg strength work.
ask-level-squat = Squat clean
ask-level-lunge = Lunge clean
ask-level-hinge = Hinge clean
ask-level-beginner = New to it
ask-level-intermediate = Some months
ask-level-advanced = A year or more
ask-level-recovery = A gentle four-week track instead
unclear-level = How used are you to strength work on one leg, not to running: new to it, some months, or a year and more?
because-level = It sets how you begin. A squat bends both knees, a lunge is a long step down, a hinge is a bow from the hips with a straight back. Say for example: all clean, new to it.
note-clean = All three clean, good. And how used are you to strength work on one leg: new to it, some months, or a year and more?
note-ticked = Ticked: { $names }. The others wait until they are clean too. And how used are you to strength work on one leg: new to it, some months, or a year and more?
note-hurts = What hurts is not clean: leave it unticked, then no weights come yet. If it is more than a passing ache, go back and tick Injury. How used are you to strength work on one leg: new to it, some months, or a year and more?
note-level = Strength on one leg: { $level }.
note-gate = Not all of squat, lunge and hinge are ticked as clean and painless, so there are no weights yet. To change that, type "settings" and choose Level.

ask-runs =
    When do you run in a usual week? Type days, kinds and times, such as:
    tue intervals 6pm 60min, thu easy, sat long 8am
    Or pick one that is close.
ask-runs-three = Tue easy, Thu easy, Sun long
ask-runs-four = Tue intervals, Thu and Sat easy, Sun long
ask-runs-none = No fixed runs
note-runs = Your week: { $runs }.
runs-about-hour = I cannot tell whether "{ $hour }" is in the morning or in the evening, so I took no time from it: type it with its day, such as tue 8am.
note-runs-any-time = Where you gave no time I leave room all day. Times give me more freedom.
note-age = You are { $age }.
note-lift = Strength work at { $hour }, where nothing is in the way.
note-rest-days = No strength work on these days: { $days }. If only your running rests then, type "strength on { $first } is fine".
note-strength-days = Strength work stands on { $days } alone, where your runs leave it room. For all days again, type "strength on any day is fine".
rest-days-none = No day is closed to strength work: it may stand on any.
how-often = The number is not set by hand: it follows from your phase and your running (PHA-05). Fewer: close days to it ("no strength on fridays"), skip one, or make this week easier. More: up to three in an off-season block.
note-rest-days-none = Strength work may stand on any day again.
runs-none = no fixed runs
note-runs-some = A run of some weeks only I count as if it were each week.
runs-which = Which run is on { $day } now?
lift-days = I took the hour alone. For strength on { $days } and no other day, type: strength only on { $days }.
runs-once = I plan around your usual runs, so what changes in one week alone I do not keep. If a session is now too near to a run, type "move". If the run changes for good, tell me without the week.
runs-moved = Moved for once? Then nothing changes here: I plan around your usual runs. If a session is now too near to it, type "move". If it stays there, tap below.
runs-for-good = For good: { $run }
runs-unknown = I do not see yet how that changes your runs. { $known }
change-again = Not right
unclear-runs = I look for days, such as: tue easy, thu intervals 18:00, sun long 8am. Or "none".
unclear-change = I am not sure what that changes, so all stays as it was. Please type the whole list as it is now, or one change, such as: no monday, also thursday; no band, plus a kettlebell; no 12 kg, also 14 kg. With "only" in front it is all there is.
unclear-runs-day = Which day is "{ $word }"? Please type all your runs once more, such as: tue 18:00, thu easy 7am, sun long.
unclear-runs-weekend = Is the long run on Saturday or on Sunday?
because-runs = Strength work is put where it leaves your hard and long runs fresh, so I need to know when they are.

ask-distance = About how far do you run in a week, in { $unit }?
ask-distance-km = I use kilometres
ask-distance-mi = I use miles
unclear-distance = A number is enough, such as 30, 40 km or 25 miles. Or "not sure".
note-distance = About { $distance } a week.
because-distance = The more you run, the less strength work fits beside it. A rough number is enough, such as 20 km.

ask-kit = What can you use for strength work? Tick all of it. A floor and a wall are enough to start.
ask-kit-step = Step
ask-kit-stairs = Stairs
ask-kit-box = Box
ask-kit-bench = Bench or chair
ask-kit-dumbbell = Dumbbell
ask-kit-kettlebell = Kettlebell
ask-kit-barbell = Barbell
ask-kit-vest = Vest
ask-kit-band = Band
ask-kit-strap = Strap
ask-kit-pole = Pole
ask-kit-foam-pad = Foam pad
ask-kit-balance-board = Balance board
ask-kit-ball = Ball
ask-kit-anchor = Foot anchor
ask-kit-none = Nothing
ask-kit-done = That is all
unclear-kit = Name what you have, such as "dumbbells, step", or say "nothing".
because-kit = I only plan exercises that you can do with what you have. Say for example: a chair and stairs. Or "nothing".
note-kit = You have: { $names }.
note-gym-beside = I plan with that alone, since a gym counts only where it is there for every session; if it is, go back and type: gym.
unclear-gym = Is a gym there for every strength session? Then type: gym. If not, name what you have at home, or "nothing".
note-lightest = I go by steps of { $step }, as your weights have it.
kit-known = That is among your kit already.
kit-away = Your kit stays as it was. Until { $day } these need what is not there: { $names }. Tap one, and I offer another in its place.
kit-away-rest = Rest on these days instead
kit-away-none = Your kit stays as it was. Nothing of this week needs it until { $day }; where the plan names a weight, leave it out and tell me.
kit-away-later = Your kit stays as it was. On a day of that week that needs what is not there, type "swap", and I offer another exercise.
kit-today = Then for today: type "swap", and I offer another exercise. Your kit stays as it was.
kit-missing = Ahead this week without its kit: { $names }. Type "swap" on its day, and I offer another.
note-no-kit = Nothing but floor and wall: that is enough to start.

ask-minutes = How many minutes may a strength session take at most?
unclear-minutes = A number of minutes from 10 to 60, please.
because-minutes = No session gets longer than that. Most people take 20 to 45 minutes.
note-minutes = { $minutes } minutes at most.
note-minutes-most = Sixty minutes is the most I plan; two focused sessions beat one long one.

ask-leg = Stand on one leg, then the other. Which one is less steady or less strong? Each exercise starts on that side.
ask-leg-left = Left
ask-leg-right = Right
ask-leg-unsure = Not sure
unclear-leg = Left, right, or not sure?
because-leg = The weaker leg goes first, and the other does no more than it did. So both grow even. Left, right, or "not sure".
note-leg = The { $leg } leg starts.
note-leg-none = No weaker leg known; your log will show.

ask-race = Is a race coming up? Type it with its date, such as: half marathon 12 April.
ask-race-none = No race
race-on = { $distance } on { $date }
note-race = Noted: { $races }. Strength work gets smaller before it.
note-race-run = Noted: a race, { $races }. The days after it are for rest and light work (SCH-16).
unclear-race = Type distance and date, such as: 10k 14 March. Or "no".
note-no-race = No race for now.
race-known = Races I know of: { $races }.
race-gone = Taken out: { $races }.
race-unknown = I know of no such race, so nothing changed. Races I know of: { $races }.
race-which = Which one? Name its distance or its date; nothing changed so far. Races I know of: { $races }.
because-race = Strength work gets smaller before a race, so that you start with fresh legs. Distance and date, or "no".
unclear-race-past = That date is over. When is the next one? Or "no".
unclear-race-distance = How long is it? Please type distance and date together, such as: 10k 14 March.
unclear-date-impossible = That date does not exist in the calendar. Please check day and month.

ask-hour = When should my message come in the morning? Any time works, such as 6:45.
unclear-hour = One time for all days, please, such as 7:00 or 6:45 am.
because-hour = I write once a day, at that time. A time such as 7:00 is enough.
note-hour = I write at { $hour }.
ask-lift = On a day with nothing in the way, when do you like to do strength work?

ask-zone = Where do you live? A city, a time zone name, or an offset such as UTC+2.
note-zone = Your clock: { $zone }, now { $clock }.
note-zone-fixed = Your clock: { $zone }, now { $clock }. An offset knows no summer time; a city would.
unclear-zone = I do not know that place. Try the next big city, a name such as Europe/Berlin, or UTC+2.
because-zone = So that "morning" is your morning, in summer and winter. The next big city is enough.

ask-weights-kg = Which weights do you have? Name them, such as: 5 and 8 kg dumbbells, a 12 kg kettlebell. Of adjustable ones: 2 to 20 kg in steps of 2.
ask-weights-lb = Which weights do you have? Name them, such as: 10 and 15 lb dumbbells, a 25 lb kettlebell. Of adjustable ones: 5 to 50 lb in steps of 5.
ask-weights-unsure = Not sure
unclear-weights = Name the weights with their numbers, such as 12 and 16, or say "not sure".
because-weights = I ask only for weights that you can really hold, and the first one is small. Say for example: 12 and 16 kg. Or "not sure".
note-weights-dumbbell = Dumbbells: { $loads }.
note-weights-kettlebell = Kettlebells: { $loads }.
note-weights-heavy = A first weight on one leg ends at a twentieth of your body mass, { $most }, and your lightest is { $lightest }: so I plan with body weight. A dumbbell or a filled bottle of up to { $most } would change that; type it as: I have a { $most } dumbbell.
weights-not-known = I did not know of that weight. Your list is under settings, Weights.
note-weights-heavy-untold = A first weight on one leg ends at a twentieth of your body mass, and your lightest is { $lightest }: so I plan with body weight. I do not know your body mass and take { $most } as the most; tell me, such as "I weigh 70 kg". A lighter dumbbell or a filled bottle would change it too: I have a { $most } dumbbell.
note-weights-none = No weights, then: body weight is enough to start.
note-weights-unsure = Then I go by steps of { $step }. When you know, type for example: my weights are 5 and 8 kg.

ask-sex = Norms for the tests differ by sex. Which may I use?
ask-sex-female = Female
ask-sex-male = Male
ask-sex-skip = Leave out
unclear-sex = Female, male, or leave out?
ask-mass = How much do you weigh? It decides which weights one leg may take, and how much protein is meant. For example: 68 kg or 150 lb.
because-mass = A first weight on one leg is at most a twentieth of your body mass. You may leave it out: then I go by a light person's.
ask-mass-skip = Leave out
note-mass = Your body mass: { $mass }.
note-step = Your weights go up in steps of { $step }.
unclear-mass = A mass such as 68 kg or 150 lb, or "skip".
ask-step = What is the smallest step between your weights, in { $unit }?
unclear-step = A small mass, such as 2.5 kg or 5 lb.

first-week-title = Your first week, from { $day }
week-title = The week from { $day }
next-week-title = Next week, from { $day }
mode-maintain = This week keeps what you have.
mode-taper = A lighter week before your race: fewer sets, same weights.
mode-race-week = Race week: a little to stay sharp, then fresh legs.
mode-reset = A planned lighter week. Enjoy it: this is when work turns into strength.
mode-return = A smaller week on the way back; it grows again step by step.
mode-recover = A light week, nothing hard in it.
week-lifted = You are cleared. What is left of this week stays free of strength work; on Sunday evening I show the next one, one step easier.
mode-stopped = No leg work until a professional has cleared you.
week-session-away = { $day }: { $kind }, { $minutes } min
week-session = { $day } { $clock }: { $kind }, { $minutes } min
week-done = done
week-part = done in part
week-skipped = left out
week-paused = you are away
week-untold = not told yet
week-empty = No strength session this week.
change = • { $why }: { $doses }.
change-dose = { $name } { $before } → { $after }
change-exercise = { $earlier } { $before } → { $name } { $after }
change-added = { $name } { $after }
change-removed = { $name } { $before }, out
inputs-more = and { $count } more
change-more =
    • and { $count ->
        [one] one more change
       *[other] { $count } more changes
    }; ask me "why".
outlook =
    { $greeting }
    Why then: { $slot }
    { $start } One leg at a time, both legs the same work.
    How it grows: a week that went well earns a rep, a set or a step up; pain, soreness or a bad week never do.
outlook-start-beginner = Why so small: the first two weeks teach form and let muscles get used to it.
outlook-start-trained = Why this much: it is where your level begins, and the first weeks show how your legs take it.
outlook-greeting = That is your first week.
outlook-greeting-name = That is your first week, { $name }.
outlook-today = Each session comes at { $hour } on its day. Ask "why" about anything; "settings" changes any answer.
outlook-monday = I write at { $hour }. Until Monday, try 30 seconds on each leg while you brush your teeth. "settings" changes any answer.

day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
day-date = { $weekday } { $number } { $month }
when = { $day } at { $clock }
minutes = { $minutes } min
run-easy = easy
run-long = long run
run-intervals = intervals
run-tempo = tempo
run-hills = hills
run-race-pace = race pace
run-recovery = recovery run
load-kg = { $load } kg
load-lb = { $load } lb
dose-none = not there
dose-reps-leg = { $sets } × { $amount } each leg
dose-reps-side = { $sets } × { $amount } each side
dose-reps-both = { $sets } × { $amount }
dose-seconds-leg = { $sets } × { $amount } s each leg
dose-seconds-side = { $sets } × { $amount } s each side
dose-seconds-both = { $sets } × { $amount } s
dose-contacts-leg = { $sets } × { $amount } jumps each leg
dose-contacts-side = { $sets } × { $amount } jumps each side
dose-contacts-both = { $sets } × { $amount } jumps
unit-reps = reps
unit-seconds = seconds
unit-contacts = jumps
leg-left = left
leg-right = right
leg-both = both
place = { $side } { $region }
session-title = { $day }: { $kind }, { $minutes } min
session-strength = strength
session-strength-endurance = strength endurance
session-max-strength = max strength
session-power = power
session-recovery = gentle strength
session-run-prep = run prep
session-balance = balance
session-core = core
session-assessment = tests
first-leg = Start each exercise on the { $leg } leg. The other leg does no more than that one did.
tempo = Tempo: { $steps }.
tempo-of = { $names }: { $steps }.
tempo-down = { $seconds } s down
tempo-up = { $seconds } s up
tempo-fast = up as fast as you control
tempo-pause = { $seconds } s pause
tempo-short = short pause
effort-cap = Effort up to { $cap } of 10: you could do { $spare } more at the end of each set. Breathe out on the way up.
rpe-cap = effort up to { $cap }
rest = rest { $seconds } s
breath = Breathe out on the effort, in on the way down. Never hold your breath.
slot-at = { $clock }.
slot-light = Light work, it fits around any run.
slot-after-key = After your { $run }, so that easy days stay easy.
slot-after-easy = After your easy run.
slot-free = No run in the way that day.
slot-next = Next run that needs fresh legs: { $run }, { $hours } h later.
slot-next-any = Next run that needs fresh legs: { $run }, at least { $hours } h later.

log-done = Done as planned, clean
log-diff = It went differently
log-skip = Skip
log-move = Move
log-swap = Swap
was-done = { $day } as planned, clean
was-diff = { $day } differently
was-skip = { $day } left out
log-how = How to
log-why = Why
card-warm-up = Warm up first, { $minutes } min: leg swings, hip circles, a little balance on each leg.
card-skipped = Not done.
card-leg-open = { $leg } still open
card-effort = Effort { $rpe } of 10.
log-already = This is noted already. Undo takes the last entry back.
log-gone = That session is not in your calendar any more. "today" shows what is.
log-nothing = There is no session to log yet. "week" shows when the next one is.
log-closing = All noted. Well done.
log-closing-next = All noted. Well done. Next: { $when }.
log-left = Counted as not done: { $names }. If you did it, type: rest as planned.
# DOS-04
log-light-hard = That was meant to be light, 6 of 10 at most. Rest longer between sets and do fewer reps in the next one; I add nothing here.
# NUT-02
log-protein = A meal with 20 to 40 g of protein until { $clock } is a handy habit.
leg-surplus = In { $names } the second leg did more than the first. Stop where the first one stopped, so both stay even.
ask-exercise = { $name }, { $dose }. How did it go?
ex-plan = As planned, clean
ex-sets = Set by set
ex-load = Other weight
ask-load = { $name }: which weight did you hold in all? For example: 8 kg.
unclear-load = A weight, please, such as 8 kg or 20 lb.
ex-none = Not done
ask-set = { $name }, set { $set } of { $sets }{ $side }: how many { $unit }?{ $before } Or type all of this leg, such as 10/10/8.
ask-set-side = , { $leg } leg
ask-set-before = {" "}(So far: { $told })
set-stop = No more sets
unclear-set = A number for this set, please, or all of this leg's sets, such as 10/10/8.
set-too-many = That does not look like these sets: the most I take in one is { $most }, and no more sets than planned.
ask-rest = Still open: { $left }. Was that all?
rest-all = That was all
ask-of-day = Your session of { $day }. { $question }
ask-rpe = How hard was it as a whole? 6 is comfortable, 8 is hard, 10 is all you had.
ask-form = And the form: level hips, knee over the second toe, in control?
form-clean = Clean
form-wobble = Wobbly
form-lost = Lost it
form-known = Good. I have its form already, so there is nothing more to write down.
form-late = Noted: not quite clean. That dose stays until it feels steady.
unclear-form = Clean, wobbly, or lost?
ask-pain = Did anything hurt during it?
pain-no = No pain
pain-yes = Something hurt
ask-which-leg = { $told }: which leg?
which-unwritten = Not written down, since its leg is open: { $told }. Tell it again with the leg, such as: rdl 8 8 left.
unclear-exercise = Tap one, or type the reps, such as: 10/10/8 left, 10/9/8 right.
unclear-rest = Type what else you did, or tap one.
unclear-which = I need that before I write it down. Tap one, please.
unclear-rpe = A number from 0 to 10, please. 7 means about three more were in you. If you cannot say, type: not sure.
unclear-pain = Tap one, or say where and how much, such as: knee 3 left.

ask-pain-score = How bad is it at its worst, 0 to 10?
pain-so-far = Pain: { $facts }.
pain-score = { $score } of 10
ask-pain-region = Where is it?
ask-pain-leg = Which side?
ask-pain-type = What is it like?
pain-type-ache = Dull ache
pain-type-sharp = Sharp
pain-type-joint = In the joint
pain-type-bony = One spot on bone
pain-type-tingling = Tingling or numb
pain-type-limp = It makes me limp
skip-unreasoned = The session of { $day } is left out, as you said; its reason may stay untold.
pain-kept-unscored = I wrote down what you told me: { $place }, without a number. Until you tell me one I count it as { $score } of 10, so nothing gets harder there; for another one type for example: knee 2 left.
pain-kept-unplaced = You told me that something hurt, and I do not know where yet. Until you tell me I count it as { $score } of 10 in the legs, so nothing gets harder.
pain-still-unplaced = You told me of a pain, and I do not know where. It still holds your plan back.
pain-lasting = Pain that is no better after some weeks, or grows, is one for a professional to look at (SAF-03). Tell me how it is now:
pain-no-place = Good, nothing is written down. If something hurts after all, tell me where and how much.
pain-denied = Taken back: no pain of { $place }.
tests-compared = Your tests, the last against the first
tests-untold = No test is told yet: "tests" opens them.
rest-unheard = I did not take: { $words }.
rest-unheard-health = I did not take: { $words }. Is this about your health? Then tell me where it hurts and how bad, that you are ill, or tick what is new. If it came suddenly, or is bad, do not train: get help first.
sets-unheard-named = I did not get: { $words }. Please tell me that again by its name in the session, such as: split squat left 8/8/7.
sets-unheard = One exercise of that I did not get. Please tell me its sets again as it stands in the session, such as: split squat left 8/8/7.
pain-gone-now = Good: { $place } does not hurt now. Noted.
pain-looked-at = Good that it was looked at. What rests comes back by itself after two sessions with pain of 2 or less and one quiet morning (PAI-08): tell me after a session, and on the morning after I ask. If you may train with all that is in your safety answers, say "cleared".
pain-none-after-all = Then the { $score } was no pain, and nothing is written down. If something hurts after all, tell me where and how much.
pain-eased = Good that it has eased. What you told me stays written for the day it hurt.
pain-kept = I wrote down what you told me: { $place } { $score } of 10. Tell me if it is different now.
pain-thanks = Thank you for telling me: { $place } { $score } of 10. That is useful.
pain-again = Thank you: { $place } { $score } of 10, { $before } the last time.
pain-no-change-again = The plan stays as careful as it is.
pain-rests = What loads it rests for the days left of this week; the next week decides anew (PAI-02).
pain-no-change = Nothing is made harder while this is there, and your next plan takes it into account.
# PAI-09
pain-calf = While it hurts: no hills and no fast starts, no jumps, and in calf raises the heel stays on the floor.
pain-gone = Good: { $place } is quiet this morning. Noted.
unclear-pain-part = I did not get that. Tap one, or type it. "undo" drops it.
# SAF-09
general-education = This is general education, not medical care. If it worries you, let a professional look at it.
region-legs = legs in general
region-knee = knee
region-shin = shin
region-calf = calf
region-achilles = Achilles
region-foot = foot
region-ankle = ankle
region-hamstring = hamstring
region-quad = thigh front
region-glute = glute
region-hip = hip
region-groin = groin
region-it-band = outer thigh
region-lower-back = lower back
region-other = elsewhere
diff-out = { $name }: taken out.
diff-in = { $name }: new, { $dose }.
diff-dose = { $name }: { $before } → { $after }.
diff-session-out = Out: { $day }, { $kind }.
diff-session-other = { $day }: { $after } in place of { $before }.
diff-session-in = New: { $day }, { $kind }.
diff-moved = The session moves to { $day }, { $clock }.
diff-time = The session on { $day } is at { $clock }.
diff-more = and { $count } more.

ask-flag-tingling = One question to be sure. Does the numbness or tingling spread, or is the leg weak?
ask-flag-words = One question to be sure. Is this something you feel now, that is new or worries you?
flag-yes = Yes
flag-no = No
flag-not-now = Good to hear. Nothing is stopped; should it come or grow, tell me at once.
flag-doubt = If you feel that now, and it is new or worries you, let a professional look at it before you start, and tell me in a sentence.
flag-emergency-title = Stop. Get urgent care now.
flag-emergency =
    What you describe needs a doctor right away: call your local emergency number or have someone take you.
    Do not train. I have stopped your plan.
    It stays stopped until you tell me that a professional has cleared you.
flag-refer-title = Please have this seen first
flag-refer =
    Thank you for telling me. This is a sign that a professional should look at before you load your legs again: a doctor or a physiotherapist.
    I have stopped your plan. Nothing is lost, and nothing has to be made up for.
    When you have been seen, tell me: cleared.
flag-energy =
    Thank you for telling me. Please let a doctor look at it within the next weeks; it is not urgent, and it is worth it.
    Your plan goes on as it is, and nothing goes up until then (SAF-07).
energy-kept = Good to wait. Your plan goes on, and nothing goes up until then.
energy-lifted = Good, noted. What you do well may go up again from the next plan on.
ask-clearance-energy = Has a doctor looked at your missed periods and said that training may go up again?
flag-cleared = I was cleared
flag-kept = Good to wait. Your plan stays stopped until then.
flag-none = Nothing is stopped at the moment.
ask-clearance = Has a doctor or physiotherapist seen this and said that you may train again?
ask-clearance-doctor = Has a doctor seen this and said that you may train again? A physiotherapist's word is not enough for it.
ask-clearance-which = More than one thing stops your plan: { $signs }. For which of them has a doctor or physiotherapist said that you may train again?
flag-seen = Yes, I was cleared
flag-seen-all = All of these
flag-unnamed = a sign without a name
flag-not = Not yet
flag-lifted-some = Good, noted: cleared for { $cleared }. Your plan stays stopped until the rest is cleared too.
flag-lifted = Good news. We start again one step below where you were. First the safety questions once more:
stopped-orders = Good that it was looked at. I cannot keep an order with conditions, such as no jumping for some weeks, so your plan stays stopped: do what they allow, their way. Once they say that all of it is allowed, type "cleared".
stopped-wait = Then rest is the plan until it was looked at; nothing is lost, and I plan your way back. If it gets worse while you wait, ask for an urgent look. Afterwards tell me what they said.
stopped-need = Yes. I cannot see or judge it, and what you told me is a sign that a doctor or a physiotherapist should look at before you load your legs again.
stopped-run = I plan no run and no strength work while it is not looked at: please leave running too, and ask them when it may begin again. Once they say yes, type "cleared".
stopped-rest = No, rest: I plan nothing until a professional has looked at it, core work neither. Ask them what you may do meanwhile. Once they say yes, type "cleared".
stopped-still = Your plan is stopped until a professional has cleared you; then type "cleared". Anything new or worse: tell me, and get help at once if it is urgent.
unclear-flag = Please answer with yes or no.
unclear-option = Shall I switch it? Please say "switch on", "switch off" or "leave".
unclear-clearance = Only a clear yes lifts the stop: "yes, I was cleared". Until then say "not yet".
morning-stopped = Your plan is stopped until a professional has cleared you. How are you? When you have been seen, tell me.
ill-better = Good to hear. Are you fully well again? Until you say so, rest is the plan.
ill-rest = Then rest stays the plan. Tell me when you are well again.
unclear-well = A yes or a no, please.
ill-trained = You are still down as ill, and then rest is the plan: no strength work and no running, also where it felt fine. I count none of it. Are you fully well again? Then tell me.
ill-noted = Rest is the plan now: no training while you are ill. Tell me when you are well again.
well = I am well again
well-noted = Good to have you back. The rest of this week stays free; then we begin with about half the sets, then three quarters, then all.
well-already = Good. I had you down as well.
morning-ill = No training while you are ill. How is it today?

ask-soreness = How sore are your legs this morning, 0 to 10?
ask-soreness-early = How sore are your legs this morning, 0 to 10? Some soreness is usual in the first two weeks and fades fast.
ask-soreness-now = How sore are your legs now, 0 to 10?
ask-soreness-place = How sore is it, 0 to 10: { $place }?
ask-sore-region = Where is it sore most?
sore-low = Soreness { $score } noted. That is fine.
sore-middle = Soreness { $score } noted. An easy walk or spin is good today; I hold the dose where you are sore.
sore-high = Soreness { $score } noted. The dose was too large: I take some work out there, and leave more time between.
ask-pain-now = And how is it this morning: { $place }, 0 to 10?
number-of-what = I am not sure what that number is of.
unclear-soreness = A number from 0 (none) to 10, please.
unclear-sore-region = Tap one, or name the muscle.
which-number = Two questions are open: how hard your session was, and how { $place } is this morning. Which is which? Type, for example: session 6, pain 2.
pain-warm = What goes once it is warm was there: how much was it at first, 0 to 10?
unclear-pain-now = A number from 0 (gone) to 10, please.

ask-skip = All right. What is in the way?
skip-busy = Busy
skip-tired = Tired
skip-sore = Sore
skip-pain = Pain
skip-ill = Ill
skip-travel = Travel
skip-other = Something else
skip-kept = Good. It stays where it is.
skip-noted = Left out, no harm done. Nothing is doubled up later.
skip-noted-next = Left out, no harm done. Nothing is doubled up; next is { $when }.
skip-not-today = Nothing is planned today, so nothing is left out. Your next session is { $when }.
skip-nothing = There is no open session to skip this week.
skip-no-tests = No tests stand in this week, so nothing is left out.
unclear-skip = Tap the reason, or type it in a word.

ask-move = Move the session of { $day } to which day? These keep your hard and long runs fresh.
later-fine = Fine, any hour of { $day } will do: rather behind a run than before it. Tell me how it went when it is done.
later-open = All right, the session of { $day } stays open. Tell me when it is done; "move" gives it another day, "skip" leaves it out.
skip-no-part = The session of { $day } has no exercise for that ({ $part }), so nothing is left out.
leave-ahead = Leave out { $names } if you like and do the rest. Tell me afterwards what you left out.
less-ahead = Less than planned is fine. Tell me afterwards what you did with each leg, and only that counts.
skip-nothing-then = There is no open session on { $day } to leave out.
move-nothing-then = There is no open session on { $day } to move.
move-there = It is on { $day } at { $clock } already.
pause-gym = You named a gym: if you train there, tap below, and the sessions go on as they are.
pause-kit = I plan nothing for these days, so your kit stays as it was. "resume" goes on with the plan all the same.
move-exchange = { $first } and { $second } both hold a session, and they do not change places: each has the day that leaves it room to your runs and to the other. You can move one of them.
move-nothing = There is no open session to move this week.
move-no-kind = No session of the kind "{ $kind }" is open this week, so nothing was moved.
move-none = No other day this week keeps enough room to your key runs, so { $day } stays. You can skip it without harm.
move-illegal = { $day } does not work. { $why }
closed-over = It is over.
closed-week = It is of the next week: a session stays in its own, and the next is planned on Sunday evening.
closed-week-before = It is before the week of that session, and a session stays in its own week.
closed-race = Your race is on { $race }, and the last three days before it are for fresh legs (SCH-16).
closed-taken = It has a session of its own.
closed-run = { $run } is on that day, and the legs need room around it (SCH-01, SCH-10).
closed-room = It leaves too little room to a run or to another session (SCH-01, SCH-02).
moved = The session of { $before } moves to { $day } at { $clock }.
unclear-move = Name a day, or tap one.
nothing-open = No question is open. "undo" takes back what was written last; "stop" ends my messages.
left-as-is = Left as it is.
ask-swap = Which exercise should go?
ask-swap-to = What instead of { $name }? These train the same thing or go easier on what hurts.
nothing-ahead = The next week begins on { $day }: tell me then, and I move it, leave it out or change it.
swap-nothing = There is no open session to change this week.
swap-none = I have no fitting replacement for { $name } with what you have. "not done" is fine too.
swapped = { $before } is out, { $after } is in: { $dose }.
swap-keep = From now on
swap-kept = From now on { $after } stands for { $before }, this week and after. "swap" on it offers the way back.
swap-back = Back to { $name }
swap-ended = Noted. { $name } comes back as soon as your log has earned that step.
unclear-swap = Tap one of these, or type its name.

sore-untold = I do not know how sore you were after { $days }, so nothing goes up next week. A number in the mornings is enough.
sore-untold-ask = I do not know how sore you were after { $days }, so nothing goes up next week. How sore are your legs now, 0 to 10?
sore-grown = That changes next week:
review-title = Your week
review-sessions =
    { $planned ->
        [one] { $done } of { $planned } session done.
       *[other] { $done } of { $planned } sessions done.
    }
progress-title = So far
review-none = There is no session to count this week.
review-left =
    Left leg: { $sets ->
        [one] 1 set
       *[other] { $sets } sets
    }, { $reps ->
        [one] 1 rep
       *[other] { $reps } reps
    }.
review-right =
    Right leg: { $sets ->
        [one] 1 set
       *[other] { $sets } sets
    }, { $reps ->
        [one] 1 rep
       *[other] { $reps } reps
    }.
review-effort = Mean effort { $effort } of 10.
ask-review = Does this suit you?
rev-fine = Looks good
rev-easier = Easier, please
rev-why = Why
review-race = { $day } was your race: { $distance }. The week ahead leaves your legs time (SCH-16).
review-race-ask = Tell me how sore they are, 0 to 10, and where.
review-fine = Good. See you in the morning.
review-never-harder = I never add on request: what you do now earns the next step. Easier is always possible.
easier-next = I show the next week on Sunday evening; say "easier" then. To make what is left of this week smaller, say it now.
easier-over = The sessions of this week are over. On Sunday evening I show the next ones; say "easier" then.
easier-least = Noted. That week is as small as it gets, so its sessions stay as they are.
easier-noted = Easier it is.
easier-already = That week is already the easier one.
why-week-first = This is your first week: everything stands where your level begins. A week done well, clean and within your effort, earns the first step.
why-no-changes = Nothing changed: the same dose again, until a week done well, clean and within your effort, earns a step.
unclear-review = I did not get that. Tap "Looks good" or "Easier, please". Other run days or minutes go under "settings"; from Monday on a session can be moved, left out or changed.
why-exercise-same = It stays as it is until a week done well on both legs, clean and within your effort, earns a step. Pain above 2, soreness above 3 or missed reps hold or lower it.
why-held = Nothing changed: the notes of the week say what holds it.
why-source = From: { $source }.
evidence-article = This comes from the articles that LegUp is built on.
evidence-read = This rests on a study that we have read.
evidence-second-hand = This rests on a study that we know through others.
evidence-practice = This is how other coaching tools do it, not proof.
evidence-unverified = This is background knowledge that we could not check.
evidence-ours = We found no published number; this is our own default.
what-if-title = What would follow
what-if-this = This week:
what-if-next = Next week:
what-if-same = Nothing would change in the plan.
what-if-same-else = Nothing else would change in the plan.
what-if-nothing-written = Nothing was written down. If it is so now, tell me again without "what if".
what-if-flag = That would stop your plan at once, until a professional has cleared you. If it is so now, tell me plainly.
why-free = { $day } has no strength work. { $why }
why-free-run = { $run } the day after needs fresh legs (SCH-01): a day later run, or an easy one, would open it.
why-free-session = The session of { $day } needs two days to itself (SCH-02).
why-free-race = { $day } has no strength work: your race is on { $race }, and the last three days before it are for fresh legs (SCH-16). Nothing has to be made up for.
why-free-body = What you told me of your body took it out for the days left of this week (PAI-02); calm days bring it back.
why-free-rest = You named it a rest day (SCH-10); "settings", Runs changes that.
why-free-enough = The sessions of your phase fit on other days (PHA-05), and muscles grow between them. "move" shows where a session may go.
why-tests-day = { $day } has tests: they want fresh legs, so they stand away from hard work (ASS-01). They only measure, and never raise your plan by themselves.
why-turns = What would change it: { $what }
why-dose = Now: { $dose }.
why-instead = In its place now: { $name }, { $dose }.
why-not-there = It is not in your plan this week: each part of the programme has its own step, and you are on another one. "swap" shows where it may come in.
why-not-there-room = It is not in your plan this week. { $why }
why-not-there-kit = It is not in your plan: it needs kit that you have not named. "settings", Kit changes that.
why-first-week-trained = This is your first week: everything stands where your level begins, before your log can change it.
why-easier = You asked for less, so each dose is a step smaller.
why-first-week = This is your first week: everything stands at the start dose of your level, before your log can change it (PHA-04, EXE-05).
why-slot-turns = What would change it: other run days or times ("settings"), or "move" and a day. The dose changes with what you log.
why-more = Ask me about one thing for more: an exercise, a day, the weight, the sets, the rest, the number of sessions, or "why week".
yours-loads = Now: { $loads }.
yours-loads-heavier = A first weight is small on purpose. Where you held a heavier one two weeks in a row, clean and within the effort, and told me, the plan goes on from it.
yours-no-load = Now: no weight in this session.
yours-next = your next: { $load }
yours-heaviest = your heaviest
yours-rests = Now: { $rests }.
yours-effort = Now: { $cap } of 10 at most.
yours-sessions =
    You: { $count ->
        [one] one demanding session
       *[other] { $count } demanding sessions
    } this week; strength on one leg: { $level }; { $distance } of running a week.
yours-minutes = You: { $minutes } of at most { $most } minutes.
yours-tests = You: tests stand on { $day }.
yours-tests-last = You: the last tests were on { $day }.
yours-tests-none = You: no tests so far, and none stand in this week.
yours-race = You: { $distance } on { $day }, { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }.
yours-race-week = This week: { $count ->
        [0] no demanding session
        [one] one demanding session
       *[other] { $count } demanding sessions
    }, { $sets ->
        [one] one hard set
       *[other] { $sets } hard sets
    } a leg.
yours-jumps-shut = For you these gates are shut now:
yours-jumps-open = For you every gate is open; jumps come as the programme has them.
yours-screened = You: { $answers }, cleared by a professional.
yours-screened-open = You: { $answers }, not cleared yet.
yours-screened-none = You: nothing of this in your safety answers.
yours-leg-told = You: the { $leg } leg first, as you told me; what the legs do in your log may change that.
yours-leg-log = You: the { $leg } leg first, since it did less in your last sessions.
yours-no-less = Missed reps and effort take nothing off in this week.
yours-week = You: week { $trained } of training, week { $number } of the programme.
yours-kit = You: { $names }.
yours-protein = You: { $least } to { $most } g a day, at { $mass }.
no-protein = After your safety answers I give no figures on protein: your doctor knows what is right for you (NUT-01).
yours-no-race = I know of no race ahead of you. Type it with its date, such as: 10k 14 March.
yours-runs = Your runs: { $runs }.
distance-km = { $distance } km
distance-mi = { $distance } mi
why-moved = Against the week before:
why-nothing = There is no session ahead to explain yet.
how-title = How to do it

notes-title = More about this week
notes-more = { $count ->
        [one] One more note
       *[other] { $count } more notes
    }
notes-none = There is nothing else to note this week.
about-who = I am LegUp: a program that follows public rules, no person and no language model. "why" and a rule's name show any of them.
about-title = Why strength, and one leg at a time
# NUT-04
food-products = About powders and pills I give no advice: what is in them, and whether it suits you, a doctor or a pharmacist can tell.
food-support =
    About eating less, body weight, pills or powders I give no advice, and I keep nothing of that.
    If food or weight is often on your mind, or eating has become hard, a doctor or somebody you trust can help. Asking early is a good step.
wellness-open = Morning check
ask-wellness-sleep = Morning check, 1 of 4. How did you sleep? 1 is very well, 7 very badly. You can type all four, such as: 2 3 2 4.
ask-wellness-fatigue = 2 of 4. How tired are you? 1 is fresh, 7 exhausted.
ask-wellness-stress = 3 of 4. How stressed? 1 is calm, 7 very stressed.
ask-wellness-soreness = 4 of 4. How sore? 1 is not at all, 7 very sore.
unclear-wellness = A number from 1 (very good) to 7 (very bad), please.
wellness-learning = Noted. { $count ->
        [0] From the next one on
        [one] After one more morning
       *[other] After { $count } more mornings
    } I can compare with your own usual days.
wellness-usual = Noted: { $total } of 28, your usual is about { $mean }. A day like others.
wellness-bad = Noted: { $total } of 28, your usual is about { $mean }. A rough morning. Want less today? It is your choice, and nothing is made up for later.
wellness-unwilling = Such days happen to everybody, and one spoils nothing. A small session counts too, and often the first set is the hardest. Which shall it be?
wellness-shorter = A smaller session today? Nothing is made up for later.
wellness-less = One set less today
wellness-light = Light session instead
wellness-keep = Keep it as it is
wellness-noted = Good choice. Today is lighter:
wellness-on = I add a morning check to each morning message: four numbers, ten seconds. It can only ever make a day lighter.
wellness-off = No morning check any more.
set-wellness = Morning check
entry-wellness = the morning check, { $total } of 28
entry-lighter = the lighter day
how-was-all = Good to hear. Was all of it done as planned?
safe-for = Nobody can promise that, so we watch it together. Pain of 0 to 2 is fine to go on with, 3 to 5 makes the work easier, above 5 takes it out. Tell me a number after each session, such as "knee 2". If it worries you, let a professional look at it.
ask-heart = I cannot tell. Pressure or pain in the chest, a racing heart, faintness or breath that will not come: then call your local emergency number now. If it is none of that, tell me in a sentence what you feel.
# SCR-01, SCR-04
health-matters = What limits you now, or is of the last 12 months, belongs into your safety answers: then the plan stays light until a professional has cleared you. Anything else changes nothing by itself, pain does: tell me a number after a session. If you are not sure, ask who treats you.
health-matters-open = Safety questions
run-ask-pain = Your { $place } was at { $score } of 10 when you told me last. Above 2, or with a limp, the careful choice is no run until it is at 2 or less. Your runs stay yours: I plan the strength work around them.
run-ask = Your runs stay yours: I plan the strength work around them. With legs sore above 3 of 10, easy or not at all is the careful choice. With pain above 2, or a limp, leave it and tell me where it hurts.
unmeant = I took that for a thought, a question or somebody else's wish, so nothing is changed. If you want it done say it plainly, such as "move it to friday" or "pause until monday".
unclear-question = I have no answer to that. Ask me why, how or when of anything in your plan: why this weight, how do I do a calf raise, when is my next session. /help shows the rest.
sore-train = Up to 3 of 10 sore legs may train. From 4 nothing goes up, and from 7 I take work out; tell me the number, such as "legs 4". A sharp pain, or one in a joint or one spot, is none of that: tell me where.
no-medicine = I give no advice on medicines or scans: that is for a doctor or pharmacist. If something hurts, tell me where and how much: the plan gets smaller at once.
no-diagnosis = I cannot tell, and I name no injury. If something hurts, tell me where and how much: the plan gets smaller at once. If it worries you, let a professional look at it.
place-fine-all = Good to hear. I write nothing down for it.
place-fine = Good to hear. I write nothing down for it. If it hurts again, tell me with a number, such as: knee 2 left.
last-time = { $day }: { $sets }
day-log = { $day }:
day-log-none = Nothing is written of that.
day-log-undo = Take back: { $what }
sessions-done = { $count ->
    [one] 1 session
   *[other] { $count } sessions
 } done since { $day }.
last-time-none = Nothing is logged of it yet.
no-session-then = { $day } had no session, so nothing was written down. If you mean this one, tap one.
how-was = { $day }: how did your session go?
morning-before = Your first week starts { $day }. Until then, 30 seconds on each leg while you brush your teeth is a fine start.
screening-due = Three months have passed, so I ask the safety questions again. It takes a minute.
screening-now = Answer now
day-runs = Run: { $runs }.
day-next = Next strength: { $when }, { $minutes } min.
rest-day = No strength work today. An easy walk, swim or spin is a good rest.

echo = Noted: { $facts }.
echo-known = I have that already: { $facts }.
echo-form = form { $form }
echo-corrected = Put right: { $facts }.
correct-whole = I am not sure which number that puts right, so nothing was changed. Please type it whole, such as: no, 8/8/7 on the right. Or take the last one back.
# SCH-02
early-noted = It counts for today: the session of { $day } moves here.
early-moves = So that your legs have two days between, the session of { $before } moves to { $day } at { $clock }.
early-moves-tests = The tests want fresh legs, so they move from { $before } to { $day } at { $clock }.
early-left-out-tests = The tests of { $day } want fresh legs, so they are left out this week.
late-which = Which day did you do the session of { $day }? Until you tell me, it counts as done today, so that your legs get their rest.
late-unknown = Then it stays as done today, and your legs get their rest from now on.
late-why = Two demanding sessions want two days between (SCH-02), so the day of the last one decides when the next may come. Counted as done today, your legs surely get them.
early-left-out = The session of { $day } would come too soon behind it, so it is left out. Nothing is doubled up.
left-out = Left out: { $names }.
health-late = Noted for your safety: { $names }. Where it holds something back I say so; "screening" changes it later.
pain-both-days = { $day } { $before }, today { $now }: I go by the worst of it.
pain-as = I take that as { $score } of 10.
pain-masked = What you took hides what a pain tells, so no number beside it counts as less than 3 of 10. Tell me how it is without.
pain-shrug = Good that it does not worry you. I still need its number, since the plan minds it: 1 is barely there.
rpe-left = Then without it.
quiet-hours = I write unasked once a day, at { $hour }, and on Sundays once more at 19:30. You can set the hour ("write at 9:00"), leave the daily tips out ("quiet"), have days off ("away on sunday"), or no messages at all ("stop").
wish-ahead = Nothing was written down: your session is still to come, { $when }. Tell me behind it how it went.
wish-later = What hurts comes first, it may take out more than that. Then, to leave out { $name }, type: skip { $name }.
hour-once = I write once a day, at { $hour }, and have no single reminders. For another hour every day, type for example: write at 17:00.
minutes-week = For this week alone I can make it smaller: one set less of each exercise. For good, type: { $minutes } min from now on.
easier-now = Make this week smaller
name-kept = Good to know, { $name }.
same-again = The plan may ask for something else than the last time, so to be sure: was all of it done as planned?
meaning-effort = Effort is how hard a session was as a whole, from 0 to 10 (also called RPE): 6 is comfortable, 8 is hard, 10 is all you had.
onboarding-length = { $left } of { $count } questions to go, mostly a tap each: two or three minutes in all. Then comes your first week.
not-done-early = nothing is noted as done now, and every session stands on its own day again
not-done = Taken back: nothing of { $day } is noted as done now.
screening-first = Before your plan goes on, your safety:
date-too-old = I can put nothing under { $day }: it had no session, or it is more than a week ago. So nothing was written down.
echo-run-day = I put it under { $day }.
echo-session = I put it under your session of { $day }.
echo-done = done as planned
echo-done-rest = the rest done as planned
echo-done-but = done except { $names }
echo-not-planned = { $names } was not in it
echo-rpe = effort { $rpe }
echo-minutes = { $minutes } min
echo-soreness = soreness { $score } in { $place }
echo-pain = pain { $score } in { $place }
echo-pain-unscored = pain in { $place }, counted as { $score } of 10 until you tell me how bad it is
echo-no-pain = no pain
echo-no-pain-there = no pain in { $place }
echo-sleep = slept { $hours } h
echo-ill = ill
echo-well = well again
echo-run = a run
# SCH-17
run-form = When your form goes in a run, it is fine to ease off or stop there. Hard running on tired form teaches little.
echo-which-session = It is some days since your last session, so I wrote nothing down of it yet. If you mean this one, tap one.
echo-ahead = No session of yours is open until { $day }, so I wrote nothing down of it yet. If you did that one early, tap one.
echo-while-stopped = Your plan is stopped: please do no strength work until a professional has cleared you. I wrote none of the work down.
echo-no-session = I have no session of yours to put that under. "week" shows when the next one is.
# REC-04
short-night = A short night. One set less of each exercise today is fine if you like.
race-over = Well done!
race-ended = I am sorry, that is a hard day. The days after it stay light all the same. If something hurts, or you are ill, tell me.
race-over-untold = Well done! I do not know that race yet. Tell me its distance, such as: raced 10k today.
ask-kind = Is that muscle soreness, or pain?
ask-kind-place = Is that soreness of the muscle, or pain: { $place }?
unclear-kind = Tap one, or type: soreness, or: pain. A number from 0 to 10 helps too.
kind-sore = Soreness
kind-pain = Pain
ask-back-session = I did not get that, so nothing was written down. For a session, type for example: all done, or: rdl 10/10/8 left.
sets-not-there = { $day } has no { $name }, so nothing was written down. It has: { $names }. If you mean one of these, name it with its sets.
ask-back-sets = I am not sure about the sets. Exercise, leg and reps please, such as: rdl left 10/10/8.
ask-back-done = Was all of it done, or what was left out?
ask-back-skip = Shall I leave the session out? Type "skip" and the reason.
ask-back-rpe = How hard was it, 0 to 10?
ask-back-sleep = How many hours did you sleep? Type for example: slept 6.
ask-back-minutes = How many minutes did it take?
ask-back-illness = Are you ill, or well again? Type "ill" or "well".
ask-back-run = Tell me the run in short: kind, distance, minutes.
ask-run-unit = A run of { $far } what? Type for example: ran { $far } km, or: ran { $far } miles, or: ran { $far } min.
ask-back-move = To which day? Type "move" and the day.
ask-back-stop = Shall I stop all messages? Type "stop". Or "pause" for a while.
entry-skip = the session of { $day } left out
entry-test = a test, { $value }
entry-move = a move to { $day }
entry-swap = a swap to { $name }
entry-easier = the easier week
entry-gate = the movement check
entry-other = an entry
half-dropped = Dropped: what you were just telling me was not written down.
undone = Taken back: { $what }.
undone-to = Taken back: { $what }. It stands as before: { $before }.
redone = It stands again: { $what }.
undone-change = Taken back. { $what }: as before.
undo-old = The last thing that I wrote down is { $what }, on { $day }. Tap if that is what you mean.
undo-nothing = There is nothing to take back.
redo-nothing = Nothing was taken back just now, so all stands as it is.
not-for-me = No harm done. The last thing that I wrote down is { $what }, on { $day }. Tap if that was for somebody else.
not-for-me-none = No harm done: nothing is written down.
undo-flag = A stop is not undone but lifted: tell me "cleared" once a professional has seen you.

ask-pause = Until when are you away? Tap one, or type a date.
ask-pause-from = Until when are you away, from { $first } on? Tap one, or type a date.
pause-3 = 3 days
pause-7 = A week
pause-14 = Two weeks
pause-open = Until I say so
pause-past = That day has to be ahead, within a year.
paused = Paused. I stay quiet until you say "resume". You can still write to me.
silent-now = I send you nothing unasked at present. "resume" starts me again.
paused-until = Paused. I am back on { $day }. After a week or more off, the work starts smaller by itself.
paused-span = From { $first } on, that day too, I stay quiet; until then all goes on as it is. I am back on { $day }. After a week or more off, the work starts smaller by itself.
away-open = You are away until you say "resume".
away-until = You are away until { $day }.
away-span = You are away from { $first } until { $day }.
resumed = Good to have you back. After a break the work starts smaller by itself.
resume = Resume
stopped = I stop writing unasked. Your plan and log stay; "resume" starts me again, "delete" removes everything.
unclear-pause = Type a date or "in 2 weeks", or tap one.

export-profile = Your profile.
export-journal = Your journal, one entry a line. Both files are what "legup plan" reads.
ask-delete = This deletes your profile and your whole log, for good. Tap to confirm, or type: delete everything.
delete-no = Keep it
delete-yes = Delete everything
deleted = Everything is deleted. Take care of yourself. Write to me if you want to start anew.
delete-kept = Nothing was deleted.
unclear-delete = Tap one, or type "delete everything" to confirm.

settings-title = Settings
settings = What shall I change?
overview-who = { $name }, { $age }
overview-safety = Safety: { $answers }, cleared by a professional
overview-safety-open = Safety: { $answers }, not cleared yet
overview-safety-none = Safety: nothing named
overview-level = Strength on one leg: { $level }; clean: { $clean }
overview-level-none = Strength on one leg: { $level }; no weights before squat, lunge and hinge are clean
overview-runs = Runs: { $runs }; about { $distance } a week
overview-runs-none = Runs: no fixed ones; about { $distance } a week
overview-rest-days = No strength work: { $days }
overview-kit = Kit: { $names }
overview-kit-none = Kit: floor and wall
overview-lift = Sessions: up to { $minutes } min, at { $hour } where nothing is in the way
overview-leg = Starts each exercise: { $leg } leg
overview-races = Races: { $races }
overview-body = You: { $said }
overview-focus = Focus: { $names }
overview-block = Training block: { $name }
overview-options = Extras: { $names }
overview-push = My message: { $hour }, { $zone }
set-who = Name, age
set-body = Safety
set-legs = Injuries
set-level = Level
set-runs = Runs
set-distance = Distance
set-kit = Kit
set-minutes = Minutes
set-leg = Weaker leg
set-race = Race
set-hour = Hour
set-zone = Time zone
set-lift = Lift time
set-sex = Sex
set-mass = Body mass
set-step = Load step
set-weights = Weights
set-units = Units
set-quiet = Quiet
set-focus = Focus
set-rest-days = Days without strength work
set-block = Training block
set-options = Extras
set-chat = Messages to
zone-ahead = Have a good journey. When you are there, type "I am in { $place }", and my mornings are yours again. Distances between sessions are counted in real hours.
race-day = Today is your race: { $distance }. Trust your legs, and tell me afterwards how they are.
race-soon = { $day } is your race: { $distance }. Rest counts now; nothing has to be made up for.
race-after = Well done! Your legs get some days without hard strength work now; what stands is gentle, and the rest comes back small by itself (SCH-16).
clearance-free = This week stays free of strength work; then it comes back one step easier. The next week comes on Sunday evening.
setting-kept = Kept. I use it from the next plan on.
ill-ask = While you are ill there is no strength work, and no hard run: fever, a cough, a sore throat or an upset stomach want rest. Tell me "ill", and "well" when it is over: then it begins with half the sets.
cleared-later = Good. When these questions are through, type: cleared. Until then I plan light work.
health-flare = No hard work while it is up: say "skip today" or "ill", and nothing has to be made up for. If it is a condition that stays, say "screening" and tick it (SCR-01).
health-loss = I am so sorry. There is no hurry with anything here. The work stays light from now on, until somebody who looks after you says that more is fine; then type "cleared".
health-orders = What a professional orders goes before anything I plan. I cannot keep a single order, such as one exercise, an angle or sets of their own: do it their way, and "swap" or leave out here what they forbid. Type "cleared" once they say that all of it is allowed.
health-untold = Your week is again as it was.
health-held = What you told me of your health counts from now:
setting-kept-now = Kept. Your plan changes now:
replan-less = What is done keeps its distance to what comes, so this week has fewer demanding sessions.
setting-kept-hour = Kept. I write at { $hour } from now on.
units-now = { $weights ->
   *[metric] Kilograms
    [imperial] Pounds
 } and { $distances ->
   *[metric] kilometres
    [imperial] miles
 }.
quiet-on = Quiet: I write on session days and when I have to ask, no daily tips.
quiet-off = I write every morning again.
ask-chat = Where shall my messages go? This counts once two chats are linked; /link does that. If one cannot be reached, I use the other.
chat-last = Where I last wrote
chat-telegram = Telegram
chat-discord = Discord
chat-now-last = Kept. My messages go where you last wrote to me.
chat-now-telegram = Kept. My messages go to Telegram. I still answer wherever you write.
chat-now-discord = Kept. My messages go to Discord. I still answer wherever you write.
ask-focus = What should get a little more attention? Tap to switch, or type, such as: focus hamstring. Hamstring begins with bridge raises; slow slides follow from week 5, and Nordic curls from week 9 if you have an anchor. Those make you sorer than most exercises.
focus-hamstring = Hamstring
focus-side-hip = Side hip
focus-core = Core
focus-calf = Calf
focus-balance = Balance
ask-block =
    Where are you in your running year? It sets how strength work goes beside the running.
    Base: 10 to 15 repetitions, and it grows. The price: less of the heavy work.
    Race preparation: two sessions a week, nothing goes up. The price: no gain until you end it.
    Off-season: up to three sessions a week. The price: more time, more soreness beside running.
    None: the programme as it is, smaller before your races by itself.
block-base = Base
block-preparation = Race preparation
block-off-season = Off-season
block-none = None
block-now-base = Base block: more repetitions, and they grow.
block-now-preparation = Race preparation: two sessions a week, and nothing goes up. Type "end the block" when it is over.
block-now-off-season = Off-season: up to three sessions a week.
block-now-none = No training block: the programme as it is.
ask-options = These change the standard plan, each at a price. Tap one, or type its name, to read about it before you decide.
option-as-written = The articles' own steps
option-as-written-why = Follows the source programme's weekly doses as written. The price: longer sessions and two large jumps, in week 1 and week 5 (89 % more sets), with more soreness.
option-easy-days-easy = Hard days hard
option-easy-days-easy-why = Puts all strength work on hard-run days, after the run. The price: long days, and food and sleep matter more.
option-prefatigue-long-run = Tired-legs long run
option-prefatigue-long-run-why = At most every second week, strength on the eve of an easy long run, or a short session right after it. The price: that run is harder on you, and in studies running was worse on the day after lifting. First all of this has to hold: week 5 or later and eight weeks of regular strength, no pain or soreness, a long run no longer than your longest of 30 days (log its minutes), nothing intense next to it, no race within three weeks, and you are under 60.
option-keep-frequency = Two sessions in race week
option-keep-frequency-why = Keeps two small sessions in race week. The price: a little more fatigue before the start.
option-bodyweight-race = Bodyweight near races
option-bodyweight-race-why = Drops the weights near a race. The price: strength holds a little less well.
option-clinician-tendon-plan = A clinician's tendon plan
option-clinician-tendon-plan-why = Only if a professional set you a tendon programme: pain up to 5 may then continue as they said. Never for bone pain.
option-weak-leg-bonus = Extra set for the weaker leg
option-weak-leg-bonus-why = One more set for the weaker leg when the gap is large and lasting. The price: more work for little proven gain.
option-eccentric = Slow lowering
option-eccentric-why = Four seconds down in each repetition, one step lighter or with fewer repetitions, in weeks 1 to 4 and after a long break. The price: more soreness at first, and slower steps up.
option-light-days = Light days
option-light-days-why = Up to three short sessions a week of the four-week recovery track on days without strength: bridges, bird dogs and side squats, easy enough to chat. One day a week stays free. The price: hardly a day without a session, and it is easy movement, no faster recovery.
option-run-prep = Flow before easy runs
option-run-prep-why = Puts the 15-minute single-leg flow before up to two easy runs a week whose time I know. The price: a quarter of an hour more, and a message on those mornings.
option-core-day = A longer core session
option-core-day-why = Makes the weekly core session up to half an hour, three rounds of core exercises on a day without strength. The price: half an hour, for a trunk that tires a little later.
option-maintenance = Keep what you have
option-maintenance-why = One short session a week with one or two sets an exercise at your usual weight, from 60 on two sessions. That keeps strength for months. The price: nothing grows while it is on.
option-strength-first = Strength before easy runs
option-strength-first-why = In the off-season only: strength may come first on a day with an easy run, at least six hours before it. The price: that run is on tired legs, and in studies running after lifting was worse.
option-switch-on = Switch on
option-switch-off = Switch off
option-now-on = { $name }: on.
option-now-off = { $name }: off.
unclear-changing = Tap an answer, or type it.

help-title = What you can say
flow-title = Run-prep flow, { $minutes } min
flow-start = Before an easy run or between runs. Slow and easy: you could chat all the way.
flow-side =
    { $leg ->
        [left] Left side first
       *[right] Right side first
    }: all of it { $rounds } times, then everything on the other side.
flow-step = { $place }. { $name }: { $dose }. { $cue }
flow-end = A foot that touches down is fine: carry on from there. Leave out what hurts.
flow-barred = Not today: first let a professional clear you for exercise. Then say "cleared" or change the safety questions under "settings".
flow-expecting = This flow has work lying on the back, so it is not for pregnancy or the first 12 weeks after a birth.
flow-seconds = { $amount } s
flow-reps = { $amount } slow ones

help =
    today, week, progress: what is planned, and what you did
    log, skip, move, swap, easier: about a session, or less of the week
    why, why week, what if: reasons, and what would follow
    about: what strength work does for runners
    pain, ill, well, cleared, check: how you are
    how is my knee, how are my legs: what your log says of it
    flow: 15 easy minutes before a run
    tests, feel, sheet: measure, how running feels, and a page for your physio
    pause, resume, settings, undo, export, link, delete, stop
    New runs, race, kit, weights, place or hour? Say it: my long run is on saturdays now, 10k 7 march, I have 8 and 12 kg dumbbells, off season now, strength on mondays and thursdays only, I am in Rome.
    What do you know about me: all you told me, and how to change it.
    Or just tell me in your own words: rdl 10/10/8 left, all done but only 6 on the last set of rdls left, knee 3 left, slept 6 h.
help-today = Today
help-week = Week
help-settings = Settings
unclear = I did not get that, so nothing was written down. /help shows all that you can say.
of-health = I did not get that, so nothing was written down. Is this about your health? Then tell me where it hurts and how bad, such as "left knee 4", or that you are ill, or tick what is new. If it came suddenly, or is bad, do not train: get help first.
of-another = I keep only what is yours, so nothing was written down of that. If it is about you, say so, such as: left knee 4.
long-over = Good that it is over. I write nothing down of so long ago: only what is there now counts, or was in the last 12 months.
of-health-pain = It hurts
of-health-ill = I am ill
of-health-screening = Safety questions
unclear-what-if = I can suppose pain, soreness, illness, a session left out or moved, a race with its date, or other minutes. For example: what if knee 6 left, or: what if half marathon 20 December.
what-if-skip = The session of { $day } is left out, and nothing is doubled up later.
what-if-free-today = No session is open today, so nothing would change.
what-if-free = { $day } has no session, so nothing would change.
what-if-move = That would work: the session of { $session } would be on { $day } at { $clock }, at the same dose. Type "move" and the day to do it.
what-if-no-move = { $day } would not work. { $why } The session of { $session } would stay.
what-if-week = Week from { $day }: { $what }
what-if-race-far = { $day } is far away: nothing would change before the last weeks.
unclear-test = A number, please, as you counted it.
train-none = No strength session today.
train-hurt = Your { $place } was at { $score } of 10 when you told me last, and what stands below takes that into account. Leave out what makes it worse, and tell me the number afterwards.
week-later = The next week is planned on Sunday evening, from what you tell me until then. This one:
next-none = Nothing is left of this week. The next one comes on Sunday evening.
next-when = Your next session is { $when }. "today" shows it on its day, "week" all of them.
meaning-set = A set is a few reps in a row, then a rest. "2 × 8 each leg" is 8 reps on one leg, 8 on the other, a rest, and the same once more. A hard set is one of an exercise that really loads the leg.
meaning-rep = A rep is one time down and up again. "8 each leg" is 8 of them on one leg, then 8 on the other.
meaning-form = Clean: each rep looked like the first one, level and in control. Wobbly: you had to catch yourself, and went on. Lost it: the form fell apart. End a set before that.
meaning-sore = Soreness is a dull ache in the muscle, a day or two after new work, on both sides or all over; it fades. Pain is sharp, sits in one spot or a joint, or comes while you move. Tell me either, such as "legs 4" or "left knee 3".
meaning-key-run = Key runs are your hard and long ones: intervals, tempo, hills, race pace, the long run. Strength work keeps clear of them.
meaning-demanding = A demanding session tires your legs, so it needs room to hard runs. Core, balance and gentle work do not.
meaning-phase = There are three: weeks 1 to 4 teach form, weeks 5 to 8 add work, and from week 9 there are strength, endurance and power days. You move on when sessions go well, not by the calendar.
meaning-max-strength = A max strength day has few reps with more weight and long rests. You still stop with reps left.
meaning-strength-endurance = A strength endurance day has more reps with less weight and shorter rests.
meaning-power = A power day is short and fast: quick on the way up, small jumps once your legs are ready, never tired.
meaning-gentle = Gentle strength is light work that leaves your legs fresh, 6 of 10 at most. It fits around any run.
meaning-lsi = The limb symmetry index is what the weaker leg did as a share of the stronger one, in percent. I name it only where both legs worked equally hard, and only a gap that lasts changes anything.
meaning-core = Core work trains the trunk, so that your hips stay level while you run. It is light for the legs.
kind-welcome = You are welcome.
kind-crisis =
    I am really sorry that it is this heavy. I am only a training program, and you deserve a person: please talk to somebody you trust, a doctor or a crisis line today. If you might act on it, call your local emergency number now.
    Training can wait, as long as you need.
kind-sorry = I am sorry to hear that. Take the time you need: nothing here has to be done, and "pause" or "skip" is always fine.
kind-give-up = I hear you. Such days are part of it, and what you have done stays done: one week less spoils nothing. "easier" makes this week smaller, "pause" keeps me quiet for as long as you like. If it weighs on more than training, please tell somebody you trust.
kind-not-said = Sorry. Undo takes back what I wrote down last; then tell me how it was, such as: left knee 2, or: rdl 8/8 left.
kind-asked-much = Sorry. You may leave any question open: the plan goes on, and what I do not know makes nothing harder.
kind-hello = Hello.
kind-fine = All right.
kind-next = Your next session is { $when }.
other-language = Sorry, I only understand English so far, so nothing was written down. Buttons and numbers work in any language.
too-long = That was long: I read the first and the last part of it, { $most } letters in all. Please tell me again what is missing above.
wordless = I read words only: no pictures, voice notes or places. Please type it. If something hurts or worries you, say so in words.
edited = I read a message once, as it first came. Please type the change as a new one, such as: no, 9 on the right.
unknown-command-alike = I do not know /{ $name }. Do you mean this? "help" shows what I do.
unknown-command = I do not know /{ $name }. "help" shows what I do.
ask-what-if = What if what? For example: knee 6 left.
tests-title = Tests
tests = Five minutes each, fresh, two days after demanding work. Always the weaker leg first. They show you a trend; nobody passes or fails.
tests-all = All in order
tests-today = { $clock }. Fresh legs, about 20 minutes. A short warm-up, then I lead you through them:
tests-short = Tests that count repetitions wait for a day without strength work: "tests" opens them.
tests-start = Start the tests
tests-skip = Skip the tests
tests-move = Move the tests
tests-why = Why tests
tests-begin = Warm up for a few minutes: leg swings, slow hip hinges, calf raises on two legs. In each test stop while one or two good ones are left. Here is the first.
test-next = Two minutes of rest, then the next one.
tests-done = That was the last one, and all is noted. These numbers are for the trend; how your running feels counts more.
tests-left = Fine. What you did is noted; the rest can wait until next time.
tests-skipped = Left out this time. "tests" opens them on any day with fresh legs.
tests-barred = No tests until the safety questions are answered, or a professional has cleared you.
test-dropped = Left out.
drop-test = Skip this test
ask-clock = { $name }, { $leg }: best of three. Tap Start as the foot leaves the floor and Stop when it ends, or type the seconds.
ask-clock-stop = The clock runs: { $name }, { $leg }. Tap Stop when it ends.
ask-clock-again = Best so far { $best } s. Take it, or try again? { $left ->
        [one] One try is left.
       *[other] { $left } tries are left.
    }
clock-start = Start
clock-stop = Stop
clock-take = Take { $value } s
clock-again = Start again
clock-late = I did not hear a stop in time, so I do not count that one.
test-hop = Hop check
# PLY-01
hop-how =
    Warm and rested: ten small hops on one leg, on the spot, knee soft and foot quiet, then the other leg. Stop at once if it hurts.
    Jumps come into your plan only after ten on each leg with pain of 0 or 1, and only when the other conditions hold too.
ask-hop = Ten hops on the { $leg } leg: how much did it hurt, 0 to 10?
hop-hurt = Then we stop here, and there are no jumps for now.
hop-quiet = Ten on each leg, and quiet. Noted for the day your plan is ready for jumps.
unclear-gate = All three clean, not yet, or which of them, such as: squat and lunge clean, hinge not.
unclear-hop = A number from 0 (nothing) to 10, please.
tests-due = It is time for your tests again; on a day without demanding work they take about 20 minutes.
tests-due-first = A few tests of balance and strength would show where each leg stands; on a day without demanding work they take about 20 minutes.
tests-now = To the tests
test-balance-eyes-open = Balance, eyes open
test-balance-eyes-closed = Balance, eyes closed
test-calf-raise = Calf raises
test-bulgarian-split-squat = Bulgarian split squat
test-step-up-height = Step-up height
test-single-leg-bridge = Single-leg bridge
test-side-plank = Side plank
test-sit-to-stand = Single-leg sit to stand
test-gate = Movement check
test-unit-seconds = s
test-unit-reps = reps
test-unit-cm = cm
test-stop = It ends when: { $when }
ask-test = { $name }: how many { $unit }?
ask-test-leg = { $name }, { $leg }: how many { $unit }?
leave-test = Not now
test-first = { $side }: { $value } { $unit }. That is your start.
test-noise = { $side }: { $value } { $unit }, before { $before }. Too close to tell a change yet.
test-more = { $side }: { $value } { $unit }, up from { $before }.
test-less = { $side }: { $value } { $unit }, before { $before }. One test is one day; the next one tells more.
test-target = A first goal: { $words }.
test-there = The goal is reached: { $words }.
test-goal = The first goal is reached. A long-term one: { $words }.
test-norm = Usual at your age: { $span } { $unit } ({ $way }).
test-sides = Side difference: the weaker side does { $percent } % of the other, twice now. Both sides keep equal sets, and we test again in four weeks.
ask-gate = Five slow squats, lunges on each leg, and hip hinges with no weight: are all three clean, through full range, with no pain above 2?
gate-clean = All clean
gate-not = Not yet
gate-passed = Good. That opens the door to light load when your plan calls for it.
gate-kept = Then load waits, and you get clean first. Film one from the side if you like.

# ASS-01, ASS-04
month-due = A month of training. Two minutes to look back? First what works now that did not, then how your running feels.
month-due-now = Look back
feel-due = A month has gone by: how does your running feel? That tells more than any gym number.
feel-due-now = How running feels
ask-milestone = What was impossible a month ago and works now? A few words, such as: 30 seconds on one leg, or stairs without the rail.
milestone-none = Nothing yet
milestone-noted = Nice. I keep that for you.
milestone-patience = That is fine: muscle needs weeks, tendon needs months. Now your running.
unclear-milestone = A few words, please, or tap "Nothing yet".
ask-feel-pace = { $place } of { $count }. Your easy pace at the same effort, against a month ago?
ask-feel-hills = { $place } of { $count }. And hills?
ask-feel-late-form = { $place } of { $count }. And your form late in a long run or race, when you are tired?
feel-better = Better
feel-same = Same
feel-worse = Worse
feel-unsure = Cannot tell
feel-better-noted = Good to hear, and noted. That is what the strength work is for; it counts more than any number in the gym.
feel-same-noted = Noted. Gains in running show over months; steady work is the whole trick.
feel-worse-noted = Thank you, noted. When runs feel heavy in the two days after strength work, tell me each time: twice in a week and I take work out.
feel-line = Running against a month before: pace { $pace }, hills { $hills }, form when tired { $late }.
unclear-feel = Better, same, worse, or cannot tell?
entry-feel = how running feels
entry-milestone = what you could not do before
how-it-is-title = { $place }: what you told me, last four weeks
place-leg = { $leg } leg
how-it-is-pain = Pain, the last six at most, newest last:
how-it-is-no-pain = No pain told in the last four weeks.
how-it-is-now = You are just telling me: { $facts }.
how-it-is-soreness = Soreness, newest last: { $scores }.
how-it-is-sets = Sets done: left leg { $left }, right leg { $right }.
how-it-is-reps = Reps done: left leg { $left }, right leg { $right }.
how-it-is-done = What I did about pain:
how-it-is-foot = That is your log, not a diagnosis. If it worries you, let a professional look at it.
how-it-is-hurts = It hurts
how-it-is-sore = It is sore
sheet-title = For your physiotherapist
sheet-head = { $name }, { $age }. { $date }. Self-reported, general strength training for running.
sheet-flags = Warning signs told:
sheet-flag = { $day }: { $sign }; the plan was stopped.
sheet-cleared = { $day }: cleared by a professional, as the athlete said.
sheet-volume = Sets and reps per leg, and effort × minutes (a trend, nothing is planned by it):
sheet-week = Week of { $day }: { $done } of { $planned } sessions. Left { $left } sets, { $leftreps } reps; right { $right } sets, { $rightreps } reps.
sheet-week-none = Week of { $day }: no session planned.
# DAT-04
sheet-load = Effort × minutes { $load }.
sheet-doses = Prescribed this week:
sheet-pain = Pain, with the morning after:
sheet-set-pain = { $day }: { $exercise } { $score }/10 (in its sets)
sheet-no-pain = No pain told.
sheet-soreness = Morning soreness, last ones: { $scores }.
sheet-tests = Tests, last result:
# SAF-05
sheet-foot = Written from the athlete's log. No diagnosis is made or meant.
pain-when-during = during
pain-when-morning = next morning
pain-when-rest = at rest
pain-when-night = at night
pain-when-running = running

## Planner: why a week changed

plan-all = The whole week
plan-each = Each of { $exercises }
plan-limp = { $exercise } rests while you limp: no leg stands alone until that is over. Tell me how it feels over the next two days.
plan-pain-kind = { $exercise } did not hurt, but work of its kind did: all of that rests until calm days.
plan-pain-removed = { $exercise } stays out for now because it hurts; tell me how it feels over the next two days.
plan-pain-eased = { $exercise } gets easier because of some pain; nothing goes up here for a week at least.
plan-pain-held = { $exercise } stays as it is; your clinician's plan allows some pain, and nothing goes up.
plan-pain-mornings = { $exercise } stays out because two mornings hurt more than the calmest ones of the weeks before; please have it looked at.
plan-pain-worse = { $exercise } stays out because the pain grew over three sessions, though they were made smaller; please have it looked at.
plan-pain-rising = { $exercise } stays out because two weeks running it has hurt more than before; please have it looked at.
plan-pain-long = { $exercise } stays out because it has hurt for four weeks and is no better; please have it looked at.
plan-long-pain = Some pain has been there for four weeks and is no better; please have a professional look at it. Nothing goes up there until then.
plan-pain-instead = In place of what rests you may do some easy work that spares it, and leave it if its first set hurts above 2.
plan-pain-calf = In place of the calf raises that rest you may do easy ones on both legs, on the floor and never below it, or only stand still on your toes. Leave them if the first set hurts above 2.
plan-pain-waits = What hurt rests until two sessions and a morning are calm.
plan-all-spared = Only light work this week: what hurts is spared.
plan-none-left = No session this week: what hurts rests. Tell me how it feels; calm days bring it back.
plan-pain-silent = { $exercise } comes back one step easier, since two weeks went by without a word of pain there.
plan-pain-back = { $exercise } comes back one step easier, since two sessions or days and a morning were calm.
plan-sore-cut = { $exercise } loses a set because your legs were very sore.
plan-sore-lasting = { $exercise } loses a set because the soreness was 3 or more three days after the work, be it still or again.
plan-sore-long = Your legs have been sore for four weeks, and an easier week did not change that. Nothing is added for now. Please have it looked at by a doctor or physiotherapist.
plan-sore-small = { $exercise } is kept small because your legs were sore.
plan-runs-small = { $exercise } is kept small because your runs felt the strength work.
plan-runs-suffer = { $exercise } loses a set because your runs felt the strength work.
plan-too-hard = { $exercise } gets easier because last week's dose was too much for now.
plan-hold = { $exercise } stays as it is until last week's dose feels good.
plan-short-again = { $exercise } gets easier because it came up short two weeks running.
plan-form-lost = { $exercise } gets easier so that your form holds.
plan-form-wobble = { $exercise } stays as it is until it feels steady.
plan-next-rung = { $exercise } is the next step, earned by clean sets on both legs.
plan-stairs = { $exercise } takes the next small step of your programme, after a week done well.
plan-one-more = { $exercise } gets one more a set, after work that went well.
plan-one-set = { $exercise } gets one more set, since your legs stayed fresh.
plan-more = { $exercise } has more this week, after work that went well.
plan-coarse-reps = { $exercise } gets more repetitions first, since the next weight is a big jump.
plan-next-rung-fewer = { $exercise } is the next step, earned by clean sets on both legs. It is harder, so it begins with fewer sets.
plan-heavier = { $exercise } gets a little heavier and starts again at fewer repetitions.
plan-as-held = { $exercise } goes up towards the weight that you held two weeks in a row, clean and within your effort.
plan-cleared = { $exercise } comes back one step easier, now that you have been cleared.
plan-cleared-light = The light sessions come back with a set less, now that you have been cleared.
plan-new = { $exercise } comes in this week: your programme moves on after a week done well.
plan-easy-left = Only light work this week: what stands of your exercises is easy for now.
plan-strength-back = { $exercise } comes in with this week's strength sessions, which last week did not have.
plan-effort-more = { $exercise } stays as it is; this week its sets may feel a little harder.
plan-effort-less = { $exercise } stays as it is; this week its sets are to feel easier.
plan-main-waits = A main exercise that was missing is not in yet; it comes in gently once nothing keeps increases back.
plan-late-new = { $exercise } comes in now, with a little: it belongs to this part of your programme and had to wait.
plan-late = { $exercise } comes in now, gently: it was missing before, and nothing speaks against it any more.
plan-stands-in = { $exercise } stands in light sessions this week, in place of strength.
plan-strength-instead = { $exercise } gives way to this week's strength sessions, which stand in place of light ones.
plan-light-sore = { $exercise } rests: your legs were sore, so nothing stands in for the session that has no room.
plan-fewer-light = { $exercise } stands in light sessions, of which this week has fewer.
plan-step-back = { $exercise } takes the next step on the way back.
plan-back = { $exercise } goes back to its usual dose after the easier week.
plan-back-up = { $exercise } moves back towards its usual dose after the easier week.
plan-back-otherwise = { $exercise } changes now that the easier week is over.
plan-back-in = { $exercise } comes in now that the easier week is over.
plan-back-earned = { $exercise } goes back up after the easier week, with a step more that it earned.
plan-light-again = { $exercise } is back to its usual light dose, since last week's light work was done.
plan-more-strength = { $exercise } changes, since this week has room for another strength session.
plan-room = { $exercise } changes with the number of sessions and minutes that fit your week.
plan-easy-days = You keep your easy days easy. The hard ones have no room for all of your strength this week, so some of it stands on an easy day.
plan-other-programme = { $exercise } changes with the programme that you chose.
plan-turn = { $exercise } changes with the days that take turns in your week.
plan-makes-room = { $exercise } gives way a little, so that the week stays within what it may hold.
plan-makes-room-again = { $exercise } has its place again within what the week may hold.
plan-joins = { $exercise } comes in: the week has room for it.
plan-back-low = { $exercise } comes back one step easier than it stood, now that nothing keeps it out.
plan-gate-lost = { $exercise } goes without weight until squat, lunge and hinge are clean through their full range.
plan-two-focused = Your sessions are short, so there are two whole ones a week instead of three rushed ones.
plan-rearranged = { $exercise } makes way for the next part of your programme.
plan-moves-on = { $exercise } changes with the next part of your programme.
plan-freeze-screening = Nothing goes up until the safety questions are answered.
plan-freeze-guided = Nothing goes up by itself after a bone injury or in rehab; your clinician sets the steps.
plan-freeze-preparation = Nothing goes above your usual dose while you prepare for your race. When your race is behind you, end the block under settings.
plan-freeze-race = Nothing new and nothing more in the weeks before a race.
plan-freeze-weekend = Nothing new, and nothing above your usual dose: this week ends two weeks before your race.
plan-freeze-stop = Nothing goes up until all is well again.
plan-freeze-energy = Nothing goes up until a professional has looked at the missed periods.
plan-freeze-ill = Nothing goes up around an illness.
plan-freeze-bone = Nothing goes up while groin, shin or foot hurt even a little. If it stays or grows, please have it looked at.
plan-freeze-spike = Nothing goes up this week, since one run was more than a tenth longer than all others of the 30 days before it that I know of.
plan-freeze-sleep = Nothing goes above your usual dose this week, since the nights you told me were short. Good nights count too when you tell them: with seven hours on average your work may grow again.
plan-reset-sore = This is an easier week, since your legs were sore for long, or very sore, two weeks running.
plan-reset-stalled = This is an easier week, since several exercises came up short two weeks running.
plan-reset-due = This is an easier week, planned so that your legs can catch up.
plan-reset-cut-back = This is an easier week, close to your easier running.
plan-reset-more = { $exercise } has a little more than last week, within a week that is easier than your usual ones.
plan-maintenance = One small session keeps your strength, at the same weights, as you chose.
plan-maintenance-offered = If you would rather keep what you have than build more, one small session a week is enough. Type options to choose it.
plan-third-later = There is room for a third session. It makes smaller days of the same work, and begins after your next easier week.
plan-few-done = This week of your programme comes once more: it moves on when three of four sessions are done, last week and over two weeks.
plan-last-stair = Week 8 of your programme goes on until your next easier week; then the next part begins.
plan-joins-later = There is room for one more session. It joins once your sets have grown, or after an easier week: a quarter more at a time is enough.
plan-uneven = One leg did more than the leg that starts. Let it stop where the starting leg stops; then both grow together.
plan-wish-over = The easier work that you asked for was for its own week; this one goes on from where you stood before.
plan-soreness-untold = I do not know how sore you were after each session last week, so your work stays as it is. A number from 0 to 10 on the day after is enough.
plan-unsaid = Something of last week's sets is not told, so your work stays as it is. Say how hard they were, how they looked and whether anything hurt; 0 for pain is enough.
plan-left-out = Not all of last week's work is told, so this week of your programme comes once more. Where an exercise does not suit you or your place, type "swap" for another one.
plan-left-behind = What is not told stays as it is, and the rest goes on without it. Where an exercise does not suit you or your place, type "swap" for another one.
plan-felt = This week of your programme comes once more: it moves on after two weeks with little pain and no more than moderate soreness.
plan-on-the-way = The next weight is a big jump, and three sets of 15 earn it: all clean, on both legs, in two sessions. On the way there three sets are enough.
plan-three-sets = { $exercise } has three sets on the way to the next weight, a big jump: 15 clean reps on both legs, in two sessions, earn it.
plan-weight-waits = Your minutes hold three sets of 15 of one exercise at a time. Another goes first; once it has its next weight, it is the turn of this.
plan-weight-stays = Some exercises have gone well at one weight for weeks. The next weight is a big jump: three sets of 15 would earn it, and they do not fit your session beside the rest.
plan-weight-light = Some exercises have gone well at one weight for weeks. Your programme has them as lighter work of one or two sets, and the next weight is a big jump that three sets of 15 would earn: so they keep theirs.
plan-one-leg-again = { $exercise } has its place again: a lift on both legs stands in for a day when you choose it, and the plan itself works one leg at a time.
plan-both-legs = { $exercise } is a lift on both legs. It stands in for a day when you choose it, and the plan itself works one leg at a time.
plan-step-too-big = Some exercises have a weight whose next one is too big a step for one leg, so it stays. Smaller steps would do, a small plate or a filled bottle between two weights: tell me which you have, under settings, Weights.
plan-step-mass-untold = Some exercises have a weight whose next one is a big step. By your body mass I can tell whether one leg may take it: type it, such as "I weigh 70 kg". Until then these weights stay.
plan-first-mass-untold = Some exercises could have a weight by now, but your lightest is more than I give to somebody whose body mass I do not know. Type it, such as "I weigh 70 kg", and I go by that.
plan-no-first-weight = Some exercises could have a weight by now, but your smallest one is more than a twentieth of your body mass, where a first weight ends. A lighter one would do, a small dumbbell or a filled bottle: tell me which you have, under settings, Weights.
plan-at-top = Some exercises are as far as your kit takes them in your minutes, and they keep what you have built. More kit takes them on, and longer sessions leave room for more sets: see settings.
plan-at-end = What has stood the same for weeks is at the last step that I plan. It keeps what you have built.
plan-weight-lost = { $exercise } goes by the weights that you told me of now: the next lighter one, or body weight where there is none.
plan-no-light-weight = Some exercises could have a weight by now, but the lightest that you told me of is more than a twentieth of your body mass, where a first weight ends: they stay with body weight. A lighter one would change that, a small dumbbell or a filled bottle; type it like this: I have a 2 kg dumbbell. If you train with a heavier one already, tell me your sets with it: held clean and within the effort two weeks in a row, it becomes theirs.
plan-no-heavier = Some exercises are at the top of their repetitions with the heaviest weight that you told me of, so they stay there. Once you have a heavier one, type which; then it goes on.
plan-held-more = You held more than I asked, and it went well. Held so two weeks in a row, by both legs with all repetitions, clean and within the effort, a weight that you have is the one I go on from, with few repetitions at first.
plan-at-floor = { $exercise } is as small as it gets already, and stays so until last week's dose feels good.
plan-pain-floor = { $exercise } is as easy as it gets already, and nothing goes up here for a week at least, because of some pain.
plan-way-up = Your exercises and sets are small for now and climb back step by step.
plan-waits-usual = { $exercise } keeps the sets of the easier week, at fewer repetitions again.
plan-waits-part = What is held stays as it was in the easier week before; the rest takes no new step until nothing is held.
plan-waits = This week repeats the easier one before it; your usual dose comes back once nothing holds it.
plan-freeze-maintenance = Nothing goes above your usual dose while you keep what you have.
plan-wide = Sessions stand three days apart, since your legs were sore.
plan-moved-on = Strength stands farther from your key runs, since they felt it.
plan-fewer = One session less, since your runs felt the strength work two weeks running.
plan-after-illness = A smaller week after your illness; it grows again step by step.
plan-small-week = Your minutes have no room for your usual sets for now. It counts as an easier week, and what you had is not lost.
plan-light-missed = A smaller week, since last week's light sessions were not done. No need to catch up.
plan-begins-small = A small week to begin with, since there was no full week of strength work so far; it grows step by step.
plan-small-days = Your days have no room for your usual sessions for now. It counts as an easier week, and what you had is not lost.
plan-kit-here = { $exercise } stands in your week: you have what it needs.
plan-kit-instead = { $exercise } stood in for an exercise that you have the kit for now.
plan-kit-gone = { $exercise } stands in for an exercise whose kit you do not have for now.
plan-kit-away = Some of your exercises need kit that you do not have for now. Others stand in for them, and where you were waits for four weeks.
plan-small-fewer = With one session less this counts as an easier week, and what you had is not lost.
plan-small-ache = This week is small for what hurt. It counts as an easier week, and what you had is not lost.
plan-small-sore = This week is small since your legs were sore. It counts as an easier week, and what you had is not lost.
plan-small-cleared = This week is small since you were cleared only lately. It counts as an easier week, and what you had is not lost.
plan-stands-again = { $exercise } goes back to where it stood, one change a week, now that it is calm.
plan-stands-fewer = { $exercise } is back where it stood, now that it is calm. It is harder, so it begins with fewer sets.
plan-after-small = After smaller weeks your usual sets come back in steps, as far as there is room for them.
plan-after-gap = A smaller week after a week or more without strength work, whatever the cause; it grows again step by step.
plan-after-race = The first week after your race asks less, or at most the same, before your usual sets come back.
plan-jumps-open = { $exercise } stands in front of your power day: every gate for jumps is open.
plan-jumps-more = { $exercise } takes the next small step of your jumps, after clean landings without pain.
plan-jumps-rest = { $exercise } rests: one of the gates for jumps is shut for now.
plan-jumps-wait = Jumps belong to this phase and wait until every gate is open. Type tests for what is to be tested, and hop for the ten hops.
plan-jumps-no-room = Every gate for jumps is open, but there is no room for them: too few minutes, as many hard sets as your week may hold, or a long run on the day of your power session.
plan-focus-hamstring = { $exercise } is the next small step of your hamstring focus, once a week and two days from key runs. Expect some soreness.
plan-focus-instead = { $exercise } gives one day to the step of your hamstring focus that stands in its place.
plan-focus-balance = { $exercise } is the next small step of your balance focus. Stand next to a wall or a chair, and hold on before you wobble.
plan-core-step = { $exercise } goes a step on: last week's core session was done in full, clean and easy enough.
plan-balance-waits = Your balance focus goes on with closed eyes once each leg has stood 30 seconds with open eyes in a test: type tests.
plan-focus-back = { $exercise } changes because your body needs it easier for now.
plan-tired-legs = One session stands close to your long run, as you chose, so that you run it on tired legs: easy, no farther than usual, and stop if your form goes.
plan-tired-never = The long run on tired legs that you chose is not for 60 and over, and stays off.
plan-tired-waits = The tired-legs long run waits until all its conditions hold.
plan-takes-turns = With this many kilometres in a base block, one leg circuit and one core circuit take turns instead of two full sessions.
plan-core-later = Core work joins in the third week. The first two are two short sessions a week and nothing else, so that your legs learn the moves fresh.
plan-core-no-day = Core work would stand on a day without strength, and your week has none: the others are rest days. With one rest day less it comes in.
plan-light-offered = If you have time on easy days: light days, the run-prep flow or a longer core session are among the extras under settings.
plan-light-days = { $exercise } belongs to the light days that you chose; they move on while they stay easy and painless.
plan-lighter = { $exercise } gets a lighter weight, since your legs were sore on running days while you prepare for your race.
plan-knee-cue = While your knee complains, keep the shin more vertical: the knee stays behind the toes, as far down as it feels fine.
plan-weak-bonus = As you chose: one more set of the first exercise for the leg that did less, after the usual ones, if all feels well.
plan-bonus-waits = The extra set that you chose waits until one leg does less than 85 % of the other in your sessions or tests, three times in a row, and nothing hurts above 2.
plan-focus-single_leg_bridge = Of your tests the single-leg bridge lies farthest below what others did. If you like, choose it as your focus under settings: one exercise for it stands in your week then.
plan-focus-side_plank = Of your tests the side plank lies farthest below what others did. If you like, choose it as your focus under settings: one exercise for it stands in your week then.
plan-focus-calf_raise = Of your tests the calf raise lies farthest below what others did. If you like, choose it as your focus under settings: one exercise for it stands in your week then.
plan-focus-balance_eyes_open = Of your tests the balance with open eyes lies farthest below what others did. If you like, choose it as your focus under settings: one exercise for it stands in your week then.
plan-missed-week = It is a week or more since your last strength work, so this week asks less, or at most the same. No need to catch up.
plan-race-week = Race week: one short session well before your race, then rest your legs.
plan-race-bare = Race week: one short session well before your race, without any weight as you chose, then rest your legs.
plan-race-rest = Race week: rest your legs before your race.
plan-taper = The race is near: two sets an exercise at most, at the same weight.
plan-taper-out = { $exercise } stays out, since the race is near.
plan-stop-emergency = Your plan is stopped. Please get urgent care now.
plan-stop-refer = Your plan is stopped. Please see a professional first; tell me when you are cleared.
plan-barred = No sessions until a professional has cleared you.
plan-light-none = No strength session until a professional has cleared you.
plan-light-only = Only light sessions until a professional has cleared you.
plan-stop-race = Your race does not change this: please have it looked at before you race.
plan-ill-race = Your race does not change this: please do not start while you are ill.
plan-ill = No training while you are ill. Tell me when you are well again.
plan-rest-cleared = The rest of this week stays off. Next week begins one step easier, now that you have been cleared.
plan-room-moved = Work was done on another day than its own, so what would come too soon behind it moves: two days lie between strength work.
plan-room-left-out = Work was done on another day than its own, and what would come too soon behind it fits on no later day of this week: it is dropped, and nothing is made up for.
plan-rest-spares = What your body complained about stays out for the rest of this week.
plan-rest-well = The rest of this week stays off. Good that you are well again: next week begins with about half the sets.
plan-no-room = Your runs and rest days leave no room for a demanding session. Could one hard run become easier?
plan-race-room = Your race leaves less room for strength sessions than your programme has.
plan-race-over = After a race your legs get light work alone: three days up to 10 km, a week up to a half marathon, two weeks after more.
plan-no-light-room = No session this week: rest days, or the last days before your race, leave no room for one.
plan-third-tired = A third session would have room only on the day of your long run, after it, and hard work on tired legs teaches little: two whole sessions stand.
plan-untimed = Some of your runs have no time, so they count as run at any hour of their day, and that leaves less room for strength. With their times there may be more: type settings.
plan-little-room = Your runs and rest days leave room for fewer sessions than your programme has; strength never spoils a key run.
plan-room-to-grow = Some work is kept out from the start, so that the session still fits its minutes once its repetitions have grown.
plan-short-of-time = Some work was taken off so that the session fits its minutes.
plan-ache-spared = What hurt lately is spared: nothing new is added there.
plan-incomplete = The programme has more exercises than these; the others join later.
plan-all-new = No session this week: even light ones would be new to you, and nothing new comes this close to a race.
plan-race-first = Your race is too near for exercises that are new to you; light sessions until it is over.
plan-race-row = Your races stand too close together for exercises that are new to you: light sessions only. Leave out the races that you run easily, and strength can begin.
plan-race-behind = Your race is just behind you: light sessions this week, your usual ones from the next.
plan-not-begun = Your training has not begun yet.
plan-first-fortnight = Some soreness is normal in the first two weeks and fades. Tell me if it does not.
# EXE-06
plan-as-written = The article's own sets from the start, as you chose: sessions take longer. From week 4 to 5 it has 89 % more sets; I still add at most a quarter a week.
plan-slow = Four seconds down in each repetition, as you chose; to make up for it, an exercise is one step lighter or has fewer repetitions.
plan-slow-offered = If you like, start with slow lowering: four seconds down, one step lighter or fewer repetitions. It is among the extras under settings.
plan-tests-on = Tests stand in this week, for fresh legs: balance, calf raises and the rest, the weaker leg first.
plan-tests-drill = A line of { $exercise } warms you up for the tests, and comes and goes with them. What your sessions have of it is told apart.
plan-swapped = { $exercise } stands there because you swapped it in.
plan-lighter-day = One day is lighter this week, as you chose after a rough night or morning.
plan-tests-wait = Tests would be due; they wait until nothing hurts and your legs are not very sore.
plan-tests-due = This is a good week to test both legs: type tests.
plan-long-runs = Long runs on days in a row tire legs more than they teach. Most runners do better with a day between.
plan-twice = A run and strength on one day: eat well around both, and sleep enough.
plan-calf-floor = { $exercise }: the heel stays on the floor and nothing jumps while calf or Achilles hurt.
plan-gate = No weight until squat, lunge and hinge are clean through their full range.
plan-gate-again = After four weeks without strength, please show squat, lunge and hinge once more: type tests. No weight until they are clean, and the programme waits for them.
plan-first-leg = Start on the leg that did less lately.
plan-side-difference = There is a side difference in your test. Both legs get the same sets; test again in four weeks.
plan-see-someone = This pain came back or has not settled; please have a professional look at it.
plan-input-legs = legs
plan-input-soreness = soreness { $score }/10 in { $place } on { $day }
plan-input-pain = pain { $score }/10 in { $place }{ $more } on { $day }
plan-input-session = session { $session } logged on { $day }{ $effort }
plan-input-run = { $complaint } on { $run } on { $day }
plan-input-flag = red flag ({ $tier }): { $sign } on { $day }
plan-input-cleared = cleared by a professional on { $day }
plan-input-illness = { $state } on { $day }
plan-input-other = { $what } on { $day }
plan-input-skip = session left out on { $day }: { $reason }

## Reading: what was understood, what is asked

reading-sets = { $exercise }: { $said }
reading-done = all done
reading-done-except = all done except { $exercises }
reading-skip = skipped the session
reading-skip-reason = skipped the session, reason { $reason ->
    [ill] illness
    [sore] soreness
   *[other] { $reason }
}
reading-rpe = effort { $rpe }
reading-soreness = soreness { $score }{ $place }
reading-pain = pain { $score }{ $place }{ $how }
reading-pain-none = no pain
reading-sleep = slept { $hours } hours
reading-minutes = session took { $minutes } min
reading-ill = feeling ill
reading-well = healthy again
reading-run = { $kind ->
    [easy] easy run
    [long] long run
    [intervals] intervals run
    [tempo] tempo run
    [hills] hill run
    [race_pace] race pace run
    [recovery] recovery run
   *[run] run
}{ $rest }
reading-flag = warning sign: { $sign }
reading-move = move it to { $day }
reading-stop = stop all messages
reading-nothing = nothing that I could use
reading-open = asks for { $about }
reading-place = { $leg ->
    [left] {" "}in the left { $region }
    [right] {" "}in the right { $region }
    [both] {" "}in both { $region }
   *[none] {" "}in the { $region }
}
reading-side = { $leg ->
    [left] on the left side
    [right] on the right side
   *[both] on both sides
}
reading-region = { $region ->
    [it_band] IT band
    [lower_back] lower back
    [other] other place
    [legs] legs
   *[named] { $region }
}
reading-type = { $type ->
    [joint] in the joint
    [bony] on the bone
   *[named] { $type }
}
reading-when = { $when ->
    [morning] in the morning
    [rest] at rest
    [night] at night
   *[named] { $when }
}
reading-complaint = { $complaint ->
    [heavy_legs] heavy legs
    [missed_target] missed target
   *[form_loss] lost form
}

## Delivery: late messages, links between platforms

delivery-fault = Something went wrong on my side just now. Nothing you logged is lost. Please try that once more, or type /today.
export-asides = These words of yours met a fault of mine and were not understood.
asides-back =
    A fault of mine kept me from understanding this. It should work now: if it still matters, please say it again.
    { $words }
delivery-late = This one is a little late, sorry.
delivery-again = You may have seen this one already.
link-offered = Type this in your other chat with me: /link { $code }. It works once, for { $minutes } minutes.
link-joined = Done. Both chats now share one plan and one journal.
link-unknown = I do not know that code. Type /link in your other chat to get a new one.
link-expired = That code is too old. Type /link in your other chat to get a new one.
link-own = This chat belongs to that plan already. Type the code in your other chat.
link-occupied = This chat has a training journal of its own, and joining would lose it. If you do not need it, delete it here first, then use a new code.

## Terminal

## Platforms: the command menu, where the coach does not coach

groups-refused = I coach one person at a time. Please write to me in a private chat.
menu-today = See today's session
menu-week = See this week
menu-log = Log what you did
menu-log-details = What you did, in your own words
menu-skip = Leave a session out
menu-skip-details = Why, in a word
menu-move = Move the next session
menu-move-details = To which day
menu-swap = Swap an exercise
menu-pain = Tell me where it hurts
menu-pause = Take a break
menu-pause-details = Until when
menu-resume = Come back from a break
menu-settings = Change your hour, days or kit
menu-undo = Take back your last log
menu-link = Join Telegram and Discord
menu-link-details = The code from your other chat
menu-export = Get all your data as files
menu-delete = Delete everything about you
menu-help = What you can say to me
