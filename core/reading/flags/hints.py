"""Pieces of words of which at least one stands in every description of a sign: what has none is not searched for it."""

HINTS: dict[str, str] = {
    "chest pain": "chest stern breast rib thorax left|arm jaw angina attack elephant cardiac",
    "palpitations": "heart ticker pulse beat palp fib rhythm rythm rhytm hythmi ectopic svt tachy hr",
    "fainting": "faint feint fant faynt out over consc concious consious uncon syncope swoon collaps colaps black "
    "blac dark grey gray white "
    "tunnel vision blank floor ground deck pavement grass trail mat lawn path track carpet tiles remember secs "
    "mins minutes seconds turn like funny queer legs down under lights blurry fuzzy "
    "stars drop fell treadmill next gave",
    "breathlessness": "breath breeth air inhal puff wind gasp pant wheez sob suffoc sentence word",
    "calf swelling and warmth": "calf calv leg shin behind knee clot dvt",
    "saddle numbness": "numb feel sensation tingl needles dead anaesth novocaine fuzzy cotton asleep",
    "bladder or bowel change": "pee wee urin piss poo shit shat loo toilet bathroom bladder bowel water plumb "
    "incontin leak dribbl wet soil crap mess feeling sensation number go",
    "achilles pop": "pop snap crack bang twang ping rip tore tear torn kick shot whack thwack thud crunch clunk "
    "burst rupture hit went gave boot stamp struck bitten explod",
    "sudden weakness or trouble with speech": "slur face mouth blood speak words",
    "fingertip pain in a bone": "spot point place dot area patch tip thumb size coin 5p 10p penny dime nickel pea "
    "finger press poke prod touch tender push",
    "pain in a bone": "bone bony tibia fibula metatars navicular femur met|head",
    "pain on hopping": "hop jump",
    "night pain": "night wak woke sleep awake bed lying lie lay up 3",
    "rest pain": "rest sit sat sofa still nothing moving feet lying throb",
    "groin pain": "groin",
    "front of shin pain": "shin tibia lower|leg",
    "navicular pain": "navicular foot instep arch n|spot",
    "fifth metatarsal pain": "foot toe met",
    "deep hip pain": "femor femur talus",
    "spreading numbness": "numb tingl needles feel sensation fizz electric dead shoot burn buzz",
    "weakness": "foot toe drag weakness",
    "repeatable tightness in both legs": "every each same always clockwork fail exactly on at after around about "
    "by past regular predict never certain k mile",
    "night sweats": "sweat drench soak sheet drip",
    "weight loss": "lost losing loosing drop shed down lose weight clothes",
    "fever": "fever temp",
    "missed periods": "period",
    "repeated bone injury": "stress",
    "cancer history with pain": "cancer tumo chemo oncolog melanoma lymphoma leukaemia",
    "cannot bear weight": "weight stand step walk foot load use carr stretcher wheel crutch hop crawl move get "
    "down leg",
}


def hints(name: str) -> tuple[str, ...]:
    """Return the pieces of words that a sign needs; none where it is always searched."""
    return tuple(piece.replace("|", " ") for piece in HINTS.get(name, "").split())
