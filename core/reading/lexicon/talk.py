"""Words for saying no, for other people, other times, wishes and corrections."""

from core.reading.lexicon.terms import Terms, words

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun")
TALK: Terms = {
    "no": "no|not|nope|nah|none|nothing|never|without|zero|nil|zilch|nada|didnt|dont|doesnt|isnt|wasnt|havent|"
    "hasnt|arent|werent|naw|nay|nothin",
    "yes": "yes|yep|yeah|yup|yea|yh|ye|aye|sure|yess|yeh|yas|affirmative|indeed|absolutely|of course|ya|yess|yesss",
    "but": "but|just|only|though|tho|however|apart from that|otherwise|although|cept",
    "haha": "haha|lol|lmao|hehe|rofl|hah|ha|lolz|hahaha|lmfao|xd|jk|joking",
}
FIXES: Terms = {
    "": "no wait|who am i kidding|forgot :|i forgot :|forgot to say|edit :|well more like|more like|or more like|"
    "wait no|wait|actually|scratch that|scrap that|strike that|correction|i mean|i meant|meant|oops|my bad|edit|jk|"
    "just kidding|kidding|only kidding|im kidding|just joking|only joking|lie|lies|ignore that|nope|sorry|"
    "sorry i meant|sorry i mean|make that|or rather|rather|my mistake|whoops|hang on|hold on|oh wait|no sorry|"
    "sorry no|no actually|actually no|err|er no|um no|no i mean|i tell a lie|tell a lie|soz|typo|no no|"
    "sorry that should be|should be|should say|should have said|wrong|thats wrong|not true|disregard|forget that|"
    "ignore last|amend|amend that|let me correct|to be exact|on second thought|on second thoughts|"
    "thinking about it|well actually|wait actually|sry|wait sorry|sorry meant|oh no|oops no|oops sorry|"
    "oops i meant|oh sorry|i lied|no its|no it was|no thats the|no that was|make it|change that to|change it to|"
    "correct that to|misspoke|mistyped|mixed up|got that wrong|pardon|pardon me|beg your pardon|excuse me|"
    "apologies|my apologies|my error|my fault|let me rethink|rethink|hmm let me think|let me think|"
    "having thought about it|on reflection|in hindsight|come to think of it|nvm|never mind|nevermind|well no|"
    "correcting that|correcting myself|update :|should read|should have read|take that back|i take that back|"
    "i take it back|revise that|revised|let me fix that|let me redo that|let me start again|start over|"
    "misremembered|i misremembered|misread|misread that|miscounted|i miscounted|counted wrong|i counted wrong|"
    "looking again|just checked|double checked|thats not right|not right|that should read|brain fade|brain fart|"
    "no i didnt ,|no i didnt .|no i did not ,|no i havent ,|no it wasnt ,|silly me|no im daft|im daft|"
    "no im being daft|im being daft|no im an idiot|im an idiot|what am i saying|doh|duh|no silly me|no hang on|"
    "no hold on|stupid me|daft me|my head|scratch|slip of the thumb|fat fingers|fat finger|wrong button|wrong key|"
    "autocorrect|wrote that wrong|er|no im lying|im lying|lied|i lie|not sure why i wrote that|"
    "no idea why i wrote that|dont know why i wrote that|what i meant was|what i meant|meant to type|"
    "meant to write|meant to put|meant to say|i meant to say|i meant to type|i meant to write|i meant to put|ah no|"
    "argh no|hmm no|hm no|ooh no|gah no|doh no|ugh no|oh hang on no|hang on no|let me check no|"
    "ignore that last message|sorry i mean to say|i always mix these up|i always mix them up|i mix always|"
    "always mixing these up|i always get these wrong|i keep mixing these up"
}
NOISE: Terms = {
    "": (
        "numb with boredom|numb from boredom|bored numb|brain is numb|brain numb|mind is numb|other 2|other 3|"
        "electric bill|electric bills|electric bike|electric car|ankle deep snow|ankle deep in snow|"
        "ankle deep in mud|knee deep in snow|knee deep in mud|knee deep in water|"
        "dodgy curry|dodgy kebab|dodgy takeaway|dodgy prawns|dodgy chicken|dodgy meal|dodgy food|dodgy pint|"
        "back yard|elbow room|shoulder season|neck and neck|hands full|that hip new|foot of the hill|foot of the climb|"
        "foot of the stairs|foot of the mountain|there and back|gym and back|out and back|and back home|"
        "work and back|shops and back|back to back|pain in the neck of|calf muscles run in the family|"
        "pain in the arse|pain in the ass|pain in the backside|pain in the neck these|pain in my arse|is back|are back|"
        "swollen with pride|my pride hurt|hurt my pride|hurt was my pride|"
        "kicked my arse|kicked my ass|kicked my butt|kicks my arse|kicks my ass|kicks my butt|"
        "school run|beer run|shop run|bin run|coffee run|food run|nursery run|tip run|nearly died|almost died|"
        "nearly killed|almost killed|nearly cried|almost cried|nearly puked|almost puked|flu jab|covid jab|booster jab|"
        "my jab|had jab|one leg|on one leg|single leg|on 1 leg|back to|back in|back at|came back|come back|comes back|"
        "got back|get back|going back|be back|back on|back from|back home|back then|back soon|back again|back into|"
        "cut back|cutting back|head back|heading back|headed back|went back|goes back|walked back|ran back|jogged back|"
        "cycled back|drove back|driving back|flew back|flying back|scaled back|scaling back|dialled back|dialed back|"
        "hung back|looking back|bounced back|brought back|gave back|text back|message back|reply back|getting back|"
        "popped back|sat back|turned back|years back|weeks back|months back|days back|a while back|"
        "pulled back|hold back|held back|back off|backed off|go back|step back|way back|on the other hand|heads up|"
        "arm and a leg|last night|last time|last week|last month|last year|at last|first time|first of all|at first|"
        "first session|first day|first week|first run|last session|last run|last mile|last km|last k|one more|one day|"
        "one of these|one spot|one time|one thing|no one|any one|at one point|one leg at a time|this one|that one|"
        "cold feet|on foot|leg day|legs day|leg up|cost an arm|feet up|on my feet|by hand|to hand|step by step|see you|"
        "a bit|2 dumbbells|two dumbbells|24 / 7|50 / 50|second time|a second|one second|next one|in the end|at the end|"
        "all the way|the whole way|kg s each|10k race|5k race|rest of|left hand|right hand|in each hand|hands on hips|"
        "hands on my hips|hand on hip|hand on my hip|hands on the hips|hand on the wall|hands on the wall|"
        "one in each hand|1 in each hand|1 each hand|one each hand|1 per hand|one per hand|on back|on my back|"
        "on the back|across my back|on shoulders|on my shoulders|on knees|on my knees|from knees|from my knees|"
        "from the knees|knees down|two handed|one handed|two hands|2 hands|two hand|2 handed|each hand|per hand|"
        "in each paw|in each mitt|in each fist|each arm|in each arm|per arm|each dumbbell|per dumbbell|each kettlebell|"
        "each side of the bar|each end|each side of bar|a hand each|both hands|in one hand|left arm|right arm|"
        "in my left hand|in my right hand|opposite hand|either hand|a hand|in opposite hand|a side of the bar|one hand|"
        "the rest|by the way|feel free|first half|second half|last half|on the bar|the bar|on a bar|on the barbell|"
        "on the other exercises|on the other two|on the other ones|on the other sets|on board|first place|"
        "second nature|second thoughts|good morning|good morning coach|morning coach|good night|good evening|"
        "per session|a session|tight laces|in one|ones|one foot in the grave|head over heels|foot on the gas|last bit|"
        "each way|both ways|running club|run club|running group|running buddy|running mate|running shoes|running kit|"
        "last set of the day|last part|last few|last couple|second wind|leg of the journey|knee high|to the core"
    )
}
OLD_NUMBERS: Terms = {
    "": "everything else|the rest|all the others|all others|other sets|otherwise|instead of|in place of|in lieu of|"
    "rather than|out of|supposed to be|should have been|not the|plan was|plan said|target was|target of|"
    "was meant to be|prescribed|meant to be|up from|down from|was supposed to be|supposed to do|meant to do|of the|"
    "of the planned|of the prescribed"
}
