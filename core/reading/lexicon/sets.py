"""Words around the numbers of sets: those that change nothing, and those that change everything."""

from core.reading.lexicon.terms import words

TALK = words(
    "like kinda sorta basically literally honestly actually hmm oof phew haha lol ha god man mate guess working used "
    "using lifted loaded held managed only just about maybe around another plus also then finally with doing made "
    "still total roughly almost nearly exactly over under lastly first reps plain strict slow full felt feel feels "
    "feeling got get getting did do done does had have hit was were is are been be it its that thats this these those "
    "the a an my i we you he she they of on in at to for from by as so and but or all went go going easy hard tough "
    "good great nice fine ok okay no not yes then now today tonight yesterday morning evening coach hi hey hello ok "
    "okay well um uh er ah oh yo right left both each side sides leg legs ea per cos because since coz bcs arms "
    "shaking burning burned burnt hands rpe effort slept sleep knee calf pain sore bed up down gym session age score "
    "level day week month around"
)
"""Words that are no name of an exercise though a number follows them."""

FILLERS = words(
    "weigh weighed weighing pyramid emom ladder drop dropset am pm oclock tickmark fell collapsed dropped pb pr best "
    "record written programmed instructed listed lead leading leads thumbsup haha double two a an the my i we ive it "
    "its that thats this these those of on in at to for by per and then so also plus only just another got get "
    "getting did do done does had have hit was were is are managed made manage completed complete finished finish out "
    "about around roughly approx circa ish exactly solid strict slow slower full proper decent good clean nice easy "
    "hard tough controlled smooth steady comfortable comfy heavy light lovely quality perfect straight unbroken all "
    "whole extra more again today tonight morning with w using used holding held going went bodyweight bw body weight "
    "weights no load unloaded unweighted bar barbell empty dumbbell dumbbells db dbs kb kettlebell vest amrap max "
    "maxed failure rep reps set sets round rounds time times one ones thing things bit though tho but still as well "
    "yep yeah yes ok okay um uh er erm like right left leg legs side sides foot feet hand hands on one off onto box "
    "step bench bands band mat pad wall rail chair through count counts total in each first second third last final "
    "next after other were ea per n raise raises exercise exercises ones move slowly carefully strictly easily "
    "happily comfortably barely squeezed ground grind finally eventually afterwards strong stronger weak weaker bad "
    "dodgy standing trailing working across apiece but followed dnf warm cooldown thingy thingies thingys thingie "
    "thingummy jobbies stuff malarkey reached topped alike equally evenly identically ofc obviously naturally feeling "
    "felt feels really very pretty super quite too make makes making perform performed performing bang banged banging "
    "knock knocked smash smashed crush crushed nail nailed hammer hammered crank cranked pump pumped churn churned "
    "squeeze pushed pulled land landed log logged note noted ended up clock clocked lasted lift lifted stood stand "
    "stay stayed keep kept come came put take took taken start started begin began continue continued repeat repeated "
    "add added include included cruised breezed powered grinded fought survived handled gone go goes me myself you us "
    "our your he she they them him her itself because cos since which who while when where both either here there "
    "somehow anyway anyhow proudly thankfully",
    "~ : = ( ) / + - & | \\ , . ; \" ' # * ! @",
)
"""Words that may stand between the numbers of one exercise and change nothing."""

NOT_DONE = words(
    "plan planned target targets targeted goal goals aim aimed aiming supposed meant should shouldve wanted want "
    "intended intend hoped expected prescribed attempt attempted attempting tried trying instead told says said "
    "supposedly imagine"
)
"""Words beside numbers that may make something else of them: what was planned, wanted, tried."""

HEDGES = words(
    "rather versus vs usual usually normal normally previously typically yesterdays record gonna will maybe perhaps "
    "probably possibly think guess guessing unsure forget forgot unless until till before than if or different wrong "
    "mistake except excepting excluding barring minus less fewer almost nearly"
)
"""Words that do so where they stand in one clause with the numbers."""

CUT = words(
    "short without missed missing skipped skipping skip dropped binned ditched quit bailed couldnt cant cannot "
    "didnt wasnt werent never fail failed failing stop stopped stopping lost assisted cheated half halfway partial "
    "partials cut cramped cramping seized gassed tapped stalled gave died bust fell collapsed broke"
)
"""Words that take something back from sets that were counted: "3x8, failed the last"."""

DENIED = words("no not none never apart bar besides other")
"""Words that matter where a number, a leg or a set follows."""

REST = words("rest others remainder")
"""Words for all other exercises."""

REMARKS = words(
    "felt feel feels feeling hard harder hardest easy easier tough tougher good better best bad worse worst strong "
    "stronger weak weaker wobbly wobblier shaky shakier heavy heavier light lighter slow slower nice fine tired "
    "tighter tight sore stiff stiffer gave solid steady unsteady stable rough awkward tricky ok okay great comfy "
    "struggled struggling struggle lagging behind"
)
"""Words that say how it was, and not on which leg the numbers were done."""

UNTOLD = words(
    "heaps loads lots many plenty bunch failure exhaustion count dunno several tons umpteen countless total altogether"
)
"""Words in place of a number."""
