package import AssetMap

extension Problem {
  /// Peer circles of the needs that nobody serves.
  ///
  /// The people of a circle have the same sub-theme, and in `language.*` the same language; all
  /// speak one language at the theme's level, near languages as in the rules; they live in one
  /// neighbourhood or next to it, so who did not say where they live is in none; there is a slot in
  /// which all can who said when; and no wish speaks against anybody in it. Each is there with one
  /// need of the theme, the urgent one first, then by code. There are no circles of people who need
  /// somebody to interpret.
  ///
  /// As many needs as can be are brought together: exactly where at most ``PeerCircleSearch/exact``
  /// people of a sub-theme can meet, be it through others; among more by a search that leaves nobody
  /// out whom a circle with a place could take, and no three who could make one.
  ///
  /// - Parameter pairs: The pairs of a plan; fixed ones need not be among them.
  /// - Returns: The circles. Nobody is in one who does not consent to *review*.
  /// - Complexity: For each sub-theme about O(people · languages · places next to theirs · slots).
  package func peerCircles(serving pairs: [PlannedPair]) -> PeerCircles {
    let isServed = served(by: pairs)
    let waiting = isServed.indices.filter { index in
      let theme = themes.rows[Int(needs[index].group.theme)]
      return !isServed[index] && !theme.isTop && !theme.isInterpreting
        && mayBeShown(needs[index].party.holder)
    }
    let groups = Dictionary(grouping: waiting) { index in
      CardGroup(theme: needs[index].group.theme, about: needs[index].group.about, profile: -1)
    }
    var result = PeerCircles(circles: [], waiting: 0, isMost: true)
    for (group, members) in groups.sorted(by: {
      ($0.key.theme, $0.key.about) < ($1.key.theme, $1.key.about)
    }) {
      var holders: Set<Int32> = []
      let people = members.sorted {
        (needs[$0].isUrgent ? 0 : 1, $0) < (needs[$1].isUrgent ? 0 : 1, $1)
      }
      .filter { holders.insert(needs[$0].party.holder).inserted }
      .sorted()
      result.waiting += people.count
      let peers = people.compactMap { peer($0) }
      let (circles, isMost) = PeerCircleSearch(peers).circles()
      result.isMost = result.isMost && isMost
      result.circles += circles.compactMap { circle(of: $0.map { peers[$0] }, group) }
    }
    return result
  }

  /// Somebody who could be in a circle; `nil` where they could be in none.
  private func peer(_ index: Int) -> Peer? {
    let need = needs[index]
    let level = themes.rows[Int(need.group.theme)].level
    let profile = need.group.profile
    let languages = languages.profiles.allLanguages(of: profile).filter {
      self.languages.profiles.level(of: $0, in: profile).map { $0 >= level } ?? false
    }
    let place = need.party.place
    if languages.isEmpty || place == 0 { return nil }
    let peer = Peer(
      need: index,
      party: need.party,
      profile: profile,
      ground: CommonGround(
        languages: languages,
        places: (meetings.places.adjacent[Int(place)] + [place]).sorted(),
        slots: need.party.times == 0 ? TimesOfWeek.any.rawValue : need.party.times,
        genders: need.party.gender,
        admits: need.party.admits
      )
    )
    return peer.ground.isPossible ? peer : nil
  }

  private func circle(of peers: [Peer], _ group: CardGroup) -> PeerCircle? {
    guard var ground = peers.first?.ground else { return nil }
    for peer in peers.dropFirst() { ground.narrow(to: peer.ground) }
    func lowest(_ language: Int32) -> SpokenLevel {
      peers.compactMap { languages.profiles.level(of: language, in: $0.profile) }.min() ?? .a1
    }
    func residents(_ place: Int32) -> Int { peers.count { $0.party.place == place } }
    // Of equal ones the first.
    let language = ground.languages.map { (lowest($0), $0) }
      .max { ($0.0, $1.1) < ($1.0, $0.1) }
    let place = ground.places.max { (residents($0), $1) < (residents($1), $0) }
    guard let language, let place else { return nil }
    return PeerCircle(
      theme: themes.rows[Int(group.theme)].code,
      about: group.about < 0 ? nil : languages.table.tags[Int(group.about)],
      needs: peers.map { needs[$0.need].code },
      language: LanguageAbility(languages.table.tags[Int(language.1)], language.0),
      neighbourhood: meetings.places.names[Int(place)],
      times: TimesOfWeek(commonTo: peers.map(\.party.times)),
      askedForTimes: peers.filter { $0.party.times == 0 }.map { needs[$0.need].code },
      wishes: openWishes(among: peers.map(\.party.holder))
    )
  }
}
