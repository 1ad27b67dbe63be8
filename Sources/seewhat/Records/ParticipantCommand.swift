internal import ArgumentParser

/// Those who hold cards.
struct ParticipantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participant",
    abstract: "Register residents and organisations",
    subcommands: [
      ParticipantAdd.self, ParticipantList.self, ParticipantShow.self, ParticipantEdit.self,
      ParticipantDuplicates.self, ParticipantMerge.self, ParticipantUnmerge.self,
      ConsentCommand.self, ParticipantExportAll.self, ParticipantErase.self,
    ]
  )
}
