"""Spanish."""

from pressconf.languages.language import Language

SPANISH = Language(
    code="es",
    name="Spanish",
    function_words=frozenset(
        "el|los|las|del|que|y|en|un|una|por|con|para|es|lo|como|más|pero|sus|está|muy|hay|nosotros|ustedes"
        "|esto".split("|")
    ),
    asker_marks=frozenset(
        "p|pregunta|preguntas|repregunta|pregunta del público|pregunta de la prensa|pregunta inaudible"
        "|periodista|periodistas|prensa|la prensa|medios|reportero|reportera|reporteros|corresponsal"
        "|corresponsales|interlocutor|interlocutora|interlocutores|intervención|intervención del público"
        "|entrevistador|entrevistadora|comunicador|comunicadora|analista|periodista no identificado"
        "|periodista no identificada|reportero no identificado|voz de periodista|público".split("|")
    ),
    answer_marks=frozenset("r|respuesta|respuestas|contestación|resp|la respuesta".split("|")),
    moderator_marks=frozenset(
        "moderador|moderadora|moderación|conductor|conductora|presentador|presentadora|maestro de ceremonias"
        "|maestra de ceremonias|operador|operadora|el operador|la operadora|el moderador|la moderadora"
        "|anfitrión|anfitriona|locutor|locutora|jefe de prensa|jefa de prensa|coordinador de prensa"
        "|coordinadora de prensa".split("|")
    ),
    interpreter_marks=frozenset(
        "intérprete|traductor|traductora|el intérprete|la intérprete|traducción|interpretación"
        "|traducción simultánea|interpretación del inglés".split("|")
    ),
    voice_marks=frozenset(
        "voz|voces|voz mujer|voz hombre|voz de mujer|voz de hombre|voz masculina|voz femenina|voz en off"
        "|voces a coro|voz no identificada|hombre|mujer|no identificado|no identificada"
        "|orador no identificado|oradora no identificada|desconocido|participante|orador|oradora|inaudible"
        "|intervención no identificada|video|vídeo|audio|coro|asistente|asistentes|interviniente"
        "|intervinientes".split("|")
    ),
    label_notes=frozenset(
        "repregunta|inaudible|no se escucha|no audible|fuera de micrófono|sin micrófono|interpretación|traducción"
        "|traducido|traducido al español|habla en inglés|en inglés|en español|en francés|en portugués"
        "|en lengua indígena|en catalán|continúa|continuación|vía telefónica|por teléfono"
        "|por videoconferencia|vía remota|videoconferencia|por video|en video|a través de intérprete"
        "|a través de traductor|risas|ríe|interrumpe".split("|")
    ),
    male_honorifics=frozenset("señor sr don".split()),
    female_honorifics=frozenset("señora sra doña señorita srta".split()),
    office_surnames=frozenset("rey reina alcalde juez papa príncipe obispo capitán".split()),
    office_modifiers=frozenset(
        "el la un una nuestro primer primera ex exalcalde nuevo nueva antiguo antigua vice gran".split()
    ),
    honorifics=frozenset(
        "sr|sra|srta|sres|sras|señor|señora|señorita|señores|lic|licenciado|licenciada|ing|ingeniero"
        "|ingeniera|dr|dra|doctor|doctora|doña|dn|dña|prof|profa|profesor|profesora|mtro|mtra|maestro"
        "|maestra|arq|arquitecto|arquitecta|c.p|cp|gral|cap|cnel|alm|excmo|excma|ilmo|ilma|honorable"
        "|monseñor|mons|biól|psic".split("|")
    ),
    offices=frozenset(
        "presidente|presidenta|vicepresidente|vicepresidenta|expresidente|expresidenta|ministro|ministra"
        "|viceministro|viceministra|primer ministro|primera ministra|canciller|secretario|secretaria"
        "|subsecretario|subsecretaria|gobernador|gobernadora|subgobernador|subgobernadora|vicegobernador"
        "|alcalde|alcaldesa|intendente|intendenta|jefe|jefa|director|directora|subdirector|subdirectora"
        "|titular|coordinador|coordinadora|comisionado|comisionada|comisario|comisaria|procurador"
        "|procuradora|fiscal|portavoz|vocero|vocera|delegado|delegada|encargado|encargada|embajador"
        "|embajadora|cónsul|diputado|diputada|senador|senadora|representante|consejero|consejera|lehendakari"
        "|president|rey|reina|príncipe|princesa|general|comandante|almirante|coronel|capitán|capitana"
        "|teniente|contralmirante|rector|rectora|líder|dirigente|magistrado|magistrada|juez|jueza|asesor"
        "|asesora|administrador|administradora|superintendente|entrenador|entrenadora|técnico|seleccionador"
        "|seleccionadora|jugador|jugadora|portero|piloto|manager|mánager|gerente|analista|corresponsal"
        "|periodista|reportero|reportera|editor|editora|redactor|redactora|investigador|investigadora"
        "|fundador|fundadora|socio|socia|empresario|empresaria|ingeniero|ingeniera|diseñador|diseñadora"
        "|responsable|médico|médica|epidemiólogo|epidemióloga|científico|científica|experto|experta"
        "|moderador|moderadora|intérprete|papa|obispo|cardenal|ceo|contralor|contralora|integrante|vocal"
        "|tesorero|tesorera|auditor|auditora|enlace|director general|directora general".split("|")
    ),
    asker_offices=frozenset(
        "analista|corresponsal|periodista|reportero|reportera|editor|editora|redactor|redactora|columnista"
        "|enviado especial|enviada especial|conductor|conductora|comunicador|comunicadora|youtuber".split("|")
    ),
    moderator_offices=frozenset(
        "portavoz|vocero|vocera|moderador|moderadora|jefe de prensa|jefa de prensa|director de comunicación"
        "|directora de comunicación|coordinador de comunicación|coordinadora de comunicación"
        "|coordinador general de comunicación social|director de comunicación social"
        "|directora de comunicación social|secretario de prensa|secretaria de prensa"
        "|secretario de estado de comunicación|secretaria de estado de comunicación"
        "|relación con inversionistas|relación con inversores|relaciones con inversores"
        "|relaciones con inversionistas|responsable de prensa|maestro de ceremonias|maestra de ceremonias".split("|")
    ),
    particles=frozenset("de del la las los el y e i da di van von san santa al en para".split()),
    organisations=frozenset(
        "noticias|noticiero|noticiario|diario|periódico|revista|semanario|prensa|radio|televisión|televisora"
        "|tv|canal|agencia|cadena|emisora|portal|medios|medio|gaceta|correo|heraldo|informativo|informativos"
        "|grupo|editorial|banco|casa de bolsa|universidad|instituto|fundación|asociación|comisión|consejo"
        "|cámara|secretaría|ministerio|centro|colegio|organización|empresa|compañía|corporación|sociedad"
        "|confederación|federación|club|digital|podcast|s.a|s.l|s.a. de c.v".split("|")
    ),
    months={
        "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5, "may": 5,
        "junio": 6, "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9,
        "sep": 9, "set": 9, "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
    },  # fmt: skip
    events=(
        "conferencia de prensa", "conferencia de prensa matutina", "rueda de prensa", "rueda de prensa conjunta",
        "conferencia matutina", "conferencia de prensa conjunta",
        "comparecencia ante los medios", "comparecencia", "conferencia de resultados", "llamada de resultados",
        "conferencia telefónica", "teleconferencia", "videoconferencia", "encuentro con la prensa",
        "encuentro con los medios", "atención a medios", "declaración institucional", "declaraciones a la prensa",
        "declaraciones a los medios", "declaración a medios", "declaración conjunta", "declaraciones conjuntas",
        "declaraciones", "rueda de preguntas", "preguntas y respuestas", "sesión de preguntas y respuestas",
        "entrevista", "entrevista colectiva", "mensaje a medios", "mensaje", "informe", "palabras",
        "versión estenográfica", "versión taquigráfica", "transcripción", "comunicado",
    ),  # fmt: skip
    field_words=frozenset(
        "url|fecha|título|titulo|subtítulo|lugar|hora|nota|notas|tema|temas|asunto|asuntos|fuente|autor"
        "|autora|categoría|categorías|etiquetas|palabras clave|contacto|contactos|teléfono|tel|fax|correo"
        "|correo electrónico|email|e-mail|sitio|página|web|foto|fotos|fotografía|imagen|video|vídeo|audio"
        "|crédito|créditos|parte|sección|capítulo|tabla|cuadro|gráfica|figura|índice|contenido|resumen"
        "|sumario|duración|participantes|presentes|presidium|evento|acto|programa|agenda|idioma|actualizado"
        "|actualización|publicado|publicación|estado|versión|de|para|cc|ref|referencia|ejemplo|aviso"
        "|advertencia|importante|primero|primera|segundo|segunda|tercero|tercera|cuarto|quinto|uno|dos|tres"
        "|cuatro|finalmente|por último|además|también|entonces|pero|bueno|sí|no|es decir|o sea|por ejemplo"
        "|miren|mire|fíjense|ojo|conclusión|pregunto|dice|dijo|hoy|ayer|mañana|punto|objetivo|anexo|leyenda"
        "|recuadro|p.d|pd|compartir|descargar|imprimir|ver|véase|lema".split("|")
    ),
    statuses=(
        "versión estenográfica", "versión taquigráfica", "transcripción", "transcripción íntegra",
        "transcripción literal", "transcripción no oficial", "transcripción editada", "transcripción preliminar",
        "versión preliminar", "versión corregida", "versión íntegra", "versión final",
        "cotejar con las palabras pronunciadas", "cotejar con lo pronunciado", "sólo es válido lo pronunciado",
        "embargado hasta", "no editado", "sin editar", "traducción no oficial", "traducción de cortesía",
    ),  # fmt: skip
    other_dates=(
        "última actualización", "última modificación", "actualizado", "actualizado el", "fecha de actualización",
        "modificado", "modificado el", "publicado", "publicado el", "fecha de publicación", "publicación", "consultado",
        "consultado el", "recuperado", "recuperado el", "creado", "fecha de creación", "impreso", "impreso el",
        "copyright",
    ),  # fmt: skip
    trailer_headings=(
        "véase también", "ver también", "ver más", "lea también", "le puede interesar", "también te puede interesar",
        "te puede interesar", "noticias relacionadas", "artículos relacionados", "contenido relacionado",
        "contenidos relacionados", "enlaces relacionados", "enlaces de interés", "temas relacionados",
        "más información", "más noticias", "etiquetas", "palabras clave", "compartir", "compartir en", "contacto",
        "contactos", "contacto de prensa", "contacto para medios", "documentos", "documentos adjuntos",
        "archivos adjuntos", "descargas", "galería", "galería de fotos", "notas", "notas al pie", "aviso legal",
        "descargo de responsabilidad", "acerca de", "fin", "fin de la transcripción", "fin de la conferencia",
        "participantes", "comentarios", "leer más", "multimedia",
    ),  # fmt: skip
    section_headings=(
        "preguntas y respuestas", "sesión de preguntas y respuestas", "ronda de preguntas",
        "ronda de preguntas y respuestas", "turno de preguntas", "preguntas", "preguntas de la prensa",
        "preguntas de los periodistas", "preguntas de los medios", "intervención inicial", "declaración inicial",
        "declaraciones iniciales", "palabras iniciales", "palabras de apertura", "mensaje inicial", "introducción",
        "presentación", "exposición", "intervenciones", "intervención", "transcripción", "versión estenográfica",
        "declaración", "conferencia de prensa", "rueda de prensa", "participantes", "índice", "contenido", "temas",
    ),  # fmt: skip
    place_cues=(
        "en", "a bordo de", "a bordo del", "rumbo a", "desde", "por videoconferencia", "por teleconferencia",
        "vía telefónica", "vía remota", "salón", "sala", "palacio", "patio", "auditorio", "hotel",
        "residencia", "sede", "centro de convenciones", "casa de gobierno", "complejo", "base", "aeropuerto", "estadio",
        "plaza",
    ),  # fmt: skip
    question_cues=(
        "¿puede", "¿podría", "¿nos puede", "¿nos podría", "¿me puede", "¿va a", "¿van a", "¿cree", "¿considera",
        "¿piensa", "¿tiene", "¿hay", "¿es cierto", "¿cuál", "¿cuáles", "¿cuándo", "¿cuánto", "¿cuántos", "¿cómo",
        "¿qué", "¿por qué", "¿dónde", "¿quién", "quisiera preguntarle", "quisiera preguntar", "quería preguntarle",
        "quería preguntar", "le quería preguntar", "le quiero preguntar", "quiero preguntarle",
        "me gustaría preguntarle", "me gustaría saber", "quisiera saber", "quería saber", "preguntarle si",
        "preguntarle sobre", "preguntarle acerca", "preguntarle también", "mi pregunta", "mi primera pregunta",
        "mi segunda pregunta", "la primera pregunta", "la segunda pregunta", "una pregunta", "dos preguntas",
        "tengo dos preguntas", "tengo una pregunta", "otra pregunta", "la pregunta es", "la pregunta sería", "mi duda",
        "en otro tema", "sobre otro tema", "otro tema", "cambiando de tema", "si me permite", "si nos puede",
        "si nos podría", "usted dijo", "usted mencionó", "usted ha dicho", "usted ha mencionado", "qué opina",
        "qué opinión", "cuál es su opinión", "cuál es su postura", "cuál es su posición", "nada más para precisar",
        "sólo para aclarar", "solo para aclarar", "saber si", "conocer su opinión", "a qué se refiere",
    ),  # fmt: skip
    answer_cues=(
        "gracias por la pregunta", "gracias por su pregunta", "muchas gracias por la pregunta",
        "muchas gracias por su pregunta", "agradezco la pregunta", "buena pregunta", "es una buena pregunta",
        "respecto a su pregunta", "en cuanto a su pregunta", "sobre su pregunta", "sobre la primera pregunta",
        "sobre la segunda pregunta", "respondiendo a su pregunta", "para responder a su pregunta",
        "contestando a su pregunta", "como ya dije", "como dije", "como he dicho", "como ya he dicho",
        "como ustedes saben", "como usted sabe", "ya lo dijimos", "ya lo dije", "ya lo hemos dicho", "mire,", "miren,",
        "mira,", "bueno,", "pues,", "pues mire", "sí,", "no,", "a ver,", "yo creo", "yo diría", "yo pienso",
        "nosotros creemos", "le puedo decir", "puedo decirle", "les puedo decir", "les informo", "vamos a informar",
        "hemos decidido", "lo vamos a revisar", "no tengo información", "no tengo conocimiento", "no puedo confirmar",
        "no voy a comentar", "permítame", "déjeme decirle", "efectivamente", "la verdad es que", "lo que pasa es que",
        "lo que le puedo decir",
    ),  # fmt: skip
    handover_cues=(
        "la última", "cerramos", "terminamos", "dos preguntas más", "una más", "vénganse", "nos vemos",
        "quieres participar", "quieres contestar", "quiere contestar", "siéntense", "quieren participar", "acá",
        "allá atrás", "adelante", "a ver", "aquí", "allá", "por acá", "por allá", "por favor", "siguiente pregunta",
        "la siguiente pregunta", "próxima pregunta", "última pregunta", "la última pregunta", "primera pregunta",
        "otra pregunta", "una pregunta más", "tiene la palabra", "tienen la palabra", "tiene usted la palabra",
        "le doy la palabra", "le damos la palabra", "le cedo la palabra", "cedo la palabra", "damos la palabra",
        "damos paso", "damos inicio", "doy paso", "le paso la palabra", "pasamos a preguntas",
        "pasamos a las preguntas", "pasamos al turno de preguntas", "abrimos el turno", "abrimos turno",
        "abrimos a preguntas", "abrir a preguntas", "vamos a las preguntas", "vamos con", "vamos a dar",
        "alguna pregunta", "alguna otra pregunta", "alguna pregunta más", "más preguntas", "preguntas y respuestas",
        "turno de preguntas", "ronda de preguntas", "su línea está abierta", "la pregunta viene de",
        "viene de la línea", "presione", "micrófono", "el micrófono", "pásenle el micrófono", "segunda fila",
        "primera fila", "tercera fila", "de este lado", "del otro lado", "la compañera", "el compañero", "la señora",
        "el señor", "levante la mano", "se presentan", "preséntese", "diga su nombre", "su nombre y medio",
        "y con esto terminamos", "con esto terminamos", "damos por terminado", "damos por terminada",
        "con esto concluimos", "concluimos", "hasta aquí", "ya cerramos", "nos vamos", "se acabó el tiempo",
        "permítanme", "un momento", "espérenme", "orden", "uno por uno", "no me griten",
    ),  # fmt: skip
    courtesy_cues=(
        "listo", "perdón", "cómo están", "cómo está", "gracias", "muchas gracias", "muchísimas gracias",
        "mil gracias", "buenos días", "muy buenos días", "buenas tardes", "muy buenas tardes", "buenas noches",
        "buen día", "hola", "bienvenidos", "bienvenidas", "bienvenido", "bienvenida", "adiós", "hasta luego",
        "hasta mañana", "hasta pronto", "nos vemos", "nos vemos mañana", "que tengan buen día", "que estén bien",
        "con mucho gusto", "con gusto", "señoras y señores", "amigas y amigos", "compañeras y compañeros",
        "a todas y a todos", "a todos", "a todas", "de nada", "disculpe", "disculpen", "sí", "bueno", "bien",
        "muy bien", "de acuerdo", "claro", "por supuesto", "ánimo", "un saludo", "saludos", "felicidades",
        "con su permiso", "con permiso", "encantado", "encantada",
    ),  # fmt: skip
    floor_cues=(
        "sus preguntas", "a sus preguntas", "responder a sus preguntas", "responder sus preguntas",
        "contestar sus preguntas", "responder preguntas", "responderé", "a su disposición", "a disposición",
        "quedo a su disposición", "estoy a su disposición", "quedamos a sus órdenes", "a sus órdenes",
        "pasamos a preguntas", "abierto a preguntas", "abrimos a preguntas", "turno de preguntas", "para preguntas",
        "preguntas de los medios", "tomar preguntas", "algunas preguntas", "si tienen preguntas", "a las preguntas",
    ),  # fmt: skip
    introductions=(
        "soy", "yo soy", "mi nombre es", "me llamo", "le saluda", "les saluda", "lo saluda", "la saluda", "te saluda",
        "su servidor", "su servidora", "habla", "le habla", "aquí", "mi nombre",
    ),  # fmt: skip
    outlet_links=frozenset(
        "de|de la|del|de los|para|para el|para la|por|desde|en|con|en representación de|a nombre de"
        "|por parte de".split("|")
    ),
    call_cues=(
        "comenzar con", "empezar con",
        "tiene la palabra", "la palabra la tiene", "le damos la palabra a", "le doy la palabra a", "cedo la palabra a",
        "damos la palabra a", "la siguiente pregunta es de", "la siguiente pregunta viene de", "la pregunta viene de",
        "la próxima pregunta es de", "la pregunta de", "pregunta de", "preguntas de", "la línea de", "de la línea de",
        "adelante", "a ver", "vamos con", "vamos a", "vamos ahora con", "pasamos a", "pasamos con", "seguimos con",
        "continuamos con", "empezamos con", "empezamos por", "comenzamos con", "luego", "después", "y luego",
        "y después", "ahora", "siguiente", "sigue", "aquí", "acá", "allá", "por acá", "primero", "le toca a",
        "turno de", "turno para", "es el turno de",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("inaudible|risas|risa|aplausos|aplauso|inicia video|finaliza video|inicia|finaliza|firma"
         "|no se escucha|ininteligible|silencio|interrupción|corte|fuera de micrófono").split("|")
    ),
    second_person=frozenset("usted|ustedes|su|sus|le|les".split("|")),
    press_words=frozenset("prensa medios periodistas".split()),
    other_events=(
        "interrogatorio", "audiencia pública", "declaración del testigo", "declaración de la testigo",
        "debate entre",
    ),  # fmt: skip
    lay_marks=frozenset("oyente|oyentes|telespectador|telespectadora".split("|")),
    scene_words=frozenset("interior exterior".split()),
    faq_headings=("preguntas frecuentes", "preguntas más frecuentes"),
    weekdays=frozenset("lunes martes miércoles jueves viernes sábado domingo".split()),
    articles=frozenset("el la los las un una".split()),
    note_links=frozenset("por del".split()),
    ambiguous_names=frozenset("abril julio augusto".split()),
    paper_times=frozenset("mañana".split()),
    pronouns=frozenset("yo mí tú él ella nosotros ellos mi".split()),
    first_singular=frozenset("yo|mi|mis|me|quiero|quisiera|creo|agradezco|voy".split("|")),
    first_plural=frozenset("nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|nos|hemos|vamos|estamos|tenemos".split("|")),
    not_first=frozenset(
        ("pregúntele pregunten "
         "en cerca desde como según durante tras sobre entre contra hasta hacia nuevo nuevos "
         "europea europeo dos tres cuatro cinco seis siete ocho nueve diez veinte cien algunos varios "
         "muchos todos ambos esta este esa ese estimado estimada querido querida unos unas una un").split()
    ),
    asking_words=tuple("quién|quiénes|dónde|cuándo|cuál|cuáles|cuánto|cuántos|cuánta|cuántas".split("|")),
    here_words=frozenset("aquí".split("|")),
    capacity_words=frozenset("como".split("|")),
    not_names=frozenset(
        ("buenos buenas gracias hola sí no bueno primero segunda pregunta preguntas lunes martes miércoles "
         "jueves viernes sábado domingo continuamos siguiente ahora hoy mañana ayer adelante perdón miren "
         "mire claro felicidades").split()
    ),
    interjections=frozenset(
        ("a ver|sí|bueno|gracias|pues|mire|adelante|ahora|y|luego|bien|por favor").split("|")
    ),
    relay_cues=(
        "nos escribe", "nos escriben", "nos ha llegado",
        "pregunta por escrito", "preguntas por escrito", "nos envía", "por correo", "por el chat", "en el chat",
        "pregunta en línea", "pregunta telemática", "dice así", "pregunta de", "nos ha enviado",
    ),  # fmt: skip
    relay_verbs=(
        "quiere saber", "desea saber", "escribe", "nos pregunta", "pregunta",
    ),  # fmt: skip
    second_cues=(
        "mi segunda", "la segunda pregunta", "y la segunda", "segunda pregunta", "en segundo lugar", "y segundo",
    ),
    gap_words=frozenset("inaudible|no se escucha|ininteligible".split("|")),
    saying_verbs=tuple(
        (
            "dijo|dice|decía|ha dicho|declaró|declara|ha declarado|afirmó|afirma|ha afirmado|añadió|añade|ha añadido|agregó|agrega"
            "|respondió|responde|contestó|contesta|explicó|explica|ha explicado|precisó|precisa|aseguró|asegura|ha asegurado|señaló"
            "|señala|subrayó|subraya|indicó|indica|anunció|anuncia|ha anunciado|advirtió|advierte|insistió|insiste|reconoció"
            "|reconoce|admitió|prometió|promete|recordó|recuerda|reiteró|resumió|resume|concluyó|concluye|comentó|comenta|manifestó"
            "|sostuvo|sostiene|apuntó|apunta|bromeó|ironizó|ironiza|escribió|escribe|preguntó|pregunta|quiso saber|pidió|habló de"
            "|habla de|calificó|tachó|describió|matizó|zanjó|replicó|destacó|destaca|enfatizó|denunció|lamentó|se quejó"
            "|dio la razón|cuenta|contó|expresó|puntualizó"
            "|dicho|declarado|afirmado|añadido|respondido|explicado|asegurado|señalado|anunciado|prometido|reconocido"
            "|soltó|espetó|remató|apostilló|sentenció|recalcó|recalca|remarcó|remarca|expuso|expone|detalló|detalla|adelantó"
            "|adelanta|avisó|avisa|aclaró|aclara|planteó|plantea|exigió|exige|confesó|confiesa|desmintió|negó|niega|zanja|valoró"
            "|valora|relató|relata|sugirió|rechazó|rechaza|defendió|defiende|justificó|justifica|quiso aclarar|tranquilizó"
            "|se comprometió|describe|insinuó|repitió|repite|corrigió|corrige|calculó|calcula|celebró|celebra|agradeció|agradece"
            "|dejó claro|fue claro|fue clara|se preguntó|interrogó|inquirió|llamó|llama|definió|define|cerró|cierra|reclamó"
            "|reclama|sonrió"
        ).split("|")
    ),
    source_cues=tuple("según|de acuerdo con|en palabras de".split("|")),
    third_person=frozenset("él ella".split()),
    prepositions=frozenset("de del a al con por para sobre contra en".split()),
    comparisons=frozenset("como".split()),
    short_answers=tuple(
        (
            "no|nunca|jamás|todavía no|aún no|quizás|quizá|tal vez|posiblemente|probablemente|seguramente|"
            "exacto|exactamente|correcto|así es|claro que no|por supuesto que no|desde luego que no|absolutamente|"
            "en absoluto|para nada|ni idea"
        ).split("|")
    ),
    assents=tuple("sí|claro|claro que sí|por supuesto|por supuesto que sí|desde luego|cómo no".split("|")),
    acknowledgements=tuple("bueno|bien|muy bien|de acuerdo|vale|está bien|perfecto".split("|")),
    pointing_cues=tuple(
        (
            "señor|señora|señorita|usted|allí|allá|ahí|aquí|allá atrás|al fondo|a la izquierda|a la derecha|alguien más|"
            "algún otro|quién más|otra persona|con el|con la|compañero|compañera|joven|adelante"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "añadir|agregar|complementar|preguntar|alguna pregunta|nos oye|me oye|nos escucha|se oye|se escucha|"
            "su nombre|responder a eso|contestar|continuar|seguir|empezar|comenzar|listo|lista|tiempo para|con nosotros"
        ).split("|")
    ),
)
