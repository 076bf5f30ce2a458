import InspectionReports

/// The members of a report and of its elements, in the order of the contract.
extension JSONWriter {
  // MARK: Report

  /// - Parameter withHeader: with area and date of publication, which a record of JSON Lines has in its header: no key
  ///   stands twice in an object.
  mutating func write(facts report: Report, withHeader: Bool = true) {
    field("title", report.title)
    if withHeader { field("area", report.area) }
    key("localAuthorities")
    array(report.localAuthorities) { writer, authority in
      writer.object {
        $0.field("name", authority.name)
        $0.field("code", authority.code)
      }
    }
    field("topic", report.topic)
    field("deepDive", report.deepDive)
    field("subject", report.subject)
    list("organisations", report.organisations) { writer, organisation in
      writer.object {
        $0.field("name", organisation.name)
        $0.field("kind", organisation.kind.rawValue)
        $0.field("code", organisation.code)
        $0.field("names", organisation.names)
        $0.field("role", organisation.role?.rawValue)
        $0.field("isRegistered", organisation.isRegistered)
      }
    }
    key("inspected")
    if let inspected = report.inspected {
      object {
        $0.field("start", inspected.start.description)
        $0.field("end", inspected.end.description)
      }
    } else {
      null()
    }
    if withHeader { field("published", report.published?.description) }
    field("inspectors", report.inspectors)
    field("inspectorates", report.inspectorates)
    field("region", report.region)
    write("providers", report.providers)
    write("commissioners", report.commissioners)
    key("addressees")
    array(report.addressees) { writer, addressee in
      writer.object {
        $0.field("name", addressee.name)
        $0.field("role", addressee.role)
        $0.field("organisation", addressee.organisation)
      }
    }
    field("childrenConsidered", report.childrenConsidered)
  }

  private mutating func write(_ name: StaticString, _ bodies: [NamedBody]) {
    key(name)
    array(bodies) { writer, body in
      writer.object {
        $0.field("name", body.name)
        $0.field("abbreviation", body.abbreviation)
      }
    }
  }

  mutating func write(rest report: Report) {
    key("nextSteps")
    if let steps = report.nextSteps {
      object {
        $0.field("responsible", steps.responsible)
        $0.field("workingDays", steps.workingDays)
        $0.field("due", steps.due?.description)
        $0.field("text", steps.text)
        $0.write(steps.place)
      }
    } else {
      null()
    }
    list("footnotes", report.footnotes) { writer, note in
      writer.object {
        $0.field("mark", note.mark)
        $0.field("text", note.text)
        $0.write(note.place)
      }
    }
    list("narrative", report.narrative) { writer, paragraph in
      writer.object {
        $0.field("section", paragraph.section)
        $0.field("text", paragraph.text)
        $0.write(paragraph.place)
      }
    }
  }

  mutating func write(_ source: Source) {
    key("source")
    object {
      $0.field("file", source.file)
      $0.field("bytes", source.bytes)
      $0.field("lines", source.lines)
      $0.field("pages", source.pages)
    }
  }

  private mutating func write(_ place: Place) {
    field("page", place.page)
    field("lines", lines: place.lines)
  }

  // MARK: Elements

  mutating func write(_ finding: Finding) { object { $0.write(members: finding) } }

  mutating func write(members finding: Finding) {
    field("id", finding.id)
    field("number", finding.number)
    field("chapter", finding.chapter)
    field("section", finding.section)
    field("subheading", finding.subheading)
    field("printed", finding.printed)
    field("text", finding.text)
    field("judgement", finding.judgement?.rawValue)
    field("priority", finding.priority)
    field("services", finding.services)
    field("themes", finding.themes)
    field("organisations", finding.organisations)
    field("recommendations", finding.recommendations)
    write("citations", finding.citations)
    write("references", finding.references)
    write(finding.place)
  }

  private mutating func write(_ name: StaticString, _ citations: [Citation]) {
    key(name)
    array(citations) { writer, citation in
      writer.object {
        $0.field("text", citation.text)
        $0.field("numbers", citation.numbers)
      }
    }
  }

  mutating func write(_ recommendation: Recommendation) { object { $0.write(members: recommendation) } }

  mutating func write(members recommendation: Recommendation) {
    field("id", recommendation.id)
    field("number", recommendation.number)
    field("group", recommendation.group)
    field("addressedTo", recommendation.addressedTo)
    field("addressees", recommendation.addressees)
    key("addresseeLinks")
    array(recommendation.addresseeLinks) { $0.write($1) }
    field("text", recommendation.text)
    field("services", recommendation.services)
    field("themes", recommendation.themes)
    field("findings", recommendation.findings)
    write(recommendation.place)
  }

  private mutating func write(_ link: AddresseeLink) {
    object {
      $0.field("printed", link.printed)
      switch link.meaning {
      case .organisation:
        $0.field("means", "organisation")
        $0.field("organisations", link.organisations)
      case .collective(let members):
        $0.field("means", "collective")
        $0.field("organisations", members)
      case .unresolved(let candidates):
        $0.field("means", "unresolved")
        $0.field("organisations", candidates)
      }
    }
  }

  mutating func write(_ example: Example) { object { $0.write(members: example) } }

  mutating func write(members example: Example) {
    field("number", example.number)
    field("label", example.label)
    field("section", example.section)
    field("after", example.after)
    field("text", example.text)
    field("judgement", example.judgement?.rawValue)
    write(example.place)
  }

  mutating func write(_ voice: Voice) { object { $0.write(members: voice) } }

  mutating func write(members voice: Voice) {
    field("number", voice.number)
    field("speaker", voice.speaker)
    field("text", voice.text)
    write(voice.place)
  }

  mutating func write(_ action: Action) { object { $0.write(members: action) } }

  mutating func write(members action: Action) {
    field("id", action.id)
    field("number", action.number)
    field("recommendation", action.recommendation)
    field("organisations", action.organisations)
    field("lead", action.lead)
    field("timescale", action.timescale)
    field("text", action.text)
    write(action.place)
  }

  mutating func write(_ diagnostic: Diagnostic) { object { $0.write(members: diagnostic) } }

  mutating func write(members diagnostic: Diagnostic) {
    field("severity", diagnostic.code.severity.rawValue)
    field("code", diagnostic.code.rawValue)
    field("message", diagnostic.message)
    field("lines", lines: diagnostic.lines)
  }
}
