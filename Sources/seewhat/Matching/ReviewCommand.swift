internal import ArgumentParser
internal import AssetMap
internal import Office
internal import Register

/// What a council decides about proposals.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide on proposed matches, and record what became of them",
    discussion: """
      A match goes from proposed to accepted (the council says yes); then each side says yes (agree),
      names are exchanged (introduce), and both sides tell how it went (complete).
      """,
    subcommands: [
      ReviewList.self, ReviewShow.self, ReviewAccept.self, ReviewAgree.self, ReviewDecline.self,
      ReviewIntroduce.self, ReviewComplete.self, ReviewEnd.self,
    ]
  )
}
