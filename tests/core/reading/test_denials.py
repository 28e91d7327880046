"""One danger and one pain in many wordings: what is denied, feared or asked about is none, what is told is (SAF-01)."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, PainSaid, Reading, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

DENIED = (
    "no {s}", "no {s} at all", "without {s}", "without any {s}", "never had {s}", "havent had {s}",
     "havent had any {s}", "havent noticed any {s}", "cant say ive had any {s}", "cant say i had {s}",
     "wouldnt say i had {s}", "not aware of any {s}", "no bother with {s}",
     "no trouble with {s}", "zero {s}", "{s}: no", "{s} - no", "{s}? no", "{s}, thats a no",
     "{s} thats a no from me", "{s} is a no", "{s}... nothing", "any {s}? nope", '"{s}?" no', '"any {s}?" nope',
     "you ask about {s}. none", "you asked about {s}. thats a no", "u keep asking about {s}, its no",
     "u keep asking about {s}, its NO every time mate", "you asked if i had {s}. i didnt", "re {s}: no",
     "as for {s}, no", "as for the {s} - nothing", "no to {s}", "negative on the {s}", "negative for {s}",
     "nothing like {s}", "no sign of {s}", "no signs of {s}", "no hint of {s}", "free of {s}", "still no {s}",
     "no more {s}", "thankfully no {s}", "no {s} or anything", "no {s} or whatever", "didnt get any {s}",
     "didnt have {s}", "didnt feel any {s}", "dont get {s}", "i dont have {s}", "dont have any {s}", "wasnt any {s}",
     "there was no {s}", "there wasnt any {s}", "not had {s}", "not had any {s}", "not a trace of {s}",
     "neither {s} nor dizziness", "{s} and dizziness? no to both", '"{s} or dizziness?" no to both',
     "{s} or dizziness - no to all of that", "none of the {s} stuff", "none of that {s} business",
     "to avoid {s} i ate first", "didnt want {s} so ate first", "didnt want to risk {s} so went early",
     "so i dont get {s} i ate", "worried about {s} but nothing", "my dad had {s} last year", "my mates got {s}",
     "read about {s} today", "watched a video on {s}", "what if i get {s}", "what counts as {s}",
     "had {s} years ago", "had {s} in 2015", "had {s} 10 yrs back, fine since", "used to get {s} as a kid",
     "{s} you ask? no", "no {s}, no dizziness, all good", "ticking no for {s}",
     "answered no to {s}", "{s} none", "{s} nil", "{s} never", "i have no {s}", "ive no {s}", "got no {s}",
     "had no {s}", "no actual {s}", "no real {s}", "nothing in the way of {s}", "hasnt been any {s}", "isnt {s}",
     "it wasnt {s}", "it isnt {s} just tired", "thats not {s} thats doms", "not {s}", "not {s}, just tired",
     "never any {s}", "never get {s}",
)  # fmt: skip
TOLD = (
    "{s}", "got {s}", "had {s} today", "some {s}", "bit of {s}", "{s} again", "not just {s}", "cant shake the {s}",
     "cant get rid of {s}", "{s} since monday", "you asked about {s}: yes", "{s}? yes", '"{s}?" yep',
     "any {s}? a bit", "any {s}? sometimes", "you asked about {s}. thats a yes", "never had {s} before today",
     "no idea why but {s}", "cant say why but had {s}",
     "cant say i like the {s}", "dont want to moan but {s}", "didnt want to say but {s}", "not sure but {s}",
     "not going to lie {s}", "no rdls, {s}", "no sleep cos of {s}", "had {s} years ago and now again",
     "neither leg is sore but {s}", "no soreness but {s}",
     "negative on the soreness but {s}", "as for {s}, yes",
     "as for {s} still there", "re {s}: still there", "{s} is a yes", "{s}, thats new", "nothing but {s}",
     "nothing apart from {s}", "without doubt {s}", "no doubt it was {s}", "no joke {s}", "no warning just {s}",
     "didnt feel great, {s}", "didnt finish, {s}", "havent told anyone but {s}", "havent run since the {s}",
     "wouldnt normally mention it but {s}", "dont know if it matters but {s}", "dont laugh but {s}",
     "not bad apart from {s}", "zero energy and {s}", "woke with {s}", "to avoid it i ate first but still {s}",
     "didnt want to risk it with the {s}", "stopped to avoid more {s}", "worried, nothing helps the {s}",
     "{s} and no dizziness", "{s}, no dizziness", "no dizziness, {s}", "{s} no better", "{s} no worse",
     "no change in the {s}", "no let up in the {s}", "no relief from {s}", "not free of {s}", "not without {s}",
     "never without {s}", "cant say im free of {s}", "wasnt nothing, it was {s}", "{s} nothing helps",
     "no stranger to {s} but today was bad", "you asked, yes {s}", "yes {s}", "yeah {s}",
     "my {s} is back", "had {s}, didnt stop", "had {s} didnt tell you", "{s} but no big deal", "{s} not that bad",
     "{s} nothing major", "{s}, not worried",
)  # fmt: skip
EMERGENCIES = ("chest pain", "palpitations", "calf swelling")
REFERRED = ("night pain", "groin pain", "foot drop")
PAINS = ("knee pain", "a niggle in my hip", "a tweak in my calf")


def reading(text: str) -> Reading:
    return read(text, "session", SESSIONS["A"], "metric", CATALOG)


def in_danger(text: str) -> bool:
    """Tell whether a danger is found, or at least asked about."""
    found = reading(text)
    flagged = any(isinstance(fact, FlagSaid) for fact in found.facts)
    return flagged or any(question.about == "red_flag" for question in found.questions)


def hurts(text: str) -> bool:
    """Tell whether a pain or soreness above nothing is found."""
    felt = [fact for fact in reading(text).facts if isinstance(fact, PainSaid | SorenessSaid)]
    return any(fact.score != 0 for fact in felt)


@pytest.mark.parametrize("wording", DENIED)
def test_a_danger_that_is_not_there_is_none(wording: str) -> None:
    signs = (*EMERGENCIES, *REFERRED)
    assert [s for s in signs if any(isinstance(f, FlagSaid) for f in reading(wording.format(s=s)).facts)] == []


@pytest.mark.parametrize("wording", TOLD)
def test_a_danger_that_is_there_is_found(wording: str) -> None:
    assert [sign for sign in (*EMERGENCIES, *REFERRED) if not in_danger(wording.format(s=sign))] == []


@pytest.mark.parametrize("wording", DENIED)
def test_a_pain_that_is_not_there_is_none(wording: str) -> None:
    assert [pain for pain in PAINS if hurts(wording.format(s=pain))] == []


@pytest.mark.parametrize("wording", TOLD)
def test_a_pain_that_is_there_is_found(wording: str) -> None:
    assert [pain for pain in PAINS if not hurts(wording.format(s=pain))] == []


def test_what_somebody_is_worried_about_is_there() -> None:
    assert all(hurts(text) for text in ("worried about my knee pain", "worried about the knee pain i had"))
