import AssetMap
import Reports

extension Samples {
  static let interpreterWanted = AdviceReport.Entry(
    change: .interpreter(german, tigrinya, load: 2),
    gain: Gain(urgent: 1, served: 2, points: 1340),
    bound: .unlimitedTime(needs: 7),
    unlocked: [childcareNeed],
    unlockedUnshown: 1
  )

  static let placeWanted = AdviceReport.Entry(
    change: .place(practiceOffer.code, practiceOffer.terms.theme, about: german),
    gain: Gain(urgent: 0, served: 1, points: 545),
    bound: .prices(needs: 1),
    card: practiceOffer,
    unlocked: [practiceNeed],
    displaced: 1
  )

  static let helperWanted = AdviceReport.Entry(
    change: .helper(housingNeed.terms.theme, about: nil, speaking: arabic),
    gain: Gain(urgent: 1, served: 0, points: -80),
    bound: nil,
    unlocked: Array(repeating: housingNeed, count: 14)
  )

  static let advice = AdviceReport(
    head: head(filters: ["theme language"]),
    plan: plan,
    alone: [
      interpreterWanted, placeWanted, helperWanted,
      AdviceReport.Entry(
        change: .helper(practiceOffer.terms.theme, about: german, speaking: arabic),
        gain: Gain(urgent: 2, served: 1, points: 80),
        bound: .prices(needs: 2),
        unlocked: [practiceNeed],
        unlockedUnshown: 2,
        displaced: 2
      ),
    ],
    inOrder: [interpreterWanted, helperWanted, placeWanted],
    leftOut: LeftOut(cardsWithoutMatch: 12)
  )

  /// What a council could do about cards with the texts of others in every field.
  static func advice(_ head: ReportHead, _ entry: MatchReport.Entry) -> AdviceReport {
    let (theme, tag) = (entry.need.terms.theme, head.workingLanguage)
    func advised(_ change: Change) -> AdviceReport.Entry {
      .init(
        change: change,
        gain: Gain(urgent: 1, served: 1, points: 1),
        bound: .prices(needs: 1),
        card: entry.capability,
        unlocked: [entry.need]
      )
    }
    let changes = [
      advised(.interpreter(tag, tag, load: 1)),
      advised(.place(entry.capability.code, theme, about: tag)),
      advised(.helper(theme, about: tag, speaking: tag)),
    ]
    return AdviceReport(
      head: head,
      plan: plan,
      alone: changes,
      inOrder: changes,
      leftOut: LeftOut()
    )
  }
}
