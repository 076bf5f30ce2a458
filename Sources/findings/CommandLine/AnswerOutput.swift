import FindingsOutput

/// Writes one answer where and how the command line asks for it.
struct AnswerOutput {
  private let renderer: AnswerRenderer
  private let path: String?

  init(_ arguments: Arguments) throws {
    let format = arguments.value("format").flatMap(OutputFormat.init) ?? .table
    renderer = AnswerRenderer(
      format: format, width: try Terminal.width(arguments), isColoured: ColourChoice.isColoured(arguments),
      hasByteOrderMark: try ByteOrderMark.isAsked(arguments))
    path = arguments.value("output")
  }

  /// Whether people read the answer: it is a table or Markdown, which have headings, notes, and pages.
  var isForPeople: Bool { renderer.showsNotes }

  /// Writes an answer. What stands over and under a table is said on standard error in the formats for other programs.
  func write(_ answer: AnswerTable) throws {
    try write(renderer.render(answer))
    if !isForPeople {
      for line in answer.heading + answer.notes { Terminal.say(line) }
    }
  }

  /// Writes an answer of several tables, for people.
  func write(parts: [AnswerTable]) throws { try write(renderer.render(parts: parts)) }

  /// Writes a page, for people.
  func write(_ page: AnswerPage) throws { try write(renderer.render(page)) }

  /// Writes an answer in a form of its own.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes an answer that is in UTF-8 already.
  func write(_ bytes: [UInt8]) throws {
    var output = try Output(path)
    try output.add(bytes)
    try output.finish()
  }
}
