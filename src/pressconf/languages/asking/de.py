"""How German asks and answers."""

from pressconf.languages.asking.asking import Asking

GERMAN = Asking(
    code="de",
    interrogatives=(
        "was", "wie", "warum", "wieso", "weshalb", "wann", "wo", "wohin", "woher", "wer", "wen", "wem", "wessen",
        "welche", "welcher", "welches", "welchen", "welchem", "womit", "wofür", "worauf", "worin", "wozu",
        "inwieweit", "inwiefern", "wodurch", "woran", "worüber", "wovon", "bis wann", "seit wann", "ab wann",
    ),
    relatives=(
        "wo", "wie", "was", "wer", "die",
    ),
    inversions=(
        "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden",
        "würde", "würden", "kann", "können", "könnte", "könnten", "soll", "sollen", "sollte", "sollten", "muss",
        "müssen", "darf", "dürfen", "will", "wollen", "möchten", "mögen", "gibt", "geht", "gehen", "glauben",
        "sehen", "halten", "rechnen", "planen", "erwarten", "denken", "finden", "wissen", "teilen", "bleibt",
        "bleiben", "kommt", "kommen", "stimmt", "fürchten", "befürchten", "bedeutet", "heisst", "macht", "machen",
        "gilt", "braucht", "brauchen", "steht", "stehen", "plant", "erwartet", "sieht", "hätte", "hätten", "wäre",
        "wären", "fordern", "unterstützen", "schliessen", "bereuen", "gab", "liegt", "liegen", "spricht", "sprechen",
        "nehmen", "setzen", "haltet", "werdet", "seid", "habt",
    ),
    subjects=(
        "ich", "sie", "er", "es", "wir", "ihr", "man", "das", "die", "der", "den", "dem", "ein", "eine", "einen",
        "dies", "diese", "dieser", "dieses", "da", "denn", "dort", "hier", "jemand", "alle", "beide", "ihre",
        "ihnen", "ihren", "ihrem", "ihrer", "unsere", "unser", "seine", "sich", "damit", "also", "noch", "auch",
        "nun", "jetzt", "etwa", "nicht",
    ),
    echo_subjects=(
        "es", "das", "dies", "diese", "sie das", "er", "da", "man", "dort",
    ),
    asking_verbs=(
        "wissen", "fragen", "interessieren", "interessiert", "erfahren", "hören", "frage ist", "frage lautet",
        "frage mich",
    ),
    indirect_words=(
        "ob", "was", "wie", "warum", "wieso", "wann", "wer", "wem", "wen", "welche", "welcher", "welches", "welchen",
        "wo", "womit", "wofür", "inwieweit", "inwiefern",
    ),
    request_cues=(
        "können sie", "könnten sie", "würden sie", "mich würde interessieren", "mich interessiert",
        "uns würde interessieren", "ich würde gern wissen", "ich würde gerne wissen", "ich wüsste gern",
        "ich wüsste gerne", "ich möchte wissen", "ich möchte gern wissen", "ich möchte gerne wissen",
        "ich wollte wissen", "ich wollte fragen, ob", "ich möchte fragen, ob", "ich wollte fragen ob", "fragen, ob",
        "fragen ob", "frage ist, ob", "ich frage mich", "bitte sagen sie", "sagen sie uns", "erklären sie",
        "erläutern sie", "nennen sie", "bitte um", "würde gerne hören", "würde gern hören",
    ),
    permission_cues=(
        "darf ich eine frage stellen", "darf ich fragen", "darf ich noch eine frage stellen",
        "kann ich eine frage stellen", "darf ich nachfragen", "darf ich noch", "darf ich", "hören sie mich",
        "können sie mich hören", "wie geht es ihnen", "noch eine frage", "eine nachfrage", "zwei fragen",
        "nachhaken",
    ),
    tags=(
        "richtig", "korrekt", "oder", "oder nicht", "nicht wahr", "stimmt das", "ist das richtig", "ist das korrekt",
        "ist das so", "ja", "nein", "nicht", "gell", "habe ich das richtig verstanden", "trifft das zu",
    ),
    bare_follow_ups=(
        "warum", "warum nicht", "wieso", "weshalb", "wie", "wann", "wo", "wer", "was", "wenn ja", "wenn nein",
        "wenn nicht", "falls ja", "falls nicht", "falls nein", "und wenn ja", "inwiefern", "und wie", "und wann",
        "seit wann", "bis wann", "wie viel", "wie viele", "wie lange", "zum beispiel",
    ),
    candidate_openers=(
        "oder", "das heisst", "also", "ich meine", "sprich", "mit anderen worten", "etwa", "zum beispiel",
    ),
    question_nouns=(
        "frage", "fragen", "nachfrage", "erste", "zweite", "dritte", "andere", "thema",
    ),
    copulas=(
        "ist", "war", "wäre", "lautet", "sind", "lauten",
    ),
    ordinals={
        "erste": 1, "ersten": 1, "erster": 1, "erstens": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "zweitens": 2,
        "dritte": 3, "dritten": 3, "drittens": 3, "vierte": 4, "vierten": 4, "letzte": -1, "letzten": -1,
        "andere": -2, "anderen": -2,
    },
    joiners=(
        "und", "aber", "doch", "sowie", "oder", "sondern",
    ),
    adversatives=("aber", "doch"),
    lead_words=(
        "also", "dann", "erstens", "zweitens", "drittens", "zunächst", "zuerst", "ausserdem", "auch", "noch", "nun",
        "jetzt", "und zwar", "konkret", "genau", "eigentlich", "vielleicht", "nochmal", "noch einmal", "herr",
        "frau", "zum beispiel", "übrigens", "schliesslich", "abschliessend",
    ),
    subordinators=(
        "wenn", "falls", "da", "weil", "nachdem", "obwohl", "während", "angesichts", "nach", "vor", "bei", "mit",
        "ohne", "für", "aus", "zu", "zum", "zur", "in", "im", "auf", "an", "am", "seit", "bis", "trotz", "wegen",
        "laut", "bezüglich", "hinsichtlich", "gegenüber", "mit blick", "was", "ob", "dass", "die", "der", "das",
        "denen", "deren", "dessen", "wo", "wie", "sofern", "sobald", "solange", "bevor", "ehe", "indem", "damit",
        "als", "um", "statt", "ausser", "neben", "unter", "über", "zwischen", "erstens", "zweitens", "drittens",
        "zunächst", "vor dem hintergrund",
    ),
    finite_words=(
        "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden",
        "würde", "kann", "können", "könnte", "soll", "sollen", "sollte", "muss", "müssen", "will", "wollen",
        "möchte", "habe", "bin", "gibt", "geht", "sagt", "sagte", "sagen", "heisst", "erklärt", "erklärte",
        "angekündigt", "kommt", "kommen", "steht", "liegt", "bleibt", "zeigt", "zeigen", "fordert", "fordern",
        "plant", "gesagt", "betont", "steigt", "sinkt", "wächst", "macht", "hiess", "gab", "kam", "ging", "sprach",
        "sprachen", "sehen", "sieht", "wissen", "weiss",
    ),
    topic_cues=(
        "zu", "zum", "zur", "zu ihrer", "was", "bezüglich", "hinsichtlich", "betreffend", "auf die", "auf ihre",
        "in bezug auf",
    ),
    decline_cues=(
        "kein kommentar", "kann ich nicht kommentieren", "kommentiere ich nicht", "möchte ich nicht kommentieren",
        "will ich nicht kommentieren", "werde ich nicht kommentieren", "kommentieren wir nicht",
        "kann ich nichts sagen", "kann ich ihnen nicht sagen", "kann ich nicht sagen", "möchte ich nichts sagen",
        "möchte ich mich nicht äussern", "will ich mich nicht äussern", "werde ich mich nicht äussern",
        "möchte nicht spekulieren", "will nicht spekulieren", "werde nicht spekulieren", "spekulieren möchte",
        "nicht spekulieren", "weiss ich nicht", "ich weiss es nicht", "liegt mir nicht vor", "liegen mir nicht vor",
        "liegen mir keine", "liegt mir keine", "habe ich keine kenntnis", "keine kenntnis", "keine angaben",
        "kann ich keine", "kann ich dazu nicht", "kann dazu nichts", "dazu kann ich nichts", "dazu nichts",
        "nicht beantworten", "nichts mitzuteilen", "müsste ich nachreichen", "muss ich nachreichen",
        "kann ich nicht bestätigen", "äussern wir uns nicht", "nehme ich nicht vorweg", "nicht vorgreifen",
    ),
    conditional_follow_ups=(
        "wenn ja", "wenn nein", "wenn nicht", "falls ja", "falls nicht", "falls nein", "warum nicht",
    ),
    refusals=(
        "kann ich nicht", "kann ich noch nicht", "kann ich ihnen nicht", "möchte ich nicht", "will ich nicht",
        "werde ich nicht", "darf ich nicht", "können wir nicht", "möchten wir nicht", "wollen wir nicht",
        "ich kann nicht", "ich möchte nicht", "ich will nicht", "ich werde nicht", "ich darf nicht",
        "ich kann dazu nicht", "ich möchte dazu nicht",
    ),
    saying_verbs=(
        "sagen", "kommentieren", "bewerten", "spekulieren", "beantworten", "nennen", "verraten", "bestätigen",
        "mitteilen", "äußern", "vorgreifen", "ausführen", "beurteilen", "einschätzen", "antworten", "vorwegnehmen",
        "preisgeben",
    ),
)
