extension Catalogue {
  /// Russian, for residents' pages.
  static let russian = Catalogue(
    "ru",
    """
    # Glossary: need = потребность, on pages «что мне нужно»; capability = что я умею;
    # card = карточка; round table = круглый стол; match = предложение;
    # interpreter = переводчик, on pages «кто переводит»; consent = согласие;
    # neighbourhood council = совет района, in short совет; office = бюро; check = справка;
    # code = код; page = лист; notice = памятка.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year} года
    footUnread = Эти слова написала машина; никто из тех, для кого этот язык родной, их ещё не проверил.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = хранить мои карточки
    purposeMatch = искать подходящих людей
    purposeReview = показывать совету
    purposeIntroduce = знакомить меня, называя моё имя
    timesAny = в любое время
    timesDays = {first} – {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} весь день
    partMorning = утром
    partAfternoon = после обеда
    partEvening = вечером
    dayMonday = понедельник
    dayTuesday = вторник
    dayWednesday = среда
    dayThursday = четверг
    dayFriday = пятница
    daySaturday = суббота
    daySunday = воскресенье
    month1 = января
    month2 = февраля
    month3 = марта
    month4 = апреля
    month5 = мая
    month6 = июня
    month7 = июля
    month8 = августа
    month9 = сентября
    month10 = октября
    month11 = ноября
    month12 = декабря
    listMore = {first}, {next}
    andList = {first} и {last}

    # What all pages for residents say of the office.
    contactHeading = Кого можно спросить
    contactAsk = Спросите нас, пожалуйста, если что-то непонятно или что-то изменилось. Мы охотно поможем.
    contactWrite = Имя, телефон, часы приёма:
    ownCode = Ваш код: {code}

    # The page that a resident takes home.
    ownTitle = Ваш лист
    ownIntro = Вот что мы записали о вас. Что-то неверно, или чего-то не хватает? Скажите нам, пожалуйста.
    ownCan = Что я умею
    ownCanNone = Здесь пока ничего не написано. Каждый человек что-то умеет: готовить, чинить, слушать, показывать дорогу. Расскажите нам, что умеете вы!
    ownWish = Чего мне хотелось бы
    ownWishNone = Здесь пока ничего не написано. Что вам помогло бы? Скажите нам, пожалуйста.
    ownNotKept = Нет вашего согласия хранить карточки. Поэтому карточек здесь нет.
    ownWords = Моими словами
    ownTimes = Когда
    ownCard = Карточка
    ownMore = Кроме того
    ownUrgent = Это срочно.
    ownHelpers = {count, plural, one {С этим может помочь # человек} few {С этим могут помочь # человека} many {С этим могут помочь # человек} other {С этим могут помочь # человека}}.
    ownPlaces = Это для {count, plural, one {# человека} few {# человек} many {# человек} other {# человека}} одновременно.
    ownGroup = Это и для группы.
    ownProposed = Что было предложено
    ownProposedNone = Пока ничего не предложено. Мы ищем дальше.
    ownNotMatched = Нет вашего согласия искать подходящих людей. Поэтому мы не ищем.
    ownHelped = Есть человек, который мог бы вам помочь.
    ownHelps = Вы могли бы кому-то помочь.
    ownInterprets = Вы могли бы переводить для двух людей.
    ownOther = Другой человек
    ownOthers = Эти два человека
    ownInterpreter = Кто переводит
    ownLanguage = На каком языке
    ownStanding = Как обстоит дело
    ownStandingProposed = Совет ещё не решил. Вам ничего не нужно делать.
    ownStandingAsked = Совет говорит «да». Хотите ли вы этого? Скажите нам, пожалуйста, «да» или «нет».
    ownStandingWaiting = Ваше «да» у нас есть. Мы ждём ответа другого человека.
    ownStandingBoth = Обе стороны говорят «да». Бюро скоро вас познакомит.
    ownStandingInterpreter = Совет говорит «да». Мы спрашиваем всех.
    ownStandingIntroduced = Теперь вы знакомы. Как идут дела? Расскажите нам, пожалуйста.
    ownStandingCompleted = Это завершено. Большое спасибо!
    ownStandingClosed = Из этого ничего не вышло. Мы ищем дальше.
    ownAgreed = На что я даю согласие
    ownYes = Да, с {since}
    ownYesUntil = Да, с {since} по {until}
    ownYesIn = прочитано вслух, язык: {language}
    ownNo = Нет
    ownNoSince = Нет, больше не действует с {day}

    # The page with which two people are introduced.
    meetTitle = Знакомство
    meetHello = Здравствуйте, {name}!
    meetNeed = Все сказали «да». Мы рады познакомить вас с человеком, который охотно вам поможет.
    meetCapability = Все сказали «да». Мы рады познакомить вас с человеком, которому нужна ваша помощь.
    meetInterpreter = Все сказали «да». Двум людям нужна ваша помощь, чтобы понять друг друга.
    meetHelper = Кто вам поможет
    meetAsker = Кому вы поможете
    meetBoth = Для кого вы переводите
    meetFor = О чём идёт речь
    meetWhen = Когда
    meetWhenAsk = Выберите, пожалуйста, время вместе.
    meetLanguage = На каком языке
    meetInterpreterLabel = Кто переводит
    meetFirst = Перед встречей
    meetCheckedChildren = Чтобы помогать с детьми, нужна справка. Бюро её видело.
    meetCheckedVulnerable = Чтобы помогать людям, которым нужна особая забота, нужна справка. Бюро её видело.
    meetAskFirst = У бюро ещё есть вопрос к одному из вас. Подождите, пожалуйста, пока бюро не скажет, что можно начинать.
    meetFree = Вы можете прекратить в любое время. Объяснять почему не нужно. Просто скажите об этом бюро.
    meetPrivate = Этот лист только для вас. Пожалуйста, не показывайте имена никому другому.
    meetNotes = День, время и место первой встречи:

    # The cards for a round table.
    paperTitle = Карточки для круглого стола
    paperCut = Напечатайте на A4, разрежьте по пунктирным линиям и положите картинки на стол.
    paperQuestionNeed = Что вам сейчас нужно?
    paperQuestionCapability = Что я умею, чем я могу помочь?
    paperNumber = Номер карточки
    paperNeed = Мне нужно
    paperCapability = Я умею
    paperWords = Моими словами
    paperTheme = Картинка (код)
    paperTold = Кому можно это знать?
    paperToldOffice = бюро
    paperToldCouncil = совету, без моего имени
    paperToldOther = другому человеку, с моим именем

    # The notice about consent.
    noticeTitle = Можно нам это записать?
    noticeVersion = Памятка {version}
    noticeFree = Решаете вы. Вы можете на всё сказать «нет». «Нет» вам не повредит.
    noticeKept = Что мы записываем
    noticeKeptName = ваше имя и как с вами связаться
    noticeKeptProfile = ваши языки, ваш район и когда у вас есть время
    noticeKeptCards = что вы умеете и чего вам хотелось бы, вашими словами
    noticeKeptWishes = ваши пожелания, а также справки, если вы их нам покажете
    noticeKeptMatches = кого вам предложили и как всё прошло
    noticeWhy = Это нужно нам, чтобы знакомить людей, которые могут помочь друг другу. Совет видит код, а не ваше имя.
    noticePurposes = На что вы говорите «да»?
    noticeTick = Поставьте, пожалуйста, галочку. Где галочки нет, это значит «нет».
    noticeKeep = Хранить мои карточки. Бюро может хранить то, что я говорю.
    noticeMatch = Искать подходящих людей. Компьютер может искать, кто подходит. Решают люди.
    noticeReview = Показывать совету. Совет может читать мои карточки, без моего имени.
    noticeIntroduce = Знакомить меня. Если я даю согласие на знакомство с человеком, он может знать моё имя.
    noticeFirst = Без первого «да» другие не действуют.
    noticeUntil = До какого дня
    noticeUntilDay = Моё «да» действует до этого дня (или пока я его не отменю):
    noticeOpenCards = Если открытую карточку никто не подтверждает {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}, мы её удаляем.
    noticeClosedCards = Закрытую карточку удаляют через {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}.
    noticeRights = О чём вы можете попросить
    noticeSee = Вы можете увидеть всё, что мы о вас записали.
    noticeCorrect = Вы можете попросить исправить ошибки.
    noticeErase = Вы можете попросить всё удалить.
    noticeComplain = Вы можете пожаловаться в ведомство по защите данных.
    noticeHow = Как отменить своё «да»
    noticeWithdraw = Вы можете отменить своё «да» в любое время. Объяснять почему не нужно.
    noticeTell = Скажите нам в бюро, позвоните нам или напишите нам. Это действует сразу.
    noticeSignature = Подпись
    noticeUnderstood = Эту памятку мне прочитали вслух, или я прочитал/прочитала её. Мне всё понятно.
    noticeName = Моё имя:
    noticeDay = Место и день:
    noticeSigned = Подпись:
    noticeThrough = Имя переводчика или переводчицы:
    """
  )
}
