import FindingsOutput

/// Writes one answer where and how the command line asks for it.
struct AnswerOutput {
  private let renderer: AnswerRenderer
  private let path: String?

  init(_ arguments: Arguments) throws {
    let format = arguments.value("format").flatMap(OutputFormat.init) ?? .table
    renderer = AnswerRenderer(format: format, width: try Terminal.width(arguments))
    path = arguments.value("output")
  }

  /// Writes an answer. What stands over and under a table is said on standard error in the formats for other programs.
  func write(_ answer: AnswerTable) throws {
    var output = try Output(path)
    try output.add(renderer.render(answer))
    try output.finish()
    if !renderer.showsNotes {
      for line in answer.heading + answer.notes { Terminal.say(line) }
    }
  }
}
