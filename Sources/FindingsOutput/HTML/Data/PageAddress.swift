/// The address of a view of the page, with its state: `#findings?theme=training&area=Derby`.
enum PageAddress {
  /// - Parameter state: names and values; names are words of the program.
  static func view(_ name: String, _ state: KeyValuePairs<String, String>) -> String {
    "#" + name + "?" + state.map { "\($0)=\(encoded($1))" }.joined(separator: "&")
  }

  /// As `encodeURIComponent` of a browser writes it, with the marks ! ' ( ) * as numbers, too.
  static func encoded(_ value: String) -> String {
    var text = ""
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
    return text
  }
}
