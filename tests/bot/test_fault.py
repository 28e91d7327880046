"""Faults are named so that they can be found, and never in words that may be an athlete's."""

from bot.fault import where


def raised(fault: Exception) -> Exception:
    try:
        raise fault
    except Exception as caught:
        return caught


def test_a_fault_is_named_by_kind_and_place() -> None:
    assert where(raised(ValueError("my knee hurts"))).startswith("ValueError at test_fault.py:")
    assert "knee" not in where(raised(OSError("my knee hurts")))


def test_the_system_says_what_is_wrong_with_it() -> None:
    assert where(OSError(28, "No space left on device")) == "OSError (No space left on device)"


def test_of_a_group_the_first_is_named() -> None:
    assert where(raised(ExceptionGroup("tasks", [PermissionError(13, "Permission denied")]))).startswith("PermissionE")
