extension Catalogue {
  /// Polish, for residents' pages.
  static let polish = Catalogue(
    "pl",
    """
    # Glossary: need = potrzeba; capability = co umiem; card = karta; round table = okrągły stół;
    # match = propozycja; interpreter = osoba, która tłumaczy; consent = zgoda;
    # neighbourhood council = rada dzielnicy, in short rada; office = biuro; check = zaświadczenie;
    # code = kod; page = kartka; notice = informacja.

    # What stands at the head of a report.
    headCouncil = {council} · {day}

    # Headings and labels within a report.
    entryAbout = {theme}: {language}
    valueDay = {day} {month} {year} roku
    footUnread = Te słowa napisała maszyna; nikt, dla kogo ten język jest ojczysty, jeszcze ich nie sprawdził.

    # Kinds, purposes, checks, levels, times.
    purposeKeep = przechowywać moje karty
    purposeMatch = szukać odpowiednich osób
    purposeReview = pokazać radzie
    purposeIntroduce = przedstawić mnie z imienia i nazwiska
    timesAny = o każdej porze
    timesDays = {first} – {last}
    timesInPart = {days} {parts}
    timesAllDay = {days} cały dzień
    partMorning = rano
    partAfternoon = po południu
    partEvening = wieczorem
    dayMonday = poniedziałek
    dayTuesday = wtorek
    dayWednesday = środa
    dayThursday = czwartek
    dayFriday = piątek
    daySaturday = sobota
    daySunday = niedziela
    month1 = stycznia
    month2 = lutego
    month3 = marca
    month4 = kwietnia
    month5 = maja
    month6 = czerwca
    month7 = lipca
    month8 = sierpnia
    month9 = września
    month10 = października
    month11 = listopada
    month12 = grudnia
    listMore = {first}, {next}
    andList = {first} i {last}

    # What all pages for residents say of the office.
    contactHeading = Kogo można zapytać
    contactAsk = Proszę nas zapytać, gdy coś jest niejasne albo coś się zmieniło. Chętnie pomożemy.
    contactWrite = Imię i nazwisko, telefon, godziny otwarcia:
    ownCode = Pani/Pana kod: {code}

    # The page that a resident takes home.
    ownTitle = Kartka dla Pani/Pana
    ownIntro = Oto, co zapisaliśmy dla Pani/Pana. Coś się nie zgadza albo czegoś brakuje? Proszę nam powiedzieć.
    ownCan = Co umiem
    ownCanNone = Tu nic jeszcze nie jest zapisane. Każdy człowiek coś umie: gotować, naprawiać, słuchać, pokazać drogę. Proszę nam opowiedzieć, co Pani/Pan umie!
    ownWish = Czego sobie życzę
    ownWishNone = Tu nic jeszcze nie jest zapisane. Co by Pani/Panu pomogło? Proszę nam powiedzieć.
    ownNotKept = Brakuje Pani/Pana zgody na przechowywanie kart. Dlatego nie ma tu żadnych kart.
    ownWords = Moimi słowami
    ownTimes = Kiedy
    ownCard = Karta
    ownMore = Poza tym
    ownUrgent = To jest pilne.
    ownHelpers = {count, plural, one {Może w tym pomóc jedna osoba} few {Mogą w tym pomóc # osoby} many {Może w tym pomóc # osób} other {Może w tym pomóc # osoby}}.
    ownPlaces = {count, plural, one {Może z tego naraz skorzystać jedna osoba} few {Mogą z tego naraz skorzystać # osoby} many {Może z tego naraz skorzystać # osób} other {Może z tego naraz skorzystać # osoby}}.
    ownGroup = To jest też dla grupy.
    ownProposed = Co zostało zaproponowane
    ownProposedNone = Jeszcze nic nie zostało zaproponowane. Szukamy dalej.
    ownNotMatched = Brakuje Pani/Pana zgody na szukanie odpowiednich osób. Dlatego nie szukamy.
    ownHelped = Ktoś mógłby Pani/Panu pomóc.
    ownHelps = Może Pani/Pan komuś pomóc.
    ownInterprets = Może Pani/Pan tłumaczyć między dwiema osobami.
    ownOther = Druga osoba
    ownOthers = Te dwie osoby
    ownInterpreter = Kto tłumaczy
    ownLanguage = W jakim języku
    ownStanding = Na jakim etapie to jest
    ownStandingProposed = Rada jeszcze nie zdecydowała. Nie trzeba nic robić.
    ownStandingAsked = Rada mówi „tak”. Czy Pani/Pan tego chce? Proszę nam powiedzieć „tak” albo „nie”.
    ownStandingWaiting = Mamy Pani/Pana „tak”. Czekamy na odpowiedź drugiej osoby.
    ownStandingBoth = Obie strony mówią „tak”. Biuro wkrótce Państwa pozna ze sobą.
    ownStandingInterpreter = Rada mówi „tak”. Pytamy wszystkich.
    ownStandingIntroduced = Teraz się Państwo znają. Jak idzie? Proszę nam opowiedzieć.
    ownStandingCompleted = To już zakończone. Dziękujemy!
    ownStandingClosed = Nic z tego nie wyszło. Szukamy dalej.
    ownAgreed = Na co się zgadzam
    ownYes = Tak, od {since}
    ownYesUntil = Tak, od {since} do {until}
    ownYesIn = odczytano na głos, język: {language}
    ownNo = Nie
    ownNoSince = Nie, zgoda nie obowiązuje od {day}

    # The page with which two people are introduced.
    meetTitle = Poznajmy się
    meetHello = Dzień dobry, {name}!
    meetNeed = Wszyscy powiedzieli „tak”. Cieszymy się, że pozna Pani/Pan kogoś, kto chętnie pomoże.
    meetCapability = Wszyscy powiedzieli „tak”. Cieszymy się, że pozna Pani/Pan kogoś, kto potrzebuje Pani/Pana pomocy.
    meetInterpreter = Wszyscy powiedzieli „tak”. Dwie osoby potrzebują Pani/Pana pomocy, żeby się zrozumieć.
    meetHelper = Kto Pani/Panu pomoże
    meetAsker = Komu Pani/Pan pomoże
    meetBoth = Dla kogo Pani/Pan tłumaczy
    meetFor = O co chodzi
    meetWhen = Kiedy
    meetWhenAsk = Proszę wspólnie wybrać termin.
    meetLanguage = W jakim języku
    meetInterpreterLabel = Kto tłumaczy
    meetFirst = Przed spotkaniem
    meetCheckedChildren = Do pomocy przy dzieciach potrzebne jest zaświadczenie. Biuro je widziało.
    meetCheckedVulnerable = Do pomocy osobom, które potrzebują szczególnej troski, potrzebne jest zaświadczenie. Biuro je widziało.
    meetAskFirst = Biuro ma jeszcze pytanie do kogoś z Państwa. Proszę poczekać, aż biuro powie, że można zacząć.
    meetFree = Można przestać w każdej chwili. Nie trzeba mówić dlaczego. Wystarczy powiedzieć biuru.
    meetPrivate = Ta kartka jest tylko dla Pani/Pana. Proszę nie pokazywać imion i nazwisk nikomu innemu.
    meetNotes = Dzień, godzina i miejsce pierwszego spotkania:

    # The cards for a round table.
    paperTitle = Karty do okrągłego stołu
    paperCut = Wydrukować na A4, pociąć wzdłuż przerywanych linii i położyć obrazki na stole.
    paperQuestionNeed = Czego Pani/Pan teraz potrzebuje?
    paperQuestionCapability = Co umiem, co mogę dać od siebie?
    paperNumber = Numer karty
    paperNeed = Potrzebuję
    paperCapability = Umiem
    paperWords = Moimi słowami
    paperTheme = Obrazek (kod)
    paperTold = Kto może o tym wiedzieć?
    paperToldOffice = biuro
    paperToldCouncil = rada, bez mojego imienia i nazwiska
    paperToldOther = druga osoba, z moim imieniem i nazwiskiem

    # The notice about consent.
    noticeTitle = Czy możemy to zapisać?
    noticeVersion = Informacja {version}
    noticeFree = Decyduje Pani/Pan. Na wszystko można powiedzieć „nie”. Jeśli Pani/Pan powie „nie”, nic złego się nie stanie.
    noticeKept = Co zapisujemy
    noticeKeptName = imię i nazwisko oraz jak możemy się z Panią/Panem skontaktować
    noticeKeptProfile = języki, dzielnica i kiedy ma Pani/Pan czas
    noticeKeptCards = co Pani/Pan umie i czego sobie życzy, Pani/Pana słowami
    noticeKeptWishes = życzenia oraz zaświadczenia, jeśli je nam Pani/Pan pokaże
    noticeKeptMatches = kto został Pani/Panu zaproponowany i jak poszło
    noticeWhy = Potrzebujemy tego, żeby poznać ze sobą ludzi, którzy mogą sobie pomóc. Rada widzi kod, a nie imię i nazwisko.
    noticePurposes = Na co mówi Pani/Pan „tak”?
    noticeTick = Proszę zaznaczyć krzyżykiem. Gdzie nie ma krzyżyka, to znaczy „nie”.
    noticeKeep = Przechowywać moje karty. Biuro może zachować to, co mówię.
    noticeMatch = Szukać odpowiednich osób. Komputer może szukać, kto pasuje. Decydują ludzie.
    noticeReview = Pokazać radzie. Rada może czytać moje karty, bez mojego imienia i nazwiska.
    noticeIntroduce = Przedstawić mnie. Gdy zgodzę się na jakąś osobę, może ona poznać moje imię i nazwisko.
    noticeFirst = Pierwsze „tak” jest potrzebne do pozostałych.
    noticeUntil = Do kiedy
    noticeUntilDay = Moje „tak” jest ważne do tego dnia (albo dopóki go nie cofnę):
    noticeOpenCards = Jeśli nikt nie potwierdzi otwartej karty przez {count, plural, one {jeden dzień} few {# dni} many {# dni} other {# dnia}}, usuwamy ją.
    noticeClosedCards = Zamkniętą kartę usuwa się po {count, plural, one {jednym dniu} few {# dniach} many {# dniach} other {# dnia}}.
    noticeRights = O co można poprosić
    noticeSee = Można zobaczyć wszystko, co o Pani/Panu zapisaliśmy.
    noticeCorrect = Można poprosić o poprawienie błędów.
    noticeErase = Można poprosić o usunięcie wszystkiego.
    noticeComplain = Można złożyć skargę do urzędu ochrony danych.
    noticeHow = Jak cofnąć swoje „tak”
    noticeWithdraw = Swoje „tak” można cofnąć w każdej chwili. Nie trzeba mówić dlaczego.
    noticeTell = Proszę nam powiedzieć w biurze, zadzwonić albo napisać. To działa od razu.
    noticeSignature = Podpis
    noticeUnderstood = Tę informację mi przeczytano albo przeczytałem/przeczytałam ją. Rozumiem ją.
    noticeName = Moje imię i nazwisko:
    noticeDay = Miejsce i dzień:
    noticeSigned = Podpis:
    noticeThrough = Imię i nazwisko osoby, która tłumaczyła:
    """
  )
}
