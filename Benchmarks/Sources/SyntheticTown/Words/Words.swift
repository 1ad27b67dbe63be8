/// The words of a card: as said, and in German.
struct Words {
  let said: String
  let language: String
  /// Empty where German was spoken.
  let rendering: String

  init(of card: TownCard) {
    let (plan, motherTongue, choice) = (card.plan, card.motherTongue, card.phrases)
    let topic = plan.theme.topic
    let german =
      Phrases.all["de"]?
      .words(choice, need: plan.isNeed, topic: topic, named: plan.theme.german) ?? ""
    // Who speaks a language without phrases here had someone say it in German.
    guard motherTongue != "de", let phrases = Phrases.all[motherTongue] else {
      said = german
      language = "de"
      rendering = ""
      return
    }
    let name = motherTongue == "en" ? plan.theme.english : nil
    said = phrases.words(choice, need: plan.isNeed, topic: topic, named: name)
    language = motherTongue
    rendering = german
  }
}
