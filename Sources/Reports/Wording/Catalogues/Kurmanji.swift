extension Catalogue {
  /// Kurmanji, for residents' pages.
  static let kurmanji = Catalogue(
    "kmr",
    """
    # Glossary: need = pêdivî; wish = daxwaz; capability = jêhatîbûn (ez dikarim); card = kart;
    # round table = maseya girover; match, proposal = pêşniyar; look for people = lêgerîna kesan;
    # interpreter = wergêr; consent = erê (erêya we); yes = erê, no = na; neighbourhood = tax;
    # neighbourhood council = meclîsa taxê, council = meclîs; office = buro; keep = parastin;
    # certificate = belge; notice = agahdarî; code = kod; erase = jêbirin.
    # Days stand in the oblique case, as in a time: duşemê, on Monday.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year}
    footUnread = Ev gotin ji aliyê makîneyekê ve hatine nivîsandin; hê kesekî ku bi vî zimanî mezin bûye ew kontrol nekirine.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = parastina kartên min
    purposeMatch = lêgerîna kesên guncaw
    purposeReview = nîşandana kartên min ji meclîsê re
    purposeIntroduce = danasîna min bi navê min
    timesAny = her dem
    timesDays = ji {first} heta {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} tevahiya rojê
    partMorning = sibehê
    partAfternoon = piştî nîvro
    partEvening = êvarê
    dayMonday = duşemê
    dayTuesday = sêşemê
    dayWednesday = çarşemê
    dayThursday = pêncşemê
    dayFriday = înê
    daySaturday = şemiyê
    daySunday = yekşemê
    month1 = Çile
    month2 = Sibat
    month3 = Adar
    month4 = Nîsan
    month5 = Gulan
    month6 = Hezîran
    month7 = Tîrmeh
    month8 = Tebax
    month9 = Îlon
    month10 = Cotmeh
    month11 = Mijdar
    month12 = Kanûn
    listMore = {first}, {next}
    andList = {first} û {last}

    # What all pages for residents say of the office.
    contactHeading = Hûn dikarin ji kê bipirsin
    contactAsk = Eger tiştek ne zelal be an tiştek guherîbe, ji kerema xwe ji me bipirsin. Em bi kêfxweşî alîkariya we dikin.
    contactWrite = Nav, telefon, saetên vekirinê:
    ownCode = Koda we: {code}

    # The page that a resident takes home.
    ownTitle = Rûpela we
    ownIntro = Me ev li ser we nivîsandiye. Tiştek şaş e an kêm e? Ji kerema xwe ji me re bêjin.
    ownCan = Tiştên ku ez dikarim bikim
    ownCanNone = Li vir hê tiştek nehatiye nivîsandin. Her kes dikare tiştekî bike: xwarinê çêke, tiştan tamîr bike, guhdarî bike, rê nîşan bide. Ji me re bêjin ku hûn çi dikarin bikin!
    ownWish = Tiştên ku ez dixwazim
    ownWishNone = Li vir hê tiştek nehatiye nivîsandin. Çi dikare alîkariya we bike? Ji kerema xwe ji me re bêjin.
    ownNotKept = Niha erêya we ji bo parastina kartên we tune ye. Ji ber vê yekê li vir kart tune ne.
    ownWords = Bi gotinên min
    ownTimes = Kengî
    ownCard = Kart
    ownMore = Her wiha
    ownUrgent = Ev lezgîn e.
    ownHelpers = Di vê de {count, plural, one {kesek dikare alîkarî bike} other {# kes dikarin alîkarî bikin}}.
    ownPlaces = Ev di heman demê de ji bo {count, plural, one {kesekî} other {# kesan}} ye.
    ownGroup = Ev ji bo komekê jî ye.
    ownProposed = Pêşniyarên ji bo we
    ownProposedNone = Hê pêşniyar tune ye. Em lêgerînê didomînin.
    ownNotMatched = Niha erêya we ji bo lêgerîna kesan tune ye. Ji ber vê yekê em li kesan nagerin.
    ownHelped = Dibe ku kesek bikaribe alîkariya we bike.
    ownHelps = Dibe ku hûn bikaribin alîkariya kesekî bikin.
    ownInterprets = Dibe ku hûn bikaribin di navbera du kesan de wergêriyê bikin.
    ownOther = Kesê din
    ownOthers = Her du kes
    ownInterpreter = Wergêr
    ownLanguage = Bi kîjan zimanî
    ownStanding = Rewşa niha
    ownStandingProposed = Meclîsê hê biryar nedaye. Ne hewce ye ku hûn tiştekî bikin.
    ownStandingAsked = Meclîs dibêje erê. Hûn jî dixwazin? Ji kerema xwe ji me re bêjin erê an na.
    ownStandingWaiting = We gotiye erê. Em li benda bersiva kesê din in.
    ownStandingBoth = Her du alî dibêjin erê. Buro dê di demeke nêzîk de we bîne ba hev.
    ownStandingInterpreter = Meclîs dibêje erê. Em ji hemûyan dipirsin.
    ownStandingIntroduced = Niha hûn hev nas dikin. Çawa diçe? Ji kerema xwe ji me re bêjin.
    ownStandingCompleted = Ev qediya. Gelek spas!
    ownStandingClosed = Ev pêk nehat. Em lêgerînê didomînin.
    ownAgreed = Tiştên ku min ji wan re got erê
    ownYes = Erê, ji {since} ve
    ownYesUntil = Erê, ji {since} heta {until}
    ownYesIn = bi {language} hat xwendin
    ownNo = Na
    ownNoSince = Na, ji {day} ve êdî na

    # The page with which two people are introduced.
    meetTitle = Naskirina hevdu
    meetHello = Silav {name},
    meetNeed = Hemûyan got erê. Em kêfxweş in ku we digihînin kesekî ku dixwaze alîkariya we bike.
    meetCapability = Hemûyan got erê. Em kêfxweş in ku we digihînin kesekî ku hewceyî alîkariya we ye.
    meetInterpreter = Hemûyan got erê. Du kes hewceyî alîkariya we ne da ku ji hev fêm bikin.
    meetHelper = Kesê ku alîkariya we dike
    meetAsker = Kesê ku hûn jê re alîkariyê dikin
    meetBoth = Kesên ku hûn ji wan re wergêriyê dikin
    meetFor = Li ser çi ye
    meetWhen = Kengî
    meetWhenAsk = Ji kerema xwe bi hev re demekê hilbijêrin.
    meetLanguage = Bi kîjan zimanî
    meetInterpreterLabel = Wergêr
    meetFirst = Berî ku hûn hev bibînin
    meetCheckedChildren = Ji bo alîkariya bi zarokan re belgeyek pêwîst e. Buroyê ew dîtiye.
    meetCheckedVulnerable = Ji bo alîkariya kesên ku hewceyî lênêrîna taybet in belgeyek pêwîst e. Buroyê ew dîtiye.
    meetAskFirst = Buro hê dixwaze tiştekî ji kesekî ji we bipirse. Ji kerema xwe li bendê bin heta ku buro ji we re bêje ku hûn dikarin dest pê bikin.
    meetFree = Hûn her dem dikarin dev jê berdin. Ne hewce ye ku hûn bêjin çima. Bes e ku hûn ji buroyê re bêjin.
    meetPrivate = Ev rûpel tenê ji bo we ye. Ji kerema xwe navan nîşanî tu kesê din nedin.
    meetNotes = Roj, saet û cihê hevdîtina yekem:

    # The cards for a round table.
    paperTitle = Kartên ji bo maseya girover
    paperCut = Li ser A4 çap bikin, li ser xêzên qutkirî bibirin û wêneyan deynin ser maseyê.
    paperQuestionNeed = Niha pêdiviya we bi çi heye?
    paperQuestionCapability = Ez dikarim çi bikim, ez dikarim çi pêşkêş bikim?
    paperNumber = Hejmara kartê
    paperNeed = Pêdiviya min
    paperCapability = Ez dikarim
    paperWords = Bi gotinên min
    paperTheme = Wêne (kod)
    paperTold = Kî dikare vê bizane?
    paperToldOffice = buro
    paperToldCouncil = meclîs, bêyî navê min
    paperToldOther = kesê din, tevî navê min

    # The notice about consent.
    noticeTitle = Em dikarin vê binivîsin?
    noticeVersion = Agahdarî {version}
    noticeFree = Biryar ya we ye. Hûn dikarin ji her tiştî re bêjin na. Gotina na zirarê nade we.
    noticeKept = Em çi dinivîsin
    noticeKeptName = navê we û em çawa dikarin xwe bigihînin we
    noticeKeptProfile = zimanên we, taxa we û kengî dema we heye
    noticeKeptCards = hûn çi dikarin bikin û çi dixwazin, bi gotinên we
    noticeKeptWishes = daxwazên we, û belge, eger hûn nîşanî me bidin
    noticeKeptMatches = kî ji we re hat pêşniyarkirin û çawa çû
    noticeWhy = Ev ji me re pêwîst e da ku em kesên ku dikarin alîkariya hev bikin bînin ba hev. Meclîs kodekê dibîne, ne navê we.
    noticePurposes = Hûn ji çi re dibêjin erê?
    noticeTick = Ji kerema xwe îşaret bikin. Cihê ku îşaret lê tune be, wateya wî “na” ye.
    noticeKeep = Parastina kartên min. Buro dikare tiştên ku min gotine li cem xwe bihêle.
    noticeMatch = Lêgerîna kesan. Kompûter dikare li kesên guncaw bigere. Mirov biryarê didin.
    noticeReview = Nîşandana kartên min ji meclîsê re. Meclîs dikare kartên min bixwîne, bêyî navê min.
    noticeIntroduce = Danasîna min. Dema ku ez ji kesekî re bêjim erê, ew kes dikare navê min bizane.
    noticeFirst = Ji bo yên din erêya yekem pêwîst e.
    noticeUntil = Heta kengî
    noticeUntilDay = Erêya min heta vê rojê derbasdar e (an heta ku ez wê vekişînim):
    noticeOpenCards = Eger di nav {count, plural, one {rojekê} other {# rojan}} de tu kes karteke vekirî piştrast neke, em wê kartê jê dibin.
    noticeClosedCards = Karteke girtî piştî {count, plural, one {rojekê} other {# rojan}} tê jêbirin.
    noticeRights = Hûn dikarin çi bixwazin
    noticeSee = Hûn dikarin her tiştê ku me li ser we nivîsandiye bibînin.
    noticeCorrect = Hûn dikarin bixwazin ku şaşî werin rastkirin.
    noticeErase = Hûn dikarin bixwazin ku her tişt were jêbirin.
    noticeComplain = Hûn dikarin li cem dezgeha parastina daneyan gilî bikin.
    noticeHow = Hûn çawa erêya xwe vedikişînin
    noticeWithdraw = Hûn dikarin her dem erêya xwe vekişînin. Ne hewce ye ku hûn bêjin çima.
    noticeTell = Li buroyê ji me re bêjin, telefonî me bikin an ji me re binivîsin. Ew yekser derbasdar dibe.
    noticeSignature = Îmza
    noticeUnderstood = Ev agahdarî ji min re hat xwendin, an min bi xwe xwend. Min ew fêm kir.
    noticeName = Navê min:
    noticeDay = Cih û roj:
    noticeSigned = Îmza:
    noticeThrough = Navê wergêr:
    """
  )
}
