"""How Italian asks and answers."""

from pressconf.languages.asking.asking import Asking

ITALIAN = Asking(
    code="it",
    interrogatives=(
        "che", "cosa", "che cosa", "come", "perché", "quando", "dove", "chi", "quale", "quali", "quanto", "quanta",
        "quanti", "quante", "qual", "a che", "in che", "di che", "da quando", "fino a quando", "come mai", "cos'è",
        "com'è", "dov'è", "qual è",
    ),
    relatives=(
        "che", "chi", "dove", "quando", "come", "quanto",
    ),
    asking_verbs=(
        "sapere", "chiedere", "chiederle", "capire", "domanda è",
    ),
    indirect_words=(
        "se", "cosa", "che cosa", "come", "quando", "perché", "quale", "quali", "quanto", "quanti", "chi", "dove",
    ),
    request_cues=(
        "può dirci", "ci può dire", "potrebbe dirci", "ci potrebbe", "può spiegare", "ci può", "vorrei sapere",
        "volevo sapere", "mi piacerebbe sapere", "volevo chiedere se", "volevo chiederle se", "vorrei chiederle se",
        "chiedere se", "sapere se", "mi chiedevo se", "mi chiedo se", "la domanda è se", "ci dica", "ci spieghi",
        "vorrei capire", "volevo capire", "capire se", "le chiedo se", "vorrei una sua",
    ),
    permission_cues=(
        "posso fare una domanda", "posso farle una domanda", "posso chiedere", "posso", "mi sente", "mi sentite",
        "come sta", "come state", "un'altra domanda", "due domande", "una domanda",
    ),
    tags=(
        "vero", "giusto", "corretto", "no", "sì", "è così", "non è vero", "non è così", "è corretto", "è vero",
        "esatto", "d'accordo",
    ),
    bare_follow_ups=(
        "perché", "perché no", "come", "quando", "dove", "chi", "quale", "quali", "quanto", "quanti", "se sì",
        "se no", "e se sì", "in che senso", "e perché", "e quando", "da quando", "cioè", "per esempio", "come mai",
    ),
    candidate_openers=(
        "o", "oppure", "cioè", "ossia", "intendo", "vale a dire", "per esempio", "è", "sono", "si tratta", "ci sarà",
        "sarà", "questo",
    ),
    question_nouns=(
        "domanda", "domande", "prima", "seconda", "terza", "altra", "questione",
    ),
    copulas=(
        "è", "era", "sarebbe", "riguarda", "sono",
    ),
    ordinals={
        "prima": 1, "primo": 1, "seconda": 2, "secondo": 2, "terza": 3, "terzo": 3, "quarta": 4, "ultima": -1,
        "ultimo": -1, "altra": -2,
    },
    joiners=(
        "e", "ed", "ma", "o", "oppure", "quindi", "però",
    ),
    adversatives=("ma", "però", "quindi"),
    lead_words=(
        "poi", "anche", "allora", "prima", "primo", "secondo", "inoltre", "infine", "quindi", "dunque", "insomma",
        "concretamente", "esattamente", "magari", "forse", "presidente", "ministro", "ecco", "per esempio", "adesso",
        "ora",
    ),
    subordinators=(
        "se", "quando", "come", "perché", "poiché", "dato", "visto", "mentre", "dopo", "prima", "da", "dal", "dalla",
        "durante", "in", "nel", "nella", "su", "sul", "sulla", "con", "senza", "per", "a", "al", "alla", "di", "del",
        "della", "secondo", "riguardo", "circa", "rispetto", "nonostante", "che", "cui", "dove", "anche",
        "soprattutto", "considerando", "tenendo", "tra", "fra", "contro", "verso", "sotto", "oltre", "innanzitutto",
        "primo", "sebbene", "benché",
    ),
    finite_words=(
        "è", "sono", "era", "erano", "ha", "hanno", "aveva", "avevano", "sarà", "saranno", "sarebbe", "va", "vanno",
        "può", "possono", "deve", "devono", "dice", "detto", "disse", "annunciato", "c'è", "ci sono", "abbiamo",
        "avete", "siamo", "siete", "fa", "fanno", "viene", "vengono", "sembra", "resta", "rimane", "vuole",
        "vogliono", "ho", "parlato", "chiede", "chiedono", "parla",
    ),
    topic_cues=(
        "su", "sul", "sulla", "quanto", "riguardo", "per quanto", "circa", "rispetto",
    ),
    decline_cues=(
        "nessun commento", "no comment", "non commento", "non commentiamo", "non posso commentare",
        "non posso rispondere", "non posso dire", "non posso dirle", "non voglio commentare", "non voglio speculare",
        "non intendo commentare", "non intendo rispondere", "non rispondo", "non lo so", "non so",
        "non ho informazioni", "non ho elementi", "non ho nulla da", "non ho niente da", "preferisco non",
        "preferirei non", "non sono in grado", "non mi compete", "non spetta a me", "non entro nel merito",
        "non voglio anticipare",
    ),
    conditional_follow_ups=(
        "se sì", "se no", "perché no",
    ),
    refusals=(
        "non posso", "non voglio", "non intendo", "non possiamo", "non vogliamo", "preferisco non", "preferirei non",
        "non vorrei", "non spetta a me", "non mi spetta",
    ),
    saying_verbs=(
        "commentare", "speculare", "rispondere", "dire", "dirle", "rivelare", "dare", "confermare", "anticipare",
        "entrare", "parlare", "pronunciarmi", "fare", "aggiungere",
    ),
)
