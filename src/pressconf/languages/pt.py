"""Portuguese."""

from pressconf.languages.language import Language

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    function_words=frozenset(
        "o|os|que|e|em|um|uma|para|com|não|da|dos|das|na|por|mais|são|é|está|nós|você|isso|muito|ao".split("|")
    ),
    asker_marks=frozenset(
        "p|pergunta|perguntas|perg|pergunta da plateia|pergunta inaudível|jornalista|jornalistas"
        "|jornalista não identificado|jornalista não identificada|repórter|repórteres|imprensa"
        "|correspondente|entrevistador|entrevistadora|questão|questões|plateia|da plateia|público"
        "|participante da plateia|analista|intervenção do público|interlocutor|interlocutora".split("|")
    ),
    answer_marks=frozenset("r|resposta|respostas|resp|a resposta".split("|")),
    moderator_marks=frozenset(
        "moderador|moderadora|moderação|mediador|mediadora|mediação|apresentador|apresentadora"
        "|mestre de cerimônias|mestre de cerimónias|cerimonialista|cerimonial|operador|operadora|o operador"
        "|a operadora|assessor|assessora|assessoria|assessor de imprensa|assessora de imprensa"
        "|assessoria de imprensa|locutor|locutora|anfitrião|anfitriã|pivô".split("|")
    ),
    interpreter_marks=frozenset(
        "intérprete|intérpretes|tradutor|tradutora|tradução|interpretação|tradução simultânea"
        "|tradução consecutiva".split("|")
    ),
    voice_marks=frozenset(
        "voz|vozes|voz masculina|voz feminina|voz ao fundo|voz não identificada|homem|mulher|orador|oradora"
        "|orador não identificado|oradora não identificada|locutor não identificado|não identificado"
        "|não identificada|interveniente|participante|desconhecido|inaudível|ininteligível|vídeo"
        "|intervenção fora do microfone|fora do microfone".split("|")
    ),
    label_notes=frozenset(
        "inaudível|ininteligível|fora do microfone|sem microfone|falha no áudio|tradução|traduzido"
        "|tradução simultânea|interpretação|por meio de intérprete|por intérprete|em inglês|em português"
        "|em espanhol|em francês|por telefone|por videoconferência|em vídeo|por vídeo|remotamente|continua"
        "|continuação|continuando|risos|interrompe".split("|")
    ),
    male_honorifics=frozenset("senhor sr".split()),
    female_honorifics=frozenset("senhora sra".split()),
    office_surnames=frozenset("rei rainha juiz papa príncipe bispo capitão prefeito".split()),
    office_modifiers=frozenset(
        "o a um uma nosso primeiro ex novo antigo vice grão".split()
    ),
    honorifics=frozenset(
        "sr|sra|srs|sras|srta|senhor|senhora|senhores|dr|dra|doutor|doutora|prof|profa|professor|professora"
        "|eng|engenheiro|engenheira|arq|dom|dona|exmo|exma|v.exa|sua excelência|excelência|exmo sr|exma sra"
        "|des|desembargador|desembargadora|gen|cel|cap|maj|mister|padre|frei".split("|")
    ),
    offices=frozenset(
        "presidente|presidenta|vice-presidente|ex-presidente|ministro|ministra|primeiro-ministro"
        "|primeira-ministra|ministro-chefe|ministra-chefe|secretário|secretária|secretário-geral"
        "|secretária-geral|secretário de estado|secretária de estado|secretário-executivo"
        "|secretária-executiva|subsecretário|subsecretária|chanceler|governador|governadora|vice-governador"
        "|vice-governadora|prefeito|prefeita|vice-prefeito|presidente da câmara|autarca|vereador|vereadora"
        "|deputado|deputada|senador|senadora|embaixador|embaixadora|porta-voz|diretor|diretora|director"
        "|directora|diretor-geral|diretora-geral|diretor-presidente|diretora-presidente|diretor-executivo"
        "|coordenador|coordenadora|chefe|superintendente|comissário|comissária|delegado|delegada|procurador"
        "|procuradora|procurador-geral|procuradora-geral|juiz|juíza|general|almirante|coronel|comandante"
        "|capitão|major|tenente|rei|rainha|príncipe|princesa|papa|bispo|cardeal|representante|assessor"
        "|assessora|conselheiro|conselheira|administrador|administradora|gestor|gestora|gerente|líder"
        "|dirigente|treinador|treinadora|técnico|técnica|selecionador|selecionadora|jogador|jogadora"
        "|atacante|goleiro|zagueiro|piloto|auxiliar técnico|diretor financeiro|diretora financeira"
        "|diretor de relações com investidores|diretora de relações com investidores|sócio|sócia|fundador"
        "|fundadora|analista|correspondente|jornalista|repórter|editor|editora|colunista|redator|redatora"
        "|professor|professora|médico|médica|epidemiologista|infectologista|especialista|economista"
        "|engenheiro|engenheira|moderador|moderadora|intérprete|membro|reitor|reitora|advogado|advogada|ceo"
        "|cfo|cco|relator|relatora|bastonário|bastonária".split("|")
    ),
    asker_offices=frozenset(
        "analista|correspondente|jornalista|repórter|editor|editora|editor-chefe|colunista|redator|redatora"
        "|enviado especial|enviada especial|pivô".split("|")
    ),
    moderator_offices=frozenset(
        "porta-voz|moderador|moderadora|mediador|mediadora|assessor de imprensa|assessora de imprensa"
        "|chefe da assessoria de imprensa|assessor de comunicação|assessora de comunicação"
        "|diretor de comunicação|diretora de comunicação|diretor de imprensa|secretário de imprensa"
        "|secretária de imprensa|secretário de comunicação|secretária de comunicação"
        "|relações com investidores|gerente de relações com investidores|gerente de ri|diretor de ri"
        "|diretora de ri|ri|mestre de cerimônias|mestre de cerimónias".split("|")
    ),
    particles=frozenset("de da do das dos e a o as os em na no para van von del di".split()),
    organisations=frozenset(
        "jornal|diário|folha|gazeta|correio|tribuna|revista|semanário|rádio|televisão|tv|emissora|canal|rede"
        "|portal|agência|notícias|imprensa|redação|editora|mídia|média|grupo|banco|corretora|seguradora"
        "|companhia|empresa|sociedade|universidade|instituto|fundação|associação|federação|confederação"
        "|conselho|ministério|secretaria|comissão|comitê|câmara|centro|clube|s.a|s/a|ltda|investimentos"
        "|gestora|blog|podcast|digital|online".split("|")
    ),
    months={
        "janeiro": 1, "jan": 1, "fevereiro": 2, "fev": 2, "março": 3, "mar": 3, "abril": 4, "abr": 4, "maio": 5,
        "mai": 5, "junho": 6, "jun": 6, "julho": 7, "jul": 7, "agosto": 8, "ago": 8, "setembro": 9, "set": 9,
        "outubro": 10, "out": 10, "novembro": 11, "nov": 11, "dezembro": 12, "dez": 12,
    },  # fmt: skip
    events=(
        "entrevista coletiva", "entrevista coletiva à imprensa", "coletiva de imprensa", "conferência de imprensa",
        "conferência de imprensa conjunta", "coletiva", "entrevista à imprensa", "declaração à imprensa",
        "declarações à imprensa", "declaração conjunta", "ponto de imprensa", "encontro com a imprensa",
        "encontro com jornalistas", "café da manhã com jornalistas", "quebra-queixo", "antevisão", "rescaldo",
        "flash interview", "briefing", "teleconferência", "teleconferência de resultados", "videoconferência",
        "apresentação de resultados", "divulgação de resultados", "perguntas e respostas", "pronunciamento",
        "comunicado", "declaração", "declarações", "entrevista", "discurso", "intervenção", "transcrição", "íntegra",
    ),  # fmt: skip
    field_words=frozenset(
        "data|hora|horário|local|assunto|assuntos|tema|temas|título|subtítulo|fonte|fontes|url|nota|notas"
        "|autor|autora|contato|contatos|contacto|contactos|telefone|tel|fax|e-mail|email|correio eletrónico"
        "|site|sítio|endereço|foto|fotos|fotografia|imagem|vídeo|áudio|legenda|crédito|créditos|parte|seção"
        "|secção|capítulo|tabela|quadro|gráfico|figura|anexo|anexos|índice|sumário|resumo|conteúdo|pauta"
        "|agenda|programa|duração|participantes|presentes|palavras-chave|tags|publicado|publicado em"
        "|atualizado|atualizado em|atualização|publicação|idioma|língua|status|versão|de|para|por|cc|ref"
        "|referência|exemplo|aviso|atenção|importante|observação|obs|primeiro|primeira|segundo|segunda"
        "|terceiro|terceira|quarto|finalmente|por fim|além disso|também|então|mas|ou|portanto|ou seja|olha"
        "|olhe|sim|não|bom|bem|hoje|ontem|amanhã|conclusão|ponto|por exemplo|a pergunta é|p.s|ps|compartilhe"
        "|compartilhar|partilhar|imprimir|baixar|ver|veja|leia|ouça|lembrete|resultado".split("|")
    ),
    statuses=(
        "transcrição", "transcrição na íntegra", "transcrição integral", "transcrição não oficial",
        "transcrição não revisada", "transcrição preliminar", "íntegra", "leia a íntegra", "texto integral",
        "versão preliminar", "versão provisória", "versão final", "versão corrigida", "sem revisão", "não revisado",
        "não revista", "sem revisão do orador", "só faz fé a versão proferida", "só faz fé o discurso proferido",
        "confrontar com o discurso proferido", "sob embargo", "embargo", "tradução não oficial", "tradução livre",
        "tradução de cortesia",
    ),  # fmt: skip
    other_dates=(
        "última atualização", "última modificação", "atualizado", "atualizado em", "atualizada em",
        "data de atualização", "modificado em", "última alteração", "publicado", "publicado em", "publicada em",
        "publicação", "data de publicação", "postado em", "acesso em", "acedido em", "consultado em", "criado em",
        "impresso em", "copyright",
    ),  # fmt: skip
    trailer_headings=(
        "veja também", "veja mais", "leia também", "leia mais", "saiba mais", "ver também", "ver mais",
        "mais informações", "mais notícias", "notícias relacionadas", "artigos relacionados", "conteúdo relacionado",
        "conteúdos relacionados", "temas relacionados", "assuntos", "links", "ligações úteis", "links úteis",
        "documentos", "documentos anexos", "anexos", "downloads", "arquivos para download", "galeria",
        "galeria de fotos", "multimídia", "compartilhe", "compartilhar", "partilhar", "imprimir", "tags",
        "palavras-chave", "contato", "contatos", "contactos", "contacto de imprensa", "contatos para a imprensa",
        "notas", "notas de rodapé", "aviso legal", "sobre", "fim", "fim da transcrição", "participantes", "comentários",
    ),  # fmt: skip
    section_headings=(
        "perguntas e respostas", "perguntas & respostas", "sessão de perguntas e respostas", "sessão de perguntas",
        "período de perguntas", "perguntas", "perguntas dos jornalistas", "perguntas da imprensa", "declaração inicial",
        "declarações iniciais", "intervenção inicial", "considerações iniciais", "abertura", "introdução",
        "apresentação", "exposição", "discurso", "pronunciamento", "declaração", "declarações", "intervenções",
        "transcrição", "íntegra", "entrevista", "entrevista coletiva", "coletiva de imprensa",
        "conferência de imprensa", "índice", "sumário", "participantes", "pauta",
    ),  # fmt: skip
    place_cues=(
        "em", "no", "na", "a bordo", "a bordo de", "a bordo do", "por videoconferência", "por teleconferência",
        "por telefone", "palácio", "palácio do", "sala", "salão", "auditório", "hotel", "residência", "sede", "centro",
        "estádio", "centro de treinamento", "base aérea", "aeroporto", "praça", "embaixada", "gabinete",
    ),  # fmt: skip
    question_cues=(
        "o senhor pode", "a senhora pode", "o senhor poderia", "a senhora poderia", "pode comentar", "poderia comentar",
        "pode confirmar", "pode explicar", "podem confirmar", "poderia explicar", "você pode", "vocês podem",
        "o senhor acha", "a senhora acha", "o senhor acredita", "a senhora acredita", "o senhor vai", "a senhora vai",
        "o senhor considera", "o que o senhor", "o que a senhora", "acha que", "considera que", "admite", "tem algum",
        "há alguma", "existe alguma", "qual é", "qual a", "qual o", "quais são", "quando", "quanto", "quantos",
        "como é que", "como o senhor", "como vê", "como avalia", "por que", "porque é que", "porquê", "é verdade que",
        "queria perguntar", "queria perguntar-lhe", "gostaria de perguntar", "gostava de perguntar",
        "gostaria de saber", "gostava de saber", "queria saber", "eu queria saber", "quero saber", "pergunto",
        "pergunto-lhe", "a minha pergunta", "minha pergunta", "minha primeira pergunta", "minha segunda pergunta",
        "a minha primeira pergunta", "uma pergunta", "duas perguntas", "tenho duas perguntas", "tenho uma pergunta",
        "outra pergunta", "a pergunta é", "a primeira pergunta", "se me permite", "só para esclarecer",
        "só para confirmar", "só uma dúvida", "o senhor disse", "a senhora disse", "o senhor falou",
        "o senhor mencionou", "em relação a", "a respeito de", "sobre a questão",
    ),  # fmt: skip
    answer_cues=(
        "obrigado pela pergunta", "obrigada pela pergunta", "muito obrigado pela pergunta",
        "muito obrigada pela pergunta", "obrigado pela sua pergunta", "obrigada pela sua pergunta",
        "obrigado pela questão", "boa pergunta", "é uma boa pergunta", "excelente pergunta",
        "em relação à sua pergunta", "quanto à sua pergunta", "sobre a sua pergunta", "sobre a primeira pergunta",
        "sobre a segunda pergunta", "quanto à primeira pergunta", "quanto à segunda pergunta",
        "respondendo à sua pergunta", "respondendo a sua pergunta", "para responder à sua pergunta", "como eu disse",
        "como já disse", "como disse", "como já falei", "como vocês sabem", "como sabem", "como sabe", "já disse",
        "olha,", "olha", "olhe,", "olhe", "veja,", "veja bem", "bom,", "bem,", "não,", "sim,", "então,", "eu acho que",
        "acho que", "eu penso que", "penso que", "eu acredito", "eu diria que", "posso dizer", "posso dizer-lhe",
        "o que eu posso dizer", "não vou comentar", "não tenho informação", "não posso confirmar", "nós decidimos",
        "decidimos", "deixa eu", "deixe-me", "na verdade", "efetivamente", "claro que",
    ),  # fmt: skip
    handover_cues=(
        "próxima pergunta", "a próxima pergunta", "pergunta seguinte", "última pergunta", "a última pergunta",
        "primeira pergunta", "a primeira pergunta", "mais uma pergunta", "mais uma", "outra pergunta", "mais perguntas",
        "alguma pergunta", "mais alguma pergunta", "há perguntas", "há mais perguntas", "alguém mais", "pode falar",
        "pode perguntar", "pode fazer sua pergunta", "faça favor", "faz favor", "por favor", "se faz favor",
        "pode seguir", "pode prosseguir", "prossiga", "tem a palavra", "com a palavra", "passo a palavra",
        "passamos a palavra", "dou a palavra", "damos a palavra", "vou passar a palavra", "a palavra é sua",
        "vamos às perguntas", "vamos abrir para perguntas", "passamos às perguntas", "passar às perguntas",
        "vamos passar", "vamos para", "vamos a", "vamos começar", "vamos iniciar", "vamos dar início", "passemos",
        "sua linha está aberta", "a pergunta vem de", "vem da linha de", "digite", "pressione", "asterisco",
        "microfone", "o microfone", "fila da frente", "primeira fila", "segunda fila", "lá atrás", "ali atrás",
        "aqui na frente", "deste lado", "o colega", "a colega", "levante a mão", "identifique-se", "se identifique",
        "nome e veículo", "nome e órgão", "um de cada vez", "uma de cada vez", "para encerrar", "vamos encerrar",
        "encerramos", "está encerrada", "encerrada a", "terminamos", "vamos terminar", "para terminar", "temos tempo",
        "não temos mais tempo", "só um minuto", "um momento", "espera", "a seguir", "na sequência",
    ),  # fmt: skip
    courtesy_cues=(
        "obrigado", "obrigada", "muito obrigado", "muito obrigada", "agradeço", "agradecemos", "obrigado a todos",
        "obrigada a todos", "bom dia", "bom dia a todos", "boa tarde", "boa tarde a todos", "boa noite",
        "boa noite a todos", "olá", "oi", "bem-vindos", "bem-vindo", "bem-vinda", "sejam bem-vindos", "adeus",
        "até logo", "até amanhã", "até a próxima", "até à próxima", "até breve", "tchau", "um abraço",
        "senhoras e senhores", "minhas senhoras e meus senhores", "caros amigos", "pessoal", "gente", "desculpe",
        "desculpa", "perdão", "com licença", "de nada", "claro", "pois não", "está bem", "tudo bem", "tá bom",
        "muito bem", "certo", "perfeito", "parabéns", "boa sorte", "bom trabalho", "prazer", "um prazer", "com prazer",
    ),  # fmt: skip
    floor_cues=(
        "suas perguntas", "as vossas perguntas", "às vossas perguntas", "às suas perguntas", "às perguntas",
        "responder às perguntas", "responder a perguntas", "responder às vossas perguntas", "responder perguntas",
        "responderei", "responderemos", "à disposição", "estou à disposição", "estamos à disposição",
        "fico à disposição", "ao vosso dispor", "ao dispor", "abrir para perguntas", "aberto a perguntas",
        "aberto para perguntas", "abertos para perguntas", "sessão de perguntas", "se houver perguntas",
        "se tiverem perguntas", "perguntas de vocês", "perguntas dos jornalistas", "algumas perguntas",
    ),  # fmt: skip
    introductions=(
        "sou", "eu sou", "meu nome é", "o meu nome é", "me chamo", "chamo-me", "aqui é", "quem fala é", "bom dia,",
        "boa tarde,", "boa noite,", "aqui",
    ),  # fmt: skip
    outlet_links=frozenset(
        "de|do|da|dos|das|para|para o|para a|pela|pelo|por|em nome de|em nome da|em|no|na|com".split("|")
    ),
    call_cues=(
        "tem a palavra", "com a palavra", "passo a palavra a", "passo a palavra para", "dou a palavra a",
        "damos a palavra a", "a palavra ao", "a palavra à", "a próxima pergunta é de", "a próxima pergunta é do",
        "a próxima pergunta é da", "a próxima pergunta vem de", "próxima pergunta", "pergunta de", "pergunta do",
        "pergunta da", "perguntas de", "da linha de", "vamos com", "vamos a", "vamos para", "vamos ao", "vamos à",
        "passamos a", "passamos para", "começamos com", "começamos por", "começando com", "começando por",
        "seguimos com", "em seguida", "a seguir", "depois", "e depois", "agora", "agora é", "primeiro", "é a vez de",
        "vez de", "chamo", "chamamos",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("risos|risada|aplausos|inaudível|ininteligível|fora do microfone|pausa|interrupção").split("|")
    ),
    second_person=frozenset("você|vocês|senhor|senhora|seu|sua".split("|")),
    press_words=frozenset("imprensa jornalistas".split()),
    other_events=("audiência pública", "inquirição", "depoimento da testemunha", "debate entre"),
    lay_marks=frozenset("ouvinte|ouvintes|telespectador|telespectadora".split("|")),
    faq_headings=("perguntas frequentes", "perguntas mais frequentes", "dúvidas frequentes"),
    weekdays=frozenset("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta".split()),
    articles=frozenset("o a os as".split()),
    note_links=frozenset("do da".split()),
    ambiguous_names=frozenset("abril julio augusto".split()),
    pronouns=frozenset("eu você ele ela nós eles".split()),
    first_singular=frozenset("eu|me|meu|minha|meus|quero|queria|gostaria|agradeço|acho|vou".split("|")),
    first_plural=frozenset("nós|nosso|nossa|temos|estamos|vamos".split("|")),
    not_first=frozenset(
        ("pergunte perguntem "
         "em perto desde como segundo durante após sobre entre contra até novo novos europeia "
         "europeu dois duas três quatro cinco seis sete oito nove dez vinte cem alguns vários muitos "
         "todos ambos esta este essa esse próxima próximo as os uma um").split()
    ),
    asking_words=tuple("quem|onde|quando|qual|quais|quanto|quantos|quanta|quantas".split("|")),
    here_words=frozenset("aqui".split("|")),
    capacity_words=frozenset("como|na qualidade de".split("|")),
    not_names=frozenset(
        ("bom boa dia tarde noite obrigado obrigada sim não pergunta perguntas primeira segunda terça "
         "quarta quinta sexta sábado domingo hoje ontem então").split()
    ),
    interjections=frozenset(
        ("sim|não|obrigado|obrigada|então|bem|agora|e").split("|")
    ),
    relay_cues=(
        "nos escreve", "nos escrevem",
        "pergunta por escrito", "perguntas por escrito", "enviou", "por e-mail", "por email", "no chat", "pelo chat",
        "pergunta online", "diz o seguinte", "pergunta de", "pergunta do", "pergunta da", "nos enviou",
    ),  # fmt: skip
    relay_verbs=(
        "quer saber", "gostaria de saber", "escreve", "nos pergunta", "pergunta",
    ),  # fmt: skip
    second_cues=(
        "minha segunda", "a segunda pergunta", "segunda pergunta", "em segundo lugar",
    ),
    gap_words=frozenset("inaudível|ininteligível".split("|")),
    saying_verbs=tuple(
        (
            "disse|diz|dizia|declarou|declara|afirmou|afirma|acrescentou|acrescenta|respondeu|responde|explicou|explica|precisou"
            "|garantiu|garante|assegurou|sublinhou|sublinha|indicou|anunciou|anuncia|advertiu|alertou|insistiu|reconheceu|admitiu"
            "|prometeu|promete|lembrou|recordou|reiterou|resumiu|concluiu|comentou|comenta|sustentou|brincou|ironizou|escreveu"
            "|escreve|perguntou|pergunta|falou em|falou de|chamou|classificou|destacou|ressaltou|confirmou|confirma|contou"
            "|completou|frisou|salientou|referiu"
            "|esclareceu|esclarece|detalhou|detalha|negou|nega|defendeu|defende|rejeitou|rejeita|confessou|confessa|justificou"
            "|descreveu|descreve|questionou|rematou|atirou|avisou|apontou|aponta|observou|observa|revelou|revela|reforçou|ponderou"
            "|pontuou|argumentou|argumenta|disparou|foi claro|foi clara|quis saber|indagou|relatou|relata|prosseguiu|emendou"
            "|definiu|rebateu"
        ).split("|")
    ),
    source_cues=tuple("segundo|de acordo com|nas palavras de|conforme".split("|")),
    third_person=frozenset("ele ela".split()),
    prepositions=frozenset("de do da dos das à ao com por pelo pela para sobre contra".split()),
    comparisons=frozenset("como".split()),
    short_answers=tuple(
        (
            "não|nunca|jamais|ainda não|talvez|provavelmente|possivelmente|exato|exatamente|correto|"
            "claro que não|certamente não|de jeito nenhum|de modo nenhum|absolutamente|com certeza|sem dúvida|"
            "isso mesmo"
        ).split("|")
    ),
    assents=tuple("sim|claro|claro que sim|certamente|naturalmente|pois|com prazer".split("|")),
    acknowledgements=tuple("está bem|tudo bem|tá bom|muito bem|certo|perfeito|bem|pois não".split("|")),
    pointing_cues=tuple(
        (
            "senhor|senhora|você|lá|ali|aqui|lá atrás|ao fundo|à esquerda|à direita|mais alguém|alguém mais|alguém|"
            "quem mais|outra pessoa|com o|com a|de chapéu"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "acrescentar|complementar|uma pergunta|perguntar|nos ouve|me ouve|está ouvindo|seu nome|responder|continuar|"
            "começar|pronto|pronta|tempo para|conosco|connosco"
        ).split("|")
    ),
)
