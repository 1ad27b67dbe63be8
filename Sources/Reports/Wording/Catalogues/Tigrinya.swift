extension Catalogue {
  /// Tigrinya, for residents' pages.
  static let tigrinya = Catalogue(
    "ti",
    """
    # Glossary: need = ዘድሊ (የድልየኒ); wish = ድሌት; capability = ክእለት (ክገብር እኽእል);
    # card = ካርድ; round table = ክቢ ጣውላ; match, proposal = እማመ; look for people = ሰብ ምንዳይ;
    # interpreter = ተርጓሚ; consent = ፍቓድ; yes = እወ, no = ኣይፋል; neighbourhood = ከባቢ;
    # neighbourhood council = ቤት ምኽሪ ከባቢ, council = ቤት ምኽሪ; office = ቤት ጽሕፈት;
    # keep = ምዕቃብ; certificate = ምስክር ወረቐት; notice = ወረቐት ሓበሬታ; code = ኮድ.
    # The reader is ንስኹም, the polite plural. Months are those of the European calendar, with
    # their Eritrean names.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}፦ {language}
    valueDay = {day} {month} {year}
    footUnread = ነዞም ቃላት ማሽን እዩ ጽሒፉዎም። ነዚ ቋንቋ እናተዛረበ ዝዓበየ ሰብ ገና ኣይመርመሮምን።

    # Kinds, purposes, checks, levels, times.
    purposeKeep = ካርድታተይ ምዕቃብ
    purposeMatch = ዝሰማማዕ ሰብ ምንዳይ
    purposeReview = ካርድታተይ ንቤት ምኽሪ ምርኣይ
    purposeIntroduce = ብስመይ ምስ ሰብ ምልላይ
    timesAny = ኣብ ዝኾነ ግዜ
    timesDays = ካብ {first} ክሳብ {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} ምሉእ መዓልቲ
    partMorning = ንግሆ
    partAfternoon = ድሕሪ ቀትሪ
    partEvening = ምሸት
    dayMonday = ሰኑይ
    dayTuesday = ሰሉስ
    dayWednesday = ረቡዕ
    dayThursday = ሓሙስ
    dayFriday = ዓርቢ
    daySaturday = ቀዳም
    daySunday = ሰንበት
    month1 = ጥሪ
    month2 = ለካቲት
    month3 = መጋቢት
    month4 = ሚያዝያ
    month5 = ግንቦት
    month6 = ሰነ
    month7 = ሓምለ
    month8 = ነሓሰ
    month9 = መስከረም
    month10 = ጥቅምቲ
    month11 = ሕዳር
    month12 = ታሕሳስ
    listMore = {first}፣ {next}
    andList = {first} ከምኡውን {last}

    # What all pages for residents say of the office.
    contactHeading = ንመን ክትሓቱ ትኽእሉ
    contactAsk = ዘይተረድኣኩም ነገር እንተሎ፣ ወይ ዝተቐየረ ነገር እንተሎ፣ በጃኹም ሕተቱና። ክንሕግዘኩም ደስ ይብለና።
    contactWrite = ስም፣ ተሌፎን፣ ቤት ጽሕፈት ዝኽፈተሉ ሰዓታት፦
    ownCode = ኮድኩም፦ {code}

    # The page that a resident takes home.
    ownTitle = ገጽኩም
    ownIntro = እዚ ብዛዕባኹም ዝጸሓፍናዮ እዩ። ጌጋ ወይ ዝጎደለ ነገር ኣሎ ዶ? በጃኹም ንገሩና።
    ownCan = ክገብሮ ዝኽእል
    ownCanNone = ኣብዚ ገና ዝተጻሕፈ የለን። ነፍሲ ወከፍ ሰብ ገለ ነገር ክገብር ይኽእል እዩ፦ መግቢ ምስራሕ፣ ዝተበላሸወ ምዕራይ፣ ሰብ ምስማዕ፣ መገዲ ምሕባር። እንታይ ክትገብሩ ከም እትኽእሉ ንገሩና!
    ownWish = ዝደልዮ
    ownWishNone = ኣብዚ ገና ዝተጻሕፈ የለን። እንታይ ምሓገዘኩም? በጃኹም ንገሩና።
    ownNotKept = ካርድታትኩም ክንዕቅብ ፍቓድኩም የብልናን። ስለዚ ኣብዚ ካርድ የለን።
    ownWords = ብናተይ ቃላት
    ownTimes = መዓስ
    ownCard = ካርድ
    ownMore = ተወሳኺ
    ownUrgent = እዚ ህጹጽ እዩ።
    ownHelpers = ኣብዚ ጉዳይ {count, plural, one {# ሰብ ክሕግዝ ይኽእል እዩ} other {# ሰባት ክሕግዙ ይኽእሉ እዮም}}።
    ownPlaces = ብሓደ ግዜ {count, plural, one {# ሰብ ክጥቀመሉ ይኽእል እዩ} other {# ሰባት ክጥቀሙሉ ይኽእሉ እዮም}}።
    ownGroup = እዚ ንጉጅለ እውን ይኸውን።
    ownProposed = ዝቐረበልኩም እማመ
    ownProposedNone = ክሳብ ሕጂ እማመ የለን። ምንዳይ ንቕጽል ኣሎና።
    ownNotMatched = ሰብ ክንናዲ ፍቓድኩም የብልናን። ስለዚ ንናዲ የለናን።
    ownHelped = ሓደ ሰብ ክሕግዘኩም ይኽእል ይኸውን።
    ownHelps = ንሓደ ሰብ ክትሕግዙ ትኽእሉ ትኾኑ።
    ownInterprets = ኣብ መንጎ ክልተ ሰባት ክትትርጉሙ ትኽእሉ ትኾኑ።
    ownOther = እቲ ካልእ ሰብ
    ownOthers = እቶም ክልተ ሰባት
    ownInterpreter = ተርጓሚ
    ownLanguage = ብኣየናይ ቋንቋ
    ownStanding = ኣበይ ከም ዝበጽሐ
    ownStandingProposed = ቤት ምኽሪ ገና ኣይወሰነን። ንስኹም ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
    ownStandingAsked = ቤት ምኽሪ እወ ኢሉ። ንስኹም ትደልዩዎ ዶ? በጃኹም እወ ወይ ኣይፋል ኢልኩም ንገሩና።
    ownStandingWaiting = ንስኹም እወ ኢልኩም ኣለኹም። ናይቲ ካልእ ሰብ መልሲ ንጽበ ኣሎና።
    ownStandingBoth = ክልቴኹም እወ ኢልኩም። ቤት ጽሕፈት ቀልጢፉ ከራኽበኩም እዩ።
    ownStandingInterpreter = ቤት ምኽሪ እወ ኢሉ። ንኹሎም ንሓትት ኣሎና።
    ownStandingIntroduced = ሕጂ ትፋለጡ ኢኹም። ከመይ ይኸይድ ኣሎ? በጃኹም ንገሩና።
    ownStandingCompleted = እዚ ተወዲኡ። የቐንየልና!
    ownStandingClosed = እዚ ኣይሰለጠን። ምንዳይ ንቕጽል ኣሎና።
    ownAgreed = እወ ዝበልኩሉ
    ownYes = እወ፣ ካብ {since} ጀሚሩ
    ownYesUntil = እወ፣ ካብ {since} ክሳብ {until}
    ownYesIn = ዝተነበበሉ ቋንቋ፦ {language}
    ownNo = ኣይፋል
    ownNoSince = ኣይፋል፣ ካብ {day} ጀሚሩ ፍቓድ የለን

    # The page with which two people are introduced.
    meetTitle = ምልላይ
    meetHello = ሰላም {name}፣
    meetNeed = ኩሎም እወ ኢሎም። ክሕግዘኩም ምስ ዝደሊ ሰብ ከነራኽበኩም ደስ ይብለና።
    meetCapability = ኩሎም እወ ኢሎም። ሓገዝኩም ምስ ዘድልዮ ሰብ ከነራኽበኩም ደስ ይብለና።
    meetInterpreter = ኩሎም እወ ኢሎም። ክልተ ሰባት ምእንቲ ክረዳድኡ ሓገዝኩም የድልዮም።
    meetHelper = ዝሕግዘኩም ሰብ
    meetAsker = እትሕግዝዎ ሰብ
    meetBoth = እትትርጉሙሎም ሰባት
    meetFor = ብዛዕባ እንታይ እዩ
    meetWhen = መዓስ
    meetWhenAsk = በጃኹም ብሓባር ግዜ ምረጹ።
    meetLanguage = ብኣየናይ ቋንቋ
    meetInterpreterLabel = ተርጓሚ
    meetFirst = ቅድሚ ምርኻብኩም
    meetCheckedChildren = ቆልዑ ንምሕጋዝ ምስክር ወረቐት የድሊ። ቤት ጽሕፈት ርእዩዎ ኣሎ።
    meetCheckedVulnerable = ፍሉይ ክንክን ዘድልዮም ሰባት ንምሕጋዝ ምስክር ወረቐት የድሊ። ቤት ጽሕፈት ርእዩዎ ኣሎ።
    meetAskFirst = ቤት ጽሕፈት ንሓደ ካባኹም ገና ሕቶ ኣለዎ። ክትጅምሩ ከም እትኽእሉ ክሳብ ዝነግረኩም በጃኹም ተጸበዩ።
    meetFree = ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ ኢኹም። ስለምንታይ ክትብሉ ኣየድልየኩምን። ንቤት ጽሕፈት ምንጋር ይኣክል።
    meetPrivate = እዚ ገጽ ንዓኹም ጥራይ እዩ። በጃኹም ነቶም ኣስማት ንኻልእ ሰብ ኣይተርእዩ።
    meetNotes = ናይ ቀዳማይ ርክብ መዓልቲ፣ ሰዓትን ቦታን፦

    # The cards for a round table.
    paperTitle = ካርድታት ንክቢ ጣውላ
    paperCut = ኣብ ወረቐት A4 ሕተሙ፣ ኣብቲ ዝተቖራረጸ መስመር ቁረጹ፣ ነቶም ስእልታት ኣብ ጣውላ ኣንብሩ።
    paperQuestionNeed = ኣብዚ ግዜ እንታይ የድልየኩም?
    paperQuestionCapability = እንታይ ክገብር እኽእል፣ እንታይ ከበርክት እኽእል?
    paperNumber = ቁጽሪ ካርድ
    paperNeed = የድልየኒ
    paperCapability = ክገብር እኽእል
    paperWords = ብናተይ ቃላት
    paperTheme = ስእሊ (ኮድ)
    paperTold = መን ክፈልጦ ይኽእል?
    paperToldOffice = ቤት ጽሕፈት
    paperToldCouncil = ቤት ምኽሪ፣ ብዘይ ስመይ
    paperToldOther = እቲ ካልእ ሰብ፣ ምስ ስመይ

    # The notice about consent.
    noticeTitle = ክንጽሕፎ ትፈቕዱልና ዶ?
    noticeVersion = ወረቐት ሓበሬታ {version}
    noticeFree = ንስኹም ትውስኑ። ንዝኾነ ነገር ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ኣይፋል ምባል ኣይጎድኣኩምን።
    noticeKept = እንታይ ንጽሕፍ
    noticeKeptName = ስምኩምን ብኸመይ ከም እንረኽበኩምን
    noticeKeptProfile = ቋንቋታትኩም፣ እትነብሩሉ ከባቢ፣ መዓስ ግዜ ከም ዘለኩም
    noticeKeptCards = ክትገብሩዎ እትኽእሉን እትደልዩዎን፣ ብናትኩም ቃላት
    noticeKeptWishes = ድሌታትኩም፣ እንተ ኣርኢኹምና ድማ ምስክር ወረቐት
    noticeKeptMatches = መን ከም ዝተኣመመልኩምን ብኸመይ ከም ዝኸደን
    noticeWhy = ክተሓጋገዙ ዝኽእሉ ሰባት ምእንቲ ከነራኽብ እዚ የድልየና። ቤት ምኽሪ ኮድ ጥራይ ይርኢ፣ ስምኩም ኣይርእን።
    noticePurposes = ንእንታይ እወ ትብሉ?
    noticeTick = በጃኹም ምልክት ግበሩ። ምልክት ዘይብሉ ኣይፋል ማለት እዩ።
    noticeKeep = ካርድታተይ ምዕቃብ። ቤት ጽሕፈት ነቲ ዝበልክዎ ክዕቅቦ ይኽእል።
    noticeMatch = ሰብ ምንዳይ። ኮምፒተር ዝሰማማዕ ሰብ ክናዲ ይኽእል። ሰባት ይውስኑ።
    noticeReview = ካርድታተይ ንቤት ምኽሪ ምርኣይ። ቤት ምኽሪ ካርድታተይ ብዘይ ስመይ ከንብብ ይኽእል።
    noticeIntroduce = ምስ ሰብ ምልላይ። ንሓደ ሰብ እወ ምስ በልኩ፣ እቲ ሰብ ስመይ ክፈልጥ ይኽእል።
    noticeFirst = እቲ ቀዳማይ እወ ነቶም ካልኦት የድሊ።
    noticeUntil = ክሳብ መዓስ
    noticeUntilDay = ፍቓደይ ክሳብ እዚ ዕለት እዚ ይጸንሕ (ወይ ክሳብ ዝስሕቦ)፦
    noticeOpenCards = ክፉት ካርድ ኣብ ውሽጢ {count, plural, one {# መዓልቲ} other {# መዓልታት}} ዘረጋገጾ ሰብ እንተ ዘይሃልዩ፣ ንድምስሶ።
    noticeClosedCards = ዝተዓጽወ ካርድ ድሕሪ {count, plural, one {# መዓልቲ} other {# መዓልታት}} ይድምሰስ።
    noticeRights = እንታይ ክትሓቱ ትኽእሉ
    noticeSee = ብዛዕባኹም ዝጸሓፍናዮ ኩሉ ክትርእዩ ትኽእሉ ኢኹም።
    noticeCorrect = ጌጋታት ክንእርም ክትሓቱ ትኽእሉ ኢኹም።
    noticeErase = ኩሉ ክንድምስስ ክትሓቱ ትኽእሉ ኢኹም።
    noticeComplain = ናብ በዓል መዚ ሓለዋ ውልቃዊ ሓበሬታ ጥርዓን ከተቕርቡ ትኽእሉ ኢኹም።
    noticeHow = ፍቓድኩም ብኸመይ ትስሕቡ
    noticeWithdraw = ፍቓድኩም ኣብ ዝኾነ ግዜ ክትስሕቡ ትኽእሉ ኢኹም። ስለምንታይ ክትብሉ ኣየድልየኩምን።
    noticeTell = ኣብ ቤት ጽሕፈት ንገሩና፣ ደውሉልና፣ ወይ ጸሓፉልና። ብኡንብኡ ይሰርሕ።
    noticeSignature = ፌርማ
    noticeUnderstood = እዚ ወረቐት ሓበሬታ ተነቢቡለይ፣ ወይ ባዕለይ ኣንቢበዮ። ተረዲኡኒ ኣሎ።
    noticeName = ስመይ፦
    noticeDay = ቦታን ዕለትን፦
    noticeSigned = ፌርማ፦
    noticeThrough = ስም ተርጓሚ፦
    """
  )
}
