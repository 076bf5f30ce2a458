/// The forms in which answers are shown.
public enum OutputFormat: String, Sendable, CaseIterable {
  case json, jsonl, csv, table, markdown
}
