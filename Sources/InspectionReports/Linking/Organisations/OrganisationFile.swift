/// What is wrong with a file of organisations, and where.
public struct OrganisationFileError: Error, Equatable {
  /// The kinds of fault.
  public enum Problem: Error, Equatable, Sendable {
    /// The file is not UTF-8.
    case notUTF8
    /// A value begins with a double quote and has none at its end.
    case unclosedQuote
    /// No line names the columns.
    case headerMissing
    /// The column `name` or `kind` is not there.
    case columnMissing(String)
    /// A column has a name that no column has.
    case columnUnknown(String)
    /// A line has more values than there are columns: a name with a comma needs quotes.
    case tooManyValues
    /// A line without a name.
    case nameMissing
    /// A kind that does not exist.
    case kindUnknown(String)
    /// A code that is not of three to five capitals and digits.
    case codeMalformed(String)
    /// A code of another body that is neither predecessor nor successor.
    case codeTaken(String, by: String)
    /// A date other than `2018`, `2018-07` or `2018-07-01`.
    case dateMalformed(String)
    /// A name that leads to another body already.
    case nameTaken(String, by: String)
    /// A successor that no line names.
    case successorUnknown(String)
    /// A body that is its own successor, over others or at once.
    case successionCircular(String)
  }
  /// The line of the file, from 1; nil where it is about the whole file.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem
}

/// Reads organisations from a file that people keep (see Resources/organisations.csv for its columns).
struct OrganisationFile {
  /// The columns that a file may have.
  static let columns = [
    "name", "kind", "code", "other_names", "abbreviations", "context_names", "context_areas", "successors",
    "succeeded",
    "note",
  ]

  /// The columns by their positions in `columns`.
  private enum Column: Int {
    case name, kind, code, otherNames, abbreviations, contextNames, contextAreas, successors, succeeded, note
  }

  /// The organisations with the lines they stand on.
  private(set) var entries: [(organisation: Organisation, line: Int)] = []

  init(_ bytes: [UInt8]) throws(OrganisationFileError) {
    let table = try Self.table(bytes)
    for column in table.columns where !Self.columns.contains(column) {
      throw OrganisationFileError(line: table.headerLine, problem: .columnUnknown(column))
    }
    for column in Self.columns.prefix(2) where !table.columns.contains(column) {
      throw OrganisationFileError(line: table.headerLine, problem: .columnMissing(column))
    }
    let places = Self.columns.map { table.columns.firstIndex(of: $0) }
    entries.reserveCapacity(table.rows.count)
    for row in table.rows {
      do throws(OrganisationFileError.Problem) {
        if row.values.count > table.columns.count { throw .tooManyValues }
        entries.append((try Self.organisation(row.values, places), row.line))
      } catch {
        throw OrganisationFileError(line: row.line, problem: error)
      }
    }
  }

  private static func table(_ bytes: [UInt8]) throws(OrganisationFileError) -> DataTable {
    do {
      return try DataTable(bytes)
    } catch {
      switch error {
      case .notUTF8: throw OrganisationFileError(line: nil, problem: .notUTF8)
      case .unclosedQuote(let line): throw OrganisationFileError(line: line, problem: .unclosedQuote)
      case .withoutHeader: throw OrganisationFileError(line: nil, problem: .headerMissing)
      }
    }
  }

  /// The organisation of a line; `places` says where in the line the value of each column stands.
  private static func organisation(
    _ values: [String], _ places: [Int?]
  ) throws(OrganisationFileError.Problem) -> Organisation {
    func value(_ column: Column) -> String { places[column.rawValue].flatMap { values[safe: $0] } ?? "" }
    let (name, code, succeeded, note) = (value(.name), value(.code), value(.succeeded), value(.note))
    if !NameWord.words(of: name).contains(where: { $0.isWord && $0.hash != NameWords.the }) { throw .nameMissing }
    guard let kind = OrganisationKind(rawValue: value(.kind)) else { throw .kindUnknown(value(.kind)) }
    var organisation = Organisation(name: name, kind: kind)
    if !code.isEmpty {
      guard isCode(code) else { throw .codeMalformed(code) }
      organisation.code = code
    }
    organisation.otherNames = DataTable.list(value(.otherNames))
    organisation.abbreviations = DataTable.list(value(.abbreviations))
    organisation.contextNames = DataTable.list(value(.contextNames))
    organisation.contextAreas = DataTable.list(value(.contextAreas))
    organisation.successors = DataTable.list(value(.successors))
    if !succeeded.isEmpty {
      guard let date = PartialDate(succeeded) else { throw .dateMalformed(succeeded) }
      organisation.succeeded = date
    }
    organisation.note = note.isEmpty ? nil : note
    return organisation
  }

  /// ODS codes are three to five capitals and digits: `RTG`, `15M`, `G6V2S`.
  static func isCode(_ code: String) -> Bool {
    (3...5).contains(code.utf8.count) && code.utf8.allSatisfy { $0.isUppercase || $0.isDigit }
  }
}
