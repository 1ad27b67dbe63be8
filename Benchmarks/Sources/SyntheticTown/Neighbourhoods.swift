/// The parts of a town: one for every 1,500 residents, on a grid.
struct Neighbourhoods {
  let count: Int
  private let width: Int

  private static let names = """
    Kernstadt Kreuzmatt Sundheim Neumühl Auenheim Marlen Kork Goldscheuer Bodersweier Leutesheim \
    Odelshofen Querbach Zierolshofen Hohnhurst Kittersburg Nordweiler Südfeld Hafenviertel \
    Bahnhofsviertel Rheinvorstadt Lindenhof Mühlenau Rosengarten Sonnenhang Weststadt Oststadt \
    Altstadt Neustadt Galgenberg Schanz
    """.split(separator: " ").map(String.init)

  init(residents: Int) {
    count = max(1, (residents + 750) / 1500)
    var width = 1
    while width * width < count { width += 1 }
    self.width = width
  }

  func name(_ index: Int) -> String {
    let round = index / Self.names.count
    let name = Self.names[index % Self.names.count]
    return round == 0 ? name : "\(name) \(round + 1)"
  }

  /// Those to the left, right, above and below.
  func adjacent(to index: Int) -> [Int] {
    var found: [Int] = []
    if index >= width { found.append(index - width) }
    if index % width > 0 { found.append(index - 1) }
    if index % width < width - 1, index + 1 < count { found.append(index + 1) }
    if index + width < count { found.append(index + width) }
    return found
  }

  /// Where a resident lives: every second newcomer in the first third of the town.
  func home(isNewcomer: Bool, using random: inout SplitMix64) -> Int {
    let isClose = isNewcomer && random.chance(50)
    return random.below(isClose ? (count + 2) / 3 : count)
  }
}
