"""Words for why a session was left out."""

from core.reading.pieces import Sought

A_COLD = (
    r"(?:a|this|that|(?:caught|with|got|have|had|still|nursing|fighting|shifting|full of) (?:still )?the) cold"
    r"(?=$| ?[.,:;!)?\n-]| (?:and|but|so|today|tonight|since|that|from|which|now|again|at|i|ive|im|my|this|brewing|"
    r"coming|going|for|with|the|or|as|because|cos|developing|on|off|back|cough|last|yesterday|in my|all|sorry|"
    r"skip\w*|not|no|legs|rpe|sleep|slept|thats|knocked|has|is|wont|bad|haha|lol)\b)"
)
"""An illness: before a thing the word is of the weather ("a cold evening"), as in "the cold" where nobody has it."""
CAREFUL = Sought(
    r"\b(?:play(?:ing|ed)? (?:it )?safe|being (?:careful|sensible|cautious)|not risking (?:it|anything)|"
    r"(?:didnt|dont|not) (?:want(?:ing)? to |gonna )?(?:risk|push) it|(?:better|rather be) safe than sorry|"
    r"to be (?:safe|careful|sensible)|giv(?:ing|en) it (?:a|another) (?:rest|day)|letting it (?:settle|calm|rest))\b"
)
"""Why, where something hurts or is sore."""
REASONS = {
    "ill": Sought(
        rf"\b(?:ill|illness|sick|flu|{A_COLD}|covid|fever|stomach bug|tummy bug|bug|poorly|under the weather|"
        r"vomiting|throwing up|puking|chest infection|food poisoning|virus|headcold|head cold|migraine|headaches?|"
        r"bad head|unwell|rough with|lurgy|gastro|norovirus|tonsillitis|throat|man flu|manflu|migrane|crook)\b"
    ),
    "pain": Sought(
        r"\b(?:pain|painful|hurt|hurts|hurting|injury|injured|pulled (?:a|my)|tweaked|niggle|niggling|niggly|"
        r"playing up|giving me (?:grief|gip|gyp|jip)|"
        r"flared up|flared|not happy|unhappy|grumpy|grumbling|grumbly|angry|complaining|gave way|not right|"
        r"(?:knee|hip|ankle|achilles|calf|shin|foot|back|hamstring|hammy|groin|quad) (?:feels|is|felt|was|"
        r"feeling) (?:\w+ )?(?:off|weird|wrong|dodgy|iffy|funny)|rest(?:ed|ing) (?:the|my) (?:knee|calf|achilles|hip|"
        r"ankle|shin|foot|back|hamstring)|rolled my|strained|twinge|pulled up|sprained)\b"
    ),
    "sore": Sought(
        r"\b(?:sore(?! throat)|soreness|doms|stiff|(?:legs|quads|hamstrings?|hammies|calves|glutes) (?:are |were |is |"
        r"still |feel |all )*(?:wrecked|trashed|shot|dead|fried|in bits|destroyed|ruined|smashed|toast|jelly|lead)|"
        r"aching|achy)\b"
    ),
    "travel": Sought(
        r"\b(?:flight|flying|airport|travel|traveling|travelling|trip|hotel|on the road|plane|on (?:a|the) (?:train|"
        r"bus|coach|ferry)|train to|holiday|vacation|away|abroad|driving|jet lag|jetlag|jetlagged|jet lagged|"
        r"long drive|in transit|layover|out of (?:the )?(?:country|town)|conference in|"
        r"in (?!(?:early|late|sick|ill|today|tonight|again|all|on|bed|mon|tue|wed|thu|fri|sat|sun|the|my|an?|"
        r"meetings?)\w* for\b)[a-z]+ for work)\b"
    ),
    "busy": Sought(
        r"\b(?:work|working|works|meeting|meetings|busy|late|overtime|deadline|deadlines|kids?|baby|no time|"
        r"(?<!first )(?<!last )(?<!next )time|"
        r"school run|shift(?! (?:it|this|to)\b)|boss|office|hectic|swamped|slammed|manic|chaos|exam|exams|"
        r"appointment|family|childcare|"
        r"babysitter|sitter|nanny|wedding|party|visitors|guests|snowed under|call|calls|rushed|babysitting|crazy day|"
        r"nativity|school play|birthday|exams?|revising|revision|moving house|house move|plumber|builders?|boiler|"
        r"broke down|vet|vets|funeral|concert|minute|in laws|mad day|night shift|on call|mental day|errands|"
        r"spent (?:the|all|most of|half|my) (?:\w+ )?(?:day|morning|afternoon|evening|night|weekend|time)|"
        r"tied up|stuck (?:in|on|at)|double shift|studying|uni|dentist|parents evening|rammed|packed day|got held up|"
        r"held up)\b"
    ),
    "tired": Sought(
        r"\b(?:tired|knackered|exhausted|shattered|wiped|no energy|drained|fatigued|cream crackered|burnt out|"
        r"burned out|pooped|zonked|dead tired|worn out|beat(?! (?!today|tonight|now|from)[a-z])|"
        r"spent(?! (?:the|all|most|half|an?|my|\d+|hours|ages) )|too tired|bushed|sleepy|fried|"
        r"run down|rundown|done in|out of gas|low energy|no sleep|barely slept|hardly slept|stuffed|"
        r"buggered|wrecked|cooked|fell asleep|half asleep|asleep on my feet|dead on my feet|slept (?:badly|terribly|"
        r"awfully)|bad night|slept in|overslept|no motivation)\b"
    ),
}
