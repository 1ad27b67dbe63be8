/// Names that go together.
struct NameCulture {
  var women: [String]
  var men: [String]
  var families: [String]

  /// By a key that ``Community`` names.
  static let all: [String: NameCulture] = [
    "german": NameCulture(
      "Anna Petra Sabine Claudia Julia Lena Marie Renate Ursula Heike Birgit Katrin Sophie Ingrid Eva Käthe",
      "Thomas Michael Andreas Stefan Jürgen Lukas Paul Felix Dieter Klaus Jonas Uwe Bernd Jörg Max Günther",
      """
      Müller Schmidt Weber Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann \
      Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Fuchs \
      Kaiser Weiß Jäger
      """
    ),
    "turkish": NameCulture(
      "Ayşe Fatma Emine Hatice Zeynep Elif Meryem Özlem Sevgi Gül Derya Esra Selin Nurhan",
      "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Yusuf Emre Can Deniz Serkan Okan",
      "Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan"
    ),
    "slavic": NameCulture(
      "Olena Iryna Natalia Anna Katarzyna Maria Svitlana Oksana Ewa Tetiana Ольга Наталія Ірина Agnieszka",
      "Oleksandr Serhij Andrij Piotr Iwan Dmitri Viktor Marek Ivan Mykola Андрій Олександр Tomasz Jurij",
      "Kowalska Shevchenko Bondarenko Nowak Tkachenko Ivanova Petrenko Wójcik Kravchenko Horvat Волкова Hoxha Lysenko"
    ),
    "romance": NameCulture(
      "Camille Élodie Françoise Ioana Elena Giulia Andreea Chiara Nathalie Mihaela Claire Roxana",
      "Luc Étienne Andrei Marco Ionuț Giuseppe Julien Mihai Pierre Florin Laurent Adrian",
      "Martin Dubois Popescu Rossi Ionescu Bernard Popa Moreau Russo Dumitru Lefèvre Stan Ferrari Meyer Schneider"
    ),
    "arabic": NameCulture(
      "Fatima Rima Amina Layla Nour Huda Zaynab Salma Rojin فاطمة مريم ليلى سلمى Berivan",
      "Ahmad Mohammed Omar Khaled Hassan Yusuf Samir Azad محمد أحمد خالد عمر Rêzan Tarek",
      "Haddad Khoury Sahrawi Darwish Mustafa Sabbagh Hamo الحداد العلي المصري Barzani Saleh Najjar Qabbani"
    ),
    "persian": NameCulture(
      "Farida Zahra Maryam Shirin Nasrin Laila Parwana زهرا مریم فریده Soraya Roya",
      "Reza Hamid Farhad Ali Najib Mirwais Karim علی رضا نجیب Dariush Omid",
      "Ahmadi Rahimi Noori Karimi Hosseini Safi احمدی رحیمی Mohammadi Stanekzai Amiri Rezaei"
    ),
    "horn": NameCulture(
      "Selam Letebrhan Hodan Meron Feven Asha Senait ሰላም ለተብርሃን Almaz Ifrah Rahel",
      "Yonas Tesfay Abdi Filmon Mohamed Dawit Amanuel ዮናስ ተስፋይ Farah Samuel Biniam",
      "Tesfay Okbay Warsame Haile Kidane Abdullahi Gebremedhin ሃይለ Ali Tekle Mehari Osman"
    ),
  ]

  private init(_ women: String, _ men: String, _ families: String) {
    self.women = Self.list(women)
    self.men = Self.list(men)
    self.families = Self.list(families)
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }
}
