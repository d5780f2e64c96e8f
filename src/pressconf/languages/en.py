"""English."""

from pressconf.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    function_words=frozenset("the and of to in that is it for you we on with this are have be not was".split()),
    asker_marks=frozenset(
        """q|question|questions|journalist|journalists|reporter|reporters|press|media|correspondent|correspondents|j|jour
        |remark|remarks|comment|response|reply from the audience|audience|audience member|audience question|questioner
        |unidentified journalist|unidentified reporter|unidentified questioner|unidentified audience member|member of the press
        |unidentified analyst|analyst|analysts|caller|unidentified speaker from the floor|from the floor|the press|follow-up|follow up
        |unidentified correspondent|the reporter|the journalist""".replace("\n        ", "").split("|")
    ),
    answer_marks=frozenset("a|answer|answers|ans|the answer|executives".split("|")),
    moderator_marks=frozenset(
        "moderator|the moderator|operator|the operator|host|the host|staff|chair of the session|facilitator|mc|emcee"
        "|conference operator|press officer|press secretary's office|aide|announcer".split("|")
    ),
    interpreter_marks=frozenset("interpreter|translator|the interpreter|the translator".split("|")),
    voice_marks=frozenset(
        "voice|voices|unidentified|unknown|unidentified speaker|unknown speaker|participant|unidentified participant|speaker"
        "|unidentified male|unidentified female|male speaker|female speaker|unidentified voice|a voice|unidentified official"
        "|inaudible|crosstalk|video|video voice".split("|")
    ),
    label_notes=frozenset(
        "follow-up|follow up|followup|follow-up question|interpreted|as interpreted|through interpreter|via interpreter|through an interpreter|interpretation|via translator"
        "|retranslated|translated|translation|as translated|speaking in russian|off-mic|off mic|off-mike|inaudible|via video"
        "|by phone|via telephone|continuing|continued|cont'd|laughing|in english|spoken in english".split("|")
    ),
    countries=frozenset(
        ("afghanistan|africa|albania|algeria|america|argentina|armenia|asia|australia|austria|azerbaijan|bahrain|bangladesh"
         "|belarus|belgium|bolivia|bosnia|brazil|britain|bulgaria|burma|cambodia|canada|chile|china|colombia|croatia|cuba"
         "|cyprus|czechia|denmark|ecuador|egypt|england|estonia|ethiopia|europe|finland|france|germany|ghana|greece|haiti"
         "|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|japan|kazakhstan|kenya|kosovo|kuwait"
         "|latvia|lebanon|libya|lithuania|luxembourg|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|myanmar"
         "|nepal|netherlands|new zealand|nigeria|north korea|north macedonia|norway|oman|pakistan|palestine|panama|peru"
         "|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia"
         "|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan"
         "|thailand|tunisia|turkey|uganda|ukraine|united kingdom|united states|uruguay|venezuela|vietnam|wales|yemen"
         "|zimbabwe|congress|washington|brussels|moscow|beijing").split("|")
    ),
    office_surnames=frozenset(
        "king major prince judge pope bishop dean duke baron marshal earl page sen he lord on".split()
    ),
    house_surnames=frozenset("post bank press".split()),
    office_letters=frozenset("min.".split()),
    office_modifiers=frozenset(
        ("chief head deputy assistant associate senior junior first second former acting new old incoming outgoing interim"
         " high supreme appeal appeals court district county city town village state federal circuit trial presiding"
         " crown grand group team club sea ship ferry harbour harbor port fire police army navy air force field flight drum pipe"
         " brigade sergeant staff squad guard coast bureau village national local regional parish auxiliary coadjutor"
         " catholic anglican orthodox coptic methodist lutheran faculty school college bank union party tribal"
         " home away youth reserve cricket football rugby hockey basketball baseball swimming track batting bench"
         " the a his her our their my your this that mr mrs").split()
    ),
    male_honorifics=frozenset("mr sir lord".split()),
    female_honorifics=frozenset("mrs ms miss dame lady".split()),
    honorifics=frozenset(
        "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|hon|his excellency|her excellency|he|sheikh"
        "|gen|lt|col|maj|capt|adm|sgt|sen|rep|gov|sec|amb|maj gen|lt gen|rt hon|the honourable|the honorable|honourable|honorable|rear adm|vadm"
        .split("|")
    ),
    offices=frozenset(
        """president|minister|premier|chancellor|secretary|secretary-general|chair|chairman|chairwoman|chairperson|governor|director
        |director-general|commissioner|ambassador|spokesperson|spokesman|spokeswoman|administrator|official|officer|coordinator
        |advisor|adviser|senator|congressman|congresswoman|representative|mayor|king|queen|prince|princess|general|admiral
        |colonel|major|captain|lieutenant|commander|sergeant|head|chief|executive|ceo|cfo|coo|cto|evp|svp|vp|treasurer|speaker|deputy
        |vice-president|vice-chair|undersecretary|leader|mp|pm|attorney|judge|justice|coach|manager|captain|player|principal
        |analyst|correspondent|reporter|editor|journalist|founder|partner|president-elect|envoy|inspector|sheriff|superintendent
        |professor|pope|emperor|emir|sultan|director|controller|counsel|counselor|counsellor|investor|aide|economist|md
        |moderator|anchor|columnist|host|interpreter|physician|surgeon|epidemiologist|minister-president|rapporteur|associate|freelance|freelancer"""
        .replace("\n        ", "").split("|")
    ),
    asker_offices=frozenset("analyst|correspondent|reporter|editor|journalist|columnist|anchor|researcher|freelance|freelancer".split("|")),
    moderator_offices=frozenset(
        "spokesperson|spokesman|spokeswoman|press secretary|moderator|investor relations|head of ir|ir|press officer"
        "|director of communications|communications director|media relations|press attaché|host".split("|")
    ),
    particles=frozenset("of the and for de la van von der den bin al el da di du ten ter".split()),
    organisations=frozenset(
        """news|agency|times|post|press|radio|television|tv|broadcasting|journal|magazine|bank|group|capital|securities
        |newspaper|newspapers|media|network|weekly|daily|gazette|herald|tribune|telegraph|bulletin|review|wire|channel|studio
        |research|partners|markets|company|inc|corp|ltd|llc|plc|university|institute|foundation|association|chronicle|observer
        |online|podcast|service|corporation|international|global|today|street|equities|newspaper|website|portal|station|outlet|resource|edition"""
        .replace("\n        ", "").split("|")
    ),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
        "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },  # fmt: skip
    events=(
        "press conference", "news conference", "earnings call", "earnings conference call", "conference call", "press briefing",
        "briefing", "press gaggle", "gaggle", "media availability", "press availability", "press statement", "joint statement",
        "press call", "media conference", "press encounter", "media stakeout", "stakeout", "press point", "doorstop", "doorstep",
        "interview", "remarks", "transcript", "statement", "call", "questions",
    ),  # fmt: skip
    field_words=frozenset(
        """subject|subjects|topic|topics|note|notes|date|time|place|location|venue|source|url|title|tags|by|from|to|cc|re|ref
        |contact|contacts|phone|tel|fax|email|e-mail|part|section|chapter|item|table|figure|contents|duration|summary|example
        |warning|tip|see|photo|image|video|credit|copyright|published|updated|last updated|posted|issued|embargo|status
        |participants|attendees|present|agenda|background|disclaimer|editor|author|language|event|programme|program|series
        |step|option|first|second|third|fourth|fifth|finally|next|also|however|but|and|so|or|now|then|well|yes|no|look|ok|okay
        |today|tomorrow|yesterday|remember|because|question is|answer is|point|points|number|one|two|three|conclusion
        |p.s|ps|important|caution|ingredients|method|directions|serves|requirements|usage|installation|error|info|debug|http|https
        |share|download|related|keywords|abstract|address|website|web|twitter|facebook"""
        .replace("\n        ", "").split("|")
    ),
    statuses=(
        "as delivered", "as prepared for delivery", "check against delivery", "as prepared", "transcript", "proof copy",
        "preliminary transcript", "edited transcript", "unedited transcript", "final", "corrected", "verbatim", "e&oe", "e & oe",
        "corrected transcript", "edited version",
    ),  # fmt: skip
    other_dates=(
        "last updated", "updated", "modified", "published", "posted", "modified_time", "published_time", "publication date",
        "retrieved", "accessed", "created", "printed", "copyright",
    ),  # fmt: skip
    trailer_headings=(
        "participants", "attendees",
        "see also", "related topics", "related", "related links", "related articles", "call participants", "topics", "additional",
        "geography", "publication status", "persons", "definitions", "disclaimer", "contacts", "media contacts", "duration",
        "more information", "about", "tags", "share", "notes", "footnotes", "end", "ends", "end of transcript", "end of document",
        "corporate participants", "conference call participants", "attachments", "text version", "full transcript",
        "copyright", "footnote", "the end", "note", "updated",
    ),  # fmt: skip
    section_headings=(
        "questions and answers", "questions & answers", "question and answer session", "question and answer", "q&a", "q & a",
        "q and a", "prepared remarks", "presentation", "opening remarks", "opening statement", "introductory statement",
        "questions from the floor", "questions", "transcript", "statement", "press conference", "contents",
        "corporate participants", "conference call participants", "call participants", "participants",
    ),  # fmt: skip
    place_cues=("via", "aboard", "en route", "at", "room", "hotel", "palace", "hall", "centre", "center", "house", "headquarters"),
    question_cues=(
        "could you", "can you", "would you", "will you", "do you", "did you", "are you", "have you", "were you", "my question",
        "i wonder", "i was wondering", "i'm wondering", "i am wondering", "i wanted to ask", "i want to ask", "i'd like to ask", "i would like to ask",
        "what is your", "what's your", "what do you", "what are you", "how do you", "why did you", "is it true", "is there any",
        "two questions", "a question", "one question", "follow up", "follow-up", "just to clarify", "what about", "how about",
        "if i may", "if i could", "you said", "you mentioned", "you've said", "taking my question", "taking the question",
        "question for", "question about", "question on", "first question", "second question", "i have two", "i have one",
        "i'm curious", "just curious", "how concerned", "how much", "how many", "how long", "what happens",
    ),  # fmt: skip
    answer_cues=(
        "thank you for your question", "thank you for the question", "thank you very much for your question",
        "thanks for the question", "thanks for your question", "thank you for that question", "thank you for your two questions",
        "thank you very much for your two questions", "thank you very much for these two questions", "on your first question",
        "on your second question", "your first question", "your second question", "to answer your question", "as i said",
        "as i mentioned", "as i've said", "let me answer", "good question", "i'll address your", "we have decided", "we decided",
        "well,", "look,", "you know,", "on the first", "on the second", "to the first", "to the second", "to your first", "to your second",
        "the answer to", "with respect to the second question", "with respect to the first question", "let me", "i think", "i don't think", "thank you so much for asking",
        "i can tell you", "as we said", "as you know", "we did not discuss", "we have not",
    ),  # fmt: skip
    handover_cues=(
        "right at the back", "at the back", "have to stop", "have to leave it", "leave it there", "that's a wrap", "we'll go round", "say a few words", "going to hear from", "i'll ask", "next i have", "got time for", "time for one", "you're first", "start over here", "thanks for coming", "thank you for joining", "thanks for joining",
        "last one", "if i may invite", "i invite", "how about you", "want to handle", "want to take", "would you like to",
        "to begin with", "i'd like to call", "i'll call", "you're next", "ladies first",
        "next question", "last question", "final question", "first question", "one more question",
        "another question", "go ahead", "please go ahead", "your line is open", "your line is now open", "over to",
        "we'll go to", "we will go to", "let's go to", "we'll take", "let's take", "question comes from",
        "question is from", "question will come from", "who's next", "who is next", "take your questions",
        "take a few questions", "take questions", "open it up", "open the floor", "open the call", "question from",
        "questions from", "i'll go to", "i'm going to go to", "we're going to go to",
        "the floor is yours", "turn it over", "turn the call", "hand over", "hand it over", "pass the microphone",
        "microphone", "press star", "dial star", "queue", "in the back", "front row", "third row", "second row",
        "over here", "lady in", "gentleman in", "right here", "right there", "yes, please",
        "please ask your question", "operator instructions", "one more", "go to the line", "introduce yourself",
        "raise your hand", "that concludes", "this concludes", "that will conclude", "have to end",
        "any other questions", "any more questions", "any questions", "wrap it up", "wrap up",
        "back to you", "call on", "you may begin", "disconnect", "quiet, please", "one at a time",
        "wait", "all the time we have", "all we have time for", "let's start", "we can start", "please proceed", "proceed",
        "please", "what is your question", "ask your question", "are you there", "give the floor", "give her",
        "give him", "have the first question", "on the line", "unmute", "open your mic",
        "hang on", "hold on", "move on", "come back to",
    ),  # fmt: skip
    courtesy_cues=(
        "look forward to", "looking forward to", "appreciate", "well", "oh", "how are you", "thank you", "thanks",
        "thank you very much", "thank you so much", "good morning", "good afternoon", "good evening", "hello", "hi",
        "hi everyone", "welcome", "goodbye", "bye", "have a good", "have a great", "good day", "good to see you",
        "great", "okay", "ok", "yes", "all right", "alright", "sure", "sorry", "excuse me", "good luck", "see you",
        "all the best", "beautiful", "great job", "a great honor", "appreciate it", "ladies and gentlemen",
        "everyone", "everybody", "all", "guys", "folks", "yes, sir", "yes sir", "yes, ma'am", "yes ma'am",
    ),  # fmt: skip
    floor_cues=(
        "take your questions", "take questions", "your questions", "take some questions", "take a few questions", "any questions",
        "open for questions", "disposal for questions", "open the call to questions", "open the line", "ready for questions",
        "happy to answer", "to questions",
    ),  # fmt: skip
    introductions=("my name is", "my name's", "i'm", "i am", "this is", "it's", "it is", "name's", "here is"),
    outlet_links=frozenset(("from", "with", "of", "at", "for", "representing", "on behalf of")),
    call_cues=(
        "the line of", "go to", "goes to", "going to", "go with", "take", "question comes from", "question is from", "comes from",
        "question from", "over to", "next is", "next up", "next", "we have", "call on", "hand over to", "questions from",
        "hear from", "recognize", "recognise", "recognizing", "start with", "starting with", "begin with", "back to", "then", "move to",
        "up next is", "how about", "ladies first",
    ),  # fmt: skip,
    stage_words=frozenset(
        ("laughter|applause|laughs|laughing|laugh|chuckles|chuckling|inaudible|crosstalk|cross-talk"
         "|cross talk|off mic|off-mic|off mike|audio break|break|break in audio|technical difficulties"
         "|speaks|speaking|speech|foreign speech|foreign language|as interpreted|interpreted"
         "|through interpreter|extended silence|silence|pause|noise|confers|indicating|indiscernible"
         "|unintelligible|video|music|gestures|referring|operator instructions|sighs|coughs|recess"
         "|continued|no audible response|audio gap|phonetic|sic|simultaneous speech|overlapping").split("|")
    ),
    second_person=frozenset("you|your|you're|you've|you’re|you’ve|you'd|you’d|yourself|yours".split("|")),
    press_words=frozenset("press media journalists reporters".split()),
    other_events=(
        "oral evidence", "evidence session", "examination of witness", "examination of witnesses",
        "cross-examination", "direct examination", "deposition of", "committee hearing", "hearing before",
        "public hearing", "panel:", "panel discussion", "on the panel", "on the stage",
        "phone-in", "focus group", "oral history",
    ),  # fmt: skip
    lay_marks=frozenset("caller|callers|listener|viewer".split("|")),
    scene_words=frozenset("int ext int/ext int./ext i/e".split()),
    faq_headings=("frequently asked questions", "frequently asked", "faq", "faqs", "common questions"),
    weekdays=frozenset("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()),
    articles=frozenset("a the".split()),
    note_links=frozenset("by via from".split()),
    honoured=frozenset("the hon rt right honourable honorable".split()),
    office_parts=frozenset(
        "former acting local federal state labor labour liberal conservative opposition government backbench independent"
        " unidentified unnamed female male shadow".split()
    ),
    press_adjectives=frozenset(
        (
            "female male woman man unidentified unknown unnamed another other first second third fourth fifth last next new same"
            " foreign local national regional international domestic overseas senior chief deputy junior lead special staff roving"
            " freelance independent young former political economic economics business financial finance science health medical sports"
            " sport education legal court crime diplomatic defence defense security military environment climate transport"
            " technology city state federal parliamentary white house congressional student trainee broadcast print online"
            " investigative pool accredited war african albanian algerian american arab argentine armenian asian australian"
            " austrian azerbaijani bangladeshi belarusian belgian bosnian brazilian british bulgarian canadian chilean"
            " chinese colombian croatian cuban cypriot czech danish dutch egyptian english estonian european filipino"
            " finnish french georgian german greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian"
            " japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese libyan lithuanian malaysian mexican moldovan"
            " moroccan nigerian norwegian pakistani palestinian peruvian polish portuguese qatari romanian russian saudi"
            " scottish serbian singaporean slovak slovenian spanish swedish swiss syrian taiwanese thai tunisian turkish"
            " ukrainian venezuelan vietnamese welsh"
        ).split()
    ),
    post_nominals=frozenset(
        "mp mps mla mlc mep msp mha td kc qc sc obe mbe cbe kbe dbe ac ao am oam psm cmg gcmg kcmg cvo dso phd esq jp".split()
    ),
    ambiguous_names=frozenset("jan april may june august will mark grant art rich guy per al ben".split()),
    paper_times=frozenset("evening morning today daily".split()),
    pronouns=frozenset("i me myself you he she it we us they them my your his her our their who dear one two".split()),
    first_singular=frozenset("i|my|me|i'm|i've|i'd|i'll|myself".split("|")),
    first_plural=frozenset("we|our|us|we're|we've|we’re|we’ve|ours".split("|")),
    not_first=frozenset(
        ("ask tell call see "
         "in near as at on by since like dear while though although unless until because about despite "
         "unlike under over between among from with without against towards beyond new old golden "
         "european northern southern eastern western central national federal international early late "
         "two three four five six seven eight nine ten twenty thirty hundred several many some most few "
         "every each both all another other this that half zero none").split()
    ),
    asking_words=tuple("who|whom|whose|where|when|which|how much|how many|how long|how old".split("|")),
    here_words=frozenset("here".split("|")),
    capacity_words=frozenset("as".split("|")),
    not_names=frozenset(
        ("good morning afternoon evening hello hi thank thanks yes no okay well just first second third "
         "next last question questions follow two one also but so if when what how why where who do does "
         "did can could would will should is are was were have has i you we they he she it my your our his "
         "her sir madam everyone everybody all please again right now today yesterday tomorrow yeah yep "
         "nope absolutely exactly correct monday tuesday wednesday thursday friday saturday sunday guys "
         "congratulations sorry these those an there here then and or as at in on maybe perhaps sure great "
         "thanksgiving christmas america congress after before during following").split()
    ),
    interjections=frozenset(
        ("well|sure|yes|yeah|no|thank you|thanks|hi|hey|hello|look|so|listen|okay|ok|oh|right|good morning|"
         "good question|and|next|then|now|all right|alright|let us|go ahead|please|great").split("|")
    ),
    relay_cues=(
        "sent us", "has sent us", "question for a colleague", "this is from", "this one from", "this one is from", "reading a question", "read a question", "read out a question",
        "written question", "question in writing", "written questions", "submitted", "sent in by", "submitted by", "sent in", "by e-mail",
        "by email", "in the chat", "from the chat", "online question", "question online", "reads as follows",
        "question reads", "question from", "question comes from", "question is from", "question here from",
        "via text", "asked online",
    ),  # fmt: skip
    relay_verbs=(
        "asks", "is asking", "wants to know", "writes", "would like to know", "has asked",
    ),  # fmt: skip
    second_cues=(
        "my second", "and my second", "the second question", "and the second", "second question", "secondly", "and secondly", "second,", "my other question", "the other question", "and then",
    ),
    gap_words=frozenset("inaudible|indiscernible|unintelligible".split("|")),
    saying_verbs=tuple(
        (
            "said|says|say|saying|told|tells|adds|added|adding|asked|asks|replied|replies|answered|answers|announced|announces"
            "|argued|argues|stated|noted|notes|explained|explains|insisted|insists|warned|warns|stressed|stresses|declared|declares"
            "|claimed|claims|wrote|writes|tweeted|posted|called|calls|described|describes|hailed|hails|promised|promises|joked"
            "|jokes|conceded|admitted|acknowledged|recalled|remarked|commented|continued|concluded|summed up|put it|spoke of"
            "|referred to|dismissed|denied|denies|urged|vowed|pledged|praised|criticised|criticized|quipped|observed|suggested"
            "|confirmed|confirms|maintained|pointed out|predicted|emphasised|emphasized|reiterated|repeated|responded|retorted"
            "|cautioned|asserted|went on|was quoted as saying|was brief|opened|thanked|reckons|believes|thinks|thought|spoke"
            "|laughed|sighed|snapped|shrugged|closed|wondered|wanted to know|demanded|complained"
            "|countered|counters|shot back|offered|ventured|volunteered|chimed in|estimated|recounted|mused|grumbled|grinned"
            "|smiled|hinted|signalled|underlined|underscored|outlined|revealed|disclosed|assured|reassured|advised|cried|shouted"
            "|whispered|muttered|has it|had it|was clear|was blunt|was firm|concedes|dismisses|defended|defends|apologised"
            "|apologized|rejected|rejects|likes to say|gave|spelled out|spelt out|set out|made clear|boasted|lamented|pleaded"
            "|teased|corrected|allowed|put|puts it|singled out|waved off|brushed off|interrupted|interjected|clarified|specified"
            "|counted|measured|likened|compared|believed|felt|feels|hoped|hopes"
        ).split("|")
    ),
    source_cues=tuple("according to|in the words of".split("|")),
    third_person=frozenset("he she".split()),
    prepositions=frozenset("of by from with to for at in on about against under than".split()),
    comparisons=frozenset("as like".split()),
    short_answers=tuple(
        (
            "no|nope|nah|never|not yet|not really|not at all|not necessarily|not today|of course not|"
            "certainly not|absolutely not|absolutely|definitely|definitely not|certainly|possibly|probably|"
            "perhaps|maybe|hopefully|exactly|correct|that's correct|that's right|true|indeed|no idea|no comment"
        ).split("|")
    ),
    assents=tuple("yes, sir|yes sir|yes, ma'am|yes ma'am|yes|yeah|yep|yup|sure|of course".split("|")),
    acknowledgements=tuple("okay|ok|all right|alright|right|fine|very well|great|good|oh|ah".split("|")),
    pointing_cues=tuple(
        (
            "sir|ma'am|madam|miss|over there|over here|in the back|at the back|in front|up front|on the left|"
            "on the right|you, in|you, with|you, sir|you there|you in|you with|with the|anyone|anybody|"
            "somebody else|someone else|who else|who's next|you're up|your turn|you next"
        ).split("|")
    ),
    managing_cues=tuple(
        (
            "add anything|add something|add to that|like to add|want to add|like to ask|want to ask|ask something|"
            "ask you to|leave it at|had their turn|still there|with us|hear us|hear me|hear you|on the line|be brief|"
            "be short|your name|respond to that|answer that|comment on that|take that|go on|wrap up|more time|time for|"
            "move on|continue|start|begin|ready"
        ).split("|")
    ),
)
