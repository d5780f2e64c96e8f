"""How Spanish asks and answers."""

from pressconf.languages.asking.asking import Asking

SPANISH = Asking(
    code="es",
    interrogatives=(
        "qué", "que", "cómo", "cuál", "cuáles", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas", "dónde", "quién",
        "quiénes", "por qué", "para qué", "a qué", "en qué", "de qué", "desde cuándo", "hasta cuándo", "con qué",
    ),
    relatives=(
        "que", "quien",
    ),
    asking_verbs=(
        "saber", "preguntar", "preguntarle", "preguntarles", "preguntarte", "conocer", "consultar", "consultarle",
        "entender", "pregunta es",
    ),
    indirect_words=(
        "si", "qué", "cuál", "cuáles", "cómo", "cuándo", "cuánto", "cuánta", "cuántos", "cuántas", "por qué",
        "quién", "quiénes", "dónde",
    ),
    request_cues=(
        "quisiera saber", "quiero saber", "quería saber", "me gustaría saber", "nos gustaría saber",
        "podría decirnos", "puede decirnos", "nos puede decir", "nos podría decir", "podría decirme", "nos podría",
        "nos puede", "me podría", "me puede", "podría comentar", "podría explicar", "puede explicar",
        "podría detallar", "querría saber", "saber si", "preguntarle si", "preguntarte si", "preguntar si",
        "pregunta es si", "díganos", "explíquenos", "si nos puede", "si nos podría", "si pudiera", "si puede",
        "si podría", "quisiera conocer", "me gustaría conocer", "quisiera preguntarle si", "qué opina",
        "conocer su opinión", "su opinión sobre", "saber su opinión", "saber qué", "saber cuál", "saber cómo",
        "saber cuándo", "preguntarle qué", "preguntarle cuál", "preguntarle cómo", "preguntarle cuándo",
    ),
    permission_cues=(
        "puedo hacer una pregunta", "le puedo hacer una pregunta", "puedo preguntar", "me permite", "puedo",
        "cómo está", "cómo estás", "cómo están", "cómo le va", "me escucha", "me escuchan", "se escucha",
        "otra pregunta", "una pregunta más", "una más", "dos preguntas", "qué tal",
    ),
    tags=(
        "verdad", "no", "cierto", "es así", "es correcto", "correcto", "sí", "es eso correcto", "no es así",
        "no cree", "no es cierto", "de acuerdo", "o no", "está bien", "ajá",
    ),
    bare_follow_ups=(
        "por qué", "por qué no", "cómo", "cuándo", "dónde", "quién", "cuál", "cuáles", "cuánto", "cuántos",
        "si es así", "en su caso", "y por qué", "qué", "para qué", "en qué sentido", "como cuáles", "desde cuándo",
        "a quién", "de cuánto", "por ejemplo",
    ),
    candidate_openers=(
        "o", "o sea", "es decir", "digamos", "me refiero", "por ejemplo", "será que", "es que", "sería", "es por",
        "se trata", "esto", "eso",
    ),
    question_nouns=(
        "pregunta", "preguntas", "primera", "segunda", "tercera", "otra", "última", "tema",
    ),
    copulas=(
        "es", "era", "sería", "son", "va", "tiene que ver con",
    ),
    ordinals={
        "primera": 1, "primero": 1, "primer": 1, "segunda": 2, "segundo": 2, "tercera": 3, "tercero": 3, "cuarta": 4,
        "última": -1, "último": -1, "otra": -2, "otro": -2,
    },
    joiners=(
        "y", "e", "pero", "o", "u", "pues", "así que", "entonces",
    ),
    adversatives=("pero", "pues", "así que", "entonces"),
    lead_words=(
        "también", "entonces", "primero", "segundo", "además", "ahora", "bueno", "pues", "luego", "después",
        "finalmente", "por último", "por otro lado", "por otra parte", "presidenta", "presidente", "sobre todo",
        "a ver", "concretamente", "exactamente", "específicamente", "quizá", "tal vez", "por ejemplo",
        "en ese sentido",
    ),
    subordinators=(
        "si", "cuando", "como", "aunque", "porque", "ya que", "dado", "puesto", "mientras", "después", "antes",
        "desde", "durante", "en", "sobre", "con", "sin", "para", "por", "a", "al", "de", "del", "según", "respecto",
        "acerca", "tras", "ante", "frente", "hasta", "entre", "que", "quien", "donde", "lo que", "incluso",
        "sobre todo", "particularmente", "especialmente", "considerando", "tomando", "hacia", "bajo", "contra",
        "además", "primero", "segundo", "finalmente", "ahora que",
    ),
    finite_words=(
        "es", "son", "era", "eran", "fue", "fueron", "ha", "han", "había", "hay", "será", "serán", "sería", "está",
        "están", "estaba", "va", "van", "puede", "pueden", "debe", "deben", "dijo", "dice", "dicen", "dijeron",
        "señaló", "mencionó", "anunció", "tiene", "tienen", "tenía", "hizo", "hace", "viene", "vienen", "vimos",
        "vemos", "sabemos", "sabe", "usted", "ustedes", "quiero", "quisiera", "interesa", "implica", "acaba",
        "habló", "hablaba", "comentó", "comentaba", "informó", "dio", "existe", "parece", "quedó", "queda", "hemos",
        "he", "estamos", "estoy", "tenemos", "interpuso", "publicó", "solicitó", "pidió",
    ),
    topic_cues=(
        "sobre", "en cuanto", "respecto", "con respecto", "acerca", "en relación", "lo de", "por lo que",
        "en lo que",
    ),
    decline_cues=(
        "sin comentarios", "no voy a comentar", "no voy a opinar", "no voy a especular", "no voy a responder",
        "no voy a contestar", "no voy a hablar de", "no voy a decir", "no quiero comentar", "no quiero opinar",
        "no quiero especular", "no quiero adelantar", "no quiero entrar", "no puedo comentar", "no puedo responder",
        "no puedo contestar", "no puedo decir", "no puedo decirle", "no puedo decirte", "no puedo adelantar",
        "no puedo dar", "no puedo opinar", "no puedo informar", "prefiero no", "preferiría no",
        "no tengo información", "no tengo esa información", "no tengo el dato", "no tengo ese dato",
        "no tengo datos", "no tengo conocimiento", "no tengo comentarios", "no lo sé", "no sé", "no tengo nada que",
        "nada que agregar", "nada que añadir", "no me corresponde", "no nos corresponde", "no estoy en condiciones",
        "no comento", "no vamos a comentar", "no vamos a especular",
    ),
    conditional_follow_ups=(
        "si es así", "en su caso", "si no", "por qué no",
    ),
    refusals=(
        "no voy a", "no quiero", "no puedo", "no podemos", "no vamos a", "no queremos", "prefiero no", "prefiero",
        "no quisiera", "no me gustaría", "no debo", "no debemos", "no me corresponde", "no nos corresponde",
    ),
    saying_verbs=(
        "comentar", "opinar", "especular", "responder", "contestar", "decir", "decirle", "decirte", "adelantar",
        "revelar", "dar", "hablar", "entrar", "confirmar", "nombrar", "pronunciarme", "informar", "detallar",
        "no comentar", "no decir",
    ),
)
