// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Nested, so that who builds seewhat never builds this.
let package = Package(
  name: "see-what-you-can-do-benchmarks",
  dependencies: [
    .package(name: "see-what-you-can-do", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "SyntheticTown", swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "SyntheticTown",
        .product(name: "Matching", package: "see-what-you-can-do"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A link to the tables that the product embeds.
      resources: [
        .embedInCode("StartingTables/themes.csv"),
        .embedInCode("StartingTables/theme-relations.csv"),
        .embedInCode("StartingTables/language-distances.csv"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SyntheticTownTests",
      dependencies: ["SyntheticTown"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
