"""Words that the grammar or signs of danger look for: a letter lost, doubled or swapped must not hide them."""

from core.reading.lexicon.terms import words

SIGNS = words(
    "shortness irregularly consciousness",
    "chest chests heart breath breathe breathing breathless palpitations palpitation fainted fainting",
    "faint passed collapsed unconscious consciousness swollen swelling swell numbness dizzy dizziness",
    "lightheaded bladder bowel bowels saddle crotch genitals achilles popped snapped tiptoes pressure",
    "squeezing squeeze crushing tightness fluttering skipping irregular blacked blackout groin navicular",
    "metatarsal fingertip spreading tingling needles sweats fever temperature weight twisted rolled",
    "crutches carried hopping hopped throbbing stabbing shinbone swells puffy balloon ballooned urine",
    "breathlessness gasping suddenly pounding racing elephant unexplained incontinent undercarriage",
    "perineum toilet control sternum breastbone night nights sleep sleeping resting hurts hurting painful",
    "pains weird warm touch floor vision black kicked heel tendon without losing",
)
"""Words of danger."""
SPELLED = words(
    "abandoned abroad accident according actually advice advised after afternoon afterwards again already altogether "
    "antibiotics anymore anything anyway anywhere appointment approximately assistant attempt attempted auntie "
    "automatically autumn avoided awkward baby babysitter babysitting balance balancing barely because bedridden "
    "beforehand between binned birthday blister boss bothered bottled boyfriend breakfast bridging bronchitis cancel "
    "canceled cancelled cannot cant cardiologist cease children clutch coaching colleague comfortable completely "
    "consultant contraceptive controlled correction correctly coughing could couldnt count counting cousin currently "
    "cycling cyclist dad dangerous daughter deadline decrease delete denied dentist diarrhoea didnt difficult "
    "directed disappear disaster ditched doctor doubtful downstairs dreadful dropped dumbbell dumbbells earlier "
    "easily electrician emergency entirely especially even everything everywhere exactly except excepting excluding "
    "exhausted experience family feeling feverish fiancee figure finally finger fingers first flatmate fluish "
    "following football forever forget forgot forgotten friday from fully future gave gets girlfriend grandad "
    "granddad grandfather grandma grandmother guess guests halfway hammies happened happily hardest hardly harmless "
    "history holiday honest honestly hopefully horrible hospital housemate husband hypothetically ignore illness "
    "imagine include including incomplete increase infection injuries instead instructions interrupted kid kids "
    "lasting lastly leaving literally logged lost lovely lunchtime managed maximum maybe meeting meetings menopause "
    "message messages messaging might migraine million minute minutes miss missed mobility moderate monday morning "
    "mornings most mother neighbour nephew normal nothing notice noticeable notification notifications nowhere "
    "obvious omitted once operator overtime parents partly partner perfectly perhaps physio planned please plumber "
    "pneumonia podcast poisoning poorly positive postpone postponed prefer pregnant previous previously primary "
    "probably programme properly protocol pushed quarter quarters question rather rearrange receive recover recovered "
    "recovering register reminder reminders reschedule respond return rotten roughly runner running saturday scrapped "
    "second seconds secretary sending separately serious session shattered shebang shelved shivering short shortened "
    "shoulder since sinuses sister sitting slightest slightly slowly sneezing snow snows somersault somersaults "
    "something sometimes somewhere sorry sprain squash started stop stopped stopwatch straight strings struggled "
    "struggling subscription sunday supposed surgeon surprisingly swapped swimming switch system teammate terrible "
    "texting therapist there thousand thursday today toddler together tomorrow tonight tonsillitis too totally toward "
    "towards traffic travel traveling travelling treadmill tuesday twisted uncle unfinished unfortunately unless "
    "unsubscribe unwell usually vacation weather wednesday weekend weeks whatever whatsoever when wife without works "
    "worse wouldnt yesterday younger"
)
