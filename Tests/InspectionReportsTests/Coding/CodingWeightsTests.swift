import Testing

@testable import InspectionReports

@Suite struct CodingWeightsTests {
  private typealias Problem = CodingWeightsFile.Fault.Problem

  @Test func builtInIsSound() throws {
    let file = try CodingWeightsFile(PackageResources.weights_txt, .builtIn)
    #expect(file.weights.serviceThreshold == 0 && file.weights.themeThreshold == -300)
    // Every term with a weight is a term of the vocabulary: else the two files are not of one training.
    let vocabulary = Vocabulary.builtIn
    let known = Set(vocabulary.entries.enumerated().map { file.key(ofTerm: $0, $1, vocabulary) })
    #expect(known.count { file.terms[$0] != nil } == file.terms.count)
    #expect(file.terms.count > 100)
  }

  /// A line, and what is wrong with it.
  @Test(
    arguments: [
      ("shared\tservice\thit\t1.5\n", nil), ("shared\tservice\thits\t1.5\n", .nameUnknown("hits")),
      ("label\tservice/fire\tbias\t1.0\n", .nameUnknown("service/fire")),
      ("label\tservice/police\n", .numberMalformed),
      ("label\tservice/police\tbias\t1.0001\n", .numberMalformed),
      ("label\tservice/police\tbias\t\n", .numberMalformed),
      ("label\tservice/police\thas theme/none\t1\n", .nameUnknown("theme/none")), ("other\tx\t1\n", .lineMalformed),
      ("label\tservice/police\tkind x\t-1.25\n", .nameUnknown("kind x")),
      ("clause\tcue x\t1\n", .nameUnknown("cue x")),
      ("judge\tmixed\tlowest\t1234.5\n", .numberMalformed), ("\t\t1\n", .lineMalformed),
    ] as [(String, CodingWeightsFile.Fault.Problem?)])
  func lines(_ line: String, _ problem: CodingWeightsFile.Fault.Problem?) throws {
    let file = Array("# comment\n\(line)".utf8)
    guard let problem else {
      #expect(try CodingWeightsFile(file, .builtIn).weights.shared[Int(MentionFeature.hit.rawValue)] == 1500)
      return
    }
    #expect(throws: CodingWeightsFile.Fault(line: 2, problem: problem)) { try CodingWeightsFile(file, .builtIn) }
  }

  @Test func featuresFitTheirBits() {
    #expect(MentionFeature.allCases.count <= CodingWeights.width)
    #expect(Set(MentionFeature.allCases.map(\.name)).count == MentionFeature.allCases.count)
    #expect(Set(CueFeature.allCases.map(\.name)).count == CueFeature.allCases.count)
    #expect(Set(JudgementFeature.allCases.map(\.name)).count == JudgementFeature.allCases.count)
  }
}
