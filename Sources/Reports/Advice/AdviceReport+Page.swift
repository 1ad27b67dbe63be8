package import AssetMap

extension AdviceReport: Renderable {
  /// The report to read in a meeting: each change by itself, then one after the other.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titleAdvice])
    page.blocks = head.blocks(
      plan: plan,
      leftOut: leftOut,
      unshown: .headLeftOutNeeds,
      for: reader
    )
    guard !alone.isEmpty else {
      let isAllServed = plan.served == plan.needs
      page.blocks += head.empty(
        isAllServed ? .emptyGaps : .emptyAdvice,
        next: isAllServed ? .emptyGapsNext : .emptyAdviceNext,
        command: isAllServed ? "seewhat report matches" : "seewhat report gaps",
        wording
      )
      return page
    }
    page.blocks += [
      .paragraph(wording[.adviceTried]), .heading(wording[.headingAlone], level: 2),
    ]
    for (index, entry) in alone.enumerated() {
      page.blocks += entry.blocks(number: index + 1, for: reader)
    }
    if inOrder.count > 1 { page.blocks += inOrderBlocks(for: reader) }
    page.blocks += notes(for: reader)
    return page
  }

  private func inOrderBlocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let steps = inOrder.enumerated().map { index, entry in
      wording[
        index == 0 ? .orderFirst : .orderThen,
        ["change": entry.phrase(for: reader), "gain": entry.gain.phrase(wording)]
      ]
    }
    let all = inOrder.reduce(Gain()) { $0 + $1.gain }
    return [
      .heading(wording[.headingInOrder], level: 2), .paragraph(wording[.adviceInOrder]),
      .list(steps), .paragraph(wording[.orderTogether, ["gain": all.phrase(wording)]]),
    ]
  }

  /// What was taken for granted.
  private func notes(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    var notes: [Phrase] = []
    let entries = alone + inOrder
    if let load = entries.compactMap(\.change.load).first {
      notes.append(wording[.footInterpreter, ["count": .count(load)]])
    }
    if entries.contains(where: { $0.change.kind != .place }) { notes.append(wording[.footHelper]) }
    notes.append(wording[.footTrial])
    if entries.contains(where: { $0.bound?.isByPrices ?? false }) {
      notes.append(wording[.footPrices])
    }
    if head.namesReason == nil { notes.append(wording[.headCodes]) }
    return notes.map { .note($0) }
  }
}

extension AdviceReport.Entry {
  /// How many needs are named.
  private static let mostNamed = 12

  /// The change in words.
  func phrase(for reader: Reader) -> Phrase {
    let wording = reader.wording
    switch change {
    case .interpreter(let first, let second, _):
      return wording[
        .changeInterpreter,
        ["first": reader.language(first), "second": reader.language(second)]
      ]
    case .place(_, let theme, let about):
      return wording[.changePlace, ["theme": reader.pictured(theme, about: about)]]
    case .helper(let theme, let about, let language):
      return wording[
        .changeHelper,
        ["theme": reader.pictured(theme, about: about), "language": reader.language(language)]
      ]
    }
  }

  fileprivate func blocks(number: Int, for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    var change = phrase(for: reader)
    if let card {
      change =
        wording[
          .entryCapability,
          ["theme": change, "code": .code(card.code.description)]
        ]
    }
    let heading = wording[.entrySuggestion, ["number": .count(number), "code": .phrase(change)]]
    var facts = [Page.Fact(wording[.labelServes], gain.phrase(wording))]
    if let bound { facts.append(Page.Fact(wording[.labelAtMost], bound.phrase(wording))) }
    facts.append(Page.Fact(wording[.labelFor], needs(for: reader)))
    if displaced > 0 {
      facts.append(
        Page.Fact(wording[.labelBut], wording[.valueDisplaced, ["count": .count(displaced)]])
      )
    }
    if let card { facts += card.facts(wording[.labelOffers], isCoded: false, for: reader) }
    return [.heading(heading, level: 3), .facts(facts)]
  }

  /// The needs it would serve, by their codes.
  private func needs(for reader: Reader) -> Phrase {
    let wording = reader.wording
    var phrases = unlocked.prefix(Self.mostNamed).map { need in
      wording[
        .valueNearBy,
        [
          "code": .code(need.code.description),
          "theme": reader.theme(need.terms.theme),
        ]
      ]
    }
    let rest = unlocked.count - phrases.count
    if rest > 0 { phrases.append(wording[.valueMore, ["count": .count(rest)]]) }
    if unlockedUnshown > 0 {
      phrases.append(wording[.valueUnshown, ["count": .count(unlockedUnshown)]])
    }
    return reader.row(phrases)
  }
}

extension Gain {
  /// The needs served more, in words.
  func phrase(_ wording: Wording) -> Phrase {
    let numbers: [String: Wording.Argument] = ["needs": .count(served), "urgent": .count(urgent)]
    if urgent <= 0 { return wording[.gainNeeds, numbers.filter { $0.key == "needs" }] }
    if served <= 0 { return wording[.gainUrgent, numbers.filter { $0.key == "urgent" }] }
    if urgent == served { return wording[.gainAllUrgent, numbers.filter { $0.key == "urgent" }] }
    return wording[urgent < served ? .gainNeedsUrgent : .gainBoth, numbers]
  }
}

extension GainBound {
  /// The bound in words.
  func phrase(_ wording: Wording) -> Phrase {
    wording[isByPrices ? .boundPrices : .boundTime, ["needs": .count(needs)]]
  }

  /// Whether the prices of the plan say so.
  var isByPrices: Bool { if case .prices = self { true } else { false } }
}

extension Change {
  /// How many an interpreter is taken to help at a time.
  var load: Int? { if case .interpreter(_, _, let load) = self { load } else { nil } }
}
