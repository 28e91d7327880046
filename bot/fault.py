"""Faults of ours as they may be logged."""

from pathlib import Path
from traceback import extract_tb


def where(fault: BaseException) -> str:
    """Name a fault by its kind and place; never by its words, which may repeat what the athlete wrote."""
    frames = extract_tb(fault.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return type(fault).__name__ + place
