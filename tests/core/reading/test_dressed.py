"""The same reply in other dress is read alike: greeted, signed, quoted, in capitals, with odd spaces, with a kiss."""

import re
from collections.abc import Callable

import pytest

from core.reading import read
from tests.core.reading.test_corpus import CASES, CATALOG, SESSIONS

DRESSES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "double spaces": lambda text: text.replace(" ", "  "),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "blank lines around it": lambda text: f"\n {text} \n",
    "a full stop": lambda text: text if text.rstrip()[-1:] in ".!?" else f"{text}.",
    "dots": lambda text: f"{text}...",
    "quoted": lambda text: f'"{text}"' if '"' not in text else text,
    "in brackets": lambda text: f"({text})",
    "in bold": lambda text: f"**{text}**",
    "as a quotation": lambda text: f"> {text}",
    "as the one point of a list": lambda text: f"- {text}" if "\n" not in text else text,
    "greeted": lambda text: f"hey {text}",
    "late": lambda text: f"Sorry for the late reply. {text}",
    "with a kiss": lambda text: f"{text} x",
    "with thanks": lambda text: f"{text}. thanks coach x",
    "told candidly": lambda text: f"tbh {text}",
    "by the way": lambda text: f"btw {text}",
    "thought aloud": lambda text: f"Hmm, so yeah {text}",
    "candid at its end": lambda text: f"{text.rstrip('.! ')} ngl",
    "trailing off": lambda text: f"{text.rstrip('.! ')} so yeah",
    "said to be all": lambda text: f"{text.rstrip('.! ')}, nothing else to report" if text[-1:].isalnum() else text,
    "candid between": lambda text: re.sub(r"(?<=[a-z][.,] )(?=[a-z])", "tbh ", text),
    "sent twice": lambda text: f"{text}\n{text}" if len(text) > 30 else text,
    "with semicolons": lambda text: text.replace(", ", "; "),
    "with no space behind a stop": lambda text: re.sub(r"(?<=[a-z]{3})\. (?=[a-z]{3})", ".", text),
    "agreeing first": lambda text: f"Ok, {text}",
    "laughing between": lambda text: re.sub(r"(?<=[a-z]), (?=[a-z])", " lol, ", text),
    "with pictures between": lambda text: re.sub(r"(?<=[a-z])\. (?=[A-Za-z])", " 😅 ", text),
    "signed by a phone": lambda text: f"{text}\n\nSent from my phone",
}


@pytest.mark.parametrize("dress", DRESSES)
def test_a_reply_in_other_dress_is_read_alike(dress: str) -> None:
    otherwise, cases = [], CASES[::61]
    for case in cases:
        text, session = case["text"], SESSIONS.get(case["session"])
        plain, dressed = (
            read(said, case["asked"], session, case["units"], CATALOG) for said in (text, DRESSES[dress](text))
        )
        if {*plain.facts} != {*dressed.facts}:
            otherwise.append(text)
    assert len(otherwise) <= 0.015 * len(cases), otherwise
