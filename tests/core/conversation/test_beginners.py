"""What somebody new to strength work asks is answered by the rules; pain in it goes first (MSG-07)."""

from dataclasses import replace

import pytest

from core.catalog import Catalog
from core.conversation.answers.practical import practical
from core.conversation.stages.stage import AskFlag, AskPainPart, Idle
from core.conversation.turns.scene import Scene
from tests.core.conversation.play import Play, begun


@pytest.fixture(scope="module")
def beginner(catalog: Catalog) -> Play:
    return begun(catalog, "@ until strength,")


@pytest.fixture
def play(beginner: Play) -> Play:
    return replace(beginner)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("can i do it after my run?", "run first, then lift"),
        ("can i lift on the same day as a run", "run first, then lift"),
        ("can i do strength right after the intervals", "never the other way round"),
        ("should i do it before my run", "tired legs run worse"),
        ("will this make me slower", "2 to 8 percent less energy"),
        ("does it slow me down", "2 to 8 percent less energy"),
        ("when will i see a difference", "6 to 20 weeks"),
        ("how long until i feel stronger", "6 to 20 weeks"),
        ("does it count as a run", "stands beside your runs"),
        ("why do runners need strength", "mixed"),
        ("is running alone not enough", "mixed"),
        ("how soon can i train after my half marathon", "7 after a half marathon"),
        ("can i do this every day", "48 hours between them"),
        ("is it ok two days in a row", "48 hours between them"),
        ("why on one leg", "one leg at a time"),
        ("what's the point of single leg work", "one leg at a time"),
        ("how long will this take", "23 of at most 45 minutes"),
        ("how long does the session last", "never more than an hour"),
        ("is 20 minutes enough", "form and habit come first"),
        ("is it ok if it takes me longer", "The time is a guide"),
        ("can i split the session in two", "keep it as one"),
        ("can i hold on to a chair", "a fingertip on a wall is fine"),
        ("is it bad that i keep falling over in the balance", "touching down is no failure"),
        ("why do my legs shake", "trembling is common"),
        ("can i do it in the morning", "Any hour of its day"),
        ("can i train before breakfast", "Any hour of its day"),
        ("what if i can't balance", "touching down is no failure"),
        ("where should i feel it", "glutes and back of the thigh"),
        ("is it normal that my glutes burn", "I name no cause"),
        ("how deep should i go", "each rep stays clean"),
        ("how fast should i move", "Slow both ways"),
        ("what does tempo 3-1-1 mean", "3 s down"),
        ("what do the numbers mean", "two sets of 8 reps"),
        ("can my knee go over my toes", "may travel a little forward"),
        ("my heel comes up in the split squat", "the heel stays down"),
        ("how high should the step be", "middle of the shin"),
        ("what can i use as a box", "The bottom stair"),
        ("can i use a backpack for weight", "whose kilos I know"),
        ("how do i know the weight is right", "every rep clean"),
        ("do i need a gym for this", "enough to start"),
        ("can i train both legs at once", "six of ten hard sets"),
        ("how do i know which leg is weaker", "fewer reps in the last three times"),
        ("how long is it sore", "strongest after one to three"),
        ("will i be sore tomorrow", "strongest after one to three"),
        ("how long will the soreness last", "strongest after one to three"),
        ("on my period, feel rubbish", "A small session is a full one"),
        ("when do i get a rest week", "Every four to seven weeks"),
        ("will i get bulky", "I give no advice on body weight"),
        ("can i do it the day after a hard run", "a usual place for it"),
        ("can i do both sessions in one day", "48 hours between them"),
        ("can i change the order of the exercises", "the weaker leg first"),
        ("how many reps should i do", "As many as the session names"),
        ("which hand do i hold the weight in", "opposite the standing leg"),
        ("should my back be straight", "from the hips"),
        ("will my left leg catch up", "often even out"),
        ("should i do extra on my weak leg", "no extra sets"),
        ("how do i know i'm getting better", "easier hills"),
        ("what is a good score", "nobody passes or fails"),
        ("is once a week enough", "keeps the strength that you have"),
        ("how long should i keep doing this", "for good, at any age"),
        ("why do i start with the right leg", "as you told me"),
        ("is barefoot better", "Flat, firm shoes or bare feet"),
        ("how do i log it", "Type it in your own words"),
        ("what if i forget to log", "as not done for going up"),
        ("can you see my garmin", "I know only what you type"),
        ("what happens to my data", "I send what you write nowhere else"),
        ("do you use AI", "follows written rules"),
        ("can my wife do this too", "a chat of their own"),
        ("can my son, 13, use it", "from 18 on"),
        ("how many weeks is the programme", "There is no last one"),
        ("is it safe when i'm pregnant", "Safety questions"),
        ("stop sending tips about food", "leave the daily tips out"),
        ("what's the difference between pain and soreness", "Pain is sharp"),
    ],
)  # fmt: skip
def test_msg_07_a_beginners_question_is_answered_by_the_rules(play: Play, asked: str, said: str) -> None:
    play.say(asked)
    assert said in play.text()
    assert play.athlete.stage == Idle()


@pytest.mark.parametrize(
    "told",
    ["is it normal that my left knee burns, 4", "is it ok to hold on to the wall? my left knee is a 5",
     "how deep should i go, left knee 4 in the squats", "can i do it after my run, left hip 4"],
)  # fmt: skip
def test_pai_01_a_pain_in_a_question_is_asked_about(catalog: Catalog, told: str) -> None:
    assert isinstance(begun(catalog, "@ until strength,", told).athlete.stage, AskPainPart)


@pytest.mark.parametrize(
    "told", ["is it normal that my foot goes numb", "is it normal that my leg shakes and goes numb",
             "is it normal that my calf burns and is swollen and warm", "chest pain after my run, can i do it later"],
)  # fmt: skip
def test_saf_04_a_question_with_a_sign_of_danger_has_no_other_answer(catalog: Catalog, told: str) -> None:
    play = begun(catalog, "@ until strength,", told)
    assert isinstance(play.athlete.stage, AskFlag) or "stopped your plan" in play.text()


@pytest.mark.parametrize(
    ("told", "unsaid"),
    [
        ("is it normal that my chest burns", "counted with your effort"),
        ("is it normal that my shin burns", "counted with your effort"),
        ("i was on my own for a period of two weeks", "no rule for the cycle"),
        ("all done after my run, 6", "run first, then lift"),
        ("did it before my run, 6", "tired legs run worse"),
        ("how deep is my fracture", "each rep stays clean"),
        ("if i can't do 2 sessions this week i'll tell you", "Then the set ends there"),
        ("how long does one rep take", "A session never takes longer"),
        ("my foot goes off to sleep", "the heel stays down"),
        ("i did more pull ups", "Yes, beside it"),
        ("can i stop breathing when lifting", "are for good"),
        ("going to my parents for dinner tomorrow", "Until when are you away"),
        ("saturday no race", "Is a race coming up"),
        ("can i have an easier week", "Every four to seven weeks"),
    ],
)
def test_what_only_sounds_like_such_a_question_is_not_answered_so(catalog: Catalog, told: str, unsaid: str) -> None:
    assert unsaid not in begun(catalog, "@ until strength,", told).text()


_HEALTH = (
    "stress fracture", "injury", "insulin", "tablets", "scan", "stitches", "crash", "since yesterday", "suddenly",
    "vaccination", "hangover", "drinking", "torn ligament", "beta blockers", "i'm pregnant",
)  # fmt: skip


def test_saf_04_no_table_answers_where_a_word_of_health_stands(catalog: Catalog, play: Play) -> None:
    scene = Scene(play.athlete, play.now, catalog)
    for name, topic in catalog.questions.items():
        for asked in topic.asks:
            words = [one.split("|")[0].replace("*", "").replace("_", " ").replace("#", "3") for one in asked.split()]
            for told in _HEALTH:
                for at in range(1, len(words) + 1):
                    said = " ".join([*words[:at], told, *words[at:]]) + "?"
                    assert practical(scene, said) is None, (name, said)


@pytest.mark.parametrize(
    "told",
    ["how do i know if the injury is better?", "can i stop my insulin now?", "can i stop with it after a month?",
     "can i train tonight after a bike crash?", "can i train in the morning without eating for 2 days?",
     "can i train in the morning on two hours of rest?", "why do my thighs burn at night",
     "how long will my achilles be sore?", "how long will my legs be sore, it is at 5?",
     "i keep falling over", "suddenly i can't balance", "keep falling over", "can't balance, ears ringing",
     "why does my hand shake?", "why am i shaking all over?", "should i feel it in my lower back",
     "what should i feel in my chest", "can i lift after my run, i take beta blockers",
     "do i need weights, i have osteoporosis", "can i hold my child after a c section?"],
)  # fmt: skip
def test_saf_04_a_body_that_is_told_of_has_no_beginners_answer(catalog: Catalog, play: Play, told: str) -> None:
    assert practical(Scene(play.athlete, play.now, catalog), told) is None


@pytest.mark.parametrize(
    "told",
    ["should i stop, i am pregnant", "will you adapt it, i'm pregnant", "can i still train, i'm 10 weeks pregnant?"],
)
def test_scr_03_a_pregnancy_told_beside_a_question_counts(catalog: Catalog, told: str) -> None:
    assert "gentle strength in place of strength" in begun(catalog, "@ until strength,", told).text()


def test_msg_07_every_answer_names_its_rules(play: Play) -> None:
    play.say("will this make me slower")
    assert "MSG-03" in play.text()
    play.say("[MSG-03]")
    assert "Blagrove" in play.text()
