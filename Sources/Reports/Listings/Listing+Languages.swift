package import AssetMap

extension Listing {
  /// Languages with their tags, in the order given.
  package static func languages(_ languages: [LanguageTag], for reader: Reader) -> Listing {
    Listing(
      reader.wording[.columnLanguages],
      columns: [
        Column("tag", reader.wording[.columnCode]), Column("name", reader.wording[.columnName]),
      ],
      rows: languages.map { [.code($0.description), .term("\($0)", reader.language($0))] }
    )
  }
}
