import Testing

@testable import InspectionReports

/// The coding of invented paragraphs, step by step, against values worked out by another program.
@Suite struct CodingVectorsTests {
  private typealias Vector = CodingVectors.Vector

  private let coder = Coder.builtIn

  /// Half of the last digit that the values are given to.
  private static let rounding = 0.0006

  /// The vectors with the report that they are findings of. A report has one kind, so that the letter with a paragraph of
  /// another kind is two reports.
  private static func reports() throws -> [(vectors: [Vector], report: Report, places: [Int])] {
    let vectors = try CodingVectors.load()
    func report(_ kind: ReportKind, _ vectors: [Vector]) -> (vectors: [Vector], report: Report, places: [Int]) {
      let findings = vectors.map { ($0.input.number, $0.input.section, $0.input.text, $0.input.recommendations) }
      let places = vectors.indices.filter { vectors[$0].input.kind == kind.rawValue }
      return (vectors, .invented(kind, findings), places)
    }
    return [
      report(.clasReview, vectors.review), report(.jtaiLetter, vectors.letter), report(.jtaiReport, vectors.letter),
    ]
  }

  @Test func everyVectorIsRead() throws {
    #expect(try Self.reports().map(\.places.count) == [7, 2, 1])
  }

  @Test func wordsAndSentences() throws {
    for (vectors, report, places) in try Self.reports() {
      let text = coder.mentions(in: report).text
      for place in places {
        let sentences = text.texts[place].map { text.sentences[$0] }
        #expect(
          sentences.map(\.tokens.count) == vectors[place].sentences.map(\.count), "\(vectors[place].input.number)")
        #expect(sentences.map { $0.verb - $0.tokens.lowerBound } == vectors[place].verbs)
      }
    }
  }

  @Test func hits() throws {
    for (vectors, report, places) in try Self.reports() {
      let mentions = coder.mentions(in: report)
      for place in places {
        #expect(
          Set(hits(place, mentions)) == Set(vectors[place].hits), "\(vectors[place].input.number)")
        #expect(mentions.items[place].hits.count == vectors[place].hits.count)
      }
    }
  }

  private func hits(_ place: Int, _ mentions: ReportMentions) -> [Vector.Hit] {
    let sentences = mentions.items[place].sentences
    return mentions.items[place].hits.map { mentions.hits[$0] }.map { hit in
      let sentence = sentences.first { mentions.text.sentences[$0].tokens.contains(hit.first) } ?? -1
      let start = mentions.text.sentences[sentence].tokens.lowerBound
      let entries = coder.vocabulary.entries
      return Vector.Hit(
        label: coder.vocabulary.labels[Int(hit.label)].id, strength: Int(hit.strength.rawValue),
        term: hit.term < 0 ? "(abbreviation)" : coder.vocabulary.text(of: entries[Int(hit.term)]),
        sentence: sentence - sentences.lowerBound, first: hit.first - start, last: hit.last - start)
    }
  }

  @Test func featuresAndScoresOfLabels() throws {
    for (vectors, report, places) in try Self.reports() {
      let mentions = coder.mentions(in: report)
      let kind = CodingKind(report.kind)
      var features = FindingFeatures(coder.vocabulary, isReview: kind == .clas)
      var scores = LabelScores(coder.weights, kind, coder.vocabulary)
      for place in places {
        features.read(place, of: mentions)
        scores.score(features)
        let seen = Bits(features.seen)
        for (number, label) in coder.vocabulary.labels.enumerated() where label.kind != .cue {
          let names = seen.contains(number) ? features.features(of: number).all.map(\.name) : []
          let expected = vectors[place].own["\(label.id) (\(label.kind.rawValue))"] ?? []
          #expect(Set(names) == Set(expected), "\(vectors[place].input.number) \(label.id)")
          let known = label.kind == .service ? vectors[place].serviceScores : vectors[place].themeScores
          let score = try #require(known[label.id])
          #expect(abs(Double(scores.values[number]) / 1000 - score) < Self.rounding, "\(label.id)")
        }
      }
    }
  }

  @Test func clausesAndScoresOfJudgements() throws {
    for (vectors, report, places) in try Self.reports() {
      let mentions = coder.mentions(in: report)
      for place in places {
        let reading = JudgementReading(place, of: mentions, coder.cues, CodingKind(report.kind))
        let (scores, vector) = (reading.scores(coder.weights), vectors[place])
        let starts = mentions.items[place].sentences.map { mentions.text.sentences[$0].tokens.lowerBound }
        #expect(
          reading.clauses.map(\.tokens)
            == vector.clauses.map { (starts[$0.sentence] + $0.first)..<(starts[$0.sentence] + $0.end) })
        #expect(
          zip(scores, vector.clauses).allSatisfy { abs($0 - $1.score) < Self.rounding }, "\(vector.input.number)")
        let shape = reading.shape(scores, citesRecommendation: report.findings[place].citesRecommendation)
        for feature in JudgementFeature.allCases where feature != .bias {
          #expect(abs(shape[feature] - (vector.judgementFeatures[feature.name] ?? 0)) < 0.0001, "\(feature)")
        }
        let all = JudgementScores(shape, coder.weights, citesRecommendation: false).all
        #expect(all.map(\.judgement) == Judgement.allCases)
        for (judgement, score) in all {
          #expect(abs(score - (vector.judgementScores[judgement.rawValue] ?? .infinity)) < 0.002, "\(judgement)")
        }
      }
    }
  }

  @Test func labels() throws {
    for (vectors, report, places) in try Self.reports() {
      var report = report
      coder.code(&report)
      for place in places {
        #expect(report.findings[place].services == vectors[place].services)
        #expect(report.findings[place].themes == vectors[place].themes)
        #expect(report.findings[place].judgement?.rawValue == vectors[place].judgement)
      }
    }
  }
}
