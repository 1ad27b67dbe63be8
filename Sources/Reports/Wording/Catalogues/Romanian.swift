extension Catalogue {
  /// Romanian, for residents' pages.
  static let romanian = Catalogue(
    "ro",
    """
    # Glossary: need = nevoie; capability = ce știu să fac; card = cartonaș;
    # round table = masă rotundă; match = propunere; interpreter = interpret, on pages «cine traduce»;
    # consent = acord; neighbourhood council = consiliul de cartier, in short consiliul;
    # office = birou; check = adeverință; code = cod; page = foaie; notice = notă.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year}
    footUnread = Aceste cuvinte le-a scris o mașină; nimeni care a crescut cu această limbă nu le-a verificat încă.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = să fie păstrate cartonașele mele
    purposeMatch = să fie căutate persoane potrivite
    purposeReview = să fie arătate consiliului cartonașele mele
    purposeIntroduce = să fie spus numele meu celeilalte persoane
    timesAny = oricând
    timesDays = {first} – {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} toată ziua
    partMorning = dimineața
    partAfternoon = după-amiaza
    partEvening = seara
    dayMonday = luni
    dayTuesday = marți
    dayWednesday = miercuri
    dayThursday = joi
    dayFriday = vineri
    daySaturday = sâmbătă
    daySunday = duminică
    month1 = ianuarie
    month2 = februarie
    month3 = martie
    month4 = aprilie
    month5 = mai
    month6 = iunie
    month7 = iulie
    month8 = august
    month9 = septembrie
    month10 = octombrie
    month11 = noiembrie
    month12 = decembrie
    listMore = {first}, {next}
    andList = {first} și {last}

    # What all pages for residents say of the office.
    contactHeading = Pe cine puteți întreba
    contactAsk = Vă rugăm să ne întrebați când ceva nu este clar sau când s-a schimbat ceva. Vă ajutăm cu drag.
    contactWrite = Nume, telefon, program:
    ownCode = Codul dumneavoastră: {code}

    # The page that a resident takes home.
    ownTitle = Foaia dumneavoastră
    ownIntro = Iată ce am notat pentru dumneavoastră. Este ceva greșit sau lipsește ceva? Vă rugăm să ne spuneți.
    ownCan = Ce știu să fac
    ownCanNone = Aici nu scrie încă nimic. Fiecare om știe să facă ceva: să gătească, să repare, să asculte, să arate drumul. Povestiți-ne ce știți să faceți!
    ownWish = Ce îmi doresc
    ownWishNone = Aici nu scrie încă nimic. Ce v-ar ajuta? Vă rugăm să ne spuneți.
    ownNotKept = Lipsește acordul dumneavoastră pentru păstrarea cartonașelor. De aceea aici nu apare niciun cartonaș.
    ownWords = Cu cuvintele mele
    ownTimes = Când
    ownCard = Cartonaș
    ownMore = În plus
    ownUrgent = Este urgent.
    ownHelpers = La asta {count, plural, one {poate ajuta o persoană} few {pot ajuta # persoane} other {pot ajuta # de persoane}}.
    ownPlaces = Este pentru {count, plural, one {o persoană} few {# persoane} other {# de persoane}} în același timp.
    ownGroup = Este și pentru un grup.
    ownProposed = Ce s-a propus
    ownProposedNone = Încă nu s-a propus nimic. Căutăm în continuare.
    ownNotMatched = Lipsește acordul dumneavoastră pentru căutarea de persoane potrivite. De aceea nu căutăm.
    ownHelped = Cineva v-ar putea ajuta.
    ownHelps = Ați putea ajuta pe cineva.
    ownInterprets = Ați putea traduce între două persoane.
    ownOther = Cealaltă persoană
    ownOthers = Cele două persoane
    ownInterpreter = Cine traduce
    ownLanguage = În ce limbă
    ownStanding = Unde s-a ajuns
    ownStandingProposed = Consiliul nu a hotărât încă. Nu trebuie să faceți nimic.
    ownStandingAsked = Consiliul spune da. Doriți acest lucru? Vă rugăm să ne spuneți da sau nu.
    ownStandingWaiting = Ați spus da. Așteptăm răspunsul celeilalte persoane.
    ownStandingBoth = Ambele părți spun da. Biroul vă va pune în curând în legătură.
    ownStandingInterpreter = Consiliul spune da. Întrebăm pe toată lumea.
    ownStandingIntroduced = Acum vă cunoașteți. Cum merge? Vă rugăm să ne povestiți.
    ownStandingCompleted = S-a încheiat. Vă mulțumim!
    ownStandingClosed = Din asta nu a ieșit nimic. Căutăm în continuare.
    ownAgreed = La ce am spus da
    ownYes = Da, din {since}
    ownYesUntil = Da, din {since} până la {until}
    ownYesIn = citit cu voce tare, limba: {language}
    ownNo = Nu
    ownNoSince = Nu, nu mai este valabil din {day}

    # The page with which two people are introduced.
    meetTitle = Să facem cunoștință
    meetHello = Bună ziua, {name},
    meetNeed = Toată lumea a spus da. Ne bucurăm să vă facem cunoștință cu cineva care vă ajută cu drag.
    meetCapability = Toată lumea a spus da. Ne bucurăm să vă facem cunoștință cu cineva care are nevoie de ajutorul dumneavoastră.
    meetInterpreter = Toată lumea a spus da. Două persoane au nevoie de ajutorul dumneavoastră ca să se înțeleagă.
    meetHelper = Cine vă ajută
    meetAsker = Pe cine ajutați
    meetBoth = Pentru cine traduceți
    meetFor = Despre ce este vorba
    meetWhen = Când
    meetWhenAsk = Vă rugăm să alegeți împreună un moment potrivit.
    meetLanguage = În ce limbă
    meetInterpreterLabel = Cine traduce
    meetFirst = Înainte să vă întâlniți
    meetCheckedChildren = Pentru ajutor cu copiii este nevoie de o adeverință. Biroul a văzut-o.
    meetCheckedVulnerable = Pentru a ajuta persoane care au nevoie de grijă deosebită este nevoie de o adeverință. Biroul a văzut-o.
    meetAskFirst = Biroul mai are o întrebare pentru cineva dintre dumneavoastră. Vă rugăm să așteptați până vă spune că puteți începe.
    meetFree = Puteți renunța oricând. Nu trebuie să spuneți de ce. Este destul să spuneți la birou.
    meetPrivate = Această foaie este numai pentru dumneavoastră. Vă rugăm să nu arătați numele nimănui altcuiva.
    meetNotes = Ziua, ora și locul primei întâlniri:

    # The cards for a round table.
    paperTitle = Cartonașe pentru masa rotundă
    paperCut = Tipăriți pe A4, tăiați pe liniile întrerupte și puneți imaginile pe masă.
    paperQuestionNeed = De ce aveți nevoie acum?
    paperQuestionCapability = Ce știu să fac, cu ce pot contribui?
    paperNumber = Numărul cartonașului
    paperNeed = Am nevoie de
    paperCapability = Știu să fac
    paperWords = Cu cuvintele mele
    paperTheme = Imagine (cod)
    paperTold = Cine are voie să știe?
    paperToldOffice = biroul
    paperToldCouncil = consiliul, fără numele meu
    paperToldOther = cealaltă persoană, cu numele meu

    # The notice about consent.
    noticeTitle = Avem voie să notăm aceste lucruri?
    noticeVersion = Nota {version}
    noticeFree = Dumneavoastră hotărâți. Puteți spune nu la orice. Dacă spuneți nu, asta nu vă face niciun rău.
    noticeKept = Ce notăm
    noticeKeptName = numele dumneavoastră și cum putem lua legătura cu dumneavoastră
    noticeKeptProfile = limbile dumneavoastră, cartierul dumneavoastră și când aveți timp
    noticeKeptCards = ce știți să faceți și ce vă doriți, cu cuvintele dumneavoastră
    noticeKeptWishes = dorințele dumneavoastră și adeverințe, dacă ne arătați
    noticeKeptMatches = cine v-a fost propus și cum a mers
    noticeWhy = Avem nevoie de acestea ca să aducem împreună oameni care se pot ajuta. Consiliul vede un cod, nu numele dumneavoastră.
    noticePurposes = La ce spuneți da?
    noticeTick = Vă rugăm să bifați. Unde nu este bifat, înseamnă nu.
    noticeKeep = Păstrați cartonașele mele. Biroul are voie să păstreze ce am spus.
    noticeMatch = Căutați persoane potrivite. Un calculator are voie să caute cine se potrivește. Oamenii hotărăsc.
    noticeReview = Arătați-le consiliului. Consiliul are voie să citească cartonașele mele, fără numele meu.
    noticeIntroduce = Prezentați-mă. Când sunt de acord cu o persoană, aceasta are voie să știe numele meu.
    noticeFirst = Primul da este necesar pentru celelalte.
    noticeUntil = Până când
    noticeUntilDay = Acordul meu este valabil până în această zi (sau până îl retrag):
    noticeOpenCards = Dacă timp de {count, plural, one {o zi} few {# zile} other {# de zile}} nimeni nu a confirmat un cartonaș deschis, îl ștergem.
    noticeClosedCards = Un cartonaș închis se șterge după {count, plural, one {o zi} few {# zile} other {# de zile}}.
    noticeRights = Ce puteți cere
    noticeSee = Puteți vedea tot ce am notat despre dumneavoastră.
    noticeCorrect = Puteți cere să se corecteze greșelile.
    noticeErase = Puteți cere să se șteargă tot.
    noticeComplain = Puteți face o plângere la autoritatea pentru protecția datelor.
    noticeHow = Cum vă retrageți acordul
    noticeWithdraw = Vă puteți retrage acordul oricând. Nu trebuie să spuneți de ce.
    noticeTell = Spuneți-ne la birou, sunați-ne sau scrieți-ne. Este valabil imediat.
    noticeSignature = Semnătura
    noticeUnderstood = Această notă mi-a fost citită sau am citit-o eu. Am înțeles-o.
    noticeName = Numele meu:
    noticeDay = Locul și ziua:
    noticeSigned = Semnătura:
    noticeThrough = Numele persoanei care a tradus:
    """
  )
}
