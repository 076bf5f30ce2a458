import Testing

@testable import InspectionReports

@Suite struct JtaiAddresseesTests {
  /// Lines as they stand on a page 440 points wide, each as wide as its letters.
  private func lines(_ texts: [String]) -> ArraySlice<PrintedLine> {
    let lines = texts.enumerated().map { index, text in
      let first = CharacterWidths.width(String(text.prefix { $0 != " " }))
      return PrintedLine(
        number: index + 1, page: 1, text: text, left: 70, textLeft: 70, right: 70 + CharacterWidths.width(text),
        bottom: Double(index) * 14, size: 1, gap: index == 0 ? nil : 1, bullet: 0, isBold: false,
        firstWordWidth: first,
        marks: [])
    }
    return lines[...]
  }

  @Test(
    arguments: [
      ("Ann Lee, Chief Constable of Marlshire Police", "Ann Lee", "Chief Constable", "Marlshire Police"),
      (
        "Bo Hart CBE, Director of Children’s Services, Marlhaven City Council", "Bo Hart CBE",
        "Director of Children’s Services", "Marlhaven City Council"
      ),
      (
        "Cy Dunn, Head of Commissioning and Health Protection", "Cy Dunn",
        "Head of Commissioning and Health Protection", nil
      ),
      ("Di Elm Chief Officer for NHS Vale CCG", "Di Elm", "Chief Officer", "NHS Vale CCG"),
      ("Ed Fox QPM Chief Constable, Marlshire Police", "Ed Fox QPM", "Chief Constable", "Marlshire Police"),
      ("Flo Gray – Chair of the Marlhaven Safeguarding Board", "Flo Gray", "Chair", "Marlhaven Safeguarding Board"),
      ("Gus Hay, Deputy Mayor for Police and Crime", "Gus Hay", "Deputy Mayor for Police and Crime", nil),
      ("Hal Ivy Designated Nurse for NHS Vale CCG", "Hal Ivy", "Designated Nurse", "NHS Vale CCG"),
      ("Marlhaven City Council", "Marlhaven City Council", nil, nil),
    ] as [(String, String, String?, String?)])
  func takesApart(_ line: String, _ name: String, _ role: String?, _ organisation: String?) {
    let list = JtaiAddressees.list(lines([line]), margin: 510)
    #expect(list == [Addressee(name: name, role: role, organisation: organisation)])
  }

  @Test func goesOnOverLines() {
    let list = JtaiAddressees.list(
      lines([
        "Ann Lee, Accountable Officer of the Marl Valley and Upper Lode Clinical", "Commissioning Group",
        "Bo Hart, Chair of", "Marlhaven Safeguarding Board", "Cy Dunn, Chief Constable",
      ]), margin: 510)
    #expect(list.map(\.name) == ["Ann Lee", "Bo Hart", "Cy Dunn"])
    #expect(
      list.map(\.organisation) == [
        "Marl Valley and Upper Lode Clinical Commissioning Group", "Marlhaven Safeguarding Board", nil,
      ])
  }
}
