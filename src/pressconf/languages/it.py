"""Italian."""

from pressconf.languages.language import Language

ITALIAN = Language(
    code="it",
    name="Italian",
    function_words=frozenset(
        "il|di|che|è|per|non|una|della|del|dei|delle|gli|sono|con|più|anche|questo|abbiamo|alla|nel|come|noi"
        "|ma|si".split("|")
    ),
    asker_marks=frozenset(
        "d|domanda|domande|la domanda|domanda dal pubblico|domanda fuori microfono|giornalista|giornalisti"
        "|un giornalista|una giornalista|cronista|cronisti|corrispondente|inviato|inviata|stampa|la stampa"
        "|intervistatore|intervistatrice|dalla sala|dal pubblico|pubblico|analista|domanda successiva"
        "|giornalista non identificato|giornalista non identificata".split("|")
    ),
    answer_marks=frozenset("r|risposta|risposte|risp|la risposta".split("|")),
    moderator_marks=frozenset(
        "moderatore|moderatrice|il moderatore|la moderatrice|conduttore|conduttrice|presentatore"
        "|presentatrice|operatore|operatrice|l'operatore|l'operatrice|ufficio stampa|addetto stampa"
        "|addetta stampa|capo ufficio stampa|regia".split("|")
    ),
    interpreter_marks=frozenset(
        "interprete|l'interprete|traduttore|traduttrice|traduzione|interpretazione|traduzione simultanea".split("|")
    ),
    voice_marks=frozenset(
        "voce|voci|una voce|voce fuori campo|voce maschile|voce femminile|voce fuori microfono|uomo|donna"
        "|non identificato|non identificata|oratore|oratrice|oratore non identificato|interlocutore"
        "|interlocutrice|intervento fuori microfono|fuori microfono|fuori campo|sconosciuto|partecipante"
        "|incomprensibile|video|filmato".split("|")
    ),
    label_notes=frozenset(
        "domanda successiva|fuori microfono|incomprensibile|inaudibile|interruzione audio|traduzione|tradotto"
        "|traduzione simultanea|interpretazione|tramite interprete|in inglese|in italiano|in francese"
        "|in tedesco|in spagnolo|in collegamento|in videocollegamento|in videoconferenza|da remoto"
        "|al telefono|per telefono|segue|ride|risate".split("|")
    ),
    male_honorifics=frozenset("signor sig signore".split()),
    female_honorifics=frozenset("signora".split()),
    office_surnames=frozenset("re papa principe capitano vescovo".split()),
    office_modifiers=frozenset(
        "il la un una nostro primo ex nuovo vice gran".split()
    ),
    honorifics=frozenset(
        "sig|sig.ra|sig.ri|signor|signora|signore|signori|signorina|dott|dott.ssa|dottor|dottore|dottoressa"
        "|dr|prof|prof.ssa|professore|professoressa|avv|avvocato|ing|ingegnere|arch|rag|geom|on|onorevole"
        "|sen|cav|comm|mons|monsignor|padre|suor|eccellenza|s.e|gen|col|cap|mister".split("|")
    ),
    offices=frozenset(
        "presidente|presidentessa|vicepresidente|vice presidente|ministro|ministra|viceministro|viceministra"
        "|primo ministro|prima ministra|premier|cancelliere|cancelliera|sottosegretario|sottosegretaria"
        "|segretario|segretaria|segretario generale|segretaria generale|governatore|governatrice"
        "|vicegovernatore|direttore|direttrice|direttore generale|direttrice generale|vicedirettore"
        "|commissario|commissaria|prefetto|questore|sindaco|sindaca|vicesindaco|assessore|assessora"
        "|consigliere|consigliera|deputato|deputata|senatore|senatrice|ambasciatore|ambasciatrice|portavoce"
        "|capo|capo dipartimento|coordinatore|coordinatrice|responsabile|rappresentante|alto rappresentante"
        "|alta rappresentante|delegato|delegata|re|regina|principe|principessa|papa|cardinale|vescovo"
        "|arcivescovo|generale|colonnello|ammiraglio|comandante|capitano|procuratore|procuratrice|giudice"
        "|magistrato|avvocato|avvocata|allenatore|allenatrice|tecnico|commissario tecnico|ct"
        "|direttore sportivo|calciatore|calciatrice|giocatore|giocatrice|portiere|attaccante|difensore"
        "|centrocampista|pilota|team principal|manager|amministratore delegato|amministratrice delegata|ad"
        "|amministratore|fondatore|fondatrice|socio|analista|corrispondente|giornalista|caporedattore"
        "|caporedattrice|redattore|redattrice|inviato|inviata|professore|professoressa|medico|epidemiologo"
        "|epidemiologa|esperto|esperta|economista|moderatore|moderatrice|interprete|leader|membro|rettore"
        "|rettrice|ceo|cfo|dg|relatore|relatrice".split("|")
    ),
    asker_offices=frozenset(
        "analista|corrispondente|giornalista|cronista|reporter|redattore|redattrice|caporedattore"
        "|caporedattrice|inviato|inviata|editorialista|vaticanista".split("|")
    ),
    moderator_offices=frozenset(
        "portavoce|addetto stampa|addetta stampa|ufficio stampa|capo ufficio stampa|capo dell'ufficio stampa"
        "|responsabile ufficio stampa|responsabile della comunicazione|responsabile comunicazione"
        "|direttore della comunicazione|direttrice della comunicazione|direttore comunicazione"
        "|direttore della sala stampa|moderatore|moderatrice|investor relations|investor relator"
        "|responsabile investor relations|conduttore|conduttrice".split("|")
    ),
    particles=frozenset(
        "di|de|del|della|dello|dei|degli|delle|da|dal|dalla|d'|dell'|la|lo|le|il|i|e|ed|per|in|al|alla|a|san".split("|")
    ),
    organisations=frozenset(
        "giornale|quotidiano|settimanale|mensile|rivista|gazzetta|corriere|messaggero|radio|televisione|tv"
        "|telegiornale|tg|rete|canale|emittente|agenzia|notizie|stampa|redazione|periodico|editore|gruppo"
        "|banca|banco|cassa|società|compagnia|università|istituto|fondazione|associazione|federazione"
        "|confederazione|consiglio|ministero|comune|regione|comitato|centro|spa|s.p.a|srl|s.r.l|sim|sgr"
        "|media|online|podcast|blog".split("|")
    ),
    months={
        "gennaio": 1, "gen": 1, "genn": 1, "febbraio": 2, "feb": 2, "febbr": 2, "marzo": 3, "mar": 3, "aprile": 4,
        "apr": 4, "maggio": 5, "mag": 5, "magg": 5, "giugno": 6, "giu": 6, "luglio": 7, "lug": 7, "agosto": 8, "ago": 8,
        "settembre": 9, "set": 9, "sett": 9, "ottobre": 10, "ott": 10, "novembre": 11, "nov": 11, "dicembre": 12,
        "dic": 12,
    },  # fmt: skip
    events=(
        "conferenza stampa", "conferenza stampa congiunta", "conferenza stampa di fine anno",
        "conferenza stampa della vigilia", "conferenza stampa di presentazione", "punto stampa",
        "dichiarazioni alla stampa", "dichiarazione alla stampa", "dichiarazioni congiunte", "incontro con la stampa",
        "incontro con i giornalisti", "incontro stampa", "briefing", "bollettino", "videoconferenza", "teleconferenza",
        "conference call", "presentazione dei risultati", "question time", "informativa", "comunicazioni",
        "dichiarazioni", "dichiarazione", "intervento", "discorso", "intervista", "colloquio", "domande e risposte",
        "videomessaggio", "resoconto", "resoconto stenografico", "trascrizione", "comunicato",
    ),  # fmt: skip
    field_words=frozenset(
        "data|ora|orario|luogo|oggetto|tema|temi|argomento|argomenti|titolo|sottotitolo|fonte|fonti|url|nota"
        "|note|autore|autrice|contatto|contatti|telefono|tel|fax|e-mail|email|posta elettronica|sito"
        "|indirizzo|foto|fotografia|immagine|video|audio|didascalia|crediti|parte|sezione|capitolo|tabella"
        "|grafico|figura|allegato|allegati|indice|sommario|sintesi|contenuto|ordine del giorno|programma"
        "|durata|partecipanti|presenti|relatori|parole chiave|tag|pubblicato|aggiornato|aggiornamento"
        "|pubblicazione|lingua|stato|versione|da|di|per|cc|rif|riferimento|esempio|avviso|attenzione"
        "|avvertenza|importante|osservazione|primo|prima|secondo|seconda|terzo|terza|quarto|infine|inoltre"
        "|poi|anche|ma|quindi|dunque|allora|cioè|ecco|sì|no|bene|oggi|ieri|domani|conclusione|conclusioni"
        "|punto|innanzitutto|anzitutto|ad esempio|per esempio|la domanda è|ps|p.s|condividi|scarica|vedi"
        "|leggi|in sintesi|ricordo|premessa".split("|")
    ),
    statuses=(
        "trascrizione", "trascrizione integrale", "trascrizione non ufficiale", "trascrizione non rivista",
        "trascrizione provvisoria", "testo integrale", "testo provvisorio", "versione integrale",
        "versione provvisoria", "versione definitiva", "versione corretta", "resoconto stenografico",
        "resoconto sommario", "bozza non corretta", "bozze non corrette", "non rivisto dall'autore",
        "non rivisto dall'oratore", "fa fede il testo pronunciato", "fa fede il discorso pronunciato", "sotto embargo",
        "embargo", "traduzione non ufficiale", "traduzione di cortesia", "traduzione di lavoro",
    ),  # fmt: skip
    other_dates=(
        "ultimo aggiornamento", "ultima modifica", "aggiornato", "aggiornato il", "aggiornamento",
        "data di aggiornamento", "modificato", "modificato il", "pubblicato", "pubblicato il", "data di pubblicazione",
        "pubblicazione", "consultato il", "creato il", "data di creazione", "stampato il", "visitato il", "copyright",
    ),  # fmt: skip
    trailer_headings=(
        "vedi anche", "leggi anche", "ti potrebbe interessare", "potrebbe interessarti", "potrebbe interessarti anche",
        "articoli correlati", "contenuti correlati", "notizie correlate", "temi correlati", "argomenti", "link utili",
        "collegamenti", "approfondimenti", "per approfondire", "per saperne di più", "ulteriori informazioni",
        "maggiori informazioni", "documenti", "documenti allegati", "allegati", "galleria fotografica", "galleria",
        "multimedia", "video", "condividi", "condividi su", "tag", "parole chiave", "contatti", "contatti stampa",
        "contatti per la stampa", "note", "note a piè di pagina", "note legali", "avvertenza", "informazioni su",
        "fine", "fine della trascrizione", "partecipanti", "commenti",
    ),  # fmt: skip
    section_headings=(
        "domande e risposte", "domande & risposte", "domande - risposte", "domande", "sessione di domande e risposte",
        "sessione domande e risposte", "domande dei giornalisti", "domande della stampa", "le domande dei giornalisti",
        "dichiarazione introduttiva", "dichiarazioni introduttive", "discorso introduttivo", "intervento introduttivo",
        "introduzione", "saluti", "saluti iniziali", "presentazione", "relazione", "interventi", "intervento",
        "dichiarazioni", "dichiarazione", "trascrizione", "testo della conferenza stampa", "conferenza stampa",
        "indice", "sommario", "partecipanti", "ordine del giorno",
    ),  # fmt: skip
    place_cues=(
        "a", "in", "presso", "a bordo di", "a bordo dell'", "in volo", "in volo verso", "in collegamento da",
        "in videoconferenza", "per videoconferenza", "da remoto", "palazzo", "sala", "sala stampa",
        "sala polifunzionale", "villa", "aula", "hotel", "sede", "centro", "stadio", "centro sportivo", "piazza",
        "auditorium",
    ),  # fmt: skip
    question_cues=(
        "può", "puoi", "potrebbe", "ci può", "ci può dire", "può dirci", "ci potrebbe", "può confermare", "conferma",
        "avete", "siete", "pensa che", "pensate", "crede che", "ritiene che", "come valuta", "come giudica", "come mai",
        "cosa pensa", "che cosa pensa", "cosa ne pensa", "cosa risponde", "qual è", "quali sono", "quando", "quanto",
        "quanti", "perché", "c'è", "ci sono", "è vero che", "volevo chiedere", "volevo chiederle", "volevo chiedervi",
        "vorrei chiedere", "vorrei chiederle", "le volevo chiedere", "le chiedo", "le chiederei", "vi chiedo", "chiedo",
        "volevo sapere", "vorrei sapere", "volevo capire", "mi chiedevo", "la mia domanda", "la mia prima domanda",
        "la mia seconda domanda", "una domanda", "due domande", "ho due domande", "ho una domanda", "un'altra domanda",
        "una domanda per", "una domanda su", "la domanda è", "se posso", "se mi permette", "solo per chiarire",
        "un chiarimento", "lei ha detto", "lei ha parlato", "ha detto che", "ha parlato di", "a proposito di",
        "riguardo a", "per quanto riguarda", "in merito a", "un commento", "un suo commento", "che messaggio",
        "quanto è importante", "che partita si aspetta", "che tipo di",
    ),  # fmt: skip
    answer_cues=(
        "grazie per la domanda", "grazie della domanda", "grazie per la sua domanda", "grazie per questa domanda",
        "la ringrazio per la domanda", "buona domanda", "ottima domanda", "bella domanda", "è una buona domanda",
        "riguardo alla sua domanda", "sulla sua domanda", "quanto alla sua domanda",
        "per quanto riguarda la sua domanda", "per quanto riguarda la prima domanda", "sulla prima domanda",
        "sulla seconda domanda", "per rispondere alla sua domanda", "rispondo alla sua domanda", "rispondo",
        "come ho detto", "come dicevo", "come ho già detto", "come sapete", "come lei sa", "l'ho già detto",
        "l'ho detto", "guardi,", "guardi", "guardate", "guarda,", "allora,", "beh,", "sì,", "no,", "ma,", "dunque,",
        "mah,", "sa,", "io credo che", "credo che", "io penso che", "penso che", "direi che", "le posso dire",
        "posso dire", "posso dirle", "non posso", "non commento", "non ho informazioni", "abbiamo deciso",
        "la risposta è", "mi permetta", "mi lasci dire", "francamente", "sinceramente", "assolutamente", "certamente",
        "effettivamente",
    ),  # fmt: skip
    handover_cues=(
        "grazie di essere venuti", "con questa chiudiamo",
        "prossima domanda", "la prossima domanda", "domanda successiva", "la domanda successiva", "ultima domanda",
        "l'ultima domanda", "un'ultima domanda", "prima domanda", "la prima domanda", "altre domande", "altra domanda",
        "un'altra domanda", "ci sono domande", "ci sono altre domande", "prego", "prego,", "a lei", "a lei la parola",
        "la parola a", "la parola al", "la parola alla", "do la parola", "diamo la parola", "cedo la parola",
        "lascio la parola", "passo la parola", "passiamo la parola", "ha la parola", "passiamo alle domande",
        "passiamo alla prossima", "passiamo a", "andiamo con", "andiamo avanti", "iniziamo con", "cominciamo con",
        "iniziamo", "cominciamo", "proseguiamo", "continuiamo", "per favore", "per cortesia", "il microfono",
        "un microfono", "microfono", "la collega", "il collega", "in prima fila", "in seconda fila", "in terza fila",
        "in fondo", "là in fondo", "qui davanti", "di là", "si presenti", "presentarsi", "nome e testata",
        "alzi la mano", "alzare la mano", "la sua linea", "la linea è aperta", "dalla linea di", "premere", "da remoto",
        "in collegamento", "una alla volta", "uno alla volta", "abbiamo tempo", "non abbiamo più tempo",
        "chiudiamo qui", "chiudiamo", "concludiamo", "ci fermiamo qui", "abbiamo finito", "si conclude", "è terminata",
        "aspetti", "un attimo", "un momento", "poi", "dopo",
    ),  # fmt: skip
    courtesy_cues=(
        "grazie", "grazie mille", "molte grazie", "grazie a tutti", "grazie a voi", "grazie a lei", "vi ringrazio",
        "la ringrazio", "ringrazio", "buongiorno", "buongiorno a tutti", "buon giorno", "buonasera",
        "buonasera a tutti", "buona sera", "buon pomeriggio", "buona giornata", "buona serata", "buon lavoro",
        "buon weekend", "benvenuti", "benvenuto", "benvenuta", "ciao", "ciao a tutti", "arrivederci", "a presto",
        "a domani", "alla prossima", "salve", "signore e signori", "gentili colleghi", "cari amici", "scusi", "scusate",
        "mi scusi", "prego", "d'accordo", "va bene", "bene", "benissimo", "perfetto", "sì", "certo", "volentieri",
        "complimenti", "auguri", "in bocca al lupo", "forza",
    ),  # fmt: skip
    floor_cues=(
        "le vostre domande", "vostre domande", "alle vostre domande", "alle domande", "rispondere alle domande",
        "rispondere alle vostre domande", "rispondo alle domande", "risponderò alle domande",
        "risponderemo alle domande", "rispondiamo alle domande", "a vostra disposizione", "sono a disposizione",
        "siamo a disposizione", "passiamo alle domande", "spazio alle domande", "apriamo alle domande",
        "se ci sono domande", "se avete domande", "qualche domanda", "sessione di domande", "prendere domande",
        "domande dei giornalisti",
    ),  # fmt: skip
    introductions=(
        "sono", "io sono", "mi chiamo", "il mio nome è", "qui", "buongiorno,", "buonasera,", "salve,",
        "buongiorno presidente,",
    ),  # fmt: skip
    outlet_links=frozenset(
        "di|del|della|dello|dell'|dei|delle|per|per il|per la|da|dal|dalla|dall'|per conto di|con|a|de|in".split("|")
    ),
    call_cues=(
        "la parola a", "la parola al", "la parola alla", "la parola va a", "do la parola a", "diamo la parola a",
        "cedo la parola a", "passo la parola a", "lascio la parola a", "la prossima domanda è di",
        "la prossima domanda è del", "la prossima domanda viene da", "la domanda di", "domanda di", "domande di",
        "una domanda di", "dalla linea di", "andiamo con", "passiamo a", "passiamo alla", "passiamo al", "iniziamo con",
        "iniziamo da", "cominciamo con", "cominciamo da", "partiamo da", "partiamo con", "continuiamo con",
        "proseguiamo con", "poi", "e poi", "dopo", "adesso", "ora", "prego", "prima", "tocca a", "è il turno di",
        "a seguire", "sentiamo",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("risate|ride|applausi|applauso|incomprensibile|inaudibile|fuori microfono|pausa").split("|")
    ),
    second_person=frozenset("lei|voi|vostra|vostro|sua".split("|")),
    press_words=frozenset("stampa giornalisti".split()),
    other_events=("audizione di", "esame del teste", "controesame", "dibattito tra"),
    lay_marks=frozenset("ascoltatore|ascoltatrice|telespettatore|telespettatrice".split("|")),
    scene_words=frozenset("interno esterno est".split()),
    faq_headings=("domande frequenti", "domande più frequenti"),
    weekdays=frozenset("lunedì martedì mercoledì giovedì venerdì sabato domenica".split()),
    articles=frozenset("il lo la un una".split()),
    note_links=frozenset("per da dal".split()),
    ambiguous_names=frozenset("agosto".split()),
    paper_times=frozenset("mattino sera".split()),
    pronouns=frozenset("io me tu lui lei noi voi loro".split()),
    first_singular=frozenset("io|mi|mio|mia|miei|vorrei|credo|penso|ringrazio".split("|")),
    first_plural=frozenset("noi|nostro|nostra|nostri|abbiamo|siamo".split("|")),
    not_first=frozenset(
        ("chieda chiedete "
         "in vicino come secondo durante dopo sopra sotto fra senza contro verso nuova nuovo nuovi "
         "europea europeo due quattro cinque sei sette nove dieci venti cento alcuni molti tutti "
         "questa questo prossima prossimo gli una un").split()
    ),
    asking_words=tuple("chi|dove|quando|quale|quali|quanto|quanti|quanta|quante".split("|")),
    here_words=frozenset("qui".split("|")),
    capacity_words=frozenset("come|in qualità di".split("|")),
    not_names=frozenset(
        ("buongiorno buonasera grazie sì no domanda domande prima seconda lunedì martedì mercoledì giovedì "
         "venerdì sabato domenica oggi ieri allora bene").split()
    ),
    interjections=frozenset(
        ("sì|no|grazie|allora|bene|poi|prego|e").split("|")
    ),
    relay_cues=(
        "ci scrive", "ci scrivono",
        "domanda scritta", "domande scritte", "ci ha inviato", "per e-mail", "via e-mail", "nella chat", "in chat",
        "domanda online", "recita", "domanda di", "domanda da",
    ),  # fmt: skip
    relay_verbs=(
        "chiede", "vuole sapere", "vorrebbe sapere", "scrive",
    ),  # fmt: skip
    second_cues=(
        "la seconda domanda", "la mia seconda", "seconda domanda", "in secondo luogo",
    ),
    gap_words=frozenset("incomprensibile|inaudibile".split("|")),
    saying_verbs=tuple(
        (
            "ha detto|dice|disse|ha dichiarato|dichiara|ha affermato|afferma|ha aggiunto|aggiunge|ha risposto|risponde|ha spiegato"
            "|spiega|ha precisato|precisa|ha annunciato|annuncia|ha sottolineato|sottolinea|ha assicurato|assicura|ha promesso"
            "|promette|ha ricordato|ricorda|ha ribadito|ribadisce|ha ammesso|ammette|ha scritto|scrive|ha chiesto|chiede"
            "|ha commentato|commenta|ha concluso|conclude|ha avvertito|avverte|ha scherzato|ha parlato di|parla di|ha definito"
            "|definisce|ha confermato|conferma|ha osservato|sostiene|ha replicato|replica"
            "|detto|dichiarato|affermato|aggiunto|risposto|spiegato|precisato|annunciato|sottolineato|assicurato|promesso|ribadito|ammesso|scritto|chiesto|commentato|osservato|replicato"
            "|ha chiarito|chiarisce|chiarito|ha raccontato|racconta|raccontato|ha ironizzato|ironizza|ha rassicurato|rassicura"
            "|ha negato|nega|ha difeso|difende|ha chiamato|chiama|ha riconosciuto|riconosce|ha insistito|insiste|ha garantito"
            "|garantisce|ha tagliato corto|ha lanciato|ha riassunto|riassume|ha domandato|domanda|ha confessato|confessa"
            "|ha rivendicato|è stato chiaro|è stata chiara|ha avvisato|ha proseguito|prosegue|spiegava|diceva"
        ).split("|")
    ),
    source_cues=tuple("secondo|a detta di".split("|")),
    third_person=frozenset("lui lei egli".split()),
    prepositions=frozenset("di del della dello dell dei d a al alla con da dal dalla per su contro".split()),
    comparisons=frozenset("come".split()),
    short_answers=tuple(
        (
            "no|mai|non ancora|forse|probabilmente|assolutamente|assolutamente no|assolutamente sì|esatto|"
            "esattamente|giusto|certo che no|per niente|affatto|vero|nessuna idea"
        ).split("|")
    ),
    assents=tuple("sì|certo|certo che sì|certamente|volentieri|naturalmente|ovviamente|sicuro|come no".split("|")),
    acknowledgements=tuple("va bene|bene|d'accordo|perfetto|benissimo".split("|")),
    pointing_cues=tuple(
        (
            "signore|signora|signorina|lei, con|lei con|lei, lì|laggiù|là|lì|là in fondo|in fondo|qui davanti|"
            "a sinistra|a destra|qualcun altro|qualcun'altra|qualcuno|chi altro|con il|con la|col|prego|a lei"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "aggiungere|integrare|una domanda|domandare|chiedere|ci sente|mi sente|si sente|il suo nome|rispondere|"
            "continuare|proseguire|cominciare|iniziare|pronto|pronta|il tempo|con noi"
        ).split("|")
    ),
)
