"""Write how long something took in whole units, and leave out how long what has not begun will take."""

from core import regex as re
from core.reading.held import stands
from core.reading.rewriting.rewrites import rewrite

_SECONDS = {"three quarters": 45, "3/4": 45, "half": 30, "1/2": 30, "quarter": 15, "1/4": 15}
PARTS = {"half": ".5", "quarter": ".25", "three quarters": ".75", "1/2": ".5", "1/4": ".25", "3/4": ".75"}
"""Parts of a unit as decimals."""
_MINUTES = re.compile(
    r",? ?(?:\b(?:in|about|around|should take|takes|give me) )*(?<![\d.:])\b(?:\d{1,3} ?"
    r"(?:mins?|minutes?|(?<=[05])m)|(?:half )?an hour|1 hour)\b(?: (?:tops|max))?"
)
_NOT_BEGUN = re.compile(
    r"(?<!was )(?<!were )\b(?:about to|(?:will|ill|gonna|going to) (?:do|start|get|be|train)|lemme|let me|"
    r"start(?:ing)? (?:it )?(?:now|soon|in \d+)|(?:on|doing|at) it now|heading (?:to|out|off)|"
    r"be (?:there|done|back) in|"
    r"(?:not|havent|hvnt) (?:start|begun|begin)\w*|warming up|just start(?:ing)?|starting|not yet|in a bit|"
    r"later|soon|hang on|a sec|still at work|stuck (?:in|on|at)|will be quick|on the (?:train|bus|tube)|on my way|"
    r"(?:dinner|lunch|tea|coffee) first|after (?:dinner|lunch|tea|work)|once the|when the|goes down|waiting for|"
    r"parking|getting changed|heading down|putting the|brb|(?:on|in) my (?:list|way))\b|^\W*in \d+ ?m\w*\W*$"
)
_BEGUN = re.compile(
    r"(?<!be )(?<!get it )\bdone\b|"
    r"\b(?:did|finish\w*|took|completed?|managed|trained|slept|ran|run|jog|rest|rpe|sets?|each|both)\b|"
    r"\d ?(?:k|kms?|miles?|mi)\b"
)


def is_to_come(text: str) -> bool:
    """Tell whether a text says of a session that nobody has begun how long it will be: "lemme start, 20 min"."""
    timed = "min" in text or "0m" in text or "5m" in text or "hour" in text
    return timed and stands(_NOT_BEGUN, text) and not stands(_BEGUN, text)


def _not_begun(said: re.Match[str]) -> str:
    """Leave out how long that will take which nobody has begun: "will do it now, 20 min"."""
    return "" if is_to_come(said.string) else said[0]


_ELSE = r"(?:shower\w*|drive|driving|commute|changing|getting changed|walk(?:ing)?|travel\w*|faff\w*|chat\w*|sauna)"
_WITH = r"(?:(?:is|was|were|thats|that was|with|incl\w*|inc|counting|plus) )+(?:the |my |a )?"
_WITHOUT = re.compile(
    r"\b(\d{2,3})(?: ?min\w*)?[ ,.(]+(?:(?:actually|no|well|really|sorry|wait)[ ,.]+)*(\d{2,3})(?: ?min\w*)?"
    rf"(?: (?:really|actually))?[ ,.;(]+(?:the |that )?\1(?: ?min\w*)? {_WITH}{_ELSE}\)?"
)
_HOLDS_MORE = re.compile(
    rf"[,.;(]* ?(?:and |but )?(?:the |that )?\b\d{{2,3}}(?: ?min\w*)? {_WITH}{_ELSE}(?: (?:there|home|back))*\)?"
)
_TAKEN = re.compile(r"(?<![\d.:])\b\d\d\b(?! ?(?:sec|reps?|kgs?|lbs?|s\b|k\b|km))")


def _without_else(said: re.Match[str]) -> str:
    """Leave out how long it took with what is no training, where it is told without: "took 40, 50 with the shower"."""
    length = re.search(r"\d+", said[0])
    others = _TAKEN.findall(f"{said.string[: said.start()]} {said.string[said.end() :]}")
    return "" if length and any(int(other) < int(length[0]) for other in others) else said[0]


PARTS_OF_TIME = (
    rewrite(_WITHOUT, r"\2 min,", "with|incl|inc |counting|plus "),
    rewrite(_HOLDS_MORE, _without_else, "with|incl|inc |counting|plus "),
    rewrite(_MINUTES, _not_begun, "min|0m|5m|hour"),
    rewrite(r"(?<![\d.:'])\b(\d\d|1\d\d)'(?= ?(?:$|[.,;)\n]))", r"\1 min", "'"),
    rewrite(
        r"\b(\d) hours? ([1-5][05])(?! ?(?:[\d:/x%]|reps?\b|sets?\b|k\b|kms?\b|mins?\b|minutes?\b|m\b|s\b|secs?\b|"
        r"kgs?\b|lbs?\b|each\b|left\b|right\b))",
        r"\1 hours \2 minutes",
        " hour",
    ),
    rewrite(
        r"\b(three quarters|quarter|half|3/4|1/2|1/4)(?: of)?(?: an?)? ?min(?:ute)?\b(?! (?:late|early))",
        lambda part: f" {_SECONDS[part[1]]} seconds",
        "min",
    ),
    rewrite(
        r"\b(\d{1,2}) (?:hours?|hrs?|h) and (?:a )?(half|quarter|three quarters)\b",
        lambda time: f"{time[1]}{PARTS[time[2]]} hours",
        "hour|hr|h ",
    ),
    rewrite(r"(?<!and )\b(?:three quarters|3/4) (?:of )?(?:an )?hour\b", "45 minutes", "hour"),
    rewrite(
        r"\b(\d{1,2}) ?(?:hours?|hrs?|h),? (?:and|n|&) ([1-5][05])(?=ish\b| ?(?:$|[,.;!]))",
        r"\1 hours \2 minutes",
        " and | n |&",
    ),
)
