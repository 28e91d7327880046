"""The same reply in other dress is read alike: greeted, signed, quoted, in capitals, with odd spaces, with a kiss."""

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
    assert len(otherwise) <= 0.01 * len(cases), otherwise
