import InspectionReports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a file of codings: JSON Lines, an object a line, or CSV with the columns id, services, themes and judgement, labels
/// parted by semicolons.
///
///     {"id": "1.1", "services": ["maternity"], "themes": ["record-keeping"], "judgement": "mixed"}
///
///     id,services,themes,judgement
///     1.1,maternity,record-keeping; training,mixed
public enum CodedFile {
  /// Why a file cannot be read.
  public struct Fault: Error, Equatable {
    /// From 1; nil where it is about the whole file.
    public var line: Int?
    /// What is wrong, as a sentence.
    public var message: String
  }

  /// The codings of a file.
  ///
  /// - Throws: `Fault` at the first line that is none.
  public static func codings(_ bytes: [UInt8]) throws(Fault) -> [Coding] {
    let first = bytes.first { !$0.isWhiteSpace }
    guard let first else { throw Fault(line: nil, message: "the file holds no coding") }
    return first == UInt8(ascii: "{") ? try lines(bytes) : try rows(bytes)
  }

  // MARK: JSON Lines

  private struct Line: Decodable {
    var id: String
    var services: [String]?
    var themes: [String]?
    var judgement: String?
    var start: String?
  }

  private static func lines(_ bytes: [UInt8]) throws(Fault) -> [Coding] {
    var codings: [Coding] = []
    let decoder = JSONDecoder()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { !$0.isWhiteSpace }) {
      let decoded: Line
      do {
        decoded = try decoder.decode(Line.self, from: Data(line))
      } catch {
        throw Fault(
          line: index + 1, message: "the line is no coding: an object with id, services, themes, judgement")
      }
      codings.append(
        Coding(
          id: decoded.id, services: try labels(.service, decoded.services ?? [], index + 1),
          themes: try labels(.theme, decoded.themes ?? [], index + 1),
          judgement: try judgement(decoded.judgement, index + 1), start: decoded.start))
    }
    return codings
  }

  private static func judgement(_ name: String?, _ line: Int) throws(Fault) -> Judgement? {
    guard let name, !name.isEmpty else { return nil }
    guard let judgement = Judgement(rawValue: name) else {
      let known = Judgement.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(line: line, message: "\"\(name)\" is no judgement; judgements are \(known)")
    }
    return judgement
  }

  private static let services = Set(Vocabulary.builtIn.services.map(\.id))
  private static let themes = Set(Vocabulary.builtIn.themes.map(\.id))

  /// Ids of the codebook: one that is mistyped would count as a mistake of the other coding.
  private static func labels(
    _ kind: VocabularyLabel.Kind, _ ids: [String], _ line: Int
  ) throws(Fault) -> Set<String> {
    let known = kind == .service ? services : themes
    for id in ids where !known.contains(id) {
      throw Fault(line: line, message: "\"\(id)\" is no \(kind.rawValue); findings vocabulary lists the ids")
    }
    return Set(ids)
  }

  // MARK: CSV

  private static func rows(_ bytes: [UInt8]) throws(Fault) -> [Coding] {
    let table: DataTable
    do {
      table = try DataTable(bytes)
    } catch {
      throw Fault(line: nil, message: "the file is neither JSON Lines nor CSV in UTF-8 with a line of column names")
    }
    guard let id = table.columns.firstIndex(of: "id") else {
      throw Fault(line: table.headerLine, message: "no column is named id")
    }
    var codings: [Coding] = []
    for row in table.rows {
      func value(_ column: String) -> String {
        guard let index = table.columns.firstIndex(of: column), index < row.values.count else { return "" }
        return row.values[index]
      }
      guard id < row.values.count, !row.values[id].isEmpty else {
        throw Fault(line: row.line, message: "the line has no id")
      }
      codings.append(
        Coding(
          id: row.values[id], services: try labels(.service, DataTable.list(value("services")), row.line),
          themes: try labels(.theme, DataTable.list(value("themes")), row.line),
          judgement: try judgement(value("judgement"), row.line),
          start: value("start").isEmpty ? nil : value("start")))
    }
    return codings
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
