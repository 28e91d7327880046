"""What is denied, asked about in general or long past is no sign of danger; what is no better is one."""

import pytest

from core.reading import read
from core.reading.facts import Asked, FlagSaid, Question
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("chest pain and dizziness - no", "nothing"),
        ("the chest pain question - no to all", "nothing"),
        ("chest pain is no better today", "flag"),
        ("cant say i had chest pain", "nothing"),
        ("cant say i feel great with this chest pain", "flag"),
        ("wouldnt say i was fine, fever 39", "flag"),
        ("i dreamt i fainted", "nothing"),
        ("i dreamt i was running then woke with chest pain and sweating", "flag"),
        ("i lied that i had chest pain", "nothing"),
        ("i lied i do have chest pain", "flag"),
        ("do most people get chest pain?", "nothing"),
        ("i do most of my runs with chest pain", "flag"),
        ("when i do some squats i get chest pain", "flag"),
        ("how would anyone train with my chest pain", "flag"),
        ("why would anyone train with chest pain like mine", "flag"),
        ("podcast said chest pain is normal, mine isnt", "asked"),
        ("cant run unless i get chest pain meds", "asked"),
        ("dad takes chest pain meds", "nothing"),
        ("i get palpitations if i dont hydrate", "flag"),
        ("my chest hurts if you ask me", "flag"),
        ("i'd faint if you gave me 5 sets", "nothing"),
        ("is chest pain normal if you run hard", "nothing"),
        ("if i go numb between the legs i'll text you", "nothing"),
        ("i go numb between the legs if i sit", "flag"),
        ("if i go uphill i get chest pain", "flag"),
        ("no loss of bladder control", "nothing"),
        ("i lost bladder control", "flag"),
        ("my period stopped 4 months ago", "flag"),
        ("periods stopped years ago, menopause", "nothing"),
        ("achilles in two", "asked"),
        ("achilles better in two weeks", "nothing"),
        ("i cant walk on my left foot", "asked"),
        ("left achilles niggle when i got up but it went after 5 min", "nothing"),
        ("achilles stiffness went once warm", "nothing"),
        ("achilles pain has gone", "nothing"),
        ("achilles went tight", "nothing"),
        ("my achilles just went", "flag"),
        ("achilles has gone", "flag"),
        ("my achilles, it went bang", "flag"),
        ("felt my achilles go", "asked"),
        ("felt the calf go tight", "nothing"),
        ("cant walk on hills", "nothing"),
        ("i cough blood after runs", "flag"),
        ("chest tightens on hills", "flag"),
        ("my heart races", "asked"),
        ("my toes go blue", "asked"),
        ("blue shoes on my feet", "nothing"),
        ("before my first marathon i fainted", "nothing"),
        ("before my first race i get chest pain", "flag"),
        ("in college i run track and have chest pain", "flag"),
        ("heart rate 190 jumping around", "flag"),
        ("my achilles is in two", "flag"),
        ("sweating over my tax at night", "nothing"),
        ("sweating over my bed every night and losing weight", "flag"),
        ("it pains me to walk", "flag"),
        ("suppose i have chest pain", "asked"),
        ("i suppose i have chest pain", "flag"),
        ("do many people get chest pain? i have it now", "asked"),
        ("do many people get chest pain? just asking", "nothing"),
        ("i lied i had no chest pain, i do", "asked"),
        ("no chest pain (i lied, there is)", "asked"),
        ("can't say i have no chest pain", "asked"),
        ("no chest pain, i do love squats", "nothing"),
        ("if my chest hurts what should i do", "nothing"),
        ("is chest pain dangerous", "nothing"),
        ("is my chest pain dangerous", "flag"),
        ("blacked out last week", "asked"),
        ("blacked out last year", "nothing"),
        ("blacked out last week, the doctor says all clear", "nothing"),
        ("coach fainted", "asked"),
        ("coach, I fainted", "flag"),
        ("wife wants to know if i have chest pain. yes", "flag"),
        ("wife wants to know if i have chest pain. no", "nothing"),
        ("physio asked if it hurts at night, it does, shin", "flag"),
        ("does it hurt when i hop? yes, shin", "flag"),
        ("did i faint? no", "nothing"),
        ("no pain or soreness apart from the navicular", "flag"),
        ("nothing hurts unless i hop, then it's the shin", "flag"),
        ("no pain apart from the knee 2", "nothing"),
        ("no chest pain yesterday, but today yes", "flag"),
        ("never had such chest pain", "flag"),
        ("silly dog tripped me and i blacked out", "flag"),
        ("silly dog tripped me, no harm done", "nothing"),
        ("a kid jumped on my foot and now i can't walk on it", "flag"),
        ("mate popped his achilles, can't walk", "nothing"),
        ("my neighbour, 71, had chest pain", "nothing"),
        ("my neighbour, 71, had chest pain and so did i", "flag"),
        ("my wife drove me home, 45, had chest pain", "flag"),
        ("double calf raises 3x8", "nothing"),
        ("nearly fainted with boredom on the balance", "nothing"),
        ("nearly fainted, and not with boredom either", "flag"),
        ("i swooned over the sink", "flag"),
        ("chest puffed out with pride", "nothing"),
        ("if i hop on the left leg my shin screams", "flag"),
        ("hopping sets my shin off", "flag"),
        ("what if i hop and the shin hurts", "nothing"),
        ("woken up at night by the kids, not by the hip", "nothing"),
        ("woken by the hip at night and the kids. 3", "flag"),
        ("hip at night and then the kids as well", "asked"),
        ("having a stroke i think", "flag"),
        ("had a stroke last week", "asked"),
        ("had a stroke ten years ago", "nothing"),
        ("my dad had a stroke last night", "nothing"),
        ("swam 20 lengths, my stroke felt good", "nothing"),
        ("had a stroke of luck, the gym was empty", "nothing"),
        ("had a stroke while swimming", "flag"),
        ("suspected stroke, after a swim", "flag"),
        ("had a mini stroke while rowing yesterday", "flag"),
        ("stroke rate was 28", "nothing"),
        ("back stroke 20 min", "nothing"),
        ("worked on my stroke in the water", "nothing"),
        ("on the stroke of 8 did my session", "nothing"),
        ("Tia sent me her plan", "nothing"),
        ("not done a stroke of training this week", "nothing"),
        ("left calf doubled in size after double calf raises", "flag"),
        ("double calf raises done, now the calf is double the other", "flag"),
        ("stubbing my toe had me hopping", "nothing"),
        ("legs 2 back 0 chest hurts", "flag"),
        ("legs 2, 0 chest pain", "nothing"),
        ("can you hop? no, too painful", "flag"),
        ("everything fine except I can't put weight on my foot", "flag"),
        ("didnt do it passed out", "flag"),
        ("no more squats, last time I fainted", "asked"),
        ("haha I passed out", "asked"),
        ("three sets then I passed out", "flag"),
        ("can't lie flat without gasping", "flag"),
        ("did it all without gasping", "nothing"),
        ("I never faint yet today I did", "flag"),
        ("normally no palpitations but today loads", "flag"),
        ("can calf raises cause clots", "nothing"),
        ("came off my bike, knee twisted, managed maybe 2 steps before it gave", "flag"),
        ("reading about calf clots, what should i look out for?", "nothing"),
        ("fingers numb from the cold, soreness 2", "nothing"),
        ("a bit faint-ish when i stood up quick", "asked"),
        ("one calf looks slightly bigger than the other, always has maybe?", "asked"),
    ],
)
def test_saf_01_saf_04_what_a_sign_is_said_with_decides(text: str, told: str) -> None:
    reading = read(text, None, None, "metric", CATALOG)
    flagged = any(isinstance(fact, FlagSaid) for fact in reading.facts)
    asked = Question(about="red_flag") in reading.questions
    assert (flagged, asked) == (told == "flag", told == "asked")


def test_saf_02_beside_a_sign_for_a_professional_what_is_certain_stays() -> None:
    kinds = {
        text: [fact.kind for fact in read(text, "session", None, "metric", CATALOG).facts]
        for text in ("skipped, fever 38.5", "did 8k easy, groin pain 4 left", "skipped, chest pain")
    }
    assert kinds == {
        "skipped, fever 38.5": ["red_flag", "skip", "illness"],
        "did 8k easy, groin pain 4 left": ["red_flag", "run", "pain"],
        "skipped, chest pain": ["red_flag"],
    }


def test_saf_04_beside_a_doubtful_sign_the_legs_keep_their_score() -> None:
    asks: tuple[Asked, ...] = ("session", "soreness")
    for asked in asks:
        reading = read("chest is a 4 from bench, legs 2", asked, None, "metric", CATALOG)
        assert [(fact.kind, fact.score) for fact in reading.facts if fact.kind == "soreness"] == [("soreness", 2.0)]
        assert Question(about="red_flag") in reading.questions
