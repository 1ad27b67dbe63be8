package import AssetMap

extension PeerReport: Renderable {
  /// The report to read in a meeting: each circle with its people.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.titlePeers])
    var sentences = [wording[.introPeers]]
    if circles > 0 {
      let counts = ["circles": circles, "people": people, "waiting": waiting]
      sentences.append(wording[.headPeers, counts.mapValues { .count($0) }])
      sentences.append(wording[isMost ? .headPeersMost : .headPeersNotMost])
    }
    page.blocks = head.blocks(sentences, plan: plan, leftOut: leftOut, for: reader)
    if entries.isEmpty {
      page.blocks += head.empty(
        .emptyPeers,
        next: .emptyMatchesNext,
        command: "seewhat report gaps",
        wording
      )
      return page
    }
    for entry in entries { page.blocks += entry.blocks(for: reader) }
    page.blocks += head.notes(for: reader, isWithFit: false)
    return page
  }
}

extension PeerReport.Entry {
  /// One circle: how many, how they talk, where, when, and who.
  fileprivate func blocks(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let heading = wording[
      .entryPeers,
      [
        "theme": .phrase(reader.pictured(circle.theme, about: circle.about)),
        "count": .count(needs.count),
      ]
    ]
    let (spoken, level) = (reader.language(circle.language.language), circle.language.level)
    let talk =
      level == .native
      ? wording[.peersNativeLanguage, ["language": spoken]]
      : wording[.peersLanguage, ["language": spoken, "level": reader.level(level)]]
    var asked: [Phrase] = []
    if !circle.askedForTimes.isEmpty {
      asked = [wording[.circlePeople, ["count": .count(circle.askedForTimes.count)]]]
    }
    var facts = [
      Page.Fact(wording[.labelLanguage], talk),
      Page.Fact(
        wording[.labelPlace],
        wording[.peersPlace, ["neighbourhood": .foreign(circle.neighbourhood)]]
      ),
      Page.Fact(wording[.labelTableTimes], reader.circleTimes(circle.times, asked: asked)),
    ]
    for (index, need) in needs.enumerated() {
      facts += need.facts(index == 0 ? wording[.labelPeers] : Phrase(), for: reader)
      var said: [Phrase] = []
      if need.terms.isUrgent { said.append(wording[.guestUrgent]) }
      if let neighbourhood = need.neighbourhood?.stated {
        said.append(wording[.guestLives, ["neighbourhood": .foreign(neighbourhood)]])
      }
      if circle.askedForTimes.contains(need.code) { said.append(wording[.guestNoTimes]) }
      facts.append(Page.Fact(Phrase(), reader.apart(said)))
    }
    let missing = reader.beforeMeeting(circle.wishes, missing: withoutIntroduceConsent)
    facts += Explanation.first([], missing, for: reader)
    return [.heading(heading, level: 2), .facts(facts)]
  }
}
