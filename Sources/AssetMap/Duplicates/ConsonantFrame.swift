/// The consonants of a word of a name, alike in every script in which it is written: محمد, Muhammad,
/// Mohamed and Мухаммад all have m-h-m-d; ተስፋይ and Tesfay t-s-f.
///
/// Short vowels are not written in Arabic and are heard in many ways; w, y and the throat sounds come
/// and go. Letters that are written for one another are one: k and q, f and v, b and p, z and ʒ, s and
/// sh, g and j. It is weak by itself (Hasan and Husain are alike in it), so it counts only between two
/// scripts, where nothing better can be compared.
struct ConsonantFrame: Hashable {
  /// The script the word is written in.
  enum Script: Hashable { case latin, greek, cyrillic, arabic, ethiopic }

  let script: Script
  let consonants: String

  /// The frame of a word as ``TextKey`` has it; `nil` in other scripts, in words of two scripts, and
  /// where fewer than two consonants are left.
  init?(_ word: String) {
    var scalars = Array(word.unicodeScalars)[...]
    guard let script = scalars.first.flatMap(Self.script) else { return nil }
    if script == .arabic, scalars.count >= 5, scalars.starts(with: "ال".unicodeScalars) {
      scalars = scalars.dropFirst(2)
    }
    // The feminine ending ة is folded to ه and not heard.
    if script == .arabic, scalars.count > 2, scalars.last == "ه" { scalars.removeLast() }
    // Nor is an h at the end: Fatimah, Abdullah.
    if script == .latin, scalars.count > 2, scalars.last == "h" { scalars.removeLast() }
    var found = ""
    while let scalar = scalars.first {
      guard Self.script(of: scalar) == script else { return nil }
      let (letter, length) = Self.letter(scalar, in: script, next: scalars.dropFirst().first)
      // Not every script writes a letter twice where it is heard twice.
      if let letter, letter != found.last { found.append(letter) }
      scalars = scalars.dropFirst(length)
    }
    guard found.utf8.count >= 2 else { return nil }
    (self.script, consonants) = (script, found)
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x61...0x7A: .latin
    case 0x370...0x3FF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x600...0x6FF: .arabic
    case 0x1200...0x137F: .ethiopic
    default: nil
    }
  }

  /// The consonant at the front, `nil` for a vowel or a sound that comes and goes, and how many
  /// letters it takes.
  private static func letter(
    _ scalar: Unicode.Scalar,
    in script: Script,
    next: Unicode.Scalar?
  ) -> (Character?, Int) {
    switch script {
    case .latin:
      if next == "h", let letter = latinWithH[Character(scalar)] { return (letter, 2) }
      return (latin[Character(scalar)], 1)
    case .greek: return (greek[Character(scalar)], 1)
    case .cyrillic: return (cyrillic[Character(scalar)], 1)
    case .arabic: return (arabic[Character(scalar)], 1)
    case .ethiopic:
      let row = Int(scalar.value - 0x1200) / 8
      let letter = row < ethiopic.count ? ethiopic[row] : "-"
      return (letter == "-" ? nil : letter, 1)
    }
  }

  private static let latinWithH: [Character: Character] = [
    "k": "h", "g": "g", "s": "s", "t": "t", "p": "f", "z": "z", "c": "s",
  ]
  private static let latin = table(
    "b:bp d:d f:fv g:gj h:hx k:ckq l:l m:m n:n r:r s:s t:t z:z"
  )
  private static let greek = table("b:βπ d:δ f:φ g:γ h:χ k:κξ l:λ m:μ n:ν r:ρ s:σψ t:τθ z:ζ")
  private static let cyrillic = table(
    "b:бп d:д f:вф g:гґ h:х k:к l:л m:м n:н r:р s:сшщчц t:т z:зж"
  )
  private static let arabic = table(
    "b:بپ d:دذض f:فڤ g:جغگ h:حخ k:كق l:ل m:م n:ن r:رڕ s:سشصچ t:تطث z:زظژ h:ه"
  )
  /// By rows of the Ethiopic block, eight signs each.
  private static let ethiopic = Array(
    "hlhmsrsskkkkbftshhnn-kkhh--zz-ddggggtsbssfb"
  )

  /// A table of `consonant:letters` with blanks between.
  private static func table(_ text: String) -> [Character: Character] {
    var table: [Character: Character] = [:]
    for entry in text.split(separator: " ") {
      guard let consonant = entry.first else { continue }
      for letter in entry.dropFirst(2) { table[letter] = consonant }
    }
    return table
  }
}
