import InspectionReports
import FoundationEssentials
let d = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let r = try ReportParser.parse([UInt8](d), file: CommandLine.arguments[1])
print(r.id, r.title ?? "-", r.area ?? "-", r.inspected as Any, r.published as Any, r.findings.count, r.recommendations.count, r.examples.count, r.voices.count, r.childrenConsidered as Any, r.providers, r.commissioners, r.inspectors)
for d in r.diagnostics { print(d.code.rawValue, d.lines as Any, d.message) }
