"""Words of danger that typing errors must not hide."""

from core.reading.lexicon.terms import words

WORDS = words(
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
