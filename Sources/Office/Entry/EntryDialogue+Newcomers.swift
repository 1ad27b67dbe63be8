internal import AssetMap

extension EntryDialogue {
  mutating func newLanguages(_ text: String) -> Reply {
    if text.isEmpty {
      newcomer?.languages = table.language.map { [LanguageAbility($0, .native)] } ?? []
    } else {
      do {
        newcomer?.languages = try ListCell.items(text).map {
          try LanguageAbility(String($0))
        }
      } catch {
        return Reply("  ! \(error)")
      }
    }
    advance(from: .newLanguages)
    return Reply()
  }

  mutating func newNeighbourhood(_ text: String) -> Reply {
    if text.isEmpty {
      newcomer?.neighbourhood = table.neighbourhood
    } else if text == "-" {
      newcomer?.neighbourhood = nil
    } else {
      do {
        newcomer?.neighbourhood = try town.neighbourhood(named: text).name
      } catch {
        return Reply("  ! \(error)")
      }
    }
    advance(from: .newNeighbourhood)
    return Reply()
  }

  /// Consent is never assumed: an empty answer gives none.
  mutating func newConsents(_ text: String) -> Reply {
    do {
      newcomer?.purposes = try text.split(whereSeparator: { ";, ".contains($0) }).map {
        try Purpose(String($0))
      }
    } catch {
      return Reply("  ! \(error)")
    }
    guard let newcomer else { return Reply() }
    guard newcomer.purposes.contains(.keep) else {
      self.newcomer = nil
      go(to: .who)
      return Reply("  Without consent to keep, nothing about them is recorded.")
    }
    return Reply(action: .register(newcomer))
  }
}
