// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "findings",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "findings", targets: ["findings"]),
    .library(name: "InspectionReports", targets: ["InspectionReports"]),
    .library(name: "FindingsAnalysis", targets: ["FindingsAnalysis"]),
  ],
  targets: [
    // The street runs one way: findings -> FindingsOutput -> FindingsAnalysis -> InspectionReports.
    .target(
      name: "InspectionReports",
      // In the binary, so that one file is the whole program.
      resources: [
        .embedInCode("Resources/organisations.csv"), .embedInCode("Resources/local-authorities.csv"),
        .embedInCode("Resources/vocabulary.txt"), .embedInCode("Resources/weights.txt"),
      ]),
    .target(name: "FindingsAnalysis", dependencies: ["InspectionReports"]),
    .target(
      name: "FindingsOutput", dependencies: ["FindingsAnalysis", "InspectionReports"],
      // The page of findings report: a template, its style and its script.
      resources: [
        .embedInCode("Resources/report.html"), .embedInCode("Resources/report.css"),
        .embedInCode("Resources/report.js"),
      ]),
    .executableTarget(
      name: "findings", dependencies: ["FindingsAnalysis", "FindingsOutput", "InspectionReports"],
      // One file that runs where Swift is not installed, and starts three times as fast as with its libraries beside it.
      // The static FoundationEssentials does not name its own parts; of the linkers, lld is silent on what it leaves out.
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-use-ld=lld", "-l_FoundationCollections", "-l_FoundationCShims"],
          .when(platforms: [.linux], configuration: .release))
      ]),
    // Run by hand: swift run -c release findings-benchmark
    .executableTarget(name: "findings-benchmark"),
    // Run by hand: makes Resources/weights.txt again from coded reports.
    .executableTarget(name: "findings-training", dependencies: ["FindingsAnalysis", "InspectionReports"]),
    .testTarget(name: "InspectionReportsTests", dependencies: ["InspectionReports"], exclude: ["Expected"]),
    .testTarget(name: "FindingsAnalysisTests", dependencies: ["FindingsAnalysis"]),
    .testTarget(name: "FindingsOutputTests", dependencies: ["FindingsOutput"]),
    // Runs the built program, so that the program is built with it.
    .testTarget(name: "findingsTests", dependencies: ["findings"]),
  ],
  swiftLanguageModes: [.v6]
)
