"""Words that the patterns of the grammar look for: a letter lost, doubled or swapped must not hide them."""

from core.reading.lexicon.terms import words

SPELLED = words(
    "abandoned abroad according actually advice advised altogether anymore anyway appointment approximately assistant "
    "attempt attempted auntie automatically autumn avoided awkward babysitter balance balancing bedridden beforehand "
    "binned blister bothered bottled boyfriend bridging bronchitis cancel canceled cancelled cease cardiologist "
    "children clutch coaching colleague comfortable completely consultant contraceptive controlled correction "
    "correctly counting cousin currently cyclist dangerous deadline decrease delete denied diarrhoea didnt directed "
    "disappear disaster ditched doctor doubtful dreadful dumbbell dumbbells easily eighteen eighty eleven emergency "
    "entirely especially everything exactly except excepting excluding exhausted experience family fiancee figure "
    "finally finger fingers flatmate fluish following forget fourteen future girlfriend grandad granddad grandfather "
    "grandma grandmother guests hammies happened happily hardest hardly harmless history honest honestly hopefully "
    "housemate hundred husband hypothetically ignore imagine include including incomplete increase injuries instead "
    "instructions interrupted lasting lastly leaving literally logged lovely managed maximum meeting meetings "
    "menopause message messages messaging migraine million minute minutes missed mobility moderate monday morning "
    "mornings mother neighbour nephew nineteen ninety normal nothing notice noticeable notification notifications "
    "obvious omitted operator overtime parents partly partner perfectly perhaps physio planned please pneumonia "
    "podcast positive postpone prefer pregnant previous previously primary probably programme protocol pushed quarter "
    "quarters question rather rearrange receive register reminder reminders reschedule respond return roughly runner "
    "running saturday scrapped second seconds secretary sending serious session seventeen seventy shattered shebang "
    "shelved shortened shoulder sinuses sister sitting sixteen slightest slightly slowly somersault somersaults sprain "
    "squash stopwatch straight strings struggled struggling subscription sunday supposed surgeon surprisingly system "
    "teammate terrible texting therapist thirteen thirty thousand thursday tomorrow tonight totally toward towards "
    "travel traveling travelling tuesday twelve twenty twisted unfinished unfortunately unless unsubscribe vacation "
    "weather wednesday weekend without yesterday younger"
)
