extension Catalogue {
  /// Somali, for residents' pages.
  static let somali = Catalogue(
    "so",
    """
    # Glossary: need = baahi; capability = waxa qof qaban karo; card = kaar;
    # round table = miis wareegsan; match = soo jeedin; interpreter = turjubaan;
    # consent = oggolaansho; neighbourhood council = golaha xaafadda, in short goluhu;
    # office = xafiiska; check = caddayn; code = koodh; page = bog; notice = ogeysiis.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year}
    footUnread = Erayadan mashiin baa qoray; qof luqaddan ku soo koray weli ma hubin.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = in kaararkayga la hayo
    purposeMatch = in la raadiyo dad igu habboon
    purposeReview = in golaha la tuso
    purposeIntroduce = in magacayga loo sheego qofka kale
    timesAny = wakhti kasta
    timesDays = {first} ilaa {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} maalinta oo dhan
    partMorning = subaxda
    partAfternoon = galabta
    partEvening = fiidka
    dayMonday = Isniin
    dayTuesday = Talaado
    dayWednesday = Arbaco
    dayThursday = Khamiis
    dayFriday = Jimco
    daySaturday = Sabti
    daySunday = Axad
    month1 = Jannaayo
    month2 = Febraayo
    month3 = Maarso
    month4 = Abriil
    month5 = Maajo
    month6 = Juun
    month7 = Luulyo
    month8 = Ogosto
    month9 = Sebtembar
    month10 = Oktoobar
    month11 = Nofembar
    month12 = Disembar
    listMore = {first}, {next}
    andList = {first} iyo {last}

    # What all pages for residents say of the office.
    contactHeading = Cidda aad weydiin karto
    contactAsk = Fadlan na weydii haddii ay jiraan wax aan kuu caddayn ama wax isbeddelay. Waan ku faraxsannahay inaan ku caawinno.
    contactWrite = Magaca, telefoonka, saacadaha shaqada:
    ownCode = Koodhkaaga: {code}

    # The page that a resident takes home.
    ownTitle = Boggaaga
    ownIntro = Waa kuwan wixii aan kuu qornay. Miyay jiraan wax khaldan ama wax ka dhiman? Fadlan noo sheeg.
    ownCan = Waxa aan qaban karo
    ownCanNone = Halkan weli waxba kuma qorna. Qof kasta wax buu qaban karaa: inuu wax kariyo, wax hagaajiyo, dadka dhegaysto, waddada tuso. Noo sheeg waxa aad qaban karto!
    ownWish = Waxa aan jeclaan lahaa
    ownWishNone = Halkan weli waxba kuma qorna. Maxaa ku caawin lahaa? Fadlan noo sheeg.
    ownNotKept = Ma hayno oggolaanshahaaga in kaararka la hayo. Sidaa darteed halkan kaarar kuma qorna.
    ownWords = Erayadayda
    ownTimes = Goorma
    ownCard = Kaar
    ownMore = Sidoo kale
    ownUrgent = Tani waa degdeg.
    ownHelpers = Tan waxaa ka caawin kara {count, plural, one {hal qof} other {# qof}}.
    ownPlaces = Tani waxay isku mar u tahay {count, plural, one {hal qof} other {# qof}}.
    ownGroup = Tani waxay sidoo kale u tahay koox.
    ownProposed = Waxa la soo jeediyay
    ownProposedNone = Weli waxba lama soo jeedin. Waan sii raadinaynaa.
    ownNotMatched = Ma hayno oggolaanshahaaga in dad kugu habboon la raadiyo. Sidaa darteed ma raadinayno.
    ownHelped = Qof baa ku caawin kara.
    ownHelps = Qof baad caawin kartaa.
    ownInterprets = Laba qof baad u turjumi kartaa.
    ownOther = Qofka kale
    ownOthers = Labada qof
    ownInterpreter = Turjubaanka
    ownLanguage = Luqadda
    ownStanding = Halka ay marayso
    ownStandingProposed = Goluhu weli go’aan ma gaarin. Uma baahnid inaad wax samayso.
    ownStandingAsked = Goluhu wuxuu yiri haa. Ma rabtaa? Fadlan noo sheeg haa ama maya.
    ownStandingWaiting = Waad tiri haa. Waxaan sugaynaa jawaabta qofka kale.
    ownStandingBoth = Labadiinnuba waxaad tiraahdeen haa. Xafiisku dhowaan ayuu idin kulmin doonaa.
    ownStandingInterpreter = Goluhu wuxuu yiri haa. Dhammaan waan weydiinaynaa.
    ownStandingIntroduced = Hadda waad is taqaannaan. Sidee bay u socotaa? Fadlan noo sheeg.
    ownStandingCompleted = Tani way dhammaatay. Mahadsanid!
    ownStandingClosed = Tani ma suurtoobin. Waan sii raadinaynaa.
    ownAgreed = Waxa aan oggolaaday
    ownYes = Haa, laga bilaabo {since}
    ownYesUntil = Haa, laga bilaabo {since} ilaa {until}
    ownYesIn = la ii akhriyay, luqadda: {language}
    ownNo = Maya
    ownNoSince = Maya, laga bilaabo {day}

    # The page with which two people are introduced.
    meetTitle = Is barasho
    meetHello = Salaan {name},
    meetNeed = Dhammaan waxay yiraahdeen haa. Waan ku faraxsannahay inaan ku barno qof jecel inuu ku caawiyo.
    meetCapability = Dhammaan waxay yiraahdeen haa. Waan ku faraxsannahay inaan ku barno qof u baahan caawintaada.
    meetInterpreter = Dhammaan waxay yiraahdeen haa. Laba qof ayaa u baahan caawintaada si ay isu fahmaan.
    meetHelper = Cidda ku caawinaysa
    meetAsker = Cidda aad caawinayso
    meetBoth = Cidda aad u turjumayso
    meetFor = Waxa ay ku saabsan tahay
    meetWhen = Goorma
    meetWhenAsk = Fadlan wakhti wada doorta.
    meetLanguage = Luqadda
    meetInterpreterLabel = Turjubaanka
    meetFirst = Ka hor intaydaan kulmin
    meetCheckedChildren = Si carruurta loo caawiyo waxaa loo baahan yahay caddayn. Xafiisku wuu arkay.
    meetCheckedVulnerable = Si loo caawiyo dadka u baahan daryeel gaar ah waxaa loo baahan yahay caddayn. Xafiisku wuu arkay.
    meetAskFirst = Xafiisku weli su’aal buu u hayaa midkiin. Fadlan suga ilaa uu idiin sheego inaad bilaabi kartaan.
    meetFree = Wakhti kasta waad joojin kartaa. Uma baahnid inaad sababta sheegto. Xafiiska uun u sheeg.
    meetPrivate = Boggan adiga keliya ayuu kuu gaar yahay. Fadlan magacyada cid kale ha tusin.
    meetNotes = Maalinta, saacadda iyo goobta kulanka ugu horreeya:

    # The cards for a round table.
    paperTitle = Kaararka miiska wareegsan
    paperCut = Ku daabac A4, ka jar xariiqyada go’go’an, sawirradana miiska dul dhig.
    paperQuestionNeed = Maxaad hadda u baahan tahay?
    paperQuestionCapability = Maxaan qaban karaa, maxaan ku biirin karaa?
    paperNumber = Lambarka kaarka
    paperNeed = Waxaan u baahanahay
    paperCapability = Waxaan qaban karaa
    paperWords = Erayadayda
    paperTheme = Sawir (koodh)
    paperTold = Yaa tan ogaan kara?
    paperToldOffice = xafiiska
    paperToldCouncil = golaha, magacayga la’aantiis
    paperToldOther = qofka kale, magacaygana wuu arkayaa

    # The notice about consent.
    noticeTitle = Ma qori karnaa tan?
    noticeVersion = Ogeysiis {version}
    noticeFree = Adigaa go’aansanaya. Wax kasta waad diidi kartaa. Haddii aad maya tiraahdo, dhib kuma soo gaarayo.
    noticeKept = Waxa aan qorno
    noticeKeptName = magacaaga, iyo sida aan kuula soo xiriiri karno
    noticeKeptProfile = luqadahaaga, xaafaddaada, iyo goorta aad wakhti haysato
    noticeKeptCards = waxa aad qaban karto iyo waxa aad jeclaan lahayd, sida aad u tiri
    noticeKeptWishes = waxa aad rabto, iyo caddaymaha, haddii aad na tusto
    noticeKeptMatches = cidda laguu soo jeediyay, iyo sidii ay u dhacday
    noticeWhy = Tan waxaan ugu baahannahay inaan isu keenno dad is caawin kara. Goluhu wuxuu arkaa koodh, magacaaga ma arko.
    noticePurposes = Maxaad oggolaanaysaa?
    noticeTick = Fadlan calaamadi. Meesha aan calaamad lahayn waa maya.
    noticeKeep = Kaararkayga haya. Xafiisku wuu hayn karaa wixii aan iri.
    noticeMatch = Dad ii raadiya. Kombiyuutar baa raadin kara dadka isku habboon. Go’aanka dad baa gaara.
    noticeReview = Golaha tusa. Goluhu wuu akhrin karaa kaararkayga, magacayga la’aantiis.
    noticeIntroduce = Magacayga u sheega qofka kale. Marka aan qof oggolaado, qofkaasi magacayga wuu ogaan karaa.
    noticeFirst = Oggolaanshaha koowaad la’aantiis kuwa kale ma shaqeeyaan.
    noticeUntil = Ilaa goorma
    noticeUntilDay = Oggolaanshahaygu wuxuu jirayaa ilaa maalintan (ama ilaa aan ka noqdo):
    noticeOpenCards = Haddii kaar furan aan la xaqiijin muddo {count, plural, one {hal maalin} other {# maalmood}} ah, waan tirtirnaa.
    noticeClosedCards = Kaar xiran waxaa la tirtiraa {count, plural, one {hal maalin} other {# maalmood}} ka dib.
    noticeRights = Waxa aad codsan karto
    noticeSee = Waad arki kartaa wax kasta oo aan kaa qornay.
    noticeCorrect = Waad codsan kartaa in khaladaadka la saxo.
    noticeErase = Waad codsan kartaa in wax kasta la tirtiro.
    noticeComplain = Waxaad u ashtakoon kartaa hay’adda ilaalinta xogta.
    noticeHow = Sida aad oggolaanshahaaga uga noqon karto
    noticeWithdraw = Wakhti kasta waad ka noqon kartaa oggolaanshahaaga. Uma baahnid inaad sababta sheegto.
    noticeTell = Noogu sheeg xafiiska, na soo wac, ama noo soo qor. Isla markiiba way dhaqan galaysaa.
    noticeSignature = Saxiix
    noticeUnderstood = Ogeysiiskan waa la ii akhriyay, ama waan akhriyay. Waan fahmay.
    noticeName = Magacayga:
    noticeDay = Goobta iyo maalinta:
    noticeSigned = Saxiix:
    noticeThrough = Magaca turjubaanka:
    """
  )
}
