extension Catalogue {
  /// Pashto, for residents' pages.
  static let pashto = Catalogue(
    "ps",
    """
    # Glossary: need = اړتیا; wish = غوښتنه; capability = وړتیا (کولی شم); card = کارت;
    # round table = ګردی مېز; match, proposal = وړاندیز; look for people = د کس لټول;
    # interpreter = ترجمان; consent = رضایت; yes = هو, no = نه; neighbourhood = محله;
    # neighbourhood council = د محلې شورا, council = شورا; office = دفتر; keep = ساتل;
    # certificate = سند; notice = خبرتیا; code = کوډ; erase = پاکول.

    # What stands at the head of a report.
    headCouncil = {council} – {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year}
    footUnread = دا کلمې ماشین لیکلې دي؛ تر اوسه هیڅ داسې چا نه دي کتلې چې په دې ژبه لوی شوی وي.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = زما د کارتونو ساتل
    purposeMatch = د مناسب کس لټول
    purposeReview = شورا ته زما د کارتونو ښودل
    purposeIntroduce = زما معرفي کول، زما له نوم سره
    timesAny = هر وخت
    timesDays = له {first} تر {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} ټوله ورځ
    partMorning = سهار
    partAfternoon = له غرمې وروسته
    partEvening = ماښام
    dayMonday = دوشنبه
    dayTuesday = سه‌شنبه
    dayWednesday = چهارشنبه
    dayThursday = پنجشنبه
    dayFriday = جمعه
    daySaturday = شنبه
    daySunday = یکشنبه
    month1 = جنوري
    month2 = فبروري
    month3 = مارچ
    month4 = اپریل
    month5 = مۍ
    month6 = جون
    month7 = جولای
    month8 = اګست
    month9 = سپتمبر
    month10 = اکتوبر
    month11 = نومبر
    month12 = دسمبر
    listMore = {first}، {next}
    andList = {first} او {last}

    # What all pages for residents say of the office.
    contactHeading = تاسو له چا پوښتنه کولی شئ
    contactAsk = که څه درته روښانه نه وي، یا څه بدل شوي وي، مهرباني وکړئ له موږ وپوښتئ. موږ په خوښۍ درسره مرسته کوو.
    contactWrite = نوم، ټلیفون، د دفتر د خلاصېدو وختونه:
    ownCode = ستاسو کوډ: {code}

    # The page that a resident takes home.
    ownTitle = ستاسو پاڼه
    ownIntro = دا هغه څه دي چې موږ ستاسو په اړه لیکلي دي. ایا څه غلط دي یا څه کم دي؟ مهرباني وکړئ موږ ته ووایئ.
    ownCan = څه چې زه کولی شم
    ownCanNone = دلته تر اوسه څه نه دي لیکل شوي. هر څوک یو کار کولی شي: پخلی، ترمیم، غوږ نیول، لار ښودل. موږ ته ووایئ چې تاسو څه کولی شئ!
    ownWish = څه چې زه غواړم
    ownWishNone = دلته تر اوسه څه نه دي لیکل شوي. څه شی به له تاسو سره مرسته وکړي؟ مهرباني وکړئ موږ ته ووایئ.
    ownNotKept = د کارتونو د ساتلو لپاره ستاسو رضایت نشته. له دې امله دلته کارتونه نشته.
    ownWords = زما په خپلو خبرو
    ownTimes = کله
    ownCard = کارت
    ownMore = نور
    ownUrgent = دا بیړنی کار دی.
    ownHelpers = په دې کې {count, plural, one {یو کس مرسته کولی شي} other {# کسان مرسته کولی شي}}.
    ownPlaces = دا په یوه وخت کې د {count, plural, one {یوه کس} other {# کسانو}} لپاره دی.
    ownGroup = دا د یوې ډلې لپاره هم دی.
    ownProposed = څه چې وړاندیز شوي دي
    ownProposedNone = تر اوسه وړاندیز نشته. موږ لا هم لټوو.
    ownNotMatched = د کس د لټولو لپاره ستاسو رضایت نشته. له دې امله موږ نه لټوو.
    ownHelped = کېدای شي یو څوک له تاسو سره مرسته وکړي.
    ownHelps = کېدای شي تاسو له چا سره مرسته وکړئ.
    ownInterprets = کېدای شي تاسو د دوو کسانو ترمنځ ترجماني وکړئ.
    ownOther = بل کس
    ownOthers = دواړه کسان
    ownInterpreter = ترجمان
    ownLanguage = په کومه ژبه
    ownStanding = کار تر کوم ځایه رسېدلی دی
    ownStandingProposed = شورا لا پرېکړه نه ده کړې. اړتیا نشته چې تاسو څه وکړئ.
    ownStandingAsked = شورا هو وايي. تاسو یې غواړئ؟ مهرباني وکړئ موږ ته هو یا نه ووایئ.
    ownStandingWaiting = تاسو هو ویلي دي. موږ د بل کس د ځواب انتظار کوو.
    ownStandingBoth = دواړه هو وايي. دفتر به تاسو ژر سره یو ځای کړي.
    ownStandingInterpreter = شورا هو وايي. موږ له ټولو پوښتنه کوو.
    ownStandingIntroduced = تاسو اوس یو بل پېژنئ. کارونه څنګه روان دي؟ مهرباني وکړئ موږ ته ووایئ.
    ownStandingCompleted = دا پای ته ورسېد. ډېره مننه!
    ownStandingClosed = دا ونه شو. موږ لا هم لټوو.
    ownAgreed = څه ته چې ما هو ویلي دي
    ownYes = هو، له {since} راهیسې
    ownYesUntil = هو، له {since} تر {until}
    ownYesIn = په {language} ژبه لوستل شوی
    ownNo = نه
    ownNoSince = نه، له {day} راهیسې نور نه

    # The page with which two people are introduced.
    meetTitle = یو له بل سره پېژندګلوي
    meetHello = سلام {name}،
    meetNeed = ټولو هو ویلي دي. موږ خوشحاله یو چې تاسو له داسې چا سره یو ځای کوو چې غواړي له تاسو سره مرسته وکړي.
    meetCapability = ټولو هو ویلي دي. موږ خوشحاله یو چې تاسو له داسې چا سره یو ځای کوو چې ستاسو مرستې ته اړتیا لري.
    meetInterpreter = ټولو هو ویلي دي. دوه کسان ستاسو مرستې ته اړتیا لري چې د یو بل په خبرو پوه شي.
    meetHelper = څوک له تاسو سره مرسته کوي
    meetAsker = تاسو له چا سره مرسته کوئ
    meetBoth = تاسو د چا لپاره ترجماني کوئ
    meetFor = د څه په اړه دی
    meetWhen = کله
    meetWhenAsk = مهرباني وکړئ په ګډه یو وخت وټاکئ.
    meetLanguage = په کومه ژبه
    meetInterpreterLabel = ترجمان
    meetFirst = مخکې له دې چې سره ووینئ
    meetCheckedChildren = له ماشومانو سره د مرستې لپاره یو سند پکار دی. دفتر هغه لیدلی دی.
    meetCheckedVulnerable = له هغو کسانو سره د مرستې لپاره چې ځانګړې پاملرنې ته اړتیا لري، یو سند پکار دی. دفتر هغه لیدلی دی.
    meetAskFirst = دفتر لا په تاسو کې له یوه کس څخه پوښتنه لري. مهرباني وکړئ انتظار وکړئ، تر څو دفتر درته ووايي چې پیل کولی شئ.
    meetFree = تاسو هر وخت دا کار پرېښودلی شئ. اړتیا نشته چې ووایئ ولې. دفتر ته یې ویل بس دي.
    meetPrivate = دا پاڼه یوازې ستاسو لپاره ده. مهرباني وکړئ نومونه بل چا ته مه ښیئ.
    meetNotes = د لومړي لیدو ورځ، ساعت او ځای:

    # The cards for a round table.
    paperTitle = د ګردي مېز کارتونه
    paperCut = په A4 کاغذ یې چاپ کړئ، پر ټوټه ټوټه کرښو یې پرې کړئ او انځورونه پر مېز کېږدئ.
    paperQuestionNeed = تاسو اوس څه ته اړتیا لرئ؟
    paperQuestionCapability = زه څه کولی شم، په څه کې مرسته کولی شم؟
    paperNumber = د کارت شمېره
    paperNeed = زه اړتیا لرم
    paperCapability = زه کولی شم
    paperWords = زما په خپلو خبرو
    paperTheme = انځور (کوډ)
    paperTold = څوک اجازه لري چې په دې خبر شي؟
    paperToldOffice = دفتر
    paperToldCouncil = شورا، زما له نوم پرته
    paperToldOther = بل کس، زما له نوم سره

    # The notice about consent.
    noticeTitle = ایا موږ دا لیکلی شو؟
    noticeVersion = خبرتیا {version}
    noticeFree = پرېکړه ستاسو ده. تاسو هر څه ته نه ویلی شئ. نه ویل تاسو ته زیان نه رسوي.
    noticeKept = موږ څه لیکو
    noticeKeptName = ستاسو نوم، او دا چې له تاسو سره څنګه اړیکه نیسو
    noticeKeptProfile = ستاسو ژبې، ستاسو محله، او دا چې کله وخت لرئ
    noticeKeptCards = څه چې کولی شئ او څه چې غواړئ، ستاسو په خپلو خبرو
    noticeKeptWishes = ستاسو غوښتنې، او سندونه، که یې موږ ته وښیئ
    noticeKeptMatches = تاسو ته د چا وړاندیز شوی، او کار څنګه تېر شوی
    noticeWhy = موږ دې ته اړتیا لرو، تر څو هغه خلک سره یو ځای کړو چې له یو بل سره مرسته کولی شي. شورا یو کوډ ویني، ستاسو نوم نه ویني.
    noticePurposes = تاسو څه ته هو وایئ؟
    noticeTick = مهرباني وکړئ نښه پرې ولګوئ. چېرته چې نښه نه وي، مانا یې «نه» ده.
    noticeKeep = زما د کارتونو ساتل. دفتر زما خبرې ساتلی شي.
    noticeMatch = د کس لټول. کمپیوټر مناسب کسان لټولی شي. پرېکړه خلک کوي.
    noticeReview = شورا ته زما د کارتونو ښودل. شورا زما کارتونه زما له نوم پرته لوستلی شي.
    noticeIntroduce = زما معرفي کول. کله چې زه یو کس ته هو ووایم، هغه کس ته زما نوم ویل کېدای شي.
    noticeFirst = لومړی هو د نورو لپاره اړین دی.
    noticeUntil = تر کله
    noticeUntilDay = زما رضایت تر دې ورځې اعتبار لري (یا تر هغې چې بېرته یې واخلم):
    noticeOpenCards = که یو خلاص کارت تر {count, plural, one {یوې ورځې} other {# ورځو}} پورې هیڅ چا تایید نه کړ، موږ یې پاکوو.
    noticeClosedCards = بند شوی کارت له {count, plural, one {یوې ورځې} other {# ورځو}} وروسته پاکېږي.
    noticeRights = تاسو څه غوښتلی شئ
    noticeSee = تاسو هر هغه څه لیدلی شئ چې موږ ستاسو په اړه لیکلي دي.
    noticeCorrect = تاسو غوښتلی شئ چې غلطۍ سمې شي.
    noticeErase = تاسو غوښتلی شئ چې هر څه پاک شي.
    noticeComplain = تاسو د شخصي معلوماتو د ساتنې ادارې ته شکایت کولی شئ.
    noticeHow = خپل رضایت څنګه بېرته اخلئ
    noticeWithdraw = تاسو هر وخت خپل رضایت بېرته اخیستلی شئ. اړتیا نشته چې ووایئ ولې.
    noticeTell = په دفتر کې راته ووایئ، ټلیفون راته وکړئ، یا راته ولیکئ. دا سمدستي منل کېږي.
    noticeSignature = لاسلیک
    noticeUnderstood = دا خبرتیا راته ولوستل شوه، یا ما پخپله ولوستله. زه پرې پوه شوم.
    noticeName = زما نوم:
    noticeDay = ځای او ورځ:
    noticeSigned = لاسلیک:
    noticeThrough = د ترجمان نوم:
    """
  )
}
