import InspectionReports

/// What reports are read by beside their text: the organisations that are known, with those of the user's own file.
struct Settings: Sendable {
  var organisations = OrganisationRegister.builtIn

  /// - Throws: `UsageError` where a file that is named cannot be read or has a fault.
  init(_ arguments: Arguments) throws {
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
}
