"""Tell orders to the machine from what an athlete reports."""

from functools import lru_cache

from core import regex as re

_ORDER = re.compile(
    r"^(?:please |hey |ok |yeah |yes |well |so |coach |, |system : |assistant : |bot |now |"
    r"note(?: to (?:the |my )?coach)? : |instructions? : |"
    r"ad[a-z]{2,4} : |reminder : |memo : )*(?:system\b|assistant\b|select .{1,40} from\b|insert into|drop table|"
    r"update .{1,40} set\b|"
    r"(?:su )?(?:root|config|debug) : |always (?:log|record|mark|enter|put|save) |"
    r"as (?:(?:the|an|your|a) )?(?:admin\w*|developer|owner|system|operator|head coach|boss)|tell (?:yourself|"
    r"the (?:bot|system|app|database))|new (?:rules?|instructions?|policy|orders?|protocol)\b|treat (?:every|all|any|"
    r"each)|ignore (?:all|any|previous|prior|the|your|my)\b|disregard (?:all|any|previous|prior|your)\b|(?:to ?-? ?do|"
    r"plan|programme|program|prescription|targets?|goals?) : |prescribe |set (?:[a-z-]+ ){1,5}(?:to|at|as) \d|"
    r"(?:double|halve|triple|reduce|increase|raise|lower) (?:[a-z-]+ ){1,5}(?:to|by) \d|(?:mark|log|record|register|"
    r"enter|save|put|note|report|write) [^.\n]*(?:whatever|no matter what|forever|always|every time|regardless)\b|"
    r"set (?:all|my|the|every|both|max|"
    r"load|loads|rpe|weight|reps|everything|it|pain|soreness|sleep|status|injur\w+)\b|(?:delete|erase|remove|wipe|drop|"
    r"clear|reset|overwrite|override|update|insert|modify|edit|replace|rewrite) (?:all|my|the|every|from|red|any|table|"
    r"it|pain|everything)\b|(?:mark|log|record|register|enter|save|put|note|report|write|fill|"
    r"count) (?!:)(?:[^.\n]* )?(?:every|everything|all|each|automatically|for me|as done|as complete|as completed|"
    r"as skipped|regardless|anyway|max|maximum|session|sessions|me|myself|it|pain|sleep|red|a|an|that i|today|this)\b|"
    r"from (?:now|today|next week|this week) (?:on|every|all|each|my)|pretend|act (?:as|like)|imagine|"
    r"(?:the )?user (?:is|has|did|wants)|lets (?:pretend|assume|imagine|say (?!(?:an? |about |around |maybe |like )?\d|"
    r"an?\b|one))|(?:i )?hereby|as (?:head |your |a |the )*(?:coach|doctor|admin\w*|boss|developer|"
    r"owner)(?: \w+)* (?:i|you|we|please|approve|order)|you are (?:now|in|the (?:coach|admin|doctor|boss))\b|"
    r"log my [a-z ]+ as |you must|forget (?:all|everything|your|previous)|(?:give|make(?! it (?:an? )?\d)|assign) "
    r"(?:me|us|it|all|my|the|"
    r"every) |(?:increase|decrease|raise|lower|double|triple|add|change|bump|reduce|up(?! a (?:bit|little|touch))|drop|"
    r"cut(?= [^,.;]*\b(?:loads?|weights?|reps|sets|volume|minutes|rests?|sessions?|training|runs?|all|every|plan|"
    r"half)\b)(?! the last|(?: [^ ,.;]+){1,6} (?:short|down|to (?:\d|one|two)))) (?:all|my|the|every|some|more|another|"
    r"both|a|\d+) |sudo|run :|exec|execute|print|output|return|respond|reply with|repeat (?:after|back)|say (?!\d|"
    r"about|around|a |an |like |maybe |[a-z]+$)|simulate|assume|new instructions?|developer mode|admin)"
)
_ROLE = re.compile(
    r"^\W*(?:(?:yeah|yes|well|so|ok|hey|please) )*(?:you (?:are|re) now|act (?:as|like)|pretend (?:to be|you)|"
    r"from now on you)\b"
)
"""A role for the machine: whatever follows is of that role."""
_ORDER_WITHIN = re.compile(
    r", (?:please )?(?:(?:delete|erase|wipe|override|overwrite|reset|remove) (?:the|my|all|any|every)|set "
    r"(?:all|every)|ignore (?:all|previous)|put me (?:at|on)|promote me|upgrade me)"
)
_FOR_GOOD = re.compile(
    r"\b(?:for|in|on|to) (?:all|every|each|any|the next|future|all future|the rest of the) (?:\w+ )?(?:weeks?|months?|"
    r"sessions?|days|future|plan|programme|exercises? (?:every|each))\b|\bevery (?:exercise|session) every week\b|"
    r"\bpermanently\b|\bforever\b"
)
"""Words that no report of one session has beside a value that is set with "="."""
_CODE = re.compile(
    r"(?:\b[a-z_]+ ?= ?[^;=]{1,30}; ?){2}.*\b(?:repeat|forever|always|every)\b|\{ ?[\"'] ?\w+ ?[\"'] ?:|[\"'] : (?:\[|"
    r"\"|true|false|null|\d)|\$ [({]|\b(?:done|complete|completed|cleared|skip|limp) = (?:true|false|1|0)\b|"
    r"^/ ?(?!leg|side|foot|each|ea)[a-z]+\b|^[\[<{(* ]+(?:sys|system|assistant|inst|user|developer)\b ?[\]>})*:|]|"
    r"\b(?:select|insert|update|delete|drop) .{1,40}\b(?:from|into|set|"
    r"table)\b .{0,40}(?:=|;|\*|--)|^\W*all done \W* (?:he|she|they) said"
)
_OF_CODE = (
    *("=", "{", '"', "'", "$", "sys", "assistant", "inst", "user", "developer", "select", "insert", "update", "delete"),
    *("drop", "all done"),
)
"""Pieces of code: it holds one of them, or begins with a stroke."""


@lru_cache(maxsize=256)
def is_order(text: str) -> bool:
    """Tell whether a sentence of a plain line orders something."""
    told = _ORDER.match(text) or _ORDER_WITHIN.search(text)
    return bool(told) or ("=" in text and _FOR_GOOD.search(text) is not None)


def is_code(plain: str) -> bool:
    """Tell whether a plain line is written for a machine: markup, data, commands, a role to play."""
    coded = plain.startswith("/") or any(map(plain.__contains__, _OF_CODE))
    return (coded and _CODE.search(plain) is not None) or _ROLE.match(plain) is not None
