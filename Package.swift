// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "see-what-you-can-do",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "seewhat", targets: ["seewhat"]),
    .library(name: "Matching", targets: ["AssetMap", "Matching"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "AssetMap", swiftSettings: strict),
    .target(name: "Matching", dependencies: ["AssetMap"], swiftSettings: strict),
    .target(
      name: "Register",
      dependencies: [
        "AssetMap",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(name: "Exchange", dependencies: ["AssetMap"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["AssetMap"], swiftSettings: strict),
    .target(
      name: "Office",
      dependencies: ["AssetMap", "Matching", "Register", "Exchange", "Reports", "SampleData"],
      resources: [
        .embedInCode("StartingTables/themes.csv"),
        .embedInCode("StartingTables/theme-relations.csv"),
        .embedInCode("StartingTables/language-distances.csv"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "SampleData",
      path: "SampleData",
      resources: [
        .embedInCode("neighbourhoods.csv"),
        .embedInCode("participants.csv"),
        .embedInCode("round-tables.csv"),
        .embedInCode("cards.csv"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "seewhat",
      dependencies: [
        "AssetMap", "Matching", "Register", "Exchange", "Office", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "AssetMapTests", dependencies: ["AssetMap"], swiftSettings: strict),
    .testTarget(
      name: "MatchingTests",
      dependencies: ["AssetMap", "Matching"],
      resources: [.copy("Fixtures")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RegisterTests",
      dependencies: ["AssetMap", "Register", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["AssetMap", "Exchange"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["AssetMap", "Reports"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OfficeTests",
      dependencies: [
        "AssetMap", "Exchange", "Office", "Register", "Reports",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "seewhatTests", dependencies: ["seewhat", "Reports"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
