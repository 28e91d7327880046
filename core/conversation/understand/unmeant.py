"""Words that wish for nothing: denied, only thought of, asked about, on a condition, another's, long ago, or quoted."""

from typing import Final

from core import regex as re
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, clauses, rather, sentences
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import NT

_CHANGES: Final = (
    r"(?:(?:add|mov|shift|postpon|reschedul|swap|replac|exchang|switch|skip|leav\w* out|left out|drop|paus|"
    r"unsubscrib|delet|remov|eras|forget|cancel|undo|chang|set|put|giv|mut|turn|fly|travel|buy|bought|sell|sold|start|"
    r"begin|stop|export)\w*|(?:rest|go(?:ing)?|be|being) (?:until|till|for|away|on|to)|"
    r"(?:tak(?:e|ing)|took) (?:an? |the |some |\w+ )?(?:\w+ )?(?:break|pause|weeks?|days?|time|rest|holiday)|"
    r"(?:mak(?:e|ing)|made) (?:it|me|them|(?:the|my|this|today'?s|all) \w+) (?:a bit |much |\w+ )?"
    r"(?:\w+er|easy|hard|light|short|long|less|more|\d+)|"
    r"(?:run|rac|do|enter|sign)\w* (?:up for )?(?:an?|the|my) (?:\w+ ){0,2}(?:race|marathon|half|ultra|\d+ ?km?))\b"
)
"""What is done to a plan, to settings or to a week, in any form of its verb."""
_OTHERS: Final = rf"(?:(?:my|the|a|our) (?:\w+ )?(?:{KIN}|app)|s?he|they|someone|somebody|everyone|people)"
_POLITE: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|hi|hey|hello|also|well|sorry|coach|then|maybe|perhaps|just)\W+)*"
    r"(?:(?:can|could|may|might|shall|will|would|let'?s|how about|what about|any chance|why (?:don'?t|not)|"
    r"do you mind|is it (?:all )?(?:ok(?:ay)?|fine|right|possible)|i (?:want|need|would|'d)))\b"
    r"(?! (?:it|that|this|i|we)(?: not)? (?:be|hurt|matter|harm|help|change|mean)\b)|\bplease\b"
)
"""A wish in the form of a question."""
_DENIED: Final = (
    rf"(?:not|never|cannot|no need|{NT})(?: (?:really|even|yet|ever|just|have|had|be|want|wanting|decided|going|"
    r"planning|planned|wish|like|need|sure|meant?|told|ask(?:ed)?|you|me|it|to|if|whether|i|should|will|and))*"
)
_NEARLY: Final = (
    r"(?:might|nearly|almost|forgot to|meant to|used to|(?:was|were) (?:going|about|planning|supposed) to|"
    r"(?:maybe|perhaps) (?:i|we) (?:should|will|could)|"
    r"(?:last (?:year|month|summer|winter)|years? ago).* (?:wanted|had) to)(?: (?:just|have|had|to|also))*"
)
_UNMEANT: Final = re.compile(
    rf"\b{_DENIED} {_CHANGES}(?!.*\bany ?(?:more|longer)\b)|\b{_NEARLY} {_CHANGES}|"
    r"\b(?:(?:think|wonder|consider|dream|talk)\w* (?:about|of|if|whether)|whether|unsure|undecided)\b|"
    r"\b(?:i|we)(?:'m|'ve| was| am| were| have)?(?: (?:just|only|really|nearly|almost|been))* "
    r"(?:thought|hop(?:e|ed|ing)|wish(?:ed)?(?! to)|doubt|suppose|don'?t (?:think|believe)|wouldn'?t say)"
    r"(?! (?:(?:that )?(?:i|we)(?:'d|'ll| should| would) (?:tell|let|say|mention|write)|that'?s|it'?s|you|"
    r"(?:i|we) can'?t))|\b(?:hopefully|probably)\b(?! (?:not\b|skip|miss|\w+n't))|"
    r"^\W*(?:almost|nearly|soon|not yet|perhaps|maybe(?= (?:i'?m|i am|i've|i have|my|the)\b))\b|"
    r"\b(?:not (?:true )?that|nobody said|no one said)\b|"
    rf"^(?!.*\b(?:(?:and|with) (?:i|me)|so)\b)\W*(?:(?:and|but|so|hi|also|because|as)\W+)*{_OTHERS}"
    r"(?:'s|'re|'d| \w+s| had| (?:is|are|was|were|will|would))?(?: \w+)* "
    rf"(?:{_CHANGES}|has|have|away|race|races|abroad|holiday)\b(?!.*\b(?:i|i'm|me|us|we|our)\b)|"
    r"\b(?:back then|used to)\b(?!.*\bnow\b)|"
    r"\bwhat (?:does|do|did) .*\bmeans?\b|\b(?:button|label|menu)\b|\bby (?:mistake|accident)\b|\baccidentally\b|"
    r"\b(?:it|you|the app|the message) (?:says?|said|wrote)\b"
)
_IF: Final = re.compile(
    r"(?<!even )(?<!ok )(?<!okay )(?<!mind )\bif\b"
    r"(?! (?:possible|(?:all|everything|things) go|(?:my|the) \w+ (?:holds?|lets|allows)|ok(?:ay)?|allowed|"
    r"needed|need be|not|(?:that|it)(?:'s| is| works| would be)|"
    r"you (?:can|could|want|like|may|do)|i (?:may|can)\b|there(?:'s| is)|we can))|\bunless\b|\bin case\b|"
    r"^\W*(?:when(?:ever)?|once(?! (?:a|per)\b)|as soon as)\b|\bonly\b.*\bwhen\b"
)
"""On a condition; one that only asks for leave is none."""


def meant(text: str, *, answers: bool = False) -> str:
    """Return the clauses of a wish that are meant as one; `answers`: what asks back or hedges answers a question."""
    kept = ""
    for sentence in sentences(text):
        low = sentence.lower()
        if not answers and (_IF.search(low) or (asks(low) and not _POLITE.search(low))):
            continue
        pieces = [sentence] if rather(sentence) else clauses(sentence)
        kept += "".join(one for one in pieces if not _UNMEANT.search(bare(one).lower()))
    return bare(kept)
