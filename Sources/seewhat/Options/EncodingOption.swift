internal import ArgumentParser
internal import Exchange

extension FileEncoding: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }
}

/// How the bytes of files that come in stand for characters.
struct EncodingOption: ParsableArguments {
  @Option(help: "utf-8 or windows-1252")
  var encoding = FileEncoding.utf8
}
