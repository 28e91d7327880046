"""Tell a reply in another language than English, from which nothing is taken."""

from collections.abc import Callable

from core.reading.lexicon.terms import words

FOREIGN = words(
    "rodilla derecha izquierda dolor hecho hice pierna piernas gemelo gemelos tobillo muslo cansado",
    "cansada cadera pie duele dormi horas noche bien muy todo pero con sin entrenamiento serie series",
    "espalda ayer hoy mañana manana repeticiones ambos ambas genou gauche droite droit mollet mollets",
    "jambe jambes cheville hanche douleur fait fini seance cuisse cuisses fatigue fatiguee dormi heures",
    "nuit bien tout sauf avec sans rien hier aujourd hui chaque cote cotes talon jai pas les des une mal",
    "aux aie knie links rechts wade waden bein beine schmerz schmerzen huefte hufte fuss erledigt fertig",
    "geschlafen stunden muskelkater ohne mit und nicht alles heute gestern gemacht ausser beide seiten",
    "oberschenkel krank tut weh leicht ich habe bin sehr mude muede keine kein ginocchio sinistro destro",
    "destra sinistra polpaccio polpacci gamba gambe caviglia dolore fatto tutto senza ieri",
    "oggi stanco stanca dormito ore tranne mal di gli ho per lato gluteo schiena mezza joelho esquerdo",
    "direito esquerda direita panturrilha perna pernas tornozelo quadril dor feito fiz tudo sessao dormi",
    "hoje ontem cansado nao não muito sem costas serie menos knieen kuit kuiten been benen enkel heup pijn",
    "gedaan klaar geslapen uur zonder niet alles vandaag gisteren moe beide kanten ging lekker rechter",
    "linker spierpijn ziek geen heb een ik het kolano prawe lewe lydka boli bol noga nogi zrobione",
    "wszystko spalem bez nie kna vanster hoger vad vader ben hofta smarta klart gjort sovit timmar utan",
    "inte allt idag trott knäet venstre hoyre sieben acht neun zehn sechs funf fuenf vier drei zwei eins",
    "siete ocho nueve diez seis cinco cuatro tres dos huit neuf dix six sept cinq quatre trois deux sette",
    "rechte rechten rechtes rechtem linke linken linkes linkem bei von noch etwas bisschen ruecken rucken ferse",
    "fersen fuesse schienbein schienbeine achillessehne sehne nichts mein meine meinem meinen vom nach gelaufen",
    "stunde minuten hab gar keiner keinen schlecht anstrengung schlaf zwanzig dreissig pied pieds talons orteil",
    "orteils ischios fessier fessiers fesses aucun aucune douleurs faite matin soir legere suis malade entrainement",
    "termine terminee courbatures dans rodillas tobillos muslos caderas gluteos isquios derecho izquierdo derechos",
    "molestia molestias esfuerzo minutos enfermo enferma hecha puentes cada ninguna ningun ginocchia caviglie piede",
    "piedi coscia cosce tallone dolori fatica sforzo nessun nessuno nessuna minuti malato malata glutei stinco",
    "inguine hiel hielen billen voet voeten scheen schenen linkerbeen rechterbeen linkerknie rechterknie linkerkuit",
    "rechterkuit beetje stijf uren moeheid gelopen kolana kolanie lewa lewy prawa prawy prawej lewej lydki biodro",
    "kostka stopa plecy zmeczony zmeczona chory chora dzisiaj wczoraj joelhos coxa coxas calcanhar nenhuma nenhum",
    "esforco timmar timme sov vaderna vaden ommar omma ont knat laret hoften gjorde passet inget mycket ocksa",
    "benet benen vanstra hogra ryggen vondt smerter leggen leggene legg sovet ondt laeggen hofte ankelen okten ferdig",
    "trening traning traningen igar gick inga ingen morse laren",
    "otto nove dieci sei cinque quattro tre due oito dez sete quatro zeven negen tien vijf zes",
) - words(
    "series ben six tre sin pie due mal pas des mit con tut per sei dos bol is sept fatigue been die hui",
    "horas les bin vad kanten serie gamba sessao droit menos dor muy tres vier vader acht aux lato bien una",
)


def foreign(spoken: tuple[str, ...], known: Callable[[str], bool]) -> bool:
    """Tell whether a reply is in another language: words of one, or letters that English has not."""
    found = sum(word in FOREIGN for word in spoken)
    strange = sum(not word.isascii() and word.isalpha() for word in spoken)
    most = max(found, strange)
    return most > 0 and most >= sum(len(word) > 1 and word not in FOREIGN and known(word) for word in spoken)
