"""How Portuguese asks and answers."""

from pressconf.languages.asking.asking import Asking

PORTUGUESE = Asking(
    code="pt",
    interrogatives=(
        "o que", "que", "como", "por que", "por quê", "porque", "porquê", "quando", "onde", "quem", "qual", "quais",
        "quanto", "quanta", "quantos", "quantas", "a que", "em que", "de que", "desde quando", "até quando",
    ),
    relatives=(
        "que", "quem", "onde", "quando", "como", "porque",
    ),
    asking_verbs=(
        "saber", "perguntar", "perguntar-lhe", "entender", "pergunta é",
    ),
    indirect_words=(
        "se", "o que", "como", "quando", "por que", "qual", "quais", "quanto", "quantos", "quem", "onde",
    ),
    request_cues=(
        "pode dizer", "poderia dizer", "pode nos dizer", "poderia nos dizer", "o senhor pode", "a senhora pode",
        "o senhor poderia", "a senhora poderia", "pode explicar", "poderia explicar", "pode comentar",
        "poderia comentar", "gostaria de saber", "queria saber", "quero saber", "gostava de saber",
        "queríamos saber", "saber se", "perguntar se", "a pergunta é se", "pergunto se", "me pergunto se",
        "diga-nos", "explique", "queria entender", "gostaria de entender", "queria ouvir", "gostaria de ouvir",
        "queria perguntar se",
    ),
    permission_cues=(
        "posso fazer uma pergunta", "posso perguntar", "posso", "me ouve", "me ouvem", "consegue me ouvir",
        "está me ouvindo", "como está", "como vai", "outra pergunta", "mais uma pergunta", "uma pergunta",
        "duas perguntas", "tudo bem",
    ),
    tags=(
        "certo", "não é", "né", "é isso", "correto", "não", "sim", "é verdade", "está certo", "confere",
        "não é verdade", "está correto", "de acordo", "é isso mesmo",
    ),
    bare_follow_ups=(
        "por quê", "por que", "porquê", "por que não", "como", "quando", "onde", "quem", "qual", "quais", "quanto",
        "quantos", "se sim", "se não", "em caso afirmativo", "e por quê", "em que sentido", "desde quando",
        "até quando", "por exemplo",
    ),
    candidate_openers=(
        "ou", "ou seja", "quer dizer", "isto é", "por exemplo", "é", "são", "seria", "será", "trata-se", "isso",
        "há",
    ),
    question_nouns=(
        "pergunta", "perguntas", "primeira", "segunda", "terceira", "outra", "última", "questão",
    ),
    copulas=(
        "é", "era", "seria", "são", "diz respeito a",
    ),
    ordinals={
        "primeira": 1, "primeiro": 1, "segunda": 2, "segundo": 2, "terceira": 3, "terceiro": 3, "quarta": 4,
        "última": -1, "último": -1, "outra": -2, "outro": -2,
    },
    joiners=(
        "e", "mas", "ou", "então", "porém", "pois",
    ),
    adversatives=("mas", "então", "porém"),
    lead_words=(
        "também", "então", "primeiro", "segundo", "além disso", "agora", "bom", "bem", "depois", "finalmente",
        "por fim", "por último", "por outro lado", "presidente", "ministro", "ministra", "concretamente",
        "exatamente", "talvez", "por exemplo", "afinal",
    ),
    subordinators=(
        "se", "quando", "como", "embora", "porque", "já que", "dado", "visto", "enquanto", "depois", "antes",
        "desde", "durante", "em", "no", "na", "nos", "nas", "sobre", "com", "sem", "para", "por", "a", "ao", "à",
        "de", "do", "da", "dos", "das", "segundo", "quanto", "acerca", "após", "diante", "perante", "até", "entre",
        "que", "quem", "onde", "mesmo", "sobretudo", "considerando", "tendo", "contra", "além", "primeiro",
        "ainda que", "uma vez",
    ),
    finite_words=(
        "é", "são", "era", "eram", "foi", "foram", "há", "tem", "têm", "tinha", "tinham", "será", "serão", "seria",
        "está", "estão", "estava", "vai", "vão", "pode", "podem", "deve", "devem", "disse", "diz", "dizem",
        "anunciou", "afirmou", "falou", "fez", "faz", "vem", "houve", "temos", "estamos", "quero", "queria",
        "parece", "continua", "mostra", "mostram", "pediu", "defendeu", "acabou", "acaba", "sabe", "sabemos",
    ),
    topic_cues=(
        "sobre", "quanto", "em relação", "a respeito", "no que", "relativamente", "com relação",
    ),
    decline_cues=(
        "sem comentários", "não vou comentar", "não vou responder", "não vou especular", "não vou falar sobre",
        "não comento", "não comentamos", "não posso comentar", "não posso responder", "não posso dizer",
        "não posso adiantar", "não posso falar", "não quero comentar", "não quero especular", "não quero adiantar",
        "prefiro não", "preferia não", "não sei", "não tenho informação", "não tenho informações",
        "não tenho essa informação", "não tenho esse dado", "não tenho dados", "não tenho nada a",
        "nada a acrescentar", "nada a declarar", "não me cabe", "não nos cabe", "não cabe a mim",
        "não estou em condições",
    ),
    conditional_follow_ups=(
        "se sim", "se não", "por que não",
    ),
    refusals=(
        "não vou", "não quero", "não posso", "não podemos", "não vamos", "não queremos", "prefiro não",
        "preferia não", "não gostaria de", "não devo", "não me cabe", "não cabe a mim",
    ),
    saying_verbs=(
        "comentar", "especular", "responder", "dizer", "lhe dizer", "adiantar", "revelar", "dar", "falar", "entrar",
        "confirmar", "nomear", "antecipar", "pronunciar", "detalhar",
    ),
)
