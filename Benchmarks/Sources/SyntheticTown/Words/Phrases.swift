/// How people of one language say what they need and what they can do.
///
/// Frames, not prose: load wants words of a likely length in the right script, not a good read.
struct Phrases {
  /// `@` stands for the topic.
  private var needs: [String]
  /// `#` stands for a number; an empty one leaves the frame as it is.
  private var needEndings: [String]
  private var capabilities: [String]
  private var capabilityEndings: [String]
  private var topicNames: [String]

  /// The top themes, in the order in which each language names them.
  static let topics = [
    "housing", "study", "work", "language", "childcare", "school", "sport", "culture", "health",
    "contacts", "official", "interpreting", "everyday", "community",
  ]

  /// Which of the frames, and with what number.
  struct Choice: Sendable {
    var frame: Int
    var ending: Int
    var number: Int

    init(using random: inout SplitMix64) {
      frame = random.below(3)
      ending = random.below(4)
      number = random.number(in: 2...9)
    }
  }

  /// Words about a topic: one of ``topics`` by its place there, or by `name` where there is one.
  func words(_ choice: Choice, need: Bool, topic: Int, named name: String? = nil) -> String {
    let frame = (need ? needs : capabilities)[choice.frame]
    let ending = (need ? needEndings : capabilityEndings)[choice.ending]
    return Self.filled(frame, "@", name ?? topicNames[topic])
      + Self.filled(ending, "#", String(choice.number))
  }

  private static func filled(_ frame: String, _ mark: Unicode.Scalar, _ word: String) -> String {
    let bytes = frame.utf8
    guard let place = bytes.firstIndex(of: UInt8(ascii: mark)) else { return frame }
    return "\(frame[..<place])\(word)\(frame[bytes.index(after: place)...])"
  }
}

extension Phrases {
  /// The languages there are phrases in, by tag.
  static let all: [String: Phrases] = {
    var all: [String: Phrases] = [:]
    for block in blocks.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init)
      let phrases = Phrases(lines.dropFirst().map(parts))
      for tag in lines[0].split(separator: " ") { all[String(tag)] = phrases }
    }
    return all
  }()

  private init(_ lines: [[String]]) {
    precondition(lines.map(\.count) == [3, 3, 3, 3, Self.topics.count], "five lines a language")
    needs = lines[0]
    needEndings = [""] + lines[1].map { " \($0)" }
    capabilities = lines[2]
    capabilityEndings = [""] + lines[3].map { " \($0)" }
    topicNames = lines[4]
  }

  private static func parts(_ line: String) -> [String] {
    line.split(separator: "/").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// For each language: tags; needs and their endings; capabilities and theirs; topics.
  private static let blocks = """
    de
    Ich suche Hilfe: @. / Wir brauchen Unterstützung, es geht um: @. / Wer kann mir helfen? @.
    Wir sind # Personen. / Am liebsten #-mal im Monat. / Ich warte seit # Monaten.
    Ich kann helfen: @. / Das biete ich gern an: @. / Ich habe Erfahrung, fragen Sie mich: @.
    Seit # Jahren. / # Stunden in der Woche. / Für bis zu # Personen im Haus.
    Wohnen / Lernen / Arbeit / Sprache / Kinderbetreuung / Schule / Sport / Kultur / Gesundheit / Kontakte / Behörden / Dolmetschen / Alltag / Gemeinschaft

    en
    I am looking for help: @. / We need support with @. / Who can help me? @.
    We are # people. / Best # times a month. / I have waited for # months.
    I can help: @. / I would gladly offer @. / I have experience, ask me: @.
    For # years. / # hours a week. / For up to # people in the house.
    housing / studying / work / language / childcare / school / sport / culture / health / contacts / official matters / interpreting / everyday help / community

    fr
    Je cherche de l'aide : @. / Nous avons besoin de soutien : @. / Qui peut m'aider ? @.
    Nous sommes # personnes. / De préférence # fois par mois. / J'attends depuis # mois.
    Je peux aider : @. / Je le propose volontiers : @. / J'ai de l'expérience, demandez-moi : @.
    Depuis # ans. / # heures par semaine. / Pour # personnes au plus.
    logement / études / travail / langue / garde d'enfants / école / sport / culture / santé / contacts / démarches / interprétation / vie quotidienne / vie du quartier

    ar apc ary
    أبحث عن مساعدة: @. / نحتاج إلى دعم: @. / من يستطيع مساعدتي؟ @.
    نحن # أشخاص. / الأفضل # مرات في الشهر. / أنتظر منذ # أشهر.
    أستطيع المساعدة: @. / أقدم هذا بكل سرور: @. / عندي خبرة، اسألوني: @.
    منذ # سنوات. / # ساعات في الأسبوع. / حتى # أشخاص.
    السكن / الدراسة / العمل / اللغة / رعاية الأطفال / المدرسة / الرياضة / الثقافة / الصحة / التعارف / الدوائر الرسمية / الترجمة / الحياة اليومية / المجتمع

    fa prs
    کمک می‌خواهم: @. / ما به حمایت نیاز داریم: @. / چه کسی می‌تواند کمک کند؟ @.
    ما # نفر هستیم. / بهتر است # بار در ماه. / # ماه است که منتظرم.
    می‌توانم کمک کنم: @. / با خوشی این کار را می‌کنم: @. / تجربه دارم، از من بپرسید: @.
    # سال است. / # ساعت در هفته. / تا # نفر.
    خانه / درس خواندن / کار / زبان / نگهداری کودک / مکتب / ورزش / فرهنگ / صحت / آشنایی / ادارات / ترجمانی / زندگی روزمره / جامعه

    kmr
    Ez li alîkariyê digerim: @. / Pêwîstiya me bi piştgiriyê heye: @. / Kî dikare alîkariya min bike? @.
    Em # kes in. / Çêtir # car di mehê de. / Ev # meh in ez li bendê me.
    Ez dikarim alîkariyê bikim: @. / Ez bi dilxweşî dikim: @. / Tecrubeya min heye, ji min bipirsin: @.
    Ev # sal in. / # saet di hefteyê de. / Heta # kesan.
    xanî / xwendin / kar / ziman / lênêrîna zarokan / dibistan / werziş / çand / tenduristî / nasîn / karên fermî / wergêrî / jiyana rojane / civak

    ckb
    بەدوای یارمەتیدا دەگەڕێم: @. / پێویستمان بە پشتگیرییە: @. / کێ دەتوانێت یارمەتیم بدات؟ @.
    ئێمە # کەسین. / باشتر # جار لە مانگێکدا. / # مانگە چاوەڕێم.
    دەتوانم یارمەتی بدەم: @. / بە خۆشحاڵییەوە دەیکەم: @. / ئەزموونم هەیە، لێم بپرسن: @.
    # ساڵە. / # کاتژمێر لە هەفتەیەکدا. / تا # کەس.
    خانوو / خوێندن / کار / زمان / چاودێری منداڵ / قوتابخانە / وەرزش / کەلتوور / تەندروستی / ناسین / فەرمانگەکان / وەرگێڕان / ژیانی ڕۆژانە / کۆمەڵگا

    ti
    ሓገዝ እደሊ ኣለኹ፦ @። / ደገፍ የድልየና፦ @። / መን ክሕግዘኒ ይኽእል? @።
    ንሕና # ሰባት ኢና። / # ግዜ ኣብ ወርሒ ይሓይሽ። / # ኣዋርሕ ይጽበ ኣለኹ።
    ክሕግዝ እኽእል፦ @። / ብሓጐስ እገብሮ፦ @። / ተመክሮ ኣለኒ፡ ሕተቱኒ፦ @።
    # ዓመት ይገብር። / # ሰዓት ኣብ ሰሙን። / ክሳብ # ሰባት።
    ገዛ / ትምህርቲ / ስራሕ / ቋንቋ / ክንክን ቆልዑ / ቤት ትምህርቲ / ስፖርት / ባህሊ / ጥዕና / ሌላ / ቤት ጽሕፈት / ምትርጓም / መዓልታዊ ናብራ / ማሕበረሰብ

    uk
    Шукаю допомогу: @. / Нам потрібна підтримка: @. / Хто може мені допомогти? @.
    Нас # осіб. / Найкраще # рази на місяць. / Чекаю вже # місяців.
    Можу допомогти: @. / Охоче пропоную: @. / Маю досвід, питайте: @.
    Уже # років. / # годин на тиждень. / До # осіб.
    житло / навчання / робота / мова / догляд за дітьми / школа / спорт / культура / здоров'я / знайомства / установи / усний переклад / побут / громада

    ru
    Ищу помощь: @. / Нам нужна поддержка: @. / Кто может мне помочь? @.
    Нас # человек. / Лучше # раза в месяц. / Жду уже # месяцев.
    Могу помочь: @. / Охотно предлагаю: @. / Есть опыт, спрашивайте: @.
    Уже # лет. / # часов в неделю. / До # человек.
    жильё / учёба / работа / язык / присмотр за детьми / школа / спорт / культура / здоровье / знакомства / ведомства / устный перевод / быт / сообщество

    tr
    Yardım arıyorum: @. / Desteğe ihtiyacımız var: @. / Bana kim yardım edebilir? @.
    Biz # kişiyiz. / En iyisi ayda # kez. / # aydır bekliyorum.
    Yardım edebilirim: @. / Bunu seve seve yaparım: @. / Deneyimim var, bana sorun: @.
    # yıldır. / Haftada # saat. / En çok # kişi için.
    konut / ders çalışma / iş / dil / çocuk bakımı / okul / spor / kültür / sağlık / tanışma / resmî işler / sözlü çeviri / günlük yaşam / topluluk

    ro
    Caut ajutor: @. / Avem nevoie de sprijin: @. / Cine mă poate ajuta? @.
    Suntem # persoane. / Cel mai bine de # ori pe lună. / Aștept de # luni.
    Pot să ajut: @. / Ofer cu plăcere: @. / Am experiență, întrebați-mă: @.
    De # ani. / # ore pe săptămână. / Pentru cel mult # persoane.
    locuință / studiu / muncă / limbă / îngrijirea copiilor / școală / sport / cultură / sănătate / contacte / acte / interpretare / viața de zi cu zi / comunitate

    pl
    Szukam pomocy: @. / Potrzebujemy wsparcia: @. / Kto może mi pomóc? @.
    Jest nas # osób. / Najlepiej # razy w miesiącu. / Czekam od # miesięcy.
    Mogę pomóc: @. / Chętnie to zrobię: @. / Mam doświadczenie, proszę pytać: @.
    Od # lat. / # godzin w tygodniu. / Najwyżej dla # osób.
    mieszkanie / nauka / praca / język / opieka nad dziećmi / szkoła / sport / kultura / zdrowie / kontakty / urzędy / tłumaczenie ustne / codzienność / wspólnota

    so
    Caawimaad ayaan raadinayaa: @. / Taageero ayaan u baahannahay: @. / Yaa i caawin kara? @.
    Waxaan nahay # qof. / Bishii # jeer ayaa fiican. / # bilood ayaan sugayay.
    Waan caawin karaa: @. / Si farxad leh ayaan u sameeyaa: @. / Khibrad baan leeyahay, i weydii: @.
    # sano. / Toddobaadkii # saacadood. / Ilaa # qof.
    guri / waxbarasho / shaqo / luqad / ilmo hayn / dugsi / ciyaaro / dhaqan / caafimaad / saaxiibtinimo / xafiisyada / turjumaan / nolol maalmeed / bulsho
    """
}
