import AssetMap
import Exchange
import Office
import Register

/// What one way of looking at the register shows, and which consents that takes.
struct ConsentDoor {
  let name: String
  let needed: Set<Purpose>
  var cards: [CardCode] = []
  var people: [ParticipantCode?] = []
  /// How many cards or matches it says were left out, and how many should be.
  var leftOut: [(said: Int, expected: Int)] = []
}

extension ConsentTown {
  /// Every door through which cards are shown, looked through today.
  func doors() throws -> [ConsentDoor] {
    try [
      snapshotDoor(), matchDoor(), gapDoor(), groupDoor(), peerDoor(), exchangeDoor(),
      suggestionDoor(), interpreterDoor(), listDoor(), tableDoor(), exportDoor(), adviceDoor(),
    ] + residentDoors()
  }

  private var unmatched: Int { open.count { !allows(Self.matching, $0.code) } }

  private var circlesLeftOut: LeftOutOfCircles {
    LeftOutOfCircles(
      cardsWithoutMatch: unmatched,
      peopleWithoutReview: Set(open.compactMap(\.participant)).count {
        allows(Self.matching, $0) && !allows([.review], $0)
      }
    )
  }

  private func leftOut(_ said: LeftOutOfCircles) -> [(said: Int, expected: Int)] {
    [
      (said.cardsWithoutMatch, circlesLeftOut.cardsWithoutMatch),
      (said.peopleWithoutReview, circlesLeftOut.peopleWithoutReview),
    ]
  }

  private func snapshotDoor() throws -> ConsentDoor {
    let plan = try office.plan(isDryRun: true)
    let fixed = try register.snapshot(on: day).fixed
    return ConsentDoor(
      name: "plan",
      needed: Self.matching,
      cards: fixed.flatMap { [$0.need, $0.capability] },
      leftOut: [(plan.leftOut.cardsWithoutMatch, unmatched)]
    )
  }

  private func matchDoor() throws -> ConsentDoor {
    let states: Set<MatchState> = [.proposed, .accepted, .introduced]
    let report = try office.matchReport(states: states)
    let hidden = try register.matches(in: states).count { match in
      !allows(Self.reviewing, match.need) || !allows(Self.reviewing, match.capability)
        || !(match.interpreter.map { allows(Self.reviewing, $0) } ?? true)
    }
    return ConsentDoor(
      name: "matches",
      needed: Self.reviewing,
      cards: report.entries.flatMap { [$0.need.code, $0.capability.code] },
      people: report.entries.filter { $0.match.interpreter != nil }.map(\.match.interpreter),
      leftOut: [
        (report.leftOut.cardsWithoutMatch, unmatched),
        (report.leftOut.matchesWithoutReview, hidden),
      ]
    )
  }

  private func gapDoor() throws -> ConsentDoor {
    let report = try office.gapReport()
    return ConsentDoor(
      name: "gaps",
      needed: Self.reviewing,
      cards: report.entries.flatMap { entry in
        [entry.need.code] + entry.gap.capabilities + entry.nearBy.map(\.card)
      },
      leftOut: [(report.leftOut.cardsWithoutMatch, unmatched)]
    )
  }

  private func groupDoor() throws -> ConsentDoor {
    let report = try office.groupReport()
    return ConsentDoor(
      name: "groups",
      needed: Self.reviewing,
      cards: report.entries.flatMap { entry in
        [entry.capability.code] + (entry.seats + entry.absent).map(\.need.code)
      },
      people: report.entries.filter { $0.interpreter != nil }.map(\.interpreter?.code),
      leftOut: leftOut(report.leftOut)
    )
  }

  private func peerDoor() throws -> ConsentDoor {
    let report = try office.peerReport()
    return ConsentDoor(
      name: "peers",
      needed: Self.reviewing,
      cards: report.entries.flatMap { $0.needs.map(\.code) },
      leftOut: leftOut(report.leftOut)
    )
  }

  private func exchangeDoor() throws -> ConsentDoor {
    let report = try office.exchangeReport()
    return ConsentDoor(
      name: "exchanges",
      needed: Self.reviewing,
      cards: report.entries.flatMap { $0.steps.flatMap { [$0.need.code, $0.capability.code] } },
      leftOut: leftOut(report.leftOut)
    )
  }

  /// Suggestions for a few cards; nobody is asked for whose holder does not consent.
  private func suggestionDoor() throws -> ConsentDoor {
    var door = ConsentDoor(name: "suggestions", needed: Self.matching)
    for card in open.sorted(by: { $0.code < $1.code }).shuffled(using: &numbers).prefix(4) {
      guard let asked = try? office.suggestions(for: [card.code], limit: 9).asked else {
        door.leftOut.append((1, allows(Self.matching, card.code) ? 0 : 1))
        continue
      }
      door.cards += [card.code] + asked.flatMap { $0.chosen + $0.suggestions.map(\.card.code) }
      door.people += asked.flatMap { $0.suggestions.flatMap { $0.interpreters.map(\.code) } }
    }
    return door
  }

  private func interpreterDoor() throws -> ConsentDoor {
    ConsentDoor(
      name: "interpreters",
      needed: Self.matching,
      people: try office.interpreters().map(\.code)
    )
  }

  private func listDoor() throws -> ConsentDoor {
    let (kept, leftOut) = try office.cards(CardFilter())
    return ConsentDoor(
      name: "list",
      needed: [.keep],
      cards: kept.map(\.code),
      leftOut: [(leftOut, open.count { !allows([.keep], $0.code) })]
    )
  }

  /// What is read out of a table, which the words tell, and the asset map, which only counts.
  private func tableDoor() throws -> ConsentDoor {
    let read = try office.plenaryReport(of: [table])
    let said = read.tables.flatMap(\.themes).flatMap(\.sayings).map(\.text)
    let written = open.filter { $0.table == table.code }
    let assets = try office.assetReport()
    return ConsentDoor(
      name: "table",
      needed: [.keep, .review],
      cards: cards.values.filter { said.contains($0.text) }.map(\.code),
      leftOut: [
        (read.leftOut, written.count { !allows([.keep, .review], $0.code) }),
        (assets.leftOut, open.count { !allows([.keep, .review], $0.code) }),
        (
          (assets.needs.total ?? 0) + (assets.capabilities.total ?? 0),
          open.count { allows([.keep, .review], $0.code) }
        ),
      ]
    )
  }

  private func exportDoor() throws -> ConsentDoor {
    let export = try office.export()
    let file = export.files.first { $0.name == "cards.csv" }
    let words = Set(
      String(decoding: file?.bytes ?? [], as: UTF8.self).split { ",\r\n\"".contains($0) }
    )
    return ConsentDoor(
      name: "export",
      needed: [.keep],
      cards: cards.values.filter { words.contains(Substring($0.text)) }.map(\.code),
      leftOut: [(export.leftOut, open.count { !allows([.keep], $0.code) })]
    )
  }

  private func adviceDoor() throws -> ConsentDoor {
    let report = try office.adviceReport(limit: 2)
    return ConsentDoor(
      name: "advice",
      needed: Self.reviewing,
      cards: (report.alone + report.inOrder).flatMap { entry in
        entry.unlocked.map(\.code) + [entry.card?.code].compactMap(\.self)
      },
      leftOut: [(report.leftOut.cardsWithoutMatch, unmatched)]
    )
  }
}
