"""Phrases are cut out of their file and parsed one by one: what is said is what the whole file says."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from core.phrases import Phrases

TEXT = """\
# a comment
## A heading
hello = Hello, { $name }.
list =
    One line,

    and one after an empty line.
days = { $count ->
    [one] one day
   *[other] { $count } days
}
last = Bye.
"""


def test_a_phrase_is_said_with_its_blanks() -> None:
    phrases = Phrases.parse("en", TEXT)
    assert phrases.say("hello", name="Ada") == "Hello, Ada."
    assert phrases.say("list") == "One line,\n\nand one after an empty line."
    assert phrases.say("days", count=1) == "one day"
    assert phrases.say("days", count=3) == "3 days"
    assert phrases.say("last") == phrases.say("last") == "Bye."


@pytest.mark.parametrize(("key", "blanks"), [("nothing", {}), ("hello", {}), ("a", {})])
def test_what_is_not_there_is_refused(key: str, blanks: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        Phrases.parse("en", TEXT).say(key, **blanks)


def test_every_phrase_of_the_files_is_cut_out_whole() -> None:
    for path in Path("content/locales").glob("*.ftl"):
        text = path.read_text(encoding="utf-8")
        whole = [entry for entry in FluentParser(with_spans=False).parse(text).body if isinstance(entry, ast.Message)]
        cut = Phrases.parse(path.stem, text).sources
        assert list(cut) == [entry.id.name for entry in whole]
        for entry in whole:
            (alone,) = FluentParser(with_spans=False).parse(cut[entry.id.name]).body
            assert isinstance(alone, ast.Message)
            assert alone.equals(entry, ignored_fields=["span", "comment"])
