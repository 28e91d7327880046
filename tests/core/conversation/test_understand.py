"""Short answers, as people type them."""

from datetime import date

import pytest

from bot.content import load_catalog
from core.athlete import DAYS
from core.conversation.hearing.sifted import illness_over
from core.conversation.onboarding.told_apart import told_apart
from core.conversation.questions.body import mass_in
from core.conversation.questions.clock import zone_in
from core.conversation.questions.health_words import named_in, says_nothing
from core.conversation.questions.who import name_in
from core.conversation.understand.clock import minutes_in, time_in
from core.conversation.understand.dates import date_in
from core.conversation.understand.negation import affirmed
from core.conversation.understand.numbers import distance_in
from core.conversation.understand.running_week import running_week_in
from core.conversation.understand.years_ago import age_by_birth, in_years

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("6pm", "18:00"),
        ("7.30", "07:30"),
        ("06:15 am-ish", "06:15"),
        ("12 a.m.", "00:00"),
        ("at 7", "07:00"),
        ("7", "07:00"),
        ("in the morning", "07:00"),
        ("7am berlin", "07:00"),
        ("530am", "05:30"),
        ("1230 pm", "12:30"),
        ("half past never", None),
        ("25:00", None),
        ("18h30", "18:30"),
        ("half past seven", "07:30"),
        ("a quarter to eight", "07:45"),
        ("at 7 in the evening", "19:00"),
        ("evenings at 8", "20:00"),
        ("mornings around 6:30", "06:30"),
        ("evening 60 min", "18:00"),
        ("twelve at night", "00:00"),
        ("six thirty", "06:30"),
        ("half six", "06:30"),
        ("0645", "06:45"),
        ("6h15", "06:15"),
        ("after work", "18:00"),
    ],
)
def test_times(text: str, wall: str | None) -> None:
    assert time_in(text, bare_hour=True) == wall


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("60min", 60),
        ("1h30", 90),
        ("1.5 h", 90),
        ("45'", 45),
        ("an hour", 60),
        ("half an hour", 30),
        ("an hour and a half", 90),
        ("maybe twenty five minutes", 25),
        ("8am", None),
    ],
)
def test_lengths(text: str, minutes: int | None) -> None:
    assert minutes_in(text) == minutes


def week(text: str) -> list[tuple[str, str, str | None, int | None]]:
    told = running_week_in(text)
    return [(run.day, run.kind, run.at, run.minutes) for run in told.runs] if told else []


def test_an_hour_at_which_nobody_runs_is_a_length_or_one_of_the_afternoon() -> None:
    assert week("sun long run 1:45 in the morning") == [("sun", "long", "07:00", 105)]
    assert week("sun long at 1:30, tue tempo 0:50") == [("sun", "long", "13:30", None), ("tue", "tempo", None, 50)]
    assert week("tue run 4:30 am, sun long 2:15 pm") == [("tue", "easy", "04:30", None), ("sun", "long", "14:15", None)]


@pytest.mark.parametrize(("words", "runs"), [
    ("monday to wednesday 5k before work", "mon 07:00 -; tue 07:00 -; wed 07:00 -"),
    ("commute run thu-sat, sunday long", "sun - -; thu - -; fri - -; sat - -"),
    ("tues 6x800 at 19h; thurs 10k easy 12h30; sun 25k at 8h", "tue 19:00 -; thu 12:30 -; sun 08:00 -"),
    ("tuesday mornings half an hour before work at 6", "tue 06:00 30"),
    ("mon wed 7 morning 40 minut", "mon 07:00 40; wed 07:00 40"),
    ("sonday long 9am", "sun 09:00 -"),
])  # fmt: skip
def test_sch_01_days_from_one_to_another_hours_of_the_day_and_slips_in_a_running_week(words: str, runs: str) -> None:
    told = running_week_in(words)
    assert told is not None
    assert "; ".join(f"{run.day} {run.at or '-'} {run.minutes or '-'}" for run in told.runs) == runs


@pytest.mark.parametrize(("words", "kinds"), [
    ("mon to fri easy, hard wed", "mon easy; tue easy; wed intervals; thu easy; fri easy"),
    ("every weekday easy 30 min, tempo on thursday", "mon easy; tue easy; wed easy; thu tempo; fri easy"),
    ("hard on my knees on tue, easy thu", "tue easy; thu easy"),
    ("tue easy, it is hard to run thu", "tue easy; thu easy"),
    ("tue and thu hard, sat easy", "tue intervals; thu intervals; sat easy"),
    ("hard on tue, hard on the thursday", "tue intervals; thu intervals"),
])  # fmt: skip
def test_sch_01_a_day_told_once_more_is_one_run_and_hard_is_a_run_only_where_it_is_one(words: str, kinds: str) -> None:
    told = running_week_in(words)
    assert told is not None
    assert "; ".join(f"{run.day} {run.kind}" for run in sorted(told.runs, key=lambda run: DAYS.index(run.day))) == kinds


@pytest.mark.parametrize(("words", "age"), [
    ("born 12.03.1990", 36), ("my birthday is 12 december 1990", 35), ("dob 3/12/90", 35), ("born 1990", 36),
    ("born in 2008", 17), ("born on a sunday", None), ("1990", None),
])  # fmt: skip
def test_scr_02_a_birth_tells_an_age_and_a_year_alone_makes_no_adult(words: str, age: int | None) -> None:
    assert age_by_birth(words, date(2026, 11, 24), "metric") == age


def test_a_running_week_in_one_line() -> None:
    assert week("tue intervals 6pm 60min, thu easy, sat long 8am") == [
        ("tue", "intervals", "18:00", 60),
        ("thu", "easy", None, None),
        ("sat", "long", "08:00", None),
    ]
    assert week("Mon, Wed & Fri easy 45 min; Sunday long run 1h30") == [
        ("mon", "easy", None, 45),
        ("wed", "easy", None, 45),
        ("fri", "easy", None, 45),
        ("sun", "long", None, 90),
    ]
    assert week("tue intervalls 6pm, wensday tmepo, saturady lomg run") == [
        ("tue", "intervals", "18:00", None),
        ("wed", "tempo", None, None),
        ("sat", "long", None, None),
    ], "a misspelt key run stays a key run (SCH-01)"
    assert week("I walk daily and jog wednesday and saturday at ten, 40 minutes") == [
        ("wed", "easy", "10:00", 40),
        ("sat", "easy", "10:00", 40),
    ], "a walk is no run, and who jogs recovers from nothing"
    assert week("tue swim, thu easy at 7") == [("thu", "easy", None, None)], "there are two sevens in a day"
    told = running_week_in("tuesdays tempo 18:30, rest on monday")
    assert told is not None
    assert told.rest_days == {"mon"}
    assert running_week_in("whenever") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half on 12 April", date(2027, 4, 12)),
        ("2027-03-14", date(2027, 3, 14)),
        ("marathon in 12 weeks", date(2027, 2, 12)),
        ("31 February", "impossible"),
        ("30.2.2027", "impossible"),
        ("April 12, 2027", date(2027, 4, 12)),
        ("no idea", None),
        ("sunday", date(2026, 11, 22)),
        ("29 Feb", date(2028, 2, 29)),
        ("13.12.", date(2026, 12, 13)),
    ],
)
def test_dates(text: str, expected: object) -> None:
    assert date_in(text, TODAY) == expected


def test_figures_follow_the_units_of_the_athlete() -> None:
    assert date_in("4/12", TODAY, "imperial") == date(2027, 4, 12)
    assert date_in("4/12", TODAY, "metric") == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("text", "units", "expected"),
    [
        ("25 miles", "metric", (40.2, "imperial")),
        ("40k", "imperial", (40, "metric")),
        ("30", "imperial", (48.3, "imperial")),
        ("about 32,5 km", "metric", (32.5, "metric")),
        ("30 to 35 km", "metric", (35, "metric")),
        ("20-25 miles", "metric", (40.2, "imperial")),
        ("between 30 and 40k", "metric", (40, "metric")),
        ("lots", "metric", None),
        ("6:45", "metric", None),
        ("7 am", "metric", None),
        ("a 10k race", "metric", None),
    ],
)
def test_distances(text: str, units: str, expected: object) -> None:
    assert distance_in(text, units) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("i live in new york city", "America/New_York"),
        ("Munich", "Europe/Berlin"),
        ("san francisco", "America/Los_Angeles"),
        ("UTC+2", "Etc/GMT-2"),
        ("gmt -5", "Etc/GMT+5"),
        ("+5:30", "Asia/Kolkata"),
        ("UTC", "Etc/UTC"),
        ("Berln", "Europe/Berlin"),
        ("7am Sydney", "Australia/Sydney"),
        ("Middle Earth", None),
        ("utc+27", None),
        ("🙂", None),
    ],
)
def test_zones(text: str, zone: str | None) -> None:
    found = zone_in(text, load_catalog().zones)
    assert (found.zone if found else None) == zone


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("tue evening and thu morning", [("tue", "easy", "18:00", None), ("thu", "easy", "07:00", None)]),
        ("easy sunday and intervals tuesday", [("sun", "easy", None, None), ("tue", "intervals", None, None)]),
        ("i run mon and sun, long on sunday", [("sun", "long", None, None), ("mon", "easy", None, None)]),
        ("intervals tue long sun", [("tue", "intervals", None, None), ("sun", "long", None, None)]),
    ],
)
def test_each_day_keeps_its_own_kind_and_time(text: str, days: list[tuple[str, str, str | None, int | None]]) -> None:
    assert week(text) == days


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("sat long 8am 120", 120), ("sat long 8am", None), ("sat long 8am 30", None), ("sat 120", None)],
)
def test_a_bare_number_behind_a_time_of_day_is_minutes(text: str, minutes: int | None) -> None:
    assert [run[3] for run in week(text)] == [minutes]


def test_every_day_but_some() -> None:
    assert [day for day, *_ in week("every day except friday and sunday")] == ["mon", "tue", "wed", "thu", "sat"]


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "No, nothing like that",
        "none of those, I feel healthy",
        "no I am perfectly healthy!",
        "nothing applies",
        "no nothing at all, fit as a fiddle",
        "nope nothin",
        "none of that either",
        "not that I know of",
        "no medical conditions",
        "all no",
        "all of them: no",
        "no to everything",
        "neither",
        "no nothing wrong with me",
        "nothing's wrong",
        "never had anything like that",
        "no, im in good health",
        "no health issues whatsoever",
        "0",
        "healthy as a horse",
        "no thank god im ok",
        "no known conditions",
    ],
)
def test_words_that_say_no_to_a_whole_list(text: str) -> None:
    assert says_nothing(text.lower())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("meniscus surgery on my left knee 8 years ago, no problems since", ()),
        ("that was 8 years ago, knee is fine", ()),
        ("sprained my ankle 4 years ago, nothing since", ()),
        ("stress fracture 3 years back, never bothered me since", ()),
        ("bad knee from football 30 years ago, fine now", ()),
        ("broke my ankle 3 years ago, hurts since", ("joint_problem",)),
        ("acl op 10 years ago, fine since then but swells now and then", ("joint_problem", "in_rehab")),
        ("knee is fine, hip is not", ("joint_problem",)),
        ("torn hamstring 6 months ago", ("joint_problem",)),
        ("my back is ok but my knee hurts", ("joint_problem",)),
        ("i was in hospital last week", ("in_rehab",)),
        ("i work in a hospital", ()),
        ("my leg is weaker since i broke the ankle in 2009", ()),
        ("c-section 7 weeks ago", ("postnatal_under_12_weeks",)),
        ("c-section 7 months ago", ()),
        ("had my first stress fracture 3 months ago", ("bone_stress_12_months",)),
        ("knee bad since i tore it in 2019", ("joint_problem",)),
        ("gave birth 5 months ago, still leak when i run", ("postnatal_under_12_weeks",)),
        ("had my appendix out three weeks ago", ("in_rehab",)),
        ("an old meniscus thing in the right knee, 2015, never bothers me now", ()),
        ("old hamstring injury from 2019, not a problem anymore", ()),
        ("itb 3 years ago, hasn't come back", ()),
        ("knee injury from 2019 that never healed", ("joint_problem",)),
        ("acl tear 2015, gives way sometimes", ("joint_problem",)),
        ("ankle sprained in 2020, unstable", ("joint_problem",)),
        ("achilles tendon problem 3 years ago, stiff in the mornings", ("joint_problem",)),
        ("broke my ankle in 2014, not quite right", ("joint_problem",)),
        ("knee injury, 2015, bothers me on stairs", ("joint_problem",)),
        ("achilles rupture 2015, second one last week", ("joint_problem",)),
        (
            "acl surgery 2018, mostly fine",
            (
                "joint_problem",
                "in_rehab",
            ),
        ),
        ("herniated disc 2019, well apart from mornings", ("joint_problem",)),
        ("broke my ankle 3 years ago, fine unless i run", ("joint_problem",)),
        ("tore my acl in 2020, nothing but trouble", ("joint_problem",)),
        ("calf tear on the right in march 2025, all good since", ()),
        ("tore my calf (june 2025), fine now", ()),
        ("tore my calf in march 2025", ("joint_problem",)),
        ("tore my calf in march 2025, fine unless i sprint", ("joint_problem",)),
        ("calf tear in march 2026, all good since", ("joint_problem",)),
        ("torn meniscus in 2025, fine now", ("joint_problem",)),
        ("stress fracture september 2025, fine since", ()),
        ("stress fracture october 2025, fine since", ("bone_stress_12_months",)),
        ("none. tore my acl in march 2025, surgery in may 2026, fine since", ("in_rehab",)),
        ("none. fainted in june 2025, twice this year, fine since", ("dizziness",)),
        ("none. gave birth in august 2026", ("postnatal_under_12_weeks",)),
        ("none. gave birth in may 2026", ()),
        ("none. valve replaced 2012, all good since", ("heart",)),
        ("none. stroke in 2021, all good since", ("heart",)),
        ("none. dvt in 2018, all good since", ("heart",)),
        ("none. bypass in 2010", ("heart",)),
        ("none. palpitations in 2024, fine since", ("heart",)),
        ("stress fracture dec 2025, fine since", ("bone_stress_12_months",)),
    ],
)
def test_scr_01_what_is_years_ago_and_left_nothing_is_not_ticked(text: str, named: tuple[str, ...]) -> None:
    assert named_in(in_years(text, TODAY)) == named


@pytest.mark.parametrize(
    ("text", "kilograms"),
    [("about 82", 82), ("12 stone 4", 78.0), ("180 lb", 81.65), ("my weight is 70 kilos", 70), ("82 and 180cm", 82)],
)
def test_a_body_mass_in_words(text: str, kilograms: float) -> None:
    assert mass_in(text, "metric") == kilograms


@pytest.mark.parametrize("text", ["30", "30 min", "half marathon on 18 april", "skip", "12 kg"])
def test_what_is_no_body_mass(text: str) -> None:
    assert mass_in(text, "metric") is None


@pytest.mark.parametrize(
    "text",
    [
        "no, all of these",
        "not well",
        "I am not fit",
        "no but",
        "never been healthy",
        "thanks",
        "no not healthy",
        "nothing serious",
        "nothing wrong with me apart from my knee",
        "nothing wrong so far, they say",
        "not really",
        "i don't think so",
        "not in good health",
        "never had a clean bill of health",
        "never in good health",
        "never healthy",
        "never fit as a fiddle",
    ],
)
def test_words_that_do_not(text: str) -> None:
    assert not says_nothing(text.lower())


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("no gym, but dumbbells", "dumbbells"),
        ("no weights, bands or boxes, just stairs", "stairs"),
        ("asthma, no medicine", "asthma"),
        ("I don't have a step", ""),
    ],
)
def test_what_is_denied_is_not_there(text: str, there: str) -> None:
    assert affirmed(text).strip(" ,i") == there


def test_sch_01_the_farthest_run_is_the_long_one_where_none_is_called_so() -> None:
    assert week("tue 6-8k, sun 15-20k") == [("tue", "easy", None, None), ("sun", "long", None, None)]
    assert week("sat 10 miles at 8am, sun 5k") == [("sat", "long", "08:00", None), ("sun", "easy", None, None)]
    assert week("wed 10k, sat 8k easy") == [("sat", "easy", None, None), ("wed", "easy", None, None)]


def test_the_bare_hour_of_a_long_run_is_one_of_the_morning() -> None:
    assert week("sunday long slow run 10 miles at 8") == [("sun", "long", "08:00", None)]
    assert week("sunday easy at 8") == [("sun", "easy", None, None)]


def test_from_one_hour_to_another_is_a_length_and_no_minutes_before_the_hour() -> None:
    assert week("sun long 9 to 11") == [("sun", "long", "09:00", 120)]
    assert week("sun long 18 to 20 km") == [("sun", "long", None, None)]
    assert (time_in("quarter to 7"), time_in("10 to 7"), time_in("20 minutes to 8")) == ("06:45", "06:50", "07:40")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna, 34", "Anna"),
        ("34, Anna", "Anna"),
        ("I'm 34, Anna", "Anna"),
        ("Anna Maria 34", "Anna Maria"),
        ("Hiya, Tom here. 52, physics teacher. my knees aren't what they were", "Tom"),
        ("hiya, i'm Freya and i turned 29 last month", "Freya"),
        ("It's Ana-Lucía, I am 38 and love trails", "Ana-Lucía"),
        ("bonjour, bruno, 58 ans", "bruno"),
        ("jo 44, knackerd", "jo"),
        ("will, 40", "will"),
        ("Will Jones, 40", "Will Jones"),
        ("Kofi here. Thirty-seven. Nurse, so shifts all over the place", "Kofi"),
        ("34 and my name is Bo", "Bo"),
        ("my friends call me Fitz. 33 today!", "Fitz"),
        ("call me Dr. Smith, 50", "Dr Smith"),
        ("my knee hurts, can you help", ""),
        ("is this free", ""),
        ("I'm in my forties", ""),
        ("i'm a nurse, 40", ""),
        ("I'm 50 years young", ""),
        ("not telling", ""),
        ("let's go", ""),
        ("nah", ""),
    ],
)
def test_a_name_is_what_introduces_itself_or_stands_alone(text: str, name: str) -> None:
    assert name_in(text) == name


def test_a_name_that_was_told_gives_way_to_an_introduction_only() -> None:
    assert name_in("nah", "Kofi") == name_in("fine thanks", "Kofi") == "Kofi"
    assert name_in("call me Kof", "Kofi") == "Kof"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (
            "tues and thurs evenings about 7 with the club (thursday is intervals), parkrun saturday 9am, sunday long",
            "tue easy 19:00, thu intervals 19:00, sat race_pace 09:00, sun long",
        ),
        (
            "I run Tuesdays with the club at 7pm, about 8k, usually intervals, Thursday easy at lunch, long on Sunday",
            "tue intervals 19:00, thu easy 12:00, sun long",
        ),
        (
            "tuesday and thursday are hard (track), the rest easy: mon, sat; sunday long run",
            "tue intervals, thu intervals, mon easy, sat easy, sun long",
        ),
        (
            "mostly evenings around 6: mon, wed and thu. wed is the hard one. sunday long",
            "mon easy 18:00, thu easy 18:00, wed intervals 18:00, sun long",
        ),
        ("every day except friday to sunday, 6k, sunday 16", "mon easy, tue easy, wed easy, thu easy, sun long"),
        ("mwf easy 5k, sat long", "mon easy, wed easy, fri easy, sat long"),
        ("t/th intervals, sat long", "tue intervals, thu intervals, sat long"),
        ("wednesday night club run (usually hills) 7.30, sun long", "wed hills 19:30, sun long"),
        ("thu easy 7am, thu intervals 6pm", "thu easy 07:00, thu intervals 18:00"),
    ],
)
def test_sch_01_one_run_told_in_two_places_is_one_run(text: str, runs: str) -> None:
    told = running_week_in(text)
    assert told
    said = sorted(f"{run.day} {run.kind} {run.at or ''}".strip() for run in told.runs)
    assert said == sorted(runs.split(", "))


@pytest.mark.parametrize(
    ("text", "distance"),
    [
        ("I run Tuesdays with the club at 7pm, about 8k, Sunday long 15k", None),
        ("every day except friday, 6k, sunday 16", None),
        ("every other day about 5k", None),
        ("around 35 miles a week over tue, thu, sat", "35 miles"),
        ("tue thu sat, about 30k a week", "30k"),
        ("about 25 miles, tue thu sat", "25 miles"),
    ],
)
def test_the_distance_of_one_run_is_not_that_of_the_week(text: str, distance: str | None) -> None:
    assert told_apart(text, ()).get("distance") == distance


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("had the flu last week, back to normal since saturday", True),
        ("was sick at the weekend, ok now", True),
        ("been ill since monday, hoping to be back to normal next week", False),
        ("i was ok now i have the flu", False),
        ("had a cold, thought i was over it, came back", False),
    ],
)
def test_saf_06_an_illness_is_over_only_where_that_is_said_of_it(words: str, over: bool) -> None:
    assert illness_over(words) is over


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("tue, thu, sun long", {"tue": "easy", "thu": "easy", "sun": "long"}),
        ("mon wed and sat is the long one", {"mon": "easy", "wed": "easy", "sat": "long"}),
        ("sat and sun long", {"sat": "long", "sun": "long"}),
        ("tue and thu long runs", {"tue": "long", "thu": "long"}),
        ("long tue and sun", {"tue": "long", "sun": "long"}),
    ],
)
def test_sch_01_a_week_has_one_long_run_unless_more_are_told(text: str, kinds: dict[str, str]) -> None:
    week = running_week_in(text)
    assert week
    assert {run.day: run.kind for run in week.runs} == kinds
