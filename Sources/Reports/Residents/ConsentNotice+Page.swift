package import AssetMap

extension ConsentNotice: Renderable {
  /// What is kept, what for, until when, which rights there are, and where to sign.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.noticeTitle], isForHand: true)
    page.blocks = [
      .paragraph(head.councilAndDay(for: reader)),
      .paragraph(wording[.noticeFree]),
    ]
    for (title, blocks) in parts(for: reader) {
      page.blocks += [.heading(wording[title], level: 2)] + blocks
    }
    page.blocks += reader.contact(contact) + signature(for: reader)
    let version = wording[.noticeVersion, ["version": .code(Self.version)]]
    return page.adding([.note(version)])
  }

  private func parts(for reader: Reader) -> [(Wording.Key, [Page.Block])] {
    let wording = reader.wording
    func terms(_ key: Wording.Key, _ days: Int) -> Phrase {
      wording[key, ["count": .count(days)]]
    }
    return [
      (
        .noticeKept,
        [.list(Self.kept.map { wording[$0] }), .paragraph(wording[.noticeWhy])]
      ),
      (
        .noticePurposes,
        [
          .paragraph(wording[.noticeTick]),
          .form(Purpose.allCases.map { .tick(wording[Self.key(of: $0)]) }),
          .paragraph(wording[.noticeFirst]),
        ]
      ),
      (
        .noticeUntil,
        [
          .form([.line(wording[.noticeUntilDay])]),
          .paragraph(terms(.noticeOpenCards, retention.unconfirmedCards)),
          .paragraph(terms(.noticeClosedCards, retention.closedCards)),
        ]
      ),
      (.noticeRights, [.list(Self.rights.map { wording[$0] })]),
      (
        .noticeHow, [.paragraph([wording[.noticeWithdraw], wording[.noticeTell]].joined(by: " "))]
      ),
    ]
  }

  private func signature(for reader: Reader) -> [Page.Block] {
    let wording = reader.wording
    let code: Page.Block = .paragraph(
      wording[.ownCode, ["code": self.code.map { .code($0.description) } ?? Phrase()]]
    )
    return [
      .heading(wording[.noticeSignature], level: 2),
      .paragraph(wording[.noticeUnderstood]),
      self.code == nil ? nil : code,
      .form([.noticeName, .noticeDay, .noticeSigned, .noticeThrough].map { .line(wording[$0]) }),
    ]
    .compactMap(\.self)
  }

  /// What is written down.
  static let kept: [Wording.Key] = [
    .noticeKeptName, .noticeKeptProfile, .noticeKeptCards, .noticeKeptWishes, .noticeKeptMatches,
  ]

  /// What can be asked for.
  static let rights: [Wording.Key] = [.noticeSee, .noticeCorrect, .noticeErase, .noticeComplain]

  /// What a purpose means.
  static func key(of purpose: Purpose) -> Wording.Key {
    switch purpose {
    case .keep: .noticeKeep
    case .match: .noticeMatch
    case .review: .noticeReview
    case .introduce: .noticeIntroduce
    }
  }
}
