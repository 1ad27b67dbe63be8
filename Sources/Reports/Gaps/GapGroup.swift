internal import AssetMap

/// The unserved needs of one theme or language.
struct GapGroup<Key: Hashable> {
  let key: Key
  let needs: Int
  let urgentNeeds: Int
  /// The cause of most of them; of equals the one that comes first.
  let commonest: GapCause.Name

  /// The groups of these needs, the most needs first.
  static func groups(_ entries: [GapReport.Entry], by key: (GapReport.Entry) -> Key) -> [GapGroup] {
    entries.grouped(by: key)
      .map { key, members in
        let causes = members.grouped(by: \.gap.cause.name)
        let most = causes.map(\.members.count).max() ?? 0
        return GapGroup(
          key: key,
          needs: members.count,
          urgentNeeds: members.count { $0.gap.isUrgent },
          commonest: causes.first { $0.members.count == most }?.key ?? .noCapability
        )
      }
  }
}

extension GapReport {
  /// By top theme, the most needs first.
  var byTheme: [GapGroup<ThemeCode>] {
    GapGroup.groups(entries) { $0.gap.theme.top }
      .sorted { ($1.needs, $0.key) < ($0.needs, $1.key) }
  }

  /// By the language that whoever asks speaks best, the most needs first; `nil` where none is known.
  var byLanguage: [GapGroup<LanguageTag?>] {
    GapGroup.groups(entries) { $0.need.languages.first?.language }
      .sorted {
        ($1.needs, $0.key?.description ?? "\u{10FFFF}")
          < ($0.needs, $1.key?.description ?? "\u{10FFFF}")
      }
  }
}
