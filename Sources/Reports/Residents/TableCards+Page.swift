package import AssetMap

extension TableCards: Renderable {
  /// The two questions, the pictures with their names and codes, and blank cards.
  package func page(for reader: Reader) -> Page {
    let wording = reader.wording
    var page = Page(language: wording.language, title: wording[.paperTitle])
    page.blocks = [.paragraph(heading(for: reader)), .paragraph(wording[.paperCut])]
    page.blocks += [
      .sheet(
        .questions(
          [.paperQuestionNeed, .paperQuestionCapability].map { bilingual($0, for: reader) }
        )
      )
    ]
    let pictures = themes.map { theme in
      Page.Picture(
        picture: .foreign(theme.picture ?? ""),
        label: label(of: theme, for: reader),
        code: theme.code.description
      )
    }
    page.blocks += stride(from: 0, to: pictures.count, by: perPage.rawValue).map { start in
      let sheet = pictures[start..<min(start + perPage.rawValue, pictures.count)]
      return .sheet(.pictures(Array(sheet), perPage: perPage.rawValue))
    }
    return page.adding([.sheet(.blanks(blankLines(for: reader), perPage: perPage.rawValue))])
  }

  /// The event and its day, or the council and today.
  private func heading(for reader: Reader) -> Phrase {
    guard let table else { return head.councilAndDay(for: reader) }
    return reader.wording[
      .headCouncil,
      ["council": .foreign(table.event), "day": reader.day(table.date)]
    ]
  }

  /// The lines of a card to write on.
  private func blankLines(for reader: Reader) -> [Page.BlankLine] {
    func words(_ key: Wording.Key) -> Page.Bilingual { bilingual(key, for: reader) }
    return [
      .word(words(.paperNumber)),
      .ticks(nil, [words(.paperNeed), words(.paperCapability)]),
      .words(words(.paperWords)),
      .word(words(.paperTheme)),
      .ticks(
        words(.paperTold),
        [words(.paperToldOffice), words(.paperToldCouncil), words(.paperToldOther)]
      ),
    ]
  }

  /// A sentence in the reader's language and in the working language.
  private func bilingual(_ key: Wording.Key, for reader: Reader) -> Page.Bilingual {
    let other = reader.speaking(head.workingLanguage).wording
    guard other.language != reader.wording.language else {
      return .init(first: reader.wording[key], second: Phrase())
    }
    return .init(
      first: reader.wording[key],
      second: .foreign(other[key].plain, in: other.language)
    )
  }

  /// The name of a theme in the table's language, as far as there is one, and in the working language.
  func label(of theme: Theme, for reader: Reader) -> Page.Bilingual {
    let own = theme.labels[language].map { Phrase.foreign($0, in: language) }
    let first = own ?? reader.theme(theme.code)
    let second = theme.labels[head.workingLanguage].map {
      Phrase.foreign($0, in: head.workingLanguage)
    }
    return .init(first: first, second: second.flatMap { $0 == first ? nil : $0 } ?? Phrase())
  }
}
