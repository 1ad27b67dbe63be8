internal import AssetMap

extension CardView {
  /// The words as the council reads them: the rendering, or what was said where there is none.
  var readable: String { rendering?.stated ?? text }

  /// Whether what was said stands beside its rendering as something else.
  var hasOriginal: Bool { !text.isEmpty && text != readable }

  /// A card's lines in an entry: code (unless the heading has it) and words, what was said, and who,
  /// where names are shown.
  func facts(_ label: Phrase, isCoded: Bool = true, for reader: Reader) -> [Page.Fact] {
    let spoken = rendering?.stated == nil ? textLanguage : reader.workingLanguage
    let words = counted(.foreign(readable, in: spoken), for: reader)
    var facts = [Page.Fact(label, mark: isCoded ? .code(code.description) : Phrase(), words)]
    if hasOriginal {
      let (language, said) = (
        reader.language(textLanguage), Phrase.foreign(text, in: textLanguage)
      )
      facts.append(
        isCoded ? Page.Fact(Phrase(), mark: language, said) : Page.Fact(language, said)
      )
    }
    if let identity {
      let shown = [.foreign(identity.name), identity.contact.map { Phrase.foreign($0) }]
      facts.append(Page.Fact(reader.wording[.labelWho], reader.row(shown.compactMap(\.self))))
    }
    return facts
  }

  /// The words, and for how many, where that is not one.
  private func counted(_ words: Phrase, for reader: Reader) -> Phrase {
    let arguments: [String: Wording.Argument] = [
      "words": .phrase(words), "count": .count(terms.count),
    ]
    if terms.isForGroup { return reader.wording[.valueGroup, arguments] }
    guard terms.count > 1 else { return words }
    return reader.wording[terms.kind == .need ? .valueHelpers : .valuePeople, arguments]
  }

  /// Where the holder lives and what they speak.
  func holderFacts(for reader: Reader) -> [Page.Fact] {
    var facts: [Page.Fact] = []
    if let neighbourhood = neighbourhood?.stated {
      facts.append(Page.Fact(reader.wording[.labelLives], .foreign(neighbourhood)))
    }
    if !languages.isEmpty {
      let spoken = reader.row(languages.map(reader.ability))
      facts.append(Page.Fact(reader.wording[.labelSpeaks], spoken))
    }
    if !terms.times.isEmpty {
      facts.append(Page.Fact(reader.wording[.labelTimes], reader.times(terms.times)))
    }
    return facts
  }

  /// The heading of an entry about this card: theme, code, and whether it is urgent.
  func heading(for reader: Reader) -> Phrase {
    let entry = reader.wording[
      terms.kind == .need ? .entryNeed : .entryCapability,
      [
        "theme": reader.pictured(terms.theme, about: terms.about),
        "code": .code(code.description),
      ]
    ]
    return urgent(entry, for: reader)
  }

  /// A heading marked as urgent where the need is.
  func urgent(_ heading: Phrase, for reader: Reader) -> Phrase {
    terms.isUrgent ? reader.wording[.entryUrgent, ["entry": heading]] : heading
  }
}

extension String {
  /// The text, or `nil` where it is empty.
  var stated: String? { isEmpty ? nil : self }
}
