"""French."""

from pressconf.languages.language import Language

FRENCH = Language(
    code="fr",
    name="French",
    function_words=frozenset(
        "le|les|des|et|est|dans|du|que|qui|une|pour|pas|sur|nous|vous|ce|cette|avec|au|aux|je|il|ne|sont"
        "|plus|mais".split("|")
    ),
    asker_marks=frozenset(
        "q|question|questions|journaliste|journalistes|un journaliste|une journaliste|le journaliste"
        "|la journaliste|journaliste non identifié|journaliste non identifiée|reporter|correspondant"
        "|correspondante|presse|la presse|médias|intervieweur|intervieweuse|relance|question de relance"
        "|question complémentaire|question de la salle|dans la salle|de la salle|la salle|salle|public"
        "|question du public|auditeur|auditrice|internaute|analyste|remarque|commentaire".split("|")
    ),
    answer_marks=frozenset("r|réponse|réponses|rép|la réponse".split("|")),
    moderator_marks=frozenset(
        "modérateur|modératrice|le modérateur|la modératrice|animateur|animatrice|l'animateur|l'animatrice"
        "|présentateur|présentatrice|opérateur|opératrice|l'opérateur|l'opératrice|téléopérateur"
        "|téléopératrice|service de presse|attaché de presse|attachée de presse|maître de cérémonie|hôte"
        "|hôtesse".split("|")
    ),
    interpreter_marks=frozenset(
        "interprète|l'interprète|traducteur|traductrice|le traducteur|la traductrice|traduction"
        "|interprétation".split("|")
    ),
    voice_marks=frozenset(
        "voix|une voix|des voix|voix off|voix d'homme|voix de femme|homme|femme|non identifié|non identifiée"
        "|orateur|oratrice|orateur non identifié|intervenant|intervenante|un intervenant|une intervenante"
        "|intervenant non identifié|inconnu|inconnue|participant|participante|inaudible|vidéo|locuteur"
        "|locutrice".split("|")
    ),
    label_notes=frozenset(
        "relance|question de relance|question complémentaire|inaudible|hors micro|hors-micro|sans micro|traduction|traduit|traduction simultanée|interprétation"
        "|interprété|par le biais d'un interprète|via un interprète|en anglais|en français|en allemand"
        "|en espagnol|en néerlandais|en russe|par téléphone|par visioconférence|en visioconférence|en vidéo"
        "|suite|rires|sourire|poursuivant".split("|")
    ),
    male_honorifics=frozenset("m monsieur".split()),
    female_honorifics=frozenset("mme madame mlle mademoiselle".split()),
    office_surnames=frozenset("roi prince pape juge maire évêque capitaine".split()),
    office_modifiers=frozenset(
        "le la un une notre premier ancien ancienne futur nouveau nouvelle grand vice adjoint adjointe".split()
    ),
    honorifics=frozenset(
        "m|mr|mm|mme|mmes|mlle|monsieur|madame|messieurs|mesdames|mademoiselle|dr|docteur|pr|prof|professeur"
        "|professeure|me|maître|mgr|monseigneur|s.e|sa majesté|son excellence|sir|gal|gén|col|cdt|amiral".split("|")
    ),
    offices=frozenset(
        "président|présidente|co-président|co-présidente|vice-président|vice-présidente|ministre"
        "|premier ministre|première ministre|ministre déléguée|ministre délégué|secrétaire|secrétaire d'état"
        "|secrétaire général|secrétaire générale|sous-secrétaire|porte-parole|gouverneur|gouverneure"
        "|sous-gouverneur|directeur|directrice|directeur général|directrice générale|pdg|dg|préfet|préfète"
        "|maire|député|députée|sénateur|sénatrice|ambassadeur|ambassadrice|commissaire|chancelier"
        "|chancelière|conseiller|conseillère|conseiller fédéral|conseillère fédérale|représentant"
        "|représentante|haut représentant|haute représentante|envoyé|envoyée|délégué|déléguée|responsable"
        "|chef|cheffe|chef d'état-major|général|colonel|amiral|commandant|commandante|capitaine|procureur"
        "|procureure|juge|avocat|avocate|bâtonnier|roi|reine|prince|princesse|pape|cardinal|évêque"
        "|entraîneur|entraîneuse|entraineur|sélectionneur|sélectionneuse|manager|joueur|joueuse|pilote"
        "|coureur|coureuse|analyste|correspondant|correspondante|journaliste|rédacteur|rédactrice"
        "|éditorialiste|professeur|professeure|médecin|épidémiologiste|expert|experte|économiste|fondateur"
        "|fondatrice|associé|associée|coordonnateur|coordonnatrice|coordinateur|coordinatrice|administrateur"
        "|administratrice|inspecteur|inspectrice|dirigeant|dirigeante|leader|membre|trésorier|trésorière"
        "|rapporteur|rapporteure|interprète|modérateur|modératrice|directeur financier|directrice financière"
        "|dircom|chargé|chargée|sous-ministre|premier vice-président|ceo".split("|")
    ),
    asker_offices=frozenset(
        "analyste|correspondant|correspondante|journaliste|reporter|rédacteur|rédactrice|rédacteur en chef"
        "|rédactrice en chef|éditorialiste|chroniqueur|chroniqueuse|envoyé spécial|envoyée spéciale"
        "|chef de bureau".split("|")
    ),
    moderator_offices=frozenset(
        "porte-parole|porte-parole du gouvernement|porte-parole adjoint|porte-parole adjointe"
        "|attaché de presse|attachée de presse|chef de presse|cheffe de presse|responsable presse"
        "|responsable de la presse|chargé de presse|chargée de presse|directeur de la communication"
        "|directrice de la communication|responsable de la communication|conseiller presse"
        "|conseillère presse|relations investisseurs|directeur des relations investisseurs"
        "|directrice des relations investisseurs|responsable des relations investisseurs|modérateur"
        "|modératrice|animateur|animatrice".split("|")
    ),
    particles=frozenset("de du des la le les d' l' et à au aux en pour von van der ben el al saint".split()),
    organisations=frozenset(
        "journal|presse|quotidien|hebdomadaire|magazine|revue|radio|télévision|télé|tv|chaîne|agence|dépêche"
        "|rédaction|info|infos|actualités|nouvelles|gazette|courrier|tribune|médias|média|groupe|banque"
        "|société|compagnie|université|institut|fondation|association|fédération|conseil|ministère"
        "|commission|comité|centre|école|cabinet|bourse|capital|gestion|marchés|sa|sas|sarl|éditions"
        "|presse écrite|numérique|radiodiffusion|web|podcast".split("|")
    ),
    months={
        "janvier": 1, "janv": 1, "jan": 1, "février": 2, "fevrier": 2, "févr": 2, "fév": 2, "fevr": 2, "mars": 3,
        "avril": 4, "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "août": 8, "aout": 8, "septembre": 9,
        "sept": 9, "sep": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "décembre": 12, "decembre": 12,
        "déc": 12, "dec": 12,
    },  # fmt: skip
    events=(
        "conférence de presse", "conférence de presse conjointe", "point de presse", "point presse",
        "point de presse conjoint", "conférence téléphonique", "conférence d'après-match", "conférence d'avant-match",
        "réunion de presse", "rencontre avec la presse", "rencontre avec les médias", "déjeuner de presse",
        "petit-déjeuner de presse", "breffage", "mêlée de presse", "impromptu de presse", "réunion analystes",
        "présentation des résultats", "compte rendu du conseil des ministres", "compte rendu",
        "déclaration à la presse", "déclarations à la presse", "déclaration conjointe", "déclaration", "déclarations",
        "entretien", "interview", "allocution", "intervention", "discours", "propos", "échange avec la presse",
        "questions-réponses", "questions et réponses", "questions au gouvernement", "verbatim", "transcription",
        "communiqué",
    ),  # fmt: skip
    field_words=frozenset(
        "date|heure|lieu|objet|sujet|sujets|thème|thèmes|titre|sous-titre|source|sources|url|note|notes|nota"
        "|auteur|auteure|contact|contacts|téléphone|tél|tel|fax|courriel|e-mail|email|mail|site|adresse"
        "|photo|photos|image|vidéo|audio|crédit|crédits|légende|partie|section|chapitre|tableau|figure"
        "|graphique|annexe|sommaire|résumé|contenu|table des matières|ordre du jour|programme|durée"
        "|participants|présents|intervenants|personnalité|fonction|circonstance|mots-clés|mots clés|publié"
        "|mis à jour|mise à jour|publication|embargo|langue|statut|version|de|à|pour|cc|réf|référence"
        "|exemple|attention|avertissement|important|premièrement|deuxièmement|troisièmement|quatrièmement"
        "|premier|première|deuxième|second|troisième|enfin|ensuite|puis|aussi|mais|et|ou|donc|or|bref|voilà"
        "|oui|non|bon|bien|d'accord|aujourd'hui|demain|hier|d'abord|conclusion|point|ps|p.s|p.-s|partager"
        "|imprimer|télécharger|voir|lire|rappel|la question est|résultat|conséquence|c'est-à-dire".split("|")
    ),
    statuses=(
        "seul le prononcé fait foi", "seul le texte prononcé fait foi", "le prononcé fait foi", "sous embargo",
        "embargo", "verbatim", "transcription", "transcription intégrale", "transcription provisoire",
        "transcription non officielle", "transcription révisée", "version provisoire", "version définitive",
        "version corrigée", "version préliminaire", "version intégrale", "texte intégral", "non corrigé", "non révisé",
        "traduction non officielle", "traduction de courtoisie", "tel que prononcé", "vérifier à l'audition",
    ),  # fmt: skip
    other_dates=(
        "mis à jour", "mis à jour le", "dernière mise à jour", "dernière modification", "modifié le", "mise à jour",
        "mise en ligne", "mis en ligne le", "publié", "publié le", "date de publication", "date de mise à jour",
        "consulté le", "page consultée le", "créé le", "date de création", "imprimé le", "archivé le", "paru le",
    ),  # fmt: skip
    trailer_headings=(
        "voir aussi", "à voir aussi", "lire aussi", "à lire aussi", "pour en savoir plus", "en savoir plus",
        "plus d'informations", "liens utiles", "liens", "articles liés", "articles similaires", "sur le même thème",
        "sur le même sujet", "dans la même rubrique", "thèmes", "mots-clés", "mots clés", "documents",
        "documents à télécharger", "documents joints", "pièces jointes", "télécharger", "partager",
        "partager cette page", "partager l'article", "imprimer", "contact", "contacts", "contact presse",
        "contacts presse", "contacts médias", "à propos", "mentions légales", "avertissement", "notes",
        "notes de bas de page", "fin", "fin de la conférence de presse", "fin de la transcription", "participants",
        "annexes", "commentaires", "galerie photos", "restez informé", "abonnez-vous",
    ),  # fmt: skip
    section_headings=(
        "questions et réponses", "questions-réponses", "questions - réponses", "questions / réponses", "questions",
        "session de questions-réponses", "séance de questions-réponses", "séance de questions", "période de questions",
        "questions de la presse", "questions des journalistes", "questions de la salle", "déclaration liminaire",
        "déclarations liminaires", "propos liminaire", "propos liminaires", "propos introductif", "propos introductifs",
        "mot de bienvenue", "introduction", "allocution", "présentation", "exposé", "déclaration", "déclarations",
        "transcription", "verbatim", "conférence de presse", "point de presse", "sommaire", "participants",
        "ordre du jour", "actualités",
    ),  # fmt: skip
    place_cues=(
        "à", "au", "en", "à bord de", "à bord du", "par visioconférence", "en visioconférence", "par téléphone",
        "en direct de", "palais", "palais de", "hôtel", "hôtel de", "salle", "salle de presse", "salon", "château",
        "siège", "cour", "perron", "jardin", "ambassade", "résidence", "préfecture", "mairie", "stade", "centre",
    ),  # fmt: skip
    question_cues=(
        "pouvez-vous", "pourriez-vous", "est-ce que vous", "est-ce que", "avez-vous", "êtes-vous", "allez-vous",
        "pensez-vous", "croyez-vous", "souhaitez-vous", "envisagez-vous", "comptez-vous", "considérez-vous", "comment",
        "pourquoi", "quel est", "quelle est", "quels sont", "quelles sont", "qu'est-ce que", "qu'est-ce qui",
        "que pensez-vous", "que répondez-vous", "que dites-vous", "combien", "quand", "y a-t-il", "y a-t-il eu",
        "ma question", "ma première question", "ma deuxième question", "ma seconde question", "une question",
        "une autre question", "deux questions", "j'ai deux questions", "j'ai une question", "une petite question",
        "je voulais vous demander", "je voudrais vous demander", "je voulais savoir", "je voudrais savoir",
        "j'aimerais savoir", "j'aurais voulu savoir", "j'aurais une question", "je souhaitais savoir",
        "je me demandais", "à propos de", "concernant", "au sujet de", "vous avez dit", "vous avez parlé",
        "vous avez évoqué", "vous avez mentionné", "quelle est votre réaction", "votre réaction", "votre commentaire",
        "un commentaire", "confirmez-vous", "pouvez-vous confirmer", "pouvez-vous préciser", "si je peux me permettre",
        "si vous permettez", "juste pour clarifier", "pour préciser", "question pour", "est-il vrai", "jugez-vous",
        "regrettez-vous",
    ),  # fmt: skip
    answer_cues=(
        "merci pour votre question", "merci de votre question", "merci pour cette question", "merci de cette question",
        "merci pour la question", "merci pour vos questions", "c'est une bonne question", "bonne question",
        "excellente question", "sur votre question", "sur votre première question", "sur votre deuxième question",
        "sur la première question", "sur la deuxième question", "sur le premier point", "sur le second point",
        "pour répondre à votre question", "pour vous répondre", "en réponse à votre question",
        "en ce qui concerne votre question", "s'agissant de", "comme je l'ai dit", "comme je vous l'ai dit",
        "comme je le disais", "comme vous le savez", "comme vous savez", "je l'ai dit", "je vous l'ai dit", "écoutez,",
        "écoutez", "vous savez,", "vous savez", "eh bien", "ben,", "oui,", "non,", "alors,", "d'abord,", "je crois que",
        "je pense que", "je dirais que", "je peux vous dire", "je ne peux pas", "je ne vais pas",
        "je n'ai pas d'information", "je n'ai pas de commentaire", "je vous renvoie", "nous avons décidé",
        "ce que je peux vous dire", "la réponse est", "permettez-moi", "laissez-moi vous dire", "très franchement",
        "effectivement", "absolument",
    ),  # fmt: skip
    handover_cues=(
        "pour commencer", "une seule question", "beaucoup de demandes", "c'est tout pour",
        "question suivante", "la question suivante", "prochaine question", "la prochaine question", "dernière question",
        "la dernière question", "une dernière question", "première question", "autre question", "d'autres questions",
        "y a-t-il d'autres questions", "des questions", "s'il y a des questions", "avez-vous des questions", "allez-y",
        "je vous en prie", "je vous écoute", "on vous écoute", "nous vous écoutons", "s'il vous plaît", "à vous",
        "à vous la parole", "vous avez la parole", "la parole est à", "la parole à", "je donne la parole",
        "je vous donne la parole", "je passe la parole", "je vous passe la parole", "je laisse la parole",
        "je cède la parole", "nous passons aux questions", "passons aux questions", "on va passer aux questions",
        "nous allons passer aux questions", "on passe à", "nous allons prendre", "on va prendre", "je vais prendre",
        "je prends", "on prend", "votre ligne est ouverte", "la ligne de", "appuyez sur", "micro", "le micro",
        "un micro", "au premier rang", "au deuxième rang", "premier rang", "deuxième rang", "au fond", "là-bas", "ici",
        "madame", "monsieur", "levez la main", "présentez-vous", "merci de vous présenter", "votre nom et votre média",
        "en ligne", "un par un", "on va s'arrêter", "nous allons nous arrêter", "nous allons conclure", "ceci conclut",
        "cela conclut", "c'est terminé", "on termine", "pour terminer", "pour finir", "nous avons le temps",
        "nous n'avons plus le temps", "attendez", "un instant", "ensuite",
    ),  # fmt: skip
    courtesy_cues=(
        "merci", "merci beaucoup", "merci bien", "merci à tous", "merci à vous", "merci à toutes et à tous",
        "je vous remercie", "bonjour", "bonjour à tous", "bonjour à toutes et à tous", "bonsoir", "bonsoir à tous",
        "bonne journée", "bonne soirée", "bon après-midi", "bon week-end", "bienvenue", "au revoir", "à bientôt",
        "à demain", "à la semaine prochaine", "salut", "mesdames et messieurs", "mesdames, messieurs", "chers amis",
        "chers collègues", "chers compatriotes", "pardon", "excusez-moi", "désolé", "désolée", "d'accord", "très bien",
        "parfait", "oui", "bien sûr", "volontiers", "avec plaisir", "félicitations", "bravo", "bon courage",
        "bonne chance", "enchanté", "enchantée",
    ),  # fmt: skip
    floor_cues=(
        "vos questions", "à vos questions", "répondre à vos questions", "répondre aux questions",
        "répondrai à vos questions", "répondrons à vos questions", "prendre vos questions", "prendre des questions",
        "prendre quelques questions", "à votre disposition", "suis à votre disposition", "sommes à votre disposition",
        "passer aux questions", "passons aux questions", "place aux questions", "maintenant aux questions",
        "ouvrir les questions", "séance de questions", "si vous avez des questions", "je suis prêt à répondre",
        "temps des questions", "je vous écoute",
    ),  # fmt: skip
    introductions=(
        "je suis", "je m'appelle", "mon nom est", "ici", "c'est", "bonjour,", "bonsoir,", "moi c'est", "journaliste à",
        "journaliste pour", "journaliste au",
    ),  # fmt: skip
    outlet_links=frozenset(
        "de|du|de la|des|d'|de l'|pour|pour le|pour la|pour l'|à|au|avec|chez|de chez|correspondant de"
        "|au nom de|en".split("|")
    ),
    call_cues=(
        "la parole est à", "la parole à", "je donne la parole à", "je passe la parole à", "je cède la parole à",
        "je laisse la parole à", "la prochaine question est de", "la prochaine question vient de",
        "la question suivante est de", "la question suivante vient de", "une question de", "question de",
        "questions de", "la ligne de", "on passe à", "nous passons à", "on va passer à", "passons à",
        "on commence avec", "on commence par", "nous commençons avec", "nous commençons par", "commençons par",
        "on continue avec", "nous poursuivons avec", "ensuite", "puis", "et puis", "maintenant", "d'abord", "après",
        "au tour de", "c'est au tour de", "on va prendre", "nous allons prendre", "retour à", "et ensuite", "j'appelle",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("rires|rire|applaudissements|inaudible|hors micro|interruption|silence|sourire").split("|")
    ),
    second_person=frozenset("vous|votre|vos".split("|")),
    press_words=frozenset("presse médias journalistes".split()),
    other_events=(
        "audition de", "procès-verbal d'audition", "débat entre", "interrogatoire de",
        "commission d'enquête",
    ),  # fmt: skip
    lay_marks=frozenset("auditeur|auditrice|téléspectateur|téléspectatrice".split("|")),
    scene_words=frozenset("intérieur extérieur".split()),
    faq_headings=("foire aux questions", "questions fréquentes", "questions les plus fréquentes"),
    weekdays=frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    articles=frozenset("le la les un une".split()),
    note_links=frozenset("au à en aux".split()),
    pronouns=frozenset("je moi tu il elle nous vous ils elles on mon".split()),
    first_singular=frozenset("je|j'ai|j'|me|mon|ma|mes|moi".split("|")),
    first_plural=frozenset("nous|notre|nos".split("|")),
    not_first=frozenset(
        ("demandez interrogez "
         "en dans près depuis comme selon pendant après sur sous entre sans contre vers chez les aux des "
         "une un nouvelle nouveau nouveaux européenne européen deux trois quatre cinq six sept huit neuf "
         "dix vingt cent quelques plusieurs tous toutes cette ces prochaine prochain chers").split()
    ),
    asking_words=tuple("qui|où|quand|quel|quelle|quels|quelles|combien|lequel|laquelle".split("|")),
    here_words=frozenset("ici".split("|")),
    capacity_words=frozenset("comme|en tant que".split("|")),
    not_names=frozenset(
        ("bonjour bonsoir merci oui non question questions première deuxième lundi mardi mercredi jeudi "
         "vendredi samedi dimanche aujourd'hui hier demain bien alors").split()
    ),
    interjections=frozenset(
        ("oui|non|merci|alors|bien|bon|ensuite|et|puis").split("|")
    ),
    relay_cues=(
        "nous écrit", "nous écrivent",
        "question écrite", "questions écrites", "nous a envoyé", "par courriel", "par mail", "dans le chat",
        "sur le chat", "question en ligne", "la voici", "question de",
    ),  # fmt: skip
    relay_verbs=(
        "voudrait savoir", "souhaite savoir", "veut savoir", "a écrit", "nous demande", "demande",
    ),  # fmt: skip
    second_cues=(
        "ma deuxième", "ma seconde", "la deuxième question", "deuxièmement", "et deuxièmement",
    ),
    gap_words=frozenset("inaudible".split("|")),
    saying_verbs=tuple(
        (
            "dit|disait|a dit|a-t-elle dit|a-t-il dit|a déclaré|déclare|a-t-il déclaré|a-t-elle déclaré|a affirmé|affirme"
            "|a-t-il affirmé|a-t-elle affirmé|a ajouté|ajoute|a-t-il ajouté|a-t-elle ajouté|a répondu|répond|a-t-il répondu"
            "|a-t-elle répondu|a expliqué|explique|a-t-il expliqué|a-t-elle expliqué|a précisé|précise|a-t-il précisé"
            "|a-t-elle précisé|a annoncé|annonce|a-t-il annoncé|a-t-elle annoncé|l'a annoncé|a souligné|souligne|a-t-il souligné"
            "|a-t-elle souligné|a assuré|assure|a promis|promet|a complété|complète|a rappelé|rappelle|a insisté|insiste|a lancé"
            "|lance|a écrit|écrit|a reconnu|reconnaît|a admis|a estimé|estime|a indiqué|indique|a confirmé|confirme|a prévenu"
            "|a averti|avertit|a plaisanté|a conclu|conclut|a demandé|demande|parle de|parle d'un|parle d'une|a parlé de|a qualifié"
            "|a poursuivi|poursuit|a-t-il poursuivi|a-t-elle poursuivi|a résumé|résume|raconte|a raconté|se réjouit|regrette"
            "|déplore|ironise|a ironisé|dit-il|dit-elle"
            "|déclaré|affirmé|ajouté|répondu|expliqué|précisé|annoncé|souligné|assuré|promis|rappelé|insisté|lancé|lâché|reconnu|admis|estimé|indiqué|confirmé|prévenu|averti|plaisanté|conclu|jugé|juge"
            "|a tranché|tranche|a glissé|glisse|a martelé|martèle|a détaillé|détaille|a nuancé|nuance|a soupiré|soupire|a avoué"
            "|avoue|a reproché|a salué|salue|a évoqué|évoque|a nié|nie|a exigé|exige|a réagi|réagit|a confié|confie|sourit|a souri"
            "|a corrigé|corrige|a justifié|justifie|a avancé|avance|a exposé|note|a noté|observe|reprend|a repris|s'est félicité"
            "|s'est félicitée|a voulu savoir|veut savoir|interroge|a interrogé|a rétorqué|rétorque|a balayé|balaie|a défendu"
            "|défend|a rassuré|rassure|a décrit|décrit|tranché|glissé|détaillé|nuancé|avoué|salué|évoqué|réagi|confié|corrigé"
            "|repris|rétorqué"
        ).split("|")
    ),
    source_cues=tuple("selon|d'après".split("|")),
    third_person=frozenset("il elle".split()),
    prepositions=frozenset("de d du des à au aux avec par sur contre pour".split()),
    comparisons=frozenset("comme".split()),
    short_answers=tuple(
        (
            "non|jamais|pas encore|pas du tout|peut-être|probablement|possiblement|certainement|certainement pas|"
            "absolument|absolument pas|exactement|exact|tout à fait|effectivement|en effet|évidemment|sans doute|"
            "bien sûr que non|aucune idée|si"
        ).split("|")
    ),
    assents=tuple("oui|ouais|bien sûr|bien sûr que oui|bien entendu|volontiers|avec plaisir|mais oui".split("|")),
    acknowledgements=tuple("d'accord|très bien|parfait|bien|bon|entendu".split("|")),
    pointing_cues=tuple(
        (
            "monsieur|madame|mademoiselle|vous, avec|vous, là|vous avec|vous, au|là-bas|là-haut|au fond|devant|à gauche|"
            "à droite|quelqu'un d'autre|un autre|une autre|qui d'autre|avec le|avec la|à vous"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "ajouter|compléter|une question|poser|m'entendez|nous entendez|entend|votre nom|répondre à cela|répondre|"
            "continuer|poursuivre|commencer|prêt|prête|le temps|avec nous"
        ).split("|")
    ),
)
