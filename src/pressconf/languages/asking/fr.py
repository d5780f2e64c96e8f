"""How French asks and answers."""

from pressconf.languages.asking.asking import Asking

FRENCH = Asking(
    code="fr",
    interrogatives=(
        "que", "qu'est-ce", "est-ce", "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "quand", "où",
        "qui", "combien", "quoi", "à quel", "à quelle", "dans quelle", "de quelle", "en quoi", "lequel", "laquelle",
        "lesquels", "lesquelles",
    ),
    relatives=(
        "que", "qui", "où", "quand", "comment", "quoi",
    ),
    asking_verbs=(
        "savoir", "demander", "comprendre", "connaître", "question est", "demande",
    ),
    indirect_words=(
        "si", "s'il", "s'ils", "ce que", "ce qui", "ce qu'il", "comment", "pourquoi", "quel", "quelle", "quels",
        "quelles", "quand", "où", "qui", "combien",
    ),
    request_cues=(
        "pouvez-vous", "pourriez-vous", "pourrions-nous", "j'aimerais savoir", "je voudrais savoir",
        "on aimerait savoir", "je souhaiterais savoir", "je souhaite savoir", "je voulais savoir",
        "je me demande si", "je me demandais si", "vous demander si", "savoir si", "question est de savoir",
        "dites-nous", "expliquez-nous", "merci de nous dire", "merci de préciser", "j'aimerais avoir votre",
        "je voudrais avoir votre", "j'aimerais connaître", "je voudrais connaître", "j'aimerais vous entendre",
        "j'aimerais comprendre",
    ),
    permission_cues=(
        "puis-je poser une question", "je peux poser une question", "est-ce que je peux poser une question",
        "puis-je", "puis-je vous poser une question", "est-ce que vous m'entendez", "vous m'entendez",
        "comment allez-vous", "comment ça va", "une autre question", "deux questions", "une question", "une relance",
    ),
    tags=(
        "n'est-ce pas", "c'est bien ça", "c'est ça", "est-ce exact", "est-ce bien cela", "c'est exact",
        "est-ce que c'est exact", "non", "oui", "d'accord", "vrai", "exact", "pas vrai", "est-ce vrai",
        "c'est correct", "est-ce correct",
    ),
    bare_follow_ups=(
        "pourquoi", "pourquoi pas", "comment", "quand", "où", "qui", "combien", "si oui", "si non", "sinon",
        "et si oui", "et si non", "lequel", "laquelle", "lesquels", "lesquelles", "c'est-à-dire", "à savoir",
        "par exemple", "depuis quand", "jusqu'à quand",
    ),
    candidate_openers=(
        "ou", "ou bien", "c'est-à-dire", "je veux dire", "autrement dit", "par exemple", "est-ce que c'est",
        "est-ce que ce", "est-ce que cela", "est-ce que ça", "est-ce qu'il", "est-ce qu'elle", "est-ce qu'ils",
        "est-ce qu'il y a", "s'agit-il", "est-ce", "y a-t-il", "cela", "serait-ce", "sera-ce",
    ),
    question_nouns=(
        "question", "questions", "première", "deuxième", "seconde", "autre", "relance",
    ),
    copulas=(
        "est", "était", "serait", "concerne", "porte", "sont",
    ),
    ordinals={
        "première": 1, "premier": 1, "premièrement": 1, "deuxième": 2, "seconde": 2, "second": 2, "deuxièmement": 2,
        "troisième": 3, "troisièmement": 3, "quatrième": 4, "dernière": -1, "dernier": -1, "autre": -2,
    },
    joiners=(
        "et", "mais", "ou", "donc", "or", "puis",
    ),
    adversatives=("mais", "donc", "or"),
    lead_words=(
        "alors", "ensuite", "aussi", "également", "d'abord", "premièrement", "deuxièmement", "enfin", "justement",
        "concrètement", "exactement", "précisément", "finalement", "donc", "monsieur", "madame", "par exemple",
        "peut-être", "du coup", "bon", "eh bien",
    ),
    subordinators=(
        "si", "quand", "lorsque", "comme", "puisque", "parce", "alors que", "après", "avant", "depuis", "pendant",
        "dans", "en", "sur", "avec", "sans", "pour", "à", "au", "aux", "de", "du", "des", "d'après", "selon",
        "concernant", "s'agissant", "quant", "face", "compte tenu", "étant donné", "vu", "malgré", "au vu",
        "à propos", "que", "qui", "dont", "où", "ce que", "ce qui", "même", "surtout", "notamment", "par", "chez",
        "entre", "sous", "contre", "vers", "outre", "hormis", "premièrement", "deuxièmement", "d'abord", "ensuite",
        "enfin", "sachant",
    ),
    finite_words=(
        "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient", "sera", "seront", "serait", "va", "vont",
        "peut", "peuvent", "doit", "doivent", "dit", "disait", "disent", "annoncé", "déclaré", "avez", "êtes",
        "avons", "sommes", "fait", "faut", "veut", "voit", "sait", "semble", "paraît", "reste", "demande",
        "demandent", "parlé", "évoqué", "j'ai", "c'est", "il y a", "dites", "disiez", "suis", "ai", "pense",
        "pensez", "croit", "existe", "montre", "montrent", "devient",
    ),
    topic_cues=(
        "sur", "quant", "concernant", "s'agissant", "pour ce qui", "en ce qui concerne", "à propos", "au sujet",
        "par rapport",
    ),
    decline_cues=(
        "pas de commentaire", "aucun commentaire", "ne commenterai pas", "ne commente pas", "ne commentons pas",
        "ne peux pas répondre", "ne peux pas vous répondre", "ne peux pas commenter", "ne peux pas vous dire",
        "ne peux pas dire", "ne vais pas commenter", "ne vais pas répondre", "ne vais pas spéculer",
        "ne veux pas spéculer", "ne veux pas commenter", "ne souhaite pas commenter", "ne souhaite pas répondre",
        "ne répondrai pas", "ne spéculerai pas", "je ne sais pas", "je l'ignore", "n'ai pas d'information",
        "n'ai pas d'informations", "n'ai pas la réponse", "n'ai pas de réponse", "n'ai rien à ajouter",
        "n'ai rien à dire", "rien à ajouter", "pas en mesure de", "je vous renvoie", "ne m'appartient pas",
        "me garderai de", "refuse de",
    ),
    conditional_follow_ups=(
        "si oui", "si non", "sinon", "pourquoi pas",
    ),
    refusals=(
        "ne vais pas", "ne veux pas", "ne peux pas", "ne peux", "ne souhaite pas", "ne voudrais pas",
        "ne pouvons pas", "ne voulons pas", "n'ai pas à", "préfère ne pas", "me refuse à", "ne compte pas",
        "ne suis pas en mesure de",
    ),
    saying_verbs=(
        "commenter", "spéculer", "répondre", "dire", "vous dire", "révéler", "donner", "confirmer", "nommer",
        "entrer", "préciser", "divulguer", "anticiper", "me prononcer", "vous répondre", "en dire", "parler",
    ),
    polar_words=("est-ce",),
)
