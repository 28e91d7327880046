"""Somebody's death or a heavy time, told apart from what dies in a manner of speaking."""

import re
from typing import Final

_LOSS: Final = re.compile(
    r"\b(?:died|passed away|funeral|(?:is|was) dying|lost my (?:job|mum|mom|dad|dog|cat)|"
    r"feel(?:ing)? (?:really |so |very |pretty |a bit )*(?:low|down|depressed|hopeless))\b"
)
"""Somebody's death, or a heavy time: no report, and no answer to anything."""
_FIGURE: Final = re.compile(
    r"\b(?:i|we|legs?|quads?|glutes?|calves|calf|hamstrings?|arms?|lungs|abs|core|muscles|feet|phone|watch|garmin|strap|"
    r"battery|headphones|earphones|music|laptop|computer|app|car|wi-?fi|internet|engine|motivation|will|plants?)"
    r"(?:(?:'?ve)?(?: (?:have|has|had|just|nearly|almost|totally|literally|properly|really|kinda|basically|completely|"
    r"both|all|all but|then))*) died\b|\blost my \w+(?='s\b)"
)
"""What dies or is lost in a manner of speaking."""


def tells_of_loss(low: str) -> bool:
    """Tell whether words tell of a death, or of a heavy time."""
    return _LOSS.search(_FIGURE.sub(" ", low)) is not None
