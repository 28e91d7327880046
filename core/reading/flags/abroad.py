"""Signs of danger in the languages that many runners write in: German, French, Spanish, Italian, Dutch, Portuguese.

Nothing else is taken from such a reply, but a missed emergency is worse than an unread text (SAF-01, SAF-04).
Letters stand without their marks, as the reader has them.
"""

from core.reading.flags.sign import Sign, sign, way
from core.reading.lexicon.terms import Terms

ABROAD_WORDS: Terms = {
    "harmless": (
        "nicht gut|nicht so gut|nicht besonders|nicht wohl|va pas|pas bien|pas tres bien|pas top|no me siento bien|"
        "no me encuentro bien|no estoy bien|non sto bene|non mi sento bene|niet goed|niet lekker|nao estou bem|"
        "nao me sinto bem"
    ),
    "brust": (
        "brostet|brost|brystet|bryst|klatka|klatce|klatke|seene|chhati|chaati|rintaan|rinnassa|rinta|brust|brustkorb|"
        "brustbein|poitrine|thorax|sternum|pecho|esternon|petto|sterno|torace|borst|borstkas|peito|herz|coeur|cœur|"
        "corazon|cuore|hart|coracao|brustenge|brustschmerz|brustschmerzen|pijn op borst|torax|cage thoracique"
    ),
    "herz": "herz|herzschlag|puls|coeur|cœur|pouls|corazon|pulso|cuore|polso|hart|hartslag|coracao|batimentos|battito",
    "schmerz": (
        "ont|vondt|ondt|smarta|smertar|smerter|smerte|trykk|tryck|trycker|bol|boli|dard|sattuu|kipu|puristaa|dukh|"
        "schmerz|schmerzen|schmerzt|weh|druck|druckt|enge|eng|sticht|stechen|stechend|brennt|brennen|zieht|krampf|"
        "douleur|douleurs|mal|serre|serree|oppression|oppresse|pression|brule|pique|pincement|dolor|dolores|duele|"
        "duelen|dolia|presion|opresion|aprieta|apreta|punzada|punzadas|quema|pinchazo|dolore|dolori|male|fitta|fitte|"
        "pressione|oppresso|oppressione|stretta|brucia|stringe|pijn|druk|drukkend|beklemd|beklemmend|strak|steekt|"
        "steken|brandt|dor|dores|doi|aperto|apertado|pressao|queima|pontada|pontadas|doendo|doeu|aperta|beklemming"
    ),
    "stolpert": (
        "stolpert|stolpern|rast|raste|rasen|flattert|unregelmassig|aussetzer|setzt aus|herzrasen|klopft wie verruckt|"
        "klopft wild|s emballe|semballe|palpite|palpitations|irregulier|saute|rate des battements|bat la chamade|"
        "bat vite|bat tres vite|palpita|palpitaciones|se acelera|acelerado|irregular|salta|latidos|a mil|"
        "late muy rapido|palpitazioni|accelerato|irregolare|batte forte|batte fortissimo|impazzito|perde colpi|"
        "hartkloppingen|onregelmatig|slaat over|bonst|gaat tekeer|bonkt|palpitacoes|disparado|disparou|acelerou|"
        "descompassado|falhando"
    ),
    "herzrasen": (
        "hjertebank|hjartklappning|hjartebank|sydamentykyt*|kolatanie serca|kołatanie serca|palpitacje|hjertebanken|"
        "herzrasen|herzstolpern|herzklopfen im liegen|tachycardie|palpitaciones|palpitazioni|hartkloppingen|"
        "palpitacoes|taquicardia|tachicardia|extrasystoles|extrasistoles"
    ),
    "ohnmacht": (
        "svimmade|svimmat|besvimte|besvimt|besvimede|besvimet|pyorryin|pyortyi*|zemdla*|zemdlał*|behosh|tuppade av|"
        "ohnmachtig|ohnmacht|ohnmaechtig|bewusstlos|bewußtlos|umgekippt|kollabiert|zusammengebrochen|kurz weggetreten|"
        "schwarz vor augen|evanoui|evanouie|evanouis|malaise|tombe dans pommes|tombee dans pommes|dans les pommes|"
        "perdu connaissance|perte de connaissance|tourne de l oeil|syncope|desmaye|desmayado|desmayada|me desmaye|"
        "perdi conocimiento|perdi el conocimiento|perdida de conocimiento|sincope|perdi conciencia|perdi la conciencia|"
        "desvanec*|inconsciente|svenuto|svenuta|sono svenuto|sono svenuta|perso i sensi|perso conoscenza|collassato|"
        "collassata|svenimento|flauwgevallen|flauw gevallen|bewusteloos|van mijn stokje|buiten bewustzijn|weggevallen|"
        "out gegaan|zwart voor ogen|desmaiei|desmaiado|desmaiada|desmaio|perdi os sentidos|perdi a consciencia|apaguei"
    ),
    "luft": (
        "kan inte andas|far ingen luft|far ikke puste|kan ikke puste|far ikke luft|nie moge oddychac|nie mogę oddychac|"
        "saans nahi|saans nahin|en saa henkea|keine luft|kaum luft|schwer luft|nicht atmen|kaum atmen|schlecht luft|"
        "atemnot|kurzatmig|ringe nach luft|luftnot|bekomme keine luft|krieg keine luft|peux pas respirer|pas respirer|"
        "du mal a respirer|mal a respirer|respire plus|respirer plus|essouffle au repos|essouflee au repos|"
        "arrive pas a respirer|arrive plus a respirer|manque d air|manque dair|souffle coupe|no puedo respirar|"
        "no podia respirar|me cuesta respirar|cuesta respirar|falta el aire|falta de aire|me falta aire|me ahogo|"
        "sin aliento en reposo|me ahogaba|dificultad para respirar|me falta el aire|non riesco a respirare|"
        "non riuscivo a respirare|fatica a respirare|faccio fatica a respirare|manca il fiato|manca l aria|"
        "mi manca l aria|affanno a riposo|fiato corto a riposo|non respiro|mancava l aria|geen lucht|geen adem|"
        "niet ademen|moeilijk ademen|kortademig|benauwd|naar adem|krijg geen adem|kan niet ademen|adem halen lukt|"
        "nao consigo respirar|nao conseguia respirar|falta de ar|dificuldade para respirar|dificuldade de respirar|"
        "custa respirar|sem ar|sem folego em repouso|falta o ar|plus a respirer|pas a respirer|plus respirer|"
        "nicht mehr atmen|niet meer ademen|piu a respirare"
    ),
    "wade": (
        "vaden|vad|leggen|legg|lydka|łydka|lydke|pohje|laeggen|wade|waden|unterschenkel|mollet|mollets|pantorrilla|"
        "pantorrillas|gemelo|gemelos|polpaccio|polpacci|kuit|kuiten|onderbeen|panturrilha|panturrilhas|batata da perna|"
        "gemeos|bein|jambe|pierna|gamba|been|perna"
    ),
    "geschwollen": (
        "svullen|hoven|hovent|hevet|haevet|spuchni*|turvonnut|turvoksissa|geschwollen|dick geworden|schwillt|"
        "angeschwollen|schwellung|dicker|dick|gonfle|gonflee|gonfles|enfle|enflee|enflure|gonflement|hinchado|hinchada|"
        "hinchados|hinchazon|inflamado|inflamada|gonfio|gonfia|gonfiato|gonfiata|gonfiore|gezwollen|opgezwollen|"
        "zwelling|dik|inchado|inchada|inchou|inchaco"
    ),
    "warm": (
        "varm|varmt|ciepla|ciepły|goraca|kuuma|warm|heiss|heiß|rot|gerotet|uberwarmt|chaud|chaude|rouge|chauffe|"
        "brulant|brulante|caliente|rojo|roja|calor|enrojecid*|caldo|calda|rosso|rossa|arrossat*|heet|rood|gloeit|"
        "quente|vermelho|vermelha|schmerzt|schmerzen|weh|douloureux|douloureuse|duele|dolor|dolorosa|dolorante|fa male|"
        "pijn|doi|dor"
    ),
    "thrombose": (
        "thrombose|trombosis|trombosi|trombose|blutgerinnsel|phlebite|flebitis|caillot|coagulo|venenthrombose|"
        "longembolie|embolie"
    ),
    "taub": (
        "taub|taubheit|gefuhllos|kein gefuhl|spure nichts|spure nicht|kribbelt|pelzig|engourdi|engourdie|engourdis|"
        "engourdissement|sens plus|sens rien|insensible|dormido|dormida|dormidos|adormecid*|entumecid*|no siento|"
        "sin sensibilidad|hormigueo|intorpidit*|addormentat*|insensibile|non sento|doof|gevoelloos|geen gevoel|"
        "voel niets|voel niks|slaapt|tintel*|dormente|nao sinto|sem sensibilidade|formigamento"
    ),
    "schritt": (
        "genitalbereich|zwischen beinen|zwischen den beinen|schritt|intimbereich|gesass|hintern|damm|po|entre jambes|"
        "entre les jambes|parties intimes|perinee|fesses|selle|bas ventre|entre piernas|entre las piernas|"
        "ingle y genitales|genitales|partes intimas|perineo|nalgas|culo|entrepierna|tra le gambe|genitali|parti intime|"
        "inguine|sedere|cavallo|tussen benen|tussen mijn benen|kruis|schaamstreek|geslachtsdelen|billen|"
        "entre as pernas|genitais|virilha|bumbum|nadegas"
    ),
    "blase": (
        "nicht pinkeln|nicht wasser lassen|kann nicht pinkeln|wasserlassen|eingenasst|in hose gemacht|"
        "in die hose gemacht|inkontinent|urin nicht halten|blase nicht|pipi nicht halten|peux plus uriner|"
        "peux pas uriner|n arrive pas a uriner|arrive plus a uriner|uriner plus|fait pipi dessus|pipi dessus|"
        "incontinent|incontinence|fuites urinaires|retenir mes urines|faire pipi plus|no puedo orinar|no puedo mear|"
        "no puedo hacer pis|me he meado|me orine|me hice pis|incontinencia|no controlo la orina|no controlo el pis|"
        "no aguanto el pis|non riesco a urinare|non riesco a fare pipi|fatta addosso|pipi addosso|incontinenza|"
        "non controllo la vescica|non trattengo|niet plassen|kan niet plassen|in mijn broek geplast|in broek geplast|"
        "plas niet ophouden|urine niet ophouden|nao consigo urinar|nao consigo fazer xixi|fiz xixi nas calcas|mijei|"
        "nao seguro a urina|nao controlo a bexiga|nicht mehr pinkeln|nicht mehr wasser lassen|nicht mehr urinieren|"
        "kann nicht urinieren|nicht auf klo|plus a uriner|plus uriner|pas a uriner|plus pisser|niet meer plassen|"
        "piu a urinare|nao consigo mais urinar"
    ),
    "sehne": (
        "achillessehne|achilles|tendon d achille|tendon dachille|tendon|aquiles|tendon de aquiles|achille|"
        "tendine d achille|achillespees|tendao|tendao de aquiles|ferse|talon|talon de aquiles|calcanhar|hiel|wade|"
        "mollet|kuit|gemelo|polpaccio|panturrilha"
    ),
    "knall": (
        "knall|geknallt|gerissen|riss|schnalzen|geplatzt|peitschenhieb|claque|claquement|rompu|petee|pete|craque|crac|"
        "coup de fouet|dechire|chasquido|rompio|roto|rompi|pedrada|crujido|estallido|schiocco|rotto|strappato|sasso|"
        "knap|geknapt|gescheurd|zweepslag|knalde|estalo|rompeu|estalou|rasgou"
    ),
    "zehen": (
        "nicht auf zehen|nicht mehr auf zehen|nicht auf die zehen|zehenstand|nicht auftreten|nicht mehr auftreten|"
        "nicht abdrucken|nicht laufen|nicht gehen|pointe des pieds|pointe de pied|peux plus marcher|pousser plus|"
        "sur les pointes|plus marcher|pas marcher|de puntillas|ponerme de puntillas|no puedo andar|no puedo caminar|"
        "no puedo apoyar|empujar con el pie|in punta di piedi|sulle punte|non riesco a camminare|non riesco a spingere|"
        "punta dei piedi|non cammino|op mijn tenen|op tenen|niet op tenen|niet lopen|niet meer lopen|niet afzetten|"
        "ponta dos pes|na ponta dos pes|nao consigo andar|nao consigo empurrar|em bicos dos pes|zehenspitzen|"
        "nicht auf zehenspitzen|no puedo ponerme de puntillas|no puedo puntillas|niet op mijn tenen|"
        "niet meer op mijn tenen|pas sur pointe|nicht auf die zehenspitzen|kann nicht auf die zehenspitzen"
    ),
    "fieber": "fieber|fievre|fiebre|febbre|koorts|febre",
    "nacht": (
        "nachts|in der nacht|nuit|la nuit|noche|por la noche|noches|notte|di notte|s nachts|snachts|nacht|noite|"
        "a noite|de noite|weckt mich|reveille|despierta|sveglia|wakker|acorda"
    ),
    "knochen": (
        "schienbein|knochen|mittelfuss|fuss|fuß|leiste|hufte|tibia|os|pied|aine|hanche|talon|metatarse|espinilla|hueso|"
        "pie|ingle|cadera|metatarso|stinco|osso|piede|inguine|anca|tallone|scheen|scheenbeen|bot|voet|lies|heup|hiel|"
        "canela|pe|virilha|quadril"
    ),
    "auftreten": (
        "nicht auftreten|nicht mehr auftreten|nicht belasten|kann nicht stehen|nicht mehr laufen|kann nicht laufen|"
        "poser le pied|pas marcher|plus marcher|pas appuyer|plus appuyer|no puedo apoyar|no puedo pisar|"
        "no puedo caminar|no puedo andar|non riesco ad appoggiare|non riesco a appoggiare|non riesco a camminare|"
        "non appoggio|niet op staan|niet meer staan|niet lopen|niet meer lopen|kan er niet op staan|nao consigo apoiar|"
        "nao consigo andar|nao consigo pisar|nao consigo caminhar"
    ),
    "sturz": (
        "gesturzt|hingefallen|umgeknickt|verdreht|sturz|gefallen|tombe|tombee|chute|tordu|entorse|foulee|cai|me cai|"
        "caida|torci|me torci|torcedura|esguince|caduto|caduta|storta|slogatura|preso una storta|gevallen|verzwikt|"
        "omgezwikt|omgeklapt|torceu|caí|queda|torcao|virei o pe"
    ),
    "deny_abroad": (
        "inte|ikke|ei|nie|nahi|nahin|inga|ingen|ingenting|kein|keine|keinen|keinerlei|nicht|ohne|weder|pas|sans|jamais|"
        "aucun|aucune|ni|sin|nunca|tampoco|ningun|ninguna|non|senza|mai|nessun|nessuno|nessuna|geen|niet|zonder|nooit|"
        "sem|nao|nenhum|nenhuma|no me duele|no tengo|no hay|no he|no duele|ya no|no es|no era|no estoy|no fue|"
        "no me desmaye"
    ),
    "past_abroad": (
        "letztes jahr|vor jahren|vor zwei jahren|fruher|damals|l an dernier|annee derniere|il y a des annees|autrefois|"
        "el ano pasado|hace anos|hace un ano|hace dos anos|antes|anno scorso|anni fa|una volta|vorig jaar|"
        "jaren geleden|vroeger|ano passado|anos atras|ha anos"
    ),
    "other_abroad": (
        "meine frau|mein mann|mein vater|meine mutter|mein bruder|meine schwester|mein sohn|meine tochter|mein freund|"
        "ma femme|mon mari|mon pere|ma mere|mon frere|ma soeur|mon fils|ma fille|mon ami|mi mujer|mi marido|mi padre|"
        "mi madre|mi hermano|mi hermana|mi hijo|mi hija|mi amigo|mia moglie|mio marito|mio padre|mia madre|"
        "mio fratello|mia sorella|mio figlio|mia figlia|mijn vrouw|mijn man|mijn vader|mijn moeder|mijn broer|mijn zus|"
        "mijn zoon|mijn dochter|minha mulher|meu marido|meu pai|minha mae|meu irmao|minha irma|meu filho|minha filha"
    ),
    "brustschmerz": (
        "rintakipu|brostsmarta|brostsmartor|brystsmerter|brystsmerte|brustschmerz|brustschmerzen|brustweh|"
        "thoraxschmerz*"
    ),
}
_NOT = "deny_abroad|past_abroad|other_abroad"
ABROAD_EMERGENCIES: tuple[Sign, ...] = (
    sign("emergency", "chest pain", way("schmerz", "brust", within=5), way("brustschmerz"), excuse=_NOT, abroad=True),
    sign("emergency", "palpitations", way("herz", "stolpert", within=5), way("herzrasen"), excuse=_NOT, abroad=True),
    sign("emergency", "fainting", way("ohnmacht"), excuse=_NOT, abroad=True),
    sign("emergency", "breathlessness", way("luft"), excuse="past_abroad|other_abroad", abroad=True),
    sign(
        "emergency",
        "calf swelling and warmth",
        way("wade", "warm", "geschwollen", within=8),
        way("thrombose"),
        excuse=_NOT,
        abroad=True,
    ),
    sign("emergency", "saddle numbness", way("taub", "schritt", within=6), excuse=_NOT, abroad=True),
    sign("emergency", "bladder or bowel change", way("blase"), excuse="past_abroad|other_abroad", abroad=True),
    sign("emergency", "achilles pop", way("zehen", "sehne", "knall", within=14, across=True), excuse=_NOT, abroad=True),
)
ABROAD_REFERRALS: tuple[Sign, ...] = (
    sign("refer", "fever", way("fieber"), excuse=_NOT, abroad=True),
    sign("refer", "night pain", way("nacht", "knochen", "schmerz", within=8), excuse=_NOT, abroad=True),
    sign("refer", "cannot bear weight", way("sturz", "auftreten", within=12, across=True), excuse=_NOT, abroad=True),
)
