extension Catalogue {
  /// Sorani, for residents' pages.
  static let sorani = Catalogue(
    "ckb",
    """
    # Glossary: need = پێویستی; wish = داواکاری; capability = توانا (دەتوانم); card = کارت;
    # round table = مێزی خڕ; match, proposal = پێشنیار; look for people = گەڕان بەدوای کەسدا;
    # interpreter = وەرگێڕ; consent = ڕەزامەندی; yes = بەڵێ, no = نەخێر; neighbourhood = گەڕەک;
    # neighbourhood council = ئەنجوومەنی گەڕەک, council = ئەنجوومەن; office = نووسینگە;
    # keep = هەڵگرتن; certificate = بەڵگەنامە; notice = ئاگاداری; code = کۆد; erase = سڕینەوە.

    # What stands at the head of a report.
    headCouncil = {council} – {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year}
    footUnread = ئەم وشانە ئامێرێک نووسیونی؛ هێشتا کەسێک کە بەم زمانە گەورە بووبێت پێداچوونەوەی بۆ نەکردوون.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = هەڵگرتنی کارتەکانم
    purposeMatch = گەڕان بەدوای کەسی گونجاودا
    purposeReview = پیشاندانی کارتەکانم بە ئەنجوومەن
    purposeIntroduce = ناساندنم بە ناوی خۆم
    timesAny = هەموو کاتێک
    timesDays = لە {first} تا {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} هەموو ڕۆژەکە
    partMorning = بەیانی
    partAfternoon = دوانیوەڕۆ
    partEvening = ئێوارە
    dayMonday = دووشەممە
    dayTuesday = سێشەممە
    dayWednesday = چوارشەممە
    dayThursday = پێنجشەممە
    dayFriday = هەینی
    daySaturday = شەممە
    daySunday = یەکشەممە
    month1 = کانوونی دووەم
    month2 = شوبات
    month3 = ئازار
    month4 = نیسان
    month5 = ئایار
    month6 = حوزەیران
    month7 = تەمووز
    month8 = ئاب
    month9 = ئەیلوول
    month10 = تشرینی یەکەم
    month11 = تشرینی دووەم
    month12 = کانوونی یەکەم
    listMore = {first}، {next}
    andList = {first} و {last}

    # What all pages for residents say of the office.
    contactHeading = دەتوانن لە کێ بپرسن
    contactAsk = ئەگەر شتێک ڕوون نەبوو یان شتێک گۆڕابوو، تکایە لێمان بپرسن. بە خۆشحاڵییەوە یارمەتیتان دەدەین.
    contactWrite = ناو، تەلەفۆن، کاتەکانی کرانەوە:
    ownCode = کۆدی ئێوە: {code}

    # The page that a resident takes home.
    ownTitle = پەڕەی ئێوە
    ownIntro = ئەمە ئەوەیە کە دەربارەی ئێوە نووسیومانە. ئایا شتێک هەڵەیە یان کەمە؟ تکایە پێمان بڵێن.
    ownCan = ئەوەی دەتوانم بیکەم
    ownCanNone = هێشتا هیچ لێرە نەنووسراوە. هەموو کەسێک دەتوانێت شتێک بکات: چێشت لێنان، چاککردنەوە، گوێگرتن، ڕێ پیشاندان. پێمان بڵێن ئێوە دەتوانن چی بکەن!
    ownWish = ئەوەی دەمەوێت
    ownWishNone = هێشتا هیچ لێرە نەنووسراوە. چی یارمەتیتان دەدات؟ تکایە پێمان بڵێن.
    ownNotKept = بۆ هەڵگرتنی کارتەکانتان ڕەزامەندیی ئێوەمان نییە. بۆیە لێرە هیچ کارتێک نییە.
    ownWords = بە وشەکانی خۆم
    ownTimes = کەی
    ownCard = کارت
    ownMore = هەروەها
    ownUrgent = ئەمە بەپەلەیە.
    ownHelpers = {count, plural, one {یەک کەس دەتوانێت لەمەدا یارمەتی بدات} other {# کەس دەتوانن لەمەدا یارمەتی بدەن}}.
    ownPlaces = ئەمە لە یەک کاتدا بۆ {count, plural, one {یەک کەسە} other {# کەسە}}.
    ownGroup = ئەمە بۆ گرووپیش دەبێت.
    ownProposed = ئەوەی پێشنیار کراوە
    ownProposedNone = هێشتا هیچ پێشنیارێک نییە. ئێمە بەردەوامین لە گەڕان.
    ownNotMatched = بۆ گەڕان بەدوای کەسدا ڕەزامەندیی ئێوەمان نییە. بۆیە ناگەڕێین.
    ownHelped = لەوانەیە کەسێک بتوانێت یارمەتیتان بدات.
    ownHelps = لەوانەیە ئێوە بتوانن یارمەتیی کەسێک بدەن.
    ownInterprets = لەوانەیە ئێوە بتوانن لە نێوان دوو کەسدا وەرگێڕان بکەن.
    ownOther = کەسەکەی تر
    ownOthers = دوو کەسەکە
    ownInterpreter = وەرگێڕ
    ownLanguage = بە کام زمان
    ownStanding = گەیشتووەتە کوێ
    ownStandingProposed = ئەنجوومەن هێشتا بڕیاری نەداوە. پێویست ناکات ئێوە هیچ بکەن.
    ownStandingAsked = ئەنجوومەن دەڵێت بەڵێ. ئێوە دەتانەوێت؟ تکایە پێمان بڵێن بەڵێ یان نەخێر.
    ownStandingWaiting = ئێوە گوتووتانە بەڵێ. چاوەڕێی وەڵامی کەسەکەی ترین.
    ownStandingBoth = هەردوولا دەڵێن بەڵێ. نووسینگە بەم زووانە ئێوە بە یەکتر دەگەیەنێت.
    ownStandingInterpreter = ئەنجوومەن دەڵێت بەڵێ. لە هەمووان دەپرسین.
    ownStandingIntroduced = ئێستا یەکتر دەناسن. چۆن بەڕێوە دەچێت؟ تکایە پێمان بڵێن.
    ownStandingCompleted = ئەمە تەواو بوو. زۆر سوپاس!
    ownStandingClosed = ئەمە سەری نەگرت. ئێمە بەردەوامین لە گەڕان.
    ownAgreed = ئەوەی پێی ڕازی بووم
    ownYes = بەڵێ، لەوەتەی {since}
    ownYesUntil = بەڵێ، لە {since} تا {until}
    ownYesIn = بە {language} خوێندراوەتەوە
    ownNo = نەخێر
    ownNoSince = نەخێر، لەوەتەی {day} ئیتر نا

    # The page with which two people are introduced.
    meetTitle = یەکتر ناسین
    meetHello = سڵاو {name}،
    meetNeed = هەمووان گوتیان بەڵێ. خۆشحاڵین کە ئێوە بە کەسێک دەگەیەنین کە دەیەوێت یارمەتیتان بدات.
    meetCapability = هەمووان گوتیان بەڵێ. خۆشحاڵین کە ئێوە بە کەسێک دەگەیەنین کە پێویستی بە یارمەتیی ئێوەیە.
    meetInterpreter = هەمووان گوتیان بەڵێ. دوو کەس پێویستیان بە یارمەتیی ئێوەیە بۆ ئەوەی لە یەکتر تێبگەن.
    meetHelper = ئەو کەسەی یارمەتیی ئێوە دەدات
    meetAsker = ئەو کەسەی ئێوە یارمەتیی دەدەن
    meetBoth = ئەو کەسانەی وەرگێڕانیان بۆ دەکەن
    meetFor = دەربارەی چییە
    meetWhen = کەی
    meetWhenAsk = تکایە پێکەوە کاتێک هەڵبژێرن.
    meetLanguage = بە کام زمان
    meetInterpreterLabel = وەرگێڕ
    meetFirst = پێش ئەوەی یەکتر ببینن
    meetCheckedChildren = بۆ یارمەتیدانی منداڵان بەڵگەنامەیەک پێویستە. نووسینگە بینیویەتی.
    meetCheckedVulnerable = بۆ یارمەتیدانی ئەو کەسانەی پێویستیان بە چاودێریی تایبەت هەیە، بەڵگەنامەیەک پێویستە. نووسینگە بینیویەتی.
    meetAskFirst = نووسینگە هێشتا پرسیارێکی لە یەکێک لە ئێوە هەیە. تکایە چاوەڕێ بکەن تا نووسینگە پێتان دەڵێت کە دەتوانن دەست پێ بکەن.
    meetFree = هەموو کاتێک دەتوانن واز بهێنن. پێویست ناکات بڵێن بۆچی. ئەوەندە بەسە کە بە نووسینگە بڵێن.
    meetPrivate = ئەم پەڕەیە تەنها بۆ ئێوەیە. تکایە ناوەکان پیشانی کەسی تر مەدەن.
    meetNotes = ڕۆژ و کاتژمێر و شوێنی یەکەم چاوپێکەوتن:

    # The cards for a round table.
    paperTitle = کارتەکان بۆ مێزی خڕ
    paperCut = لەسەر کاغەزی A4 چاپی بکەن، بە هێڵە پچڕپچڕەکاندا بیبڕن و وێنەکان لەسەر مێزەکە دابنێن.
    paperQuestionNeed = ئێستا پێویستیتان بە چییە؟
    paperQuestionCapability = چی دەتوانم بکەم، بە چی دەتوانم بەشداری بکەم؟
    paperNumber = ژمارەی کارت
    paperNeed = پێویستیم بەمەیە
    paperCapability = دەتوانم
    paperWords = بە وشەکانی خۆم
    paperTheme = وێنە (کۆد)
    paperTold = کێ بۆی هەیە ئەمە بزانێت؟
    paperToldOffice = نووسینگە
    paperToldCouncil = ئەنجوومەن، بەبێ ناوی من
    paperToldOther = کەسەکەی تر، لەگەڵ ناوی من

    # The notice about consent.
    noticeTitle = بۆمان هەیە ئەمە بنووسین؟
    noticeVersion = ئاگاداری {version}
    noticeFree = ئێوە بڕیار دەدەن. دەتوانن بە هەموو شتێک بڵێن نەخێر. نەخێر زیانتان پێ ناگەیەنێت.
    noticeKept = چی دەنووسین
    noticeKeptName = ناوی ئێوە، و چۆن پەیوەندیتان پێوە بکەین
    noticeKeptProfile = زمانەکانتان، گەڕەکەکەتان، و کەی کاتتان هەیە
    noticeKeptCards = ئەوەی دەتوانن بیکەن و ئەوەی دەتانەوێت، بە وشەکانی خۆتان
    noticeKeptWishes = داواکارییەکانتان، و بەڵگەنامە، ئەگەر پیشانمان بدەن
    noticeKeptMatches = کێ بۆ ئێوە پێشنیار کراوە، و چۆن بەڕێوە چووە
    noticeWhy = ئەمەمان پێویستە بۆ ئەوەی ئەو کەسانە بە یەکتر بگەیەنین کە دەتوانن یارمەتیی یەکتر بدەن. ئەنجوومەن کۆدێک دەبینێت، ناوی ئێوە نابینێت.
    noticePurposes = بە چی دەڵێن بەڵێ؟
    noticeTick = تکایە نیشانەی لێ بدەن. ئەگەر نیشانەی لێ نەدرابێت، واتە «نەخێر».
    noticeKeep = هەڵگرتنی کارتەکانم. نووسینگە بۆی هەیە ئەوەی گوتوومە هەڵیبگرێت.
    noticeMatch = گەڕان بەدوای کەسدا. کۆمپیوتەر بۆی هەیە بەدوای کەسی گونجاودا بگەڕێت. مرۆڤەکان بڕیار دەدەن.
    noticeReview = پیشاندانی کارتەکانم بە ئەنجوومەن. ئەنجوومەن بۆی هەیە کارتەکانم بخوێنێتەوە، بەبێ ناوی من.
    noticeIntroduce = ناساندنم. کاتێک بە کەسێک ڕازی بووم، ئەو کەسە بۆی هەیە ناوم بزانێت.
    noticeFirst = یەکەم بەڵێ بۆ ئەوانی تر پێویستە.
    noticeUntil = تا کەی
    noticeUntilDay = ڕەزامەندیی من تا ئەم ڕۆژە کاری پێ دەکرێت (یان تا دەیکێشمەوە):
    noticeOpenCards = ئەگەر کارتێکی کراوە تا {count, plural, one {یەک ڕۆژ} other {# ڕۆژ}} کەس پشتڕاستی نەکردەوە، دەیسڕینەوە.
    noticeClosedCards = کارتێکی داخراو دوای {count, plural, one {یەک ڕۆژ} other {# ڕۆژ}} دەسڕدرێتەوە.
    noticeRights = دەتوانن داوای چی بکەن
    noticeSee = دەتوانن هەموو ئەوە ببینن کە دەربارەی ئێوە نووسیومانە.
    noticeCorrect = دەتوانن داوا بکەن هەڵەکان ڕاست بکرێنەوە.
    noticeErase = دەتوانن داوا بکەن هەموو شتێک بسڕدرێتەوە.
    noticeComplain = دەتوانن لای دەزگای پاراستنی زانیارییەکان سکاڵا بکەن.
    noticeHow = چۆن ڕەزامەندیتان دەکێشنەوە
    noticeWithdraw = هەموو کاتێک دەتوانن ڕەزامەندیتان بکێشنەوە. پێویست ناکات بڵێن بۆچی.
    noticeTell = لە نووسینگە پێمان بڵێن، تەلەفۆنمان بۆ بکەن، یان بۆمان بنووسن. یەکسەر کاری پێ دەکرێت.
    noticeSignature = واژوو
    noticeUnderstood = ئەم ئاگادارییە بۆم خوێندرایەوە، یان خۆم خوێندمەوە. تێیگەیشتم.
    noticeName = ناوی من:
    noticeDay = شوێن و ڕۆژ:
    noticeSigned = واژوو:
    noticeThrough = ناوی وەرگێڕ:
    """
  )
}
