"""German."""

from pressconf.languages.language import Language

GERMAN = Language(
    code="de",
    name="German",
    function_words=frozenset(
        "der|die|und|den|von|zu|das|mit|sich|des|auf|für|ist|dem|nicht|ein|eine|auch|wir|sie|ich|dass|werden"
        "|haben".split("|")
    ),
    asker_marks=frozenset(
        "frage|fragen|zusatzfrage|zusatzfragen|nachfrage|nachfragen|zwischenfrage|zwischenruf|zuruf|zurufe"
        "|zusatz|fragesteller|fragestellerin|journalist|journalistin|journalisten|reporter|reporterin"
        "|korrespondent|korrespondentin|presse|medien|medienvertreter|pressevertreter|frage aus dem publikum"
        "|frage aus dem saal|frage aus dem plenum|aus dem publikum|publikum|publikumsfrage|analyst|analystin"
        "|zuschauerfrage|unbekannter journalist".split("|")
    ),
    answer_marks=frozenset("antwort|antworten|die antwort".split("|")),
    moderator_marks=frozenset(
        "moderator|moderatorin|moderation|sitzungsleitung|gesprächsleitung|diskussionsleitung|vorsitz|vors"
        "|leitung|pressesprecher|pressesprecherin|operator|konferenzleitung|gastgeber|gastgeberin".split("|")
    ),
    interpreter_marks=frozenset(
        "dolmetscher|dolmetscherin|übersetzer|übersetzerin|simultandolmetscher|simultandolmetscherin".split("|")
    ),
    voice_marks=frozenset(
        "stimme|stimmen|männliche stimme|weibliche stimme|sprecher|sprecherin|unbekannt|unbekannter sprecher"
        "|unbekannte sprecherin|teilnehmerin|redner|rednerin|einspieler|einspielfilm|video|weiterer sprecher"
        "|stimme aus dem off".split("|")
    ),
    label_notes=frozenset(
        "zusatzfrage|zusatz|nachfrage|zwischenfrage|auf englisch|auf deutsch|auf französisch|auf russisch|in englischer sprache|übersetzt|übersetzung"
        "|gedolmetscht|simultanübersetzung|simultan übersetzt|per dolmetscher|ohne mikrofon|ohne mikro"
        "|unverständlich|akustisch unverständlich|per video|per telefon|telefonisch|zugeschaltet"
        "|per videoschalte|fortsetzung|lacht".split("|")
    ),
    male_honorifics=frozenset("herr".split()),
    female_honorifics=frozenset("frau".split()),
    office_surnames=frozenset("könig papst bischof kapitän".split()),
    office_letters=frozenset("ob min.".split()),
    office_modifiers=frozenset(
        "stellvertretender ehemaliger früherer künftiger amtierender neuer alter erster zweiter der ein unser".split()
    ),
    honorifics=frozenset(
        "herr|herrn|hr|frau|fr|dr|doktor|prof|professor|professorin|dipl-ing|ing|mag|exzellenz|med|jur|rer"
        "|nat|phil|hc|h.c".split("|")
    ),
    offices=frozenset(
        "präsident|präsidentin|bundespräsident|bundespräsidentin|vizepräsident|vizepräsidentin|kanzler"
        "|kanzlerin|bundeskanzler|bundeskanzlerin|vizekanzler|vizekanzlerin|minister|ministerin"
        "|bundesminister|bundesministerin|aussenminister|aussenministerin|innenminister|innenministerin"
        "|finanzminister|finanzministerin|verteidigungsminister|verteidigungsministerin|gesundheitsminister"
        "|gesundheitsministerin|wirtschaftsminister|wirtschaftsministerin|staatsminister|staatsministerin"
        "|ministerpräsident|ministerpräsidentin|premierminister|premierministerin|staatssekretär"
        "|staatssekretärin|regierungssprecher|regierungssprecherin|sprecher|sprecherin|pressesprecher"
        "|pressesprecherin|bundesrat|bundesrätin|landeshauptmann|landeshauptfrau|landesrat|landesrätin"
        "|regierungsrat|regierungsrätin|senator|senatorin|bürgermeister|bürgermeisterin|oberbürgermeister"
        "|oberbürgermeisterin|abgeordneter|abgeordnete|botschafter|botschafterin|beauftragter|beauftragte"
        "|vorsitzender|vorsitzende|vorsitzenden|generalsekretär|generalsekretärin|direktor|direktorin"
        "|generaldirektor|generaldirektorin|leiter|leiterin|chef|chefin|vorstand|vorstandsvorsitzender"
        "|vorstandsvorsitzende|vorstandsmitglied|finanzvorstand|geschäftsführer|geschäftsführerin|kommissar"
        "|kommissarin|kommissionspräsident|kommissionspräsidentin|ratspräsident|ratspräsidentin|könig"
        "|königin|general|oberst|inspekteur|polizeipräsident|polizeipräsidentin|staatsanwalt|staatsanwältin"
        "|oberstaatsanwalt|oberstaatsanwältin|trainer|trainerin|cheftrainer|cheftrainerin|bundestrainer"
        "|bundestrainerin|sportdirektor|sportvorstand|manager|managerin|kapitän|spieler|spielerin|fahrer"
        "|fahrerin|teamchef|teamchefin|analyst|analystin|korrespondent|korrespondentin|journalist"
        "|journalistin|redakteur|redakteurin|chefredakteur|chefredakteurin|virologe|virologin|experte"
        "|expertin|berater|beraterin|referent|referentin|papst|bischof|bischöfin|sts|sts'in|stsin|srs|srs'in"
        "|srsin|bk|bk'in|bkin|bm|bm'in|bmin|stm|stm'in|pst|pst'in|mp|mp'in|mpin|p'in|bp|vors|stv|ceo|cfo|coo|mdb".split("|")
    ),
    asker_offices=frozenset(
        "analyst|analystin|korrespondent|korrespondentin|journalist|journalistin|reporter|reporterin"
        "|redakteur|redakteurin|chefredakteur|chefredakteurin|hauptstadtkorrespondent"
        "|hauptstadtkorrespondentin".split("|")
    ),
    moderator_offices=frozenset(
        "sprecher|sprecherin|pressesprecher|pressesprecherin|regierungssprecher|regierungssprecherin"
        "|moderator|moderatorin|leiter kommunikation|leiterin kommunikation|leiter unternehmenskommunikation"
        "|leiterin unternehmenskommunikation|kommunikationsdirektor|kommunikationsdirektorin|mediendirektor"
        "|mediendirektorin|pressechef|pressechefin|medienchef|mediensprecher|mediensprecherin"
        "|leiter investor relations|leiterin investor relations|leiter presse|leiterin presse|vors|srs"
        "|srs'in".split("|")
    ),
    particles=frozenset("von vom zu zum zur und der die des den dem für im am an auf ob aus".split()),
    organisations=frozenset(
        "zeitung|tageszeitung|wochenzeitung|zeitschrift|nachrichten|nachrichtenagentur|agentur|presse"
        "|presseagentur|rundfunk|funk|radio|hörfunk|fernsehen|sender|studio|redaktion|verlag|magazin"
        "|anzeiger|blatt|tageblatt|kurier|rundschau|bote|allgemeine|abendblatt|morgenpost|medien|bank"
        "|sparkasse|landesbank|versicherung|gruppe|konzern|gmbh|ag|kg|se|verein|verband|institut|universität"
        "|hochschule|stiftung|ministerium|bundesministerium|bundesamt|amt|behörde|hauptstadtstudio|podcast".split("|")
    ),
    months={
        "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "maerz": 3, "mär": 3,
        "mrz": 3, "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
        "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "dezember": 12,
        "dez": 12,
    },  # fmt: skip
    events=(
        "pressekonferenz", "regierungspressekonferenz", "bundespressekonferenz", "medienkonferenz",
        "bilanzpressekonferenz", "jahrespressekonferenz", "spieltagspressekonferenz", "telefonkonferenz",
        "analystenkonferenz", "pressebriefing", "pressegespräch", "mediengespräch", "presseunterrichtung",
        "presseunterrichtungen", "pressebegegnung", "pressetermin", "pressestatement", "pressestatements",
        "presseerklärung", "presserunde", "pressefoyer", "pk", "pressefrühstück", "sommerpressekonferenz", "briefing",
        "hauptversammlung", "statement", "statements", "erklärung", "interview", "mitschrift",
        "wortprotokoll", "protokoll",
    ),  # fmt: skip
    field_words=frozenset(
        "thema|themen|betreff|betr|anlass|datum|zeit|uhrzeit|beginn|ende|ort|quelle|titel|untertitel"
        "|stichwort|stichwörter|schlagwort|schlagworte|hinweis|hinweise|anmerkung|anmerkungen|anm|notiz"
        "|teilnehmer|teilnehmende|anwesend|von|an|kontakt|ansprechpartner|telefon|tel|fax|e-mail|email"
        "|internet|webseite|url|foto|bild|video|teil|abschnitt|kapitel|tabelle|abbildung|inhalt"
        "|inhaltsverzeichnis|tagesordnung|ablauf|dauer|stand|aktualisiert|veröffentlicht|sperrfrist"
        "|redaktion|autor|autorin|verfasser|herausgeber|impressum|copyright|sprache|veranstaltung|erstens"
        "|zweitens|drittens|viertens|fünftens|schliesslich|ausserdem|zudem|aber|also|und|oder|denn|nun|ja"
        "|nein|gut|okay|wichtig|achtung|beispiel|punkt|fazit|zusammenfassung|nein danke|das heisst|nämlich"
        "|siehe|ebenso|heute|morgen|gestern|frage ist|ps|p.s|teilen|drucken|vorlesen|download|mehr zum thema".split("|")
    ),
    statuses=(
        "es gilt das gesprochene wort", "sperrfrist", "im wortlaut", "wortlaut", "wortprotokoll", "mitschrift",
        "unkorrigierte mitschrift", "unkorrigiertes manuskript", "vorläufige fassung", "vorläufiges protokoll",
        "redigierte fassung", "redaktionell bearbeitet", "endgültige fassung", "korrigierte fassung",
        "änderungen vorbehalten", "stenografischer bericht", "stenografisches protokoll",
        "übersetzung aus dem englischen",
    ),  # fmt: skip
    other_dates=(
        "letzte aktualisierung", "zuletzt aktualisiert", "aktualisiert", "aktualisiert am", "stand", "geändert",
        "geändert am", "letzte änderung", "veröffentlicht", "veröffentlicht am", "veröffentlichung", "erstellt",
        "erstellt am", "erschienen am", "abgerufen", "abgerufen am", "abrufdatum", "gedruckt am", "copyright",
        "online seit",
    ),  # fmt: skip
    trailer_headings=(
        "mehr zum thema", "zum thema", "weitere informationen", "weiterführende informationen", "weitere themen",
        "weiterführende links", "links", "siehe auch", "lesen sie auch", "verwandte themen", "ähnliche artikel",
        "downloads", "anhang", "anlagen", "kontakt", "ansprechpartner", "pressekontakt", "medienkontakt", "impressum",
        "disclaimer", "haftungsausschluss", "rechtlicher hinweis", "schlagworte", "schlagwörter", "teilen",
        "seite teilen", "diese seite teilen", "fussnoten", "anmerkungen", "ende", "ende der pressekonferenz",
        "ende der mitschrift", "ende des protokolls", "über uns", "teilnehmer", "das könnte sie auch interessieren",
    ),  # fmt: skip
    section_headings=(
        "fragen und antworten", "fragen & antworten", "frage- und antwortrunde", "fragerunde", "fragen",
        "fragen der journalisten", "diskussion", "eingangsstatement", "eingangsstatements", "einführung", "einleitung",
        "eröffnung", "eröffnungserklärung", "einleitende bemerkungen", "begrüssung", "statement", "statements",
        "vortrag", "präsentation", "inhalt", "themen", "wortlaut", "mitschrift", "mitschrift der pressekonferenz",
        "teilnehmer", "aktuelle themen", "weitere fragen",
    ),  # fmt: skip
    place_cues=(
        "in", "im", "am", "an bord", "auf dem flug", "saal", "haus", "schloss",
        "palais", "rathaus", "hotel", "stadion", "zentrale", "raum", "sitzungssaal", "pressesaal", "per videokonferenz",
        "per telefonkonferenz", "per videoschalte", "virtuell",
    ),  # fmt: skip
    question_cues=(
        "können sie", "könnten sie", "würden sie", "werden sie", "haben sie", "hatten sie", "sind sie", "wollen sie",
        "sehen sie", "teilen sie", "glauben sie", "rechnen sie", "gibt es", "gab es", "ich wollte fragen",
        "ich wollte sie fragen", "ich möchte fragen", "ich möchte sie fragen", "ich möchte wissen", "ich wüsste gern",
        "ich würde gern wissen", "mich würde interessieren", "mich interessiert", "meine frage", "meine fragen",
        "meine erste frage", "meine zweite frage", "eine frage", "eine nachfrage", "zwei fragen",
        "ich habe zwei fragen", "ich habe eine frage", "noch eine frage", "frage an", "die frage an",
        "wie bewerten sie", "wie beurteilen sie", "wie sehen sie", "was sagen sie", "was bedeutet", "was heisst das",
        "was halten sie", "warum", "wieso", "weshalb", "inwiefern", "stimmt es", "trifft es zu", "darf ich",
        "wenn ich darf", "sie haben gesagt", "sie sagten", "sie haben erwähnt", "sie hatten angekündigt",
        "nur zum verständnis", "nur zur klarstellung", "können sie bestätigen", "wie viele", "wie lange", "wie hoch",
        "wann", "was ist mit", "ich würde gern nachfragen", "anschliessend daran",
    ),  # fmt: skip
    answer_cues=(
        "vielen dank für die frage", "danke für die frage", "danke für ihre frage", "vielen dank für ihre frage",
        "gute frage", "zu ihrer frage", "zu ihrer ersten frage", "zu ihrer zweiten frage", "zu der ersten frage",
        "zur ersten frage", "zur zweiten frage", "zum ersten", "zum zweiten", "was die frage angeht",
        "was ihre frage angeht", "was ihre frage betrifft", "um ihre frage zu beantworten", "wie ich gesagt habe",
        "wie gesagt", "wie ich schon sagte", "wie sie wissen", "ich kann ihnen sagen", "ich kann dazu", "dazu kann ich",
        "dazu habe ich", "dem habe ich nichts hinzuzufügen", "ich kann das nicht bestätigen",
        "das kann ich ihnen nicht sagen", "darüber habe ich keine informationen", "das müssten wir nachreichen",
        "das müsste ich nachreichen", "das reichen wir nach", "ich würde sagen", "ich glaube", "ich denke", "nein,",
        "ja,", "also,", "na ja", "schauen sie", "sehen sie,", "wissen sie", "wir haben entschieden",
        "wir haben beschlossen", "die bundesregierung hat", "ich verweise auf",
    ),  # fmt: skip
    handover_cues=(
        "wer möchte anfangen", "hatte sich gemeldet", "keine wortmeldung", "wortmeldungen", "dann kommen wir zu", "dann kommen wir zur", "dann machen wir es", "wir kommen zu",
        "nächste frage", "die nächste frage", "letzte frage", "die letzte frage", "erste frage", "eine letzte frage",
        "weitere frage", "weitere fragen", "gibt es weitere fragen", "gibt es noch fragen", "gibt es fragen",
        "sie haben das wort", "das wort hat", "ich gebe das wort", "ich übergebe", "damit übergebe ich",
        "dann übergebe ich", "übergeben an", "bitte schön", "bitte sehr", "bitte,", "herr kollege", "frau kollegin",
        "der kollege", "die kollegin", "der herr", "die dame", "der nächste", "die nächste", "dann ist dran",
        "sie sind dran", "als nächstes", "als nächster", "als nächste",
        "wir kommen jetzt zu", "jetzt kommen wir zu", "dann machen wir weiter", "wir machen weiter",
        "eine frage online", "fragen aus dem netz", "hier vorne", "da hinten", "dort hinten", "in der ersten reihe",
        "in der zweiten reihe", "in der letzten reihe", "auf der linken seite", "auf der rechten seite", "mikrofon",
        "mikro", "stellen sie sich kurz vor", "nennen sie bitte", "ihren namen", "wortmeldung",
        "zu diesem thema", "gibt es dazu", "ihre leitung ist", "die leitung ist", "drücken sie", "ist damit beendet",
        "damit beenden wir", "damit ist die pressekonferenz", "damit schliesse ich", "wir sind am ende",
        "die zeit ist um", "noch zeit für", "der reihe nach", "fangen wir an", "beginnen wir",
    ),  # fmt: skip
    courtesy_cues=(
        "danke", "danke schön", "danke sehr", "dankeschön", "vielen dank", "herzlichen dank", "besten dank",
        "vielen herzlichen dank", "guten tag", "guten morgen", "guten abend", "grüss gott", "grüezi", "servus", "moin",
        "hallo", "herzlich willkommen", "willkommen", "meine damen und herren", "sehr geehrte damen und herren",
        "liebe kolleginnen und kollegen", "auf wiedersehen", "tschüss", "schönen tag", "einen schönen tag",
        "schönen abend", "schönes wochenende", "gern", "gerne", "ja", "okay", "gut", "alles klar", "genau",
        "entschuldigung", "verzeihung", "bis bald", "bis zum nächsten mal", "alles gute", "schön, dass sie da sind",
    ),  # fmt: skip
    floor_cues=(
        "ihre fragen", "stehen für fragen", "stehe für fragen", "für fragen zur verfügung",
        "für ihre fragen zur verfügung", "stehen ihnen zur verfügung", "stehe ihnen zur verfügung",
        "freue mich auf ihre fragen", "freuen uns auf ihre fragen", "beantworten gern ihre fragen",
        "beantworte gern ihre fragen", "zu den fragen", "zu ihren fragen", "kommen zu den fragen",
        "beginnen mit den fragen", "gelegenheit für fragen", "gelegenheit zu fragen", "zeit für fragen",
        "haben sie fragen", "fragerunde", "fragen zulassen",
    ),  # fmt: skip
    introductions=(
        "mein name ist", "ich bin", "ich heisse", "mein name", "hier ist", "hier spricht", "guten tag,", "hallo,",
    ),  # fmt: skip
    outlet_links=frozenset(
        "von|vom|von der|von den|für|für die|für das|für den|bei|beim|aus|im auftrag von|in".split("|")
    ),
    call_cues=(
        "das wort hat", "die nächste frage kommt von", "die nächste frage von", "die frage kommt von", "eine frage von",
        "frage von", "fragen von", "nächste frage", "ich gebe das wort an", "übergebe an", "übergeben an", "weiter mit",
        "weiter geht es mit", "dann", "dann kommt", "als nächstes", "als nächster", "als nächste", "jetzt", "und dann",
        "zunächst", "zuerst", "wir beginnen mit", "wir fangen an mit", "danach", "anschliessend", "bitte", "herr",
        "frau", "jetzt hat", "und jetzt", "die leitung von", "zurück zu", "wir gehen zu",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("gelächter|beifall|applaus|lachen|lacht|heiterkeit|zuruf|zurufe|unverständlich"
         "|akustisch unverständlich|ohne mikrofon|übersetzung|zustimmung|schmunzeln").split("|")
    ),
    second_person=frozenset("sie|ihr|ihre|ihrer|ihren|ihnen".split("|")),
    press_words=frozenset("presse medien journalisten".split()),
    other_events=(
        "vernehmung", "hauptverhandlung", "beweisaufnahme", "anhörung", "zeugenvernehmung", "podiumsdiskussion",
        "podiumsgespräch", "auf dem podium", "podium:", "gesprächsrunde", "hörertelefon", "streitgespräch",
    ),  # fmt: skip
    lay_marks=frozenset("hörer|hörerin|anrufer|anruferin|zuschauer|zuschauerin".split("|")),
    scene_words=frozenset("innen aussen".split()),
    faq_headings=("häufige fragen", "häufig gestellte fragen", "oft gestellte fragen"),
    weekdays=frozenset("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag".split()),
    articles=frozenset("der die das".split()),
    press_adjectives=frozenset(
        "ein eine erster zweiter dritter vierter weiterer anderer nächster letzter unbekannter ausländischer örtlicher freier"
        " deutscher österreichischer schweizer junger älterer".split()
    ),
    post_nominals=frozenset("mdb mdl mdep".split()),
    note_links=frozenset("aus".split()),
    ambiguous_names=frozenset("jan mai august".split()),
    paper_times=frozenset("morgen abend".split()),
    pronouns=frozenset("ich mich du er sie es wir uns ihr man mein wer".split()),
    first_singular=frozenset("ich|mich|mir|mein|meine|meinen|meiner|meinem".split("|")),
    first_plural=frozenset("wir|uns|unser|unsere|unseren".split("|")),
    not_first=frozenset(
        ("fragen fragt "
         "in im bei nahe nach vor seit wie als wegen trotz ohne gegen zwischen unter über neben neue "
         "neuer neues alte europäische europäischer nächste nächster nächstes nächsten letzte letzter "
         "letztes letzten dieser diese dieses zwei drei vier fünf sechs sieben acht neun zehn zwanzig "
         "hundert einige viele alle beide keine ein eine einen einem einer liebe lieber").split()
    ),
    asking_words=tuple(
        ("wer|wen|wem|wessen|wo|wohin|woher|wann|welche|welcher|welches|welchen|welchem|wie viel|"
         "wie viele|wieviel|wie lange").split("|")
    ),
    here_words=frozenset("hier".split("|")),
    capacity_words=frozenset("als".split("|")),
    not_names=frozenset(
        ("guten tag morgen abend danke vielen ja nein frage fragen erste zweite montag dienstag mittwoch "
         "donnerstag freitag samstag sonntag heute gestern jetzt bitte gut").split()
    ),
    interjections=frozenset(
        ("ja|gut|danke|bitte|dann|jetzt|also|nein|und|so").split("|")
    ),
    relay_cues=(
        "erreicht uns", "hat uns geschrieben", "schreibt uns",
        "schriftliche frage", "schriftlich eingereicht", "eingereicht", "per e-mail", "per mail", "im chat",
        "aus dem chat", "online-frage", "lautet", "frage von", "frage kommt von", "schriftlich gestellt",
    ),  # fmt: skip
    relay_verbs=(
        "fragt", "schreibt", "will wissen", "möchte wissen",
    ),  # fmt: skip
    second_cues=(
        "meine zweite frage", "die zweite frage", "und zweitens", "zweitens", "zweite frage",
    ),
    gap_words=frozenset("unverständlich".split("|")),
    saying_verbs=tuple(
        (
            "sagt|sagte|sagten|gesagt|erklärt|erklärte|betont|betonte|antwortet|antwortete|ergänzt|ergänzte|berichtet|berichtete"
            "|meint|meinte|fügte hinzu|fügt hinzu|kündigte an|kündigt an|angekündigt|versprach|verspricht|versichert|versicherte"
            "|warnt|warnte|nannte|nennt|sprach von|spricht von|sprach|schrieb|schreibt|fragt|fragte|entgegnet|entgegnete|erwiderte"
            "|erwidert|räumte ein|räumt ein|stellte fest|stellte klar|stellt klar|teilte mit|teilt mit|bekräftigte"
            "|unterstrich|forderte|fordert|lobte|kritisierte|kritisiert|scherzte|bilanzierte|resümierte|führte aus"
            "|behauptet|behauptete|bestätigte|bestätigt|wiederholte|hofft|so"
            "|schloss|erläuterte|erläutert|legte nach|gab zu|gibt zu|gestand|konterte|kontert|winkte ab|stellte in aussicht"
            "|kommentierte|kommentiert|verriet|verrät|urteilte|rief|lachte|gab zu bedenken|mahnte|mahnt|beteuerte|beteuert|befand"
            "|präzisierte|präzisiert|fasste zusammen|klagte|klagt|dankte|begründete|begründet|verteidigte|verteidigt|bezeichnete"
            "|bezeichnet|wollte wissen|hakte nach|gab zurück|wies zurück|beruhigte|bat|verkündete|schilderte|schildert|wiegelte ab"
            "|lehnte ab|erzählte|erzählt|witzelte|stellt in aussicht|kündigte|schätzte|schätzt|zog bilanz|gab die losung aus"
        ).split("|")
    ),
    source_cues=tuple((
            "laut|nach angaben von|nach angaben der|nach angaben des|nach den worten von|nach den worten der|nach den worten des"
            "|zufolge"
        ).split("|")),
    third_person=frozenset("er sie".split()),
    prepositions=frozenset("von vom zu zum zur mit für bei beim gegen über des dem am im aus nach".split()),
    comparisons=frozenset("wie".split()),
    short_answers=tuple(
        (
            "nein|nee|nie|niemals|noch nicht|gar nicht|überhaupt nicht|vielleicht|möglicherweise|wahrscheinlich|"
            "vermutlich|sicher nicht|natürlich nicht|eher nicht|absolut|definitiv|richtig|korrekt|stimmt|"
            "das stimmt|keineswegs|doch|durchaus|so ist es|keine ahnung"
        ).split("|")
    ),
    assents=tuple("ja|jawohl|genau|gern|gerne|natürlich|selbstverständlich|sicher|klar|na klar|aber ja|aber sicher|aber natürlich".split("|")),
    acknowledgements=tuple("okay|ok|gut|na gut|alles klar|in ordnung|schön".split("|")),
    pointing_cues=tuple(
        (
            "sie da|sie dort|sie, mit|sie mit|mit dem|mit der|da drüben|dort drüben|da hinten|dort hinten|"
            "hier vorn|hier vorne|links|rechts|noch jemand|sonst jemand|jemand anders|wer noch|sie sind dran|der herr|"
            "die dame|mein herr"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "ergänzen|hinzufügen|eine frage|fragen|hören|ihren namen|ihr name|darauf antworten|dazu etwas sagen|"
            "weitermachen|anfangen|beginnen|bereit|noch zeit|dabei|schluss machen"
        ).split("|")
    ),
)
