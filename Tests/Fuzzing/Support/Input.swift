internal import AssetMap

/// The bytes that libFuzzer hands over.
func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// The bytes as text; `nil` where they are no valid UTF-8, which is refused at every door.
func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String? {
  String(validating: bytes(start, count), as: UTF8.self)
}

/// Ends the run where a property does not hold; libFuzzer then keeps the input.
func expect(_ holds: Bool, _ property: @autoclosure () -> String) {
  if !holds { fatalError(property()) }
}

/// Whether two texts have the same bytes: Swift takes NFC and NFD for equal.
func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// Ends the run where what is understood is written in a form that is understood otherwise.
func again<Value: Equatable>(
  _ typed: String,
  _ what: String,
  _ read: (String) -> Value?,
  _ written: (Value) -> String
) {
  guard let value = read(typed) else { return }
  let form = written(value)
  expect(read(form) == value, "\(what) “\(typed)” is written “\(form)”, which is read otherwise")
}

/// The same numbers for the same seed (SplitMix64).
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A small town, for what needs themes and neighbourhoods.
let town = Town(
  council: "Lasthausen",
  workingLanguage: LanguageTag(stored: "de"),
  themes: [
    ("childcare", "Kinder"), ("childcare.during-class", "Kinderbetreuung im Kurs"),
    ("housing", "Wohnung"), ("interpreting", "Dolmetschen"), ("language.practice", "Üben"),
  ].map { code, label in
    Theme(
      code: ThemeCode(stored: code),
      minimumLevel: .a2,
      labels: [LanguageTag(stored: "de"): label]
    )
  },
  neighbourhoods: [Neighbourhood(name: "Kork"), Neighbourhood(name: "Kreuzmatt")]
)

/// The day on which all of it takes place.
let today = Day(number: 17_226)
