import FindingsOutput
import InspectionReports

/// What reports are read by beside their text: the organisations that are known and the vocabulary, with those of the user's own
/// files.
struct Settings: Sendable {
  var organisations = OrganisationRegister.builtIn
  var coder = Coder.builtIn

  /// - Throws: `UsageError` where a file that is named cannot be read or has a fault.
  init(_ arguments: Arguments) throws {
    if arguments.has("vocabulary") { coder = Coder(try Self.vocabulary(arguments)) }
    guard let file = arguments.value("organisations") else { return }
    do {
      organisations = try organisations.extended(by: FileBytes.load(file))
    } catch let error as FileError {
      throw UsageError(message: "--organisations \(file): \(Messages.sentence(error))", command: arguments.command)
    } catch let error as OrganisationFileError {
      throw UsageError(
        message:
          "--organisations \(file)\(error.line.map { ", line \($0)" } ?? ""): \(Messages.sentence(error.problem))",
        command: arguments.command)
    }
  }

  /// The vocabulary in use.
  ///
  /// - Throws: `UsageError` where a file that is named cannot be read or used.
  static func vocabulary(_ arguments: Arguments) throws -> Vocabulary {
    guard let file = arguments.value("vocabulary") else { return .builtIn }
    do {
      return try Vocabulary(FileBytes.load(file))
    } catch let error as FileError {
      throw UsageError(message: "--vocabulary \(file): \(Messages.sentence(error))", command: arguments.command)
    } catch let fault as VocabularyFault {
      let line = fault.line.map { ", line \($0)" } ?? ""
      throw UsageError(
        message: "--vocabulary \(file)\(line): \(VocabularySentence.sentence(fault.problem))",
        command: arguments.command)
    }
  }
}
