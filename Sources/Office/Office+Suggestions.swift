package import AssetMap
internal import Matching
package import Register

extension Office {
  /// Who could help with these cards, or whom they could help, and whom of them the best plan of
  /// direct help would choose now, without storing anything.
  ///
  /// - Parameters:
  ///   - cards: open needs and capabilities.
  ///   - limit: how many for each card at most.
  ///   - names: why names are shown; `nil` leaves the report pseudonymous.
  /// - Returns: the report, a part for each card in the order asked.
  /// - Throws: ``RegisterError``, also where a holder does not consent to *keep* and *match*.
  package func suggestions(
    for cards: [CardCode],
    limit: Int,
    names: String? = nil
  ) throws(RegisterError) -> SuggestionReport {
    let desk = try desk(names: names)
    let plan = DirectPlan(of: desk.problem)
    var asked: [SuggestionReport.Asked] = []
    for code in cards {
      guard let card = desk.views.view(code) else { continue }
      guard
        [Purpose.keep, .match].allSatisfy({ desk.views.consents(card, to: $0, on: acting.day) })
      else {
        register.recordRefusal(
          of: "suggest",
          record: code.description,
          rule: .noConsentToMatch,
          acting: acting
        )
        throw .refused(
          "\(card.holder) has not consented to keep and match, so nobody can be suggested. Record "
            + "the consent first: seewhat participant edit \(card.holder) --consent keep,match"
        )
      }
      let suggestions = desk.problem.suggestions(for: code, limit: limit).compactMap { found in
        desk.views.view(found.card).map {
          SuggestionReport.Suggestion(
            card: $0,
            explanation: found.explanation,
            interpreters: found.interpreters.compactMap {
              desk.views.interpreter($0, on: acting.day)
            },
            placesLeft: found.left,
            leftByPlan: plan.left(of: found.card)
          )
        }
      }
      asked.append(
        SuggestionReport.Asked(
          card: card,
          suggestions: suggestions,
          chosen: plan.partners(of: code),
          gap: suggestions.isEmpty
            ? desk.problem.gaps(serving: EmptyCollection()).first { $0.need == code } : nil
        )
      )
    }
    return SuggestionReport(
      head: desk.head(ReportFilter(), on: acting.day, names: names),
      asked: asked
    )
  }
}
