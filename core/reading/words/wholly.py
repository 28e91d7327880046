"""Read clauses that say of a whole session, in everyday words, that it was done or left out."""

from functools import lru_cache
from typing import Literal

from core import regex as re
from core.reading.lexicon.terms import words

_ALL = words("all every everything whole full entire lot total each")
_SESSION = words(
    "session sessions workout programme program plan list routine sheet exercises exercise moves homework circuit menu "
    "schedule prescription"
)
_PARTS = _SESSION | words("sets set reps rep bit thing things one ones them it")
"""What a session is made of; with a word for all of it, it is the session."""
_SURE = words(
    "done finished finish completed complete ticked sorted banked bagged boxed polished wrapped sealed delivered "
    "signed accomplished bossed"
)
"""What says so alone: "boxed off", "signed"."""
_DID = _SURE | words("did do doing hit round through managed survived crushed smashed nailed aced")
_AROUND = words(
    "oh ok okay yes yep yeah yup well i ive im we just finally actually literally coach somehow eventually now the my "
    "of todays tonights this your that thats was is got went made came powered sailed breezed worked for in at on off "
    "up away out and then today tonight single last damn bloody boring even exactly planned written prescribed as done "
    "2 3 4 5 6 from end already again myself by which"
)
_AS_ALL = re.compile(
    r"\b(?:from )?(?:top to bottom|start to finish|first to last|a to z|beginning to end)\b|\bin full\b"
)
_AS_DONE = re.compile(
    r"\bin the (?:bank|bag|books?|can|tin|locker)\b|\b(?:put to bed|squared away|got (?:round|around) to)\b"
)
_WHEN = re.compile(r" (?:before|after|while|whilst|despite|between|as soon as)\b(?!.*\b(?:last|first|half|\d))")
_REGRETS = words("regrettably sadly alas unfortunately afraid")
_NONE = words("no none nothing zero nil 0 neither")
_AROUND_NONE = (
    words(
        "today tonight single of from me for a the any i did done happened happening on my sorry afraid coach one "
        "thing chance hope way"
    )
    | _SESSION
    | words("training strength gym reps rep set sets exercising lifting")
)
_OF_ALL = _ALL | _PARTS | _DID | _AROUND
_MAY_BEGIN = _OF_ALL | words("from top start first beginning in put squared")
"""What begins a clause that is of nothing but all of a session: most begin otherwise."""
_NAMED_PARTS = _PARTS - {"it", "them"}
_SURELY = _SURE | {"off", "up", "away", "i", "im", "its"}
_OF_NONE = _NONE | _AROUND_NONE
_REGRETTED = _REGRETS | _AROUND_NONE | {"not", "im", "this", "time"}
_TRAINING = _SESSION | {"training", "strength", "gym", "rep", "reps", "set", "sets", "one"}
_ENDS = re.compile(r" (?:[.;!?,()-]|\.\.+|\n|but|so|because|cos|and|then|haha|though|tho)(?= |$)")
_BEFORE = (
    r"(?:(?:oh|ok|okay|yes|yep|yeah|well|i|ive|im|we|just|finally|actually|now|it|thats|that|was|is|literally|coach|"
    r"somehow|eventually|reluctantly|begrudgingly|already|sadly|afraid|unfortunately|sorry|alas|soz|sry|session|"
    r"workout|honestly|very|quickly|slowly|only just|morning|hi|hey|have|my|the|no less) )*+"
)
_AFTER = (
    r"(?: (?:it|that|this|them|coach|thanks|cheers|ta|x|xx|lol|boss|already|again|now|today|tonight|yesterday|earlier|"
    r"anyway|anyways|soz|sorry|sry|in the end|at last|in full|this (?:morning|evening|afternoon|time|week|am|pm)|last "
    r"night|in one go|mate|done|off|day|at all|either|for me|too|as well|well|actually|really))*+"
)
_THINGS = (
    r"(?:it|that|this|them|all|everything|the lot|all of (?:it|them)|it all|them all|the (?:whole|full|entire) "
    r"(?:thing|session|lot|workout|list)|every (?:last |single )?(?:set|rep|exercise|bit)|"
    r"(?:my|the|todays|your|all my|all the|tonights|all of my) (?:session|workout|strength"
    r"(?: work)?|exercises|homework|list|routine|gym|legs|work|programme|program|stuff|sets|reps)|all [2-6])"
)
_WHERE = (
    r"(?: (?:while|before|after|between|during|straight after|right after|despite|even though|even tho|in (?:the|my|"
    r"a)|at (?:home|lunch|work|the)|on the|\d+ (?:min|mins|minutes|hours?|h) ago|a (?:minute|while|bit) ago|ages "
    r"ago)\b(?! (?:half|end))(?: (?!half\b|only\b|not\b|one\b|some\b|most\b|without\b)\w+){0,7})?"
)
_DONE = re.compile(
    rf"{_BEFORE}(?:(?:done|did|finished|completed|complete|ticked|tick|smashed|nailed|survived|crushed|sorted|banked|"
    rf"bagged|managed|made(?= it)|knocked out|polished off|been and|over and)(?: {_THINGS})?(?: (?:done|off|through|"
    rf"and done(?: with)?|in))?|(?:all|every|box|boxes)(?: (?:[2-6]|single|last|boxes|box|sets|reps|exercises|one|rep|"
    rf"of them|of it|good))* (?:done|ticked|finished|completed|complete|one|rep)|(?:got|made|dragged myself|"
    rf"forced myself|went|worked|powered|ground|crawled|fought|slogged|battled|plodded)(?: my way)?(?: {_THINGS})? "
    rf"(?:in|done|through|there|finished|sorted)(?: {_THINGS})?|(?:all |it |everything |session )?went (?:to plan|"
    rf"as planned|well|fine|smoothly|really well|perfectly|very well)|full (?:house|marks|set)|"
    rf"(?:(?<=session )|(?<=session was )|(?<=workout )|(?<=workout was ))(?:good|great|fine|ok|okay|alright)|"
    rf"(?:from )?start to finish|whole 9 yards|jobs a good un|(?:did |done )?(?:just |exactly |all |"
    rf"everything )?(?:what|as|like|everything) (?:it|you|the (?:plan|sheet|app))(?: (?:said|says|asked|asks|told me|"
    rf"wrote|wrote it|prescribed|wanted|planned))+|to plan|all as it should be|everything in one "
    rf"go){_AFTER}{_WHERE}{_AFTER}"
)
_ASKS = re.compile(r"(?:was|is|were) (?:the|that|it|this|my)\b|how\b")
_ONE_WORD = re.compile(r"(?:y|ye|yh|ja|jep|si|oui|da|tick|ticked|fertig|klar|all done)(?: [.!])*")
_SKIPPED = re.compile(
    rf"{_BEFORE}(?:not (?:doing it|today|tonight)|"
    rf"n|(?:cba|cbf|cbb)|(?:couldnt|cant) be (?:bothered|arsed|fucked)|(?:didnt|"
    rf"dont) (?:really )?(?:fancy|feel like)|(?:wasnt|not|isnt|am not) (?:really )?(?:feeling|in the mood|"
    rf"up for|up to)|(?:sofa|couch|bed|netflix|pub|telly|tv|laziness|beer|wine|duvet|weather|rain|work|life|sleep|"
    rf"tiredness) won|(?:went|had|ate|chose|watched)(?: \w+){{0,4}}? (?:pub|cake|pizza|beer|beers|wine|nap|film|cinema|"
    rf"party|takeaway|curry|sofa|bed|telly|netflix) instead|(?:studied|revised|rested|napped|slept|worked|swam|partied|"
    rf"went (?:swimming|cycling|climbing|dancing|shopping|hiking|skiing|surfing|out|home|"
    rf"to (?:the )?(?!hospital|doc|gp|physio|clinic|er\b|a and e)[a-z]+)) instead|"
    rf"nothing (?:happened|done|got done)|no (?:strength|session|"
    rf"gym|workout|training|exercises|legs) (?:done|happened|from me)|gym (?:was |is )?(?:shut|closed|flooded)|"
    rf"(?:gutted|heartbroken|sad|annoyed|sorry|hated|ashamed|hate) to (?:have )?(?:miss|missed|skip)|(?:worked|"
    rf"working) late|stuck (?:at|in) (?:\w+ )?(?:work|meetings?|traffic|office|airport|hospital)(?: all day)?|"
    rf"(?:crazy|mad|super|too|so|really|way too) busy|(?:zero|no) (?:energy|motivation|chance|mojo|willpower)|"
    rf"(?:legs )?too (?:sore|stiff|tired|ill|achy|busy)(?: to (?:do it|train|move))?|left it|gave it a miss|ill|sick|"
    rf"(?:away|out of (?:town|station|the country))(?: (?:for|at|on|in|this|all|until|till|visiting|today|tonight)"
    rf"(?: (?!did|done|got)\w+){{0,4}})?|"
    rf"(?:must |have to |had to )?(?:regretfully |respectfully |politely )?declin(?:e|ed|ing)(?: (?:this|that|it|the|"
    rf"today|tonight|todays|tonights)(?: \w+){{0,9}})?|"
    rf"impossible(?: (?:today|tonight|for me|right now|this (?:evening|morning|week)))+|"
    rf"poorly|(?:fell|was) asleep(?! .*(?:late|last night|early|fast|again|\d|midnight))(?: \w+){{0,3}}|"
    rf"(?:manic|hectic|mad|crazy|busy|rough) day(?: at work)?(?: sorry)? (?:no|nope|nah)){_AFTER}"
)


@lru_cache(maxsize=4)
def said_wholly(plain: str) -> Literal["done", "skipped"] | None:
    """Return what clauses say that speak of nothing but the whole session; none where none does, or both are said."""
    if _ONE_WORD.fullmatch(plain):
        return "done"
    said = [part.strip() for part in _ENDS.split(plain) if part.strip() and not _ASKS.match(part.strip())]
    done = any(_DONE.fullmatch(part) or _all_done(part) for part in said)
    skipped = any(_SKIPPED.fullmatch(part) or _none_done(part) for part in said)
    if done:
        return "done"
    return "skipped" if skipped else None


def _all_done(clause: str) -> bool:
    """Tell whether a clause has nothing but words for all of a session, in any order: "every single bit of it"."""
    if not _MAY_BEGIN.issuperset(clause.split(maxsplit=1)[:1]):
        return False
    said = {*_AS_DONE.sub("done", _AS_ALL.sub("all", _WHEN.split(clause)[0])).split()}
    if not said <= _OF_ALL or sum(map(str.isdigit, said)) > 1:
        # "3 sets of 6 each" are those of something.
        return False
    did = said & _DID
    if said & _ALL:
        # "It was all" tells nothing.
        parts = said & _PARTS if did or "of" in said else said & _NAMED_PARTS
        return bool(parts) or bool(did and "everything" in said)
    return bool(did and said & _SESSION) or bool(said & _SURE and said <= _SURELY)


def _none_done(clause: str) -> bool:
    """Tell whether a clause has nothing but words for none of a session: "zero chance of training today"."""
    said = {*clause.replace("not a single", "no").replace("not one", "no").split()}
    if "not" in said and said & _REGRETS and said <= _REGRETTED:
        return True
    told = said & _NONE and said & _TRAINING
    return bool(told) and said <= _OF_NONE and said != {"no", "one"}
