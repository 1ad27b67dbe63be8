internal import AssetMap

extension ReportHead {
  /// What stands above tables and circles: council and day, what they are and how many, whether the
  /// plan they rest on is there and current, who was left out, and what is shown.
  ///
  /// - Parameters:
  ///   - sentences: What they are and how many.
  ///   - plan: The plan they rest on; a report that rests on none says `isOnPlan: false`.
  ///   - isOnPlan: Whether they depend on a plan.
  ///   - leftOut: Who was left out.
  ///   - reader: In whose words.
  /// - Returns: A paragraph each.
  func blocks(
    _ sentences: [Phrase],
    plan: PlanSummary? = nil,
    isOnPlan: Bool = true,
    leftOut: LeftOutOfCircles,
    for reader: Reader
  ) -> [Page.Block] {
    let wording = reader.wording
    var phrases = [councilAndDay(for: reader)] + sentences
    if isOnPlan, plan?.isCurrent != true {
      let command = Phrase.code("seewhat match")
      phrases.append(wording[plan == nil ? .circlesNoPlan : .headStale, ["command": command]])
    }
    if leftOut.cardsWithoutMatch > 0 {
      phrases.append(wording[.headLeftOutCards, ["count": .count(leftOut.cardsWithoutMatch)]])
    }
    if leftOut.peopleWithoutReview > 0 {
      phrases.append(
        wording[.headLeftOutPeople, ["count": .count(leftOut.peopleWithoutReview)]]
      )
    }
    return (phrases + shown(for: reader, isUnderTotals: true)).map { .paragraph($0) }
  }
}

extension LeftOutOfCircles {
  /// Who was left out, as JSON.
  var data: JSONValue {
    [
      "cards_without_consent_to_match": .number(cardsWithoutMatch),
      "people_without_consent_to_review": .number(peopleWithoutReview),
    ]
  }
}

extension Reader {
  /// When all can come; `asked` are those who never said when, of `people` in all.
  func circleTimes(_ times: TimesOfWeek, asked: [Phrase]) -> Phrase {
    if times.isEmpty { return wording[.circleTimesUnknown] }
    let times = self.times(times)
    if asked.isEmpty { return wording[.circleTimes, ["times": times]] }
    return wording[.circleTimesAsk, ["times": times, "who": list(asked)]]
  }

  /// What comes before people meet: wishes to ask about, and who has yet to agree to be introduced.
  func beforeMeeting(_ wishes: [Preference], missing people: [ParticipantCode]) -> [Phrase] {
    let asked = wishes.map { wording[.circleWish, ["wish": wish($0)]] }
    if people.isEmpty { return asked }
    let who = list(people.map { .code($0.description) })
    return asked + [wording[.circleConsent, ["who": .phrase(who), "count": .count(people.count)]]]
  }
}
