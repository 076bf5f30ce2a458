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
    for row in table.rows {
      do {
        entries.append((try Self.organisation(row.values, table.columns), row.line))
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

  private static func organisation(
    _ values: [String], _ columns: [String]
  ) throws(OrganisationFileError.Problem) -> Organisation {
    if values.count > columns.count { throw .tooManyValues }
    func value(_ column: String) -> String {
      columns.firstIndex(of: column).flatMap { $0 < values.count ? values[$0] : nil } ?? ""
    }
    if NameKey(value("name")).isEmpty { throw .nameMissing }
    guard let kind = OrganisationKind(rawValue: value("kind")) else { throw .kindUnknown(value("kind")) }
    var organisation = Organisation(name: value("name"), kind: kind)
    if !value("code").isEmpty {
      guard isCode(value("code")) else { throw .codeMalformed(value("code")) }
      organisation.code = value("code")
    }
    organisation.otherNames = DataTable.list(value("other_names"))
    organisation.abbreviations = DataTable.list(value("abbreviations"))
    organisation.contextNames = DataTable.list(value("context_names"))
    organisation.contextAreas = DataTable.list(value("context_areas"))
    organisation.successors = DataTable.list(value("successors"))
    if !value("succeeded").isEmpty {
      guard let date = PartialDate(value("succeeded")) else { throw .dateMalformed(value("succeeded")) }
      organisation.succeeded = date
    }
    organisation.note = value("note").isEmpty ? nil : value("note")
    return organisation
  }

  /// ODS codes are three to five capitals and digits: `RTG`, `15M`, `G6V2S`.
  static func isCode(_ code: String) -> Bool {
    (3...5).contains(code.utf8.count) && code.utf8.allSatisfy { $0.isUppercase || $0.isDigit }
  }
}
