package import AssetMap
package import Register

extension Office {
  /// Those who are likely registered twice, the likeliest first; that names were compared is recorded.
  ///
  /// - Parameter score: the lowest that is listed, 1 to 99.
  /// - Returns: the pairs, and the names of those in them.
  /// - Throws: ``RegisterError``, also where the look at names cannot be recorded.
  package func duplicates(
    scoring score: Int = DuplicateSearch.usualScore
  ) throws(RegisterError) -> (pairs: [Duplicate], names: [ParticipantCode: ParticipantName]) {
    let people = try register.participantsToCompare(acting: acting)
    let pairs = DuplicateSearch(people).duplicates(scoring: score)
    let codes = Set(pairs.flatMap { [$0.first, $0.second] })
    let names = people.filter { codes.contains($0.code) }.map { ($0.code, $0.name) }
    return (pairs, Dictionary(uniqueKeysWithValues: names))
  }
}
