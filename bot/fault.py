"""Faults of ours as they may be logged."""

from pathlib import Path
from traceback import extract_tb


def where(fault: BaseException) -> str:
    """Name a fault by its kind and place, and in the system's words where it is the system's.

    Never in other words: those may repeat what the athlete wrote.
    """
    while isinstance(fault, BaseExceptionGroup):
        fault = fault.exceptions[0]
    frames = extract_tb(fault.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    said = f" ({fault.strerror})" if isinstance(fault, OSError) and fault.strerror else ""
    return type(fault).__name__ + place + said
