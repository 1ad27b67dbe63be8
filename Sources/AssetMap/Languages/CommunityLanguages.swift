/// The languages that people who came to Europe speak, by the names they and the offices use.
///
/// The order is that in which languages are offered: the commonest communities first. These names
/// win over Foundation's, which knows no `apc` and calls both `ku` and `kmr` "Kurdish".
enum CommunityLanguages {
  /// A language and its names.
  struct Entry: Sendable {
    let tag: LanguageTag
    let english: String
    let german: String
    /// What its speakers call it.
    let own: String
    let others: [String]
  }

  /// Every language of the table, commonest first.
  static let entries: [Entry] = table.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0.trimmed)
    }
    guard cells.count == 5 else { return nil }
    return Entry(
      tag: LanguageTag(stored: cells[0]),
      english: cells[1],
      german: cells[2],
      own: cells[3],
      others: ListCell.items(cells[4]).map(String.init)
    )
  }

  /// Words that people use for more than one language: refused by naming all of them.
  static let shared: [(word: String, tags: [LanguageTag])] = sharedTable.split(separator: "\n")
    .flatMap { line -> [(word: String, tags: [LanguageTag])] in
      let cells = line.split(separator: "|").map { String($0.trimmed) }
      guard cells.count == 2 else { return [] }
      let tags = cells[0].split(separator: " ").map { LanguageTag(stored: String($0)) }
      return ListCell.items(cells[1]).map { (String($0), tags) }
    }

  /// Tag | English | German | own name | other names, `;` between.
  private static let table = """
    ar | Arabic | Arabisch | العربية | Standard Arabic; Modern Standard Arabic; Hocharabisch; عربي; اللغة العربية; فصحى; الفصحى; Arabi; Fusha
    prs | Dari | Dari | دری | Dari-Persisch; Dari Persian; Persian (Dari); Persisch (Dari); Afghan Persian; Eastern Persian; Ostpersisch; Farsi (Dari); Dari (Farsi); Afghanisches Persisch; darī; فارسی دری; زبان دری; درى; دري
    ti | Tigrinya | Tigrinya | ትግርኛ | Tigrigna; Tigrinja; Tigriña; ትግሪኛ
    kmr | Kurmanji | Kurmandschi | Kurmancî | Kurdish (Kurmanji); Kurdisch (Kurmandschi); Kurdisch (Kurmanci); Kurdisch (Kurmanji); Kurmanji Kurdish; Northern Kurdish; Nordkurdisch; Nordkurdisch (Kurmandschi); Kurmandji; Kurmandži; Kurmangi; Kurdî (Kurmancî); Kurdiya jorîn; Badini; Bahdini; Behdînî; كورمانجي; کورمانجی; کرمانجی
    ckb | Sorani | Sorani | سۆرانی | Central Kurdish; Zentralkurdisch; Kurdish (Sorani); Kurdisch (Sorani); Sorani Kurdish; Kurdish, Sorani; Soranî; کوردیی ناوەندی; کوردی ناوەندی; کوردی سۆرانی; سورانی
    uk | Ukrainian | Ukrainisch | українська | українська мова; украинский; Ukrainska; Ukrajinska
    ru | Russian | Russisch | русский | русский язык; Russki; Russkij
    tr | Turkish | Türkisch | Türkçe | Türkce; Turkce
    fa | Persian | Persisch | فارسی | Farsi; Fārsī; Iranian Persian; Western Persian; Persian (Iran); Persisch (Iran); Farsi (Iran); Persisch (Farsi); Persian (Farsi); Parsi; زبان فارسی
    ps | Pashto | Paschtu | پښتو | Pashtu; Paschto; Pushto; Pakhto; Pukhto; Pachto; Paštu; پشتو
    so | Somali | Somali | Soomaali | Somalisch; Af-Soomaali; Af Soomaali
    apc | Levantine Arabic | Levantinisches Arabisch | شامي | Syrian Arabic; Syrisches Arabisch; Syrisch-Arabisch; Lebanese Arabic; Libanesisches Arabisch; Palestinian Arabic; Palästinensisches Arabisch; Jordanian Arabic; Jordanisches Arabisch; Arabic (Levantine); Arabisch (Levantinisch); Shami; Schami; لهجة شامية; اللهجة الشامية
    acm | Mesopotamian Arabic | Mesopotamisches Arabisch | عراقي | Iraqi Arabic; Irakisches Arabisch; Arabic (Iraqi); اللهجة العراقية
    sq | Albanian | Albanisch | shqip | Gjuha shqipe; Kosovo Albanian; Kosovo-Albanisch; Kosovarisch
    de | German | Deutsch | Deutsch | Hochdeutsch; Standard German
    fr | French | Französisch | français | Franzoesisch; Francais; la langue française
    en | English | Englisch | English | Inglés; Anglais
    ro | Romanian | Rumänisch | română | Moldovan; Moldavian; Moldauisch; Moldawisch; Limba română
    bg | Bulgarian | Bulgarisch | български | български език
    sr-Cyrl | Serbian (Cyrillic) | Serbisch (Kyrillisch) | српски | Serbian; Serbisch; Serbian Cyrillic; српски (ћирилица); српски језик
    sr-Latn | Serbian (Latin) | Serbisch (Lateinisch) | srpski | Serbian Latin; srpski (latinica); srpski jezik
    hr | Croatian | Kroatisch | hrvatski | hrvatski jezik
    bs | Bosnian | Bosnisch | bosanski | bosanski jezik; Bosniakisch
    mk | Macedonian | Mazedonisch | македонски | Makedonisch; makedonski; македонски јазик
    rom | Romani | Romani | romani čhib | Romanes; Romany; Romani chib; Rromani
    pl | Polish | Polnisch | polski | język polski
    hu | Hungarian | Ungarisch | magyar | magyar nyelv
    it | Italian | Italienisch | italiano | lingua italiana
    es | Spanish | Spanisch | español | Castilian; Castellano; Kastilisch; Espanol
    pt | Portuguese | Portugiesisch | português | Brazilian Portuguese; Brasilianisches Portugiesisch; Brasilianisch
    el | Greek | Griechisch | Ελληνικά | Neugriechisch; Modern Greek; Ellinika
    am | Amharic | Amharisch | አማርኛ | Amharigna; Amarinya; Amharinja; Amarigna
    om | Oromo | Oromo | Afaan Oromoo | Oromiffa; Afan Oromo; Oromifa
    tig | Tigre | Tigre | ትግረ | Tigré; Tigrayit; Xasa; ትግራይት
    ur | Urdu | Urdu | اردو | Ourdou
    pa | Punjabi | Pandschabi | ਪੰਜਾਬੀ | Panjabi; Pundschabi; Pandjabi
    bn | Bengali | Bengalisch | বাংলা | Bangla
    hi | Hindi | Hindi | हिन्दी |
    ta | Tamil | Tamilisch | தமிழ் | Tamoul
    zh | Chinese | Chinesisch | 中文 | Mandarin; Mandarin Chinese; Hochchinesisch; Standard Chinese; Putonghua; 普通话; 普通話; 汉语; 漢語; 国语; 國語; Simplified Chinese
    zh-Hant | Chinese (Traditional) | Chinesisch (Traditionell) | 繁體中文 | Traditional Chinese
    vi | Vietnamese | Vietnamesisch | Tiếng Việt | Tieng Viet
    fil | Filipino | Filipino | Filipino | Tagalog; Pilipino; Philippinisch; Wikang Filipino
    th | Thai | Thailändisch | ไทย | ภาษาไทย; Thai language; Thaisprache; Siamesisch
    arz | Egyptian Arabic | Ägyptisches Arabisch | مصري | Ägyptisch-Arabisch; Arabic (Egyptian); Masri; اللهجة المصرية
    ary | Moroccan Arabic | Marokkanisches Arabisch | الدارجة المغربية | Marokkanisch-Arabisch; Marokkanisch; Arabic (Moroccan)
    aeb | Tunisian Arabic | Tunesisches Arabisch | تونسي | Tunesisch; Tounsi; Derja
    arq | Algerian Arabic | Algerisches Arabisch | الدارجة الجزائرية | Algerisch; Arabe algérien
    apd | Sudanese Arabic | Sudanesisches Arabisch | عربي سوداني | Sudanesisch-Arabisch; Arabic (Sudanese); اللهجة السودانية
    ayl | Libyan Arabic | Libysches Arabisch | ليبي | Libysch
    ayp | North Mesopotamian Arabic | Nordmesopotamisches Arabisch | مصلاوي | Moslawi; Maslawi; Qeltu
    afb | Gulf Arabic | Golf-Arabisch | خليجي | Golfarabisch; Khaliji
    acq | Yemeni Arabic (Ta'izzi-Adeni) | Jemenitisches Arabisch (Taizzi-Adeni) | يمني | Ta'izzi-Adeni Arabic
    shu | Chadian Arabic | Tschadisches Arabisch | عربي تشادي | Tschadisch-Arabisch; Shuwa
    mey | Hassaniya Arabic | Hassania | حسانية | Hassaniyya; Hassaniya
    haz | Hazaragi | Hazaragi | هزارگی | Azargi; Hazaraisch; آزرگی
    aiq | Aimaq | Aimaq | ایماق | Aimaqi; Aimak
    uz | Uzbek | Usbekisch | oʻzbek | Northern Uzbek; Ozbek; Uzbeki; ўзбек; ўзбекча; узбекский; اوزبیکی
    uzs | Southern Uzbek | Süd-Usbekisch | اوزبیکچه | Afghan Uzbek; Südusbekisch; Uzbek (Afghanistan); Usbekisch (Afghanistan)
    tk | Turkmen | Turkmenisch | türkmen | Turkmeni; Turkmani; Türkmençe; ترکمنی
    tg | Tajik | Tadschikisch | тоҷикӣ | Tajiki; Tadjik; Tadschik; Tojiki; تاجیکی
    bal | Balochi | Belutschisch | بلوچی | Baluchi; Balutschi; Baloci
    pbt | Southern Pashto | Süd-Paschtu | سهيلي پښتو | Südpaschtu; Kandahari; Kandahari Pashto
    az | Azerbaijani | Aserbaidschanisch | azərbaycan dili | Azeri; Azari; North Azerbaijani; Azərbaycanca; Aseri
    azb | South Azerbaijani | Südaserbaidschanisch | آذربایجان دیلی | Iranian Azerbaijani; Azari (Iran); Azeri (Iran); ترکی آذری; آذری
    ka | Georgian | Georgisch | ქართული | Kartuli
    hy | Armenian | Armenisch | հայերեն | Hayeren; Eastern Armenian; Ostarmenisch
    ce | Chechen | Tschetschenisch | нохчийн | нохчийн мотт; Noxçiyn; Чеченский
    inh | Ingush | Inguschisch | гӀалгӀай |
    lez | Lezgian | Lesgisch | лезги | Lezghian
    os | Ossetian | Ossetisch | ирон | Ossetic
    ab | Abkhaz | Abchasisch | аԥсуа | Abkhazian
    kk | Kazakh | Kasachisch | қазақ тілі | Qazaq
    ky | Kyrgyz | Kirgisisch | кыргызча | Kirghiz
    mn | Mongolian | Mongolisch | монгол | Khalkha
    ug | Uyghur | Uigurisch | ئۇيغۇرچە | Uighur; Uigur
    zza | Zazaki | Zazaisch | Zazakî | Zaza; Zazaca; Dimli; Dimilî; Kirmanckî; Kurdisch (Zazaki)
    sdh | Southern Kurdish | Südkurdisch | کوردی خوارین | Feyli; Faili; Feylî; Kelhuri; Kalhori; Kurdish (Feyli)
    hac | Gorani | Gorani | گۆرانی | Gurani; Hawrami; Hewramî
    lrc | Luri | Luri | لۊری | Northern Luri; Lori; لری
    glk | Gilaki | Gilaki | گیلکی |
    mzn | Mazanderani | Mazanderanisch | مازرونی | Mazandarani
    syr | Assyrian | Assyrisch | ܣܘܪܝܬ | Assyrian Neo-Aramaic; Chaldean; Chaldäisch; Chaldean Neo-Aramaic; Suret; Sureth; Soureth; Syriac; Neuostaramäisch; ܐܬܘܪܝܐ
    tru | Turoyo | Turoyo | ܛܘܪܝܐ | Surayt; Suryoyo; Westaramäisch (Turoyo); Turabdinisch
    he | Hebrew | Hebräisch | עברית | Ivrit; Iwrit; Modern Hebrew
    yi | Yiddish | Jiddisch | ייִדיש | Jüdisch-Deutsch
    aa | Afar | Afar | Qafar | Afaraf
    ssy | Saho | Saho | Saaho |
    byn | Bilen | Bilin | ብሊን | Blin; Bilin
    bej | Beja | Bedscha | Bidhaawyeet | Bedawi; Bedawiyet; Hadendoa; Bedauye
    kun | Kunama | Kunama | Kunama | Baza
    nrb | Nara | Nara | Nara | Barya
    har | Harari | Harari | ሐራሪ | Adare
    sid | Sidama | Sidama | Sidaamu Afo | Sidamo
    wal | Wolaytta | Wolaytta | Wolayttattuwa | Wolaitta; Walamo
    hdy | Hadiyya | Hadiyya | Hadiyyisa | Hadiya
    sgw | Sebat Bet Gurage | Gurage | ጉራጊኛ | Guragigna; Guraginya
    stv | Silt'e | Silte | ስልጥኛ | Silti; Siltigna
    fvr | Fur | Fur | poor'íŋ belé'ŋ | For; Fooraŋ
    zag | Zaghawa | Zaghawa | Beria | Beri-a
    mls | Masalit | Masalit | Masarak | Massalit
    din | Dinka | Dinka | Thuɔŋjäŋ | Jieng; Thuongjang
    nus | Nuer | Nuer | Thok Naath | Naath
    shk | Shilluk | Schilluk | Dhøg Cøllø | Colo
    bfa | Bari | Bari | Bari |
    zne | Zande | Zande | Pazande | Azande
    luo | Luo | Luo | Dholuo | Dholuo
    sw | Swahili | Suaheli | Kiswahili | Swaheli; Suahili; Kisuaheli; Congo Swahili; Kongo-Swahili; Kingwana
    ln | Lingala | Lingála | lingála | Ngala
    kg | Kongo | Kikongo | Kikongo | Kongolesisch (Kikongo)
    lua | Tshiluba | Tschiluba | Tshiluba | Luba-Kasai; Luba-Lulua; Ciluba
    rw | Kinyarwanda | Ruandisch | Ikinyarwanda | Kinyaruanda; Rwanda
    rn | Kirundi | Kirundi | Ikirundi | Rundi
    lg | Luganda | Luganda | Luganda | Ganda
    ha | Hausa | Haussa | Hausa | Haoussa; Hausawa
    yo | Yoruba | Yoruba | Yorùbá | Joruba
    ig | Igbo | Igbo | Asụsụ Igbo | Ibo
    bin | Edo | Edo | Ẹ̀dó | Bini; Benin Edo
    ish | Esan | Esan | Ishan | Ishan
    urh | Urhobo | Urhobo | Urhobo |
    pcm | Nigerian Pidgin | Nigerianisches Pidgin | Naijá | Naija; Naijá Pidgin
    wes | Cameroon Pidgin | Kamerun-Pidgin | Kamtok | Cameroonian Pidgin; Kameruner Pidgin; Pidgin (Cameroon)
    ff | Fula | Ful | Pulaar | Fulfulde; Fulani; Peul; Pular; Fulbe; Poular; Fulah
    wo | Wolof | Wolof | Wolof | Ouolof
    man | Mandinka | Mandinka | Mandinka | Mandingo; Mandingue; Malinke; Malinké
    bm | Bambara | Bambara | Bamanankan | Bamana
    dyu | Dyula | Dioula | Julakan | Jula; Diula
    snk | Soninke | Soninke | Sooninkanxanne | Sarakolé; Sarahule; Serahule
    sus | Susu | Susu | Sosoxui | Soussou; Sosso
    kpe | Kpelle | Kpelle | Kpɛlɛwoo | Guerzé
    dyo | Jola | Diola | Joola | Jola-Fonyi; Joola
    srr | Serer | Serer | Seereer | Sérère
    kri | Krio | Krio | Krio | Sierra Leone Krio; Sierra Leone Creole
    tem | Temne | Temne | KʌThemnɛ | Timne
    men | Mende | Mende | Mɛnde yia |
    ak | Twi (Akan) | Twi (Akan) | Akan | Twi; Akan; Fante; Fanti; Asante Twi; Ashanti
    ee | Ewe | Ewe | Eʋegbe | Ewegbe
    gaa | Ga | Ga | Gã |
    dag | Dagbani | Dagbani | Dagbanli | Dagbanli
    kbp | Kabiye | Kabiyé | Kabɩyɛ | Kabyè
    fon | Fon | Fon | Fɔngbè | Fongbe
    mos | Mooré | Mòoré | Mooré | Mossi; More (Burkina Faso)
    bci | Baoulé | Baule | Baoulé | Baule
    kr | Kanuri | Kanuri | Kanuri |
    dje | Zarma | Zarma | Zarmaciine | Djerma
    tmh | Tamasheq | Tuareg | Tamašeq | Tuareg; Tamashek
    kab | Kabyle | Kabylisch | Taqbaylit | Amazigh (Kabyle)
    rif | Tarifit | Tarifit | Tarifit | Riffian; Rif; Rifi
    shi | Tashelhit | Taschelhit | Taclḥit | Tachelhit; Shilha; Schlöh
    zgh | Standard Moroccan Tamazight | Marokkanisches Tamazight | ⵜⴰⵎⴰⵣⵉⵖⵜ | Tamazight, Standard Moroccan
    kea | Cape Verdean Creole | Kapverdisch | kabuverdianu | Kriolu; Kabuverdianu
    pov | Guinea-Bissau Creole | Guineabissauisches Kreol | Kriol | Upper Guinea Crioulo
    ht | Haitian Creole | Haitianisch | Kreyòl ayisyen | Haitian
    mg | Malagasy | Madagassisch | Malagasy | Malgache
    phr | Pahari-Potwari | Pahari-Potwari | پہاڑی | Pothwari; Mirpuri; Potohari; Pothohari
    skr | Saraiki | Saraiki | سرائیکی | Siraiki; Seraiki
    hno | Hindko | Hindko | ہندکو | Northern Hindko
    sd | Sindhi | Sindhi | سنڌي |
    ks | Kashmiri | Kaschmiri | کٲشُر | Koshur
    gu | Gujarati | Gujarati | ગુજરાતી | Gudscharati
    mr | Marathi | Marathi | मराठी |
    te | Telugu | Telugu | తెలుగు |
    ml | Malayalam | Malayalam | മലയാളം |
    si | Sinhala | Singhalesisch | සිංහල | Sinhalese; Cingalais
    ne | Nepali | Nepalesisch | नेपाली | Nepalese
    rhg | Rohingya | Rohingya | Ruáingga | Ruaingga
    ctg | Chittagonian | Chittagong | চাটগাঁইয়া | Chatgaya
    syl | Sylheti | Sylheti | ꠍꠤꠟꠐꠤ | Syloti; সিলেটি
    my | Burmese | Birmanisch | မြန်မာ | Myanmar; Burmesisch; Birmesisch
    ksw | S'gaw Karen | Sgaw-Karen | စှီၤ | Karen; Karen (S'gaw)
    cnh | Hakha Chin | Hakha-Chin | Laiholh | Lai
    mnw | Mon | Mon | ဘာသာမန် | Peguan
    yue | Cantonese | Kantonesisch | 粵語 | Yue; 广东话; 廣東話; 粤语
    ko | Korean | Koreanisch | 한국어 |
    ja | Japanese | Japanisch | 日本語 |
    id | Indonesian | Indonesisch | Bahasa Indonesia |
    ms | Malay | Malaiisch | Bahasa Melayu | Malaysian
    km | Khmer | Khmer | ខ្មែរ | Cambodian; Kambodschanisch
    lo | Lao | Laotisch | ລາວ | Laotian
    bo | Tibetan | Tibetisch | བོད་སྐད་ |
    cs | Czech | Tschechisch | čeština | český jazyk
    sk | Slovak | Slowakisch | slovenčina | slovenský jazyk
    sl | Slovenian | Slowenisch | slovenščina | Slovene
    cnr | Montenegrin | Montenegrinisch | crnogorski | црногорски
    be | Belarusian | Belarussisch | беларуская | Weißrussisch; Byelorussian
    lt | Lithuanian | Litauisch | lietuvių |
    lv | Latvian | Lettisch | latviešu |
    et | Estonian | Estnisch | eesti |
    nl | Dutch | Niederländisch | Nederlands | Flemish; Flämisch; Holländisch; Vlaams
    gsw | Alemannic | Alemannisch | Alemannisch | Alsatian; Elsässisch; Swiss German; Schweizerdeutsch; Schwyzerdütsch; Schwiizertüütsch; Elsässerditsch; Alsacien
    lb | Luxembourgish | Luxemburgisch | Lëtzebuergesch | Lëtzebuergsch; Letzeburgisch
    da | Danish | Dänisch | dansk |
    sv | Swedish | Schwedisch | svenska |
    nb | Norwegian | Norwegisch | norsk bokmål | norsk; Bokmål; Norwegian Bokmål; Norwegisch (Bokmål)
    fi | Finnish | Finnisch | suomi |
    is | Icelandic | Isländisch | íslenska |
    ca | Catalan | Katalanisch | català |
    """

  /// Tags | words, `;` between.
  private static let sharedTable = """
    kmr ckb | Kurdish; Kurdisch; kurdî; Kurdi; kurde; Kürtçe; کوردی; كردي; کردی; الكردية; курдский
    sr-Cyrl sr-Latn hr bs | Serbo-Croatian; Serbokroatisch; Serbo-Kroatisch; Serbocroatian; srpskohrvatski; српскохрватски; hrvatskosrpski; Yugoslav; Yugoslavian; Jugoslawisch; BKS; BCS; BCMS; B/K/S; naški
    prs ps | Afghan; Afghani; Afghanisch
    ti tig | Eritrean; Eritreisch
    am om ti | Ethiopian; Äthiopisch; Habesha
    apc kmr syr | Syrian; Syrisch
    acm ckb | Iraqi; Irakisch
    fa azb kmr | Iranian; Iranisch
    ur pa ps | Pakistani; Pakistanisch
    hi pa ta | Indian; Indisch
    ary arq | Darija; Darja; الدارجة; Maghrebi; Maghrebinisch
    kab rif shi tzm zgh | Berber; Berberisch; Berbersprache; Amazigh; Tamazight; Masirisch
    syr tru | Aramaic; Aramäisch; Neo-Aramaic; Neuaramäisch; Suryoye
    ha yo ig | Nigerian; Nigerianisch
    pcm wes | Pidgin; Pidgin English; Pidginenglisch
    kea pov kri | Creole; Kreol; Kreolisch; Crioulo
    cs sk | Czechoslovak; Tschechoslowakisch
    apd fvr | Sudanese; Sudanesisch
    """
}
