"""The terminal shows messages as text, and a typed number presses a button."""

from pathlib import Path

from bot.adapters import Outgoing
from bot.adapters.console import HERE, Console, keyboard, present
from core.chat import Button, Called, Document, Message, Said, Tapped

SESSION = Message(
    "Single-leg RDL 2 x 8 each leg\nSplit squat 2 x 8 each leg",
    title="Today",
    buttons=((Button("Done", "log:done"), Button("Set by set", "log:sets")), (Button("Skip", "log:skip"),)),
)
EFFORT = Message(
    "How hard was it?",
    buttons=(
        (
            Button("5", "rpe:5"),
            Button("6", "rpe:6"),
            Button("Skip", "rpe:-"),
        ),
    ),
)


def test_buttons_are_numbered_in_reading_order() -> None:
    lines = list(present(SESSION))
    assert lines[2] == "Single-leg RDL 2 x 8 each leg"
    assert "Done" in lines[4]
    assert {typed: b.data for typed, b in keyboard(SESSION).items() if typed.isdigit()} == {
        "1": "log:done",
        "2": "log:sets",
        "3": "log:skip",
    }


def test_a_label_that_is_a_number_keeps_it_and_the_others_take_what_is_free() -> None:
    pressed = {typed: button.data for typed, button in keyboard(EFFORT).items()}
    assert pressed == {"5": "rpe:5", "6": "rpe:6", "1": "rpe:-", "skip": "rpe:-"}


async def test_what_is_typed_is_a_button_a_command_or_words(tmp_path: Path) -> None:
    written: list[str] = []
    console = Console(written.append, tmp_path)
    await console.send(HERE, Outgoing(letter="1", message=SESSION))
    assert console.understand("1") == Tapped("log:done")
    assert console.understand("done") == Tapped("log:done")
    assert console.understand("[Done]") == Tapped("log:done")
    assert console.understand("[1] Done") == Said("[1] Done")
    assert console.understand("/why calf raise") == Called("why", "calf raise")
    assert console.understand("rdl 10/10/8 left") == Said("rdl 10/10/8 left")
    assert console.understand("99") == Said("99")
    assert console.understand("all done\n") == Said("all done")


async def test_a_message_without_buttons_leaves_the_last_keyboard_in_place(tmp_path: Path) -> None:
    console = Console(lambda _: None, tmp_path)
    await console.send(HERE, Outgoing(letter="1", message=EFFORT))
    await console.send(HERE, Outgoing(letter="2", message=Message("By the way.")))
    assert console.understand("6") == Tapped("rpe:6")


async def test_a_document_is_saved_and_its_name_cannot_leave_the_folder(tmp_path: Path) -> None:
    console = Console(lambda _: None, tmp_path / "out")
    evil = Document("../../evil.json", "application/json", b"{}")
    await console.send(HERE, Outgoing(letter="1", message=Message("Yours.", document=evil)))
    assert (tmp_path / "out" / "evil.json").read_bytes() == b"{}"
