package import AssetMap

extension Problem {
  /// The exchange circles: all are counted, and some are chosen.
  ///
  /// Two or three people with an open need and an open capability each are a circle where each
  /// one's capability and the next one's need are an eligible direct pair, and the last helps the
  /// first. The plan plays no part, but pairs that are together already are no part of a circle. Of
  /// several pairs between two people the one with most points counts, the first by code where equal.
  ///
  /// Each person is in at most one of those chosen, so that nobody is asked to give twice and each
  /// card is used at most once. They help as many people as can be, then with most points. This is
  /// the clearing of a barter exchange with cycles of two and three, which is NP-hard (Abraham, Blum,
  /// Sandholm, "Clearing algorithms for barter exchange markets", 2007): a choice made step by step
  /// is improved piece by piece (``ExchangeChoice``), and where there are few circles every part is
  /// searched to the end (``ExchangePacking``).
  ///
  /// - Parameter limit: How many people are looked at; those whose needs have waited longest, then
  ///   by code.
  /// - Returns: The circles. Nobody is in one who does not consent to *review*.
  /// - Complexity: O(pairs of fitting themes) for finding who can help whom; n²/4 bytes and
  ///   O(e·n/64) for n people and e helping.
  package func exchangeCircles(
    amongAtMost limit: Int = ExchangeGraph.mostPeople
  ) -> ExchangeCircles {
    let (graph, leftOut) = ExchangeGraph.graph(of: self, limit: limit)
    let count = graph.count()
    var choice = ExchangeChoice(graph)
    var isProvenBest = false
    if count.twos + count.threes <= ExchangePacking.mostCircles {
      isProvenBest = choice.improveExactly()
    }
    return ExchangeCircles(
      chosen: choice.chosen.map { circle in
        ExchangeCircle(
          steps: circle.people.indices.compactMap { place in
            let next = circle.people[(place + 1) % circle.people.count]
            return graph.best(circle.people[place], next).map { pair in
              .init(
                capability: capabilities[pair.capability].code,
                need: needs[pair.need].code,
                points: pair.points
              )
            }
          }
        )
      },
      twos: count.twos,
      threes: count.threes,
      people: count.people,
      isProvenBest: isProvenBest,
      peopleLeftOut: leftOut
    )
  }
}
