#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a browser may load and run for a page: its own style and script, known by their hashes, and nothing else.
///
/// Content Security Policy Level 3, W3C.
enum ContentPolicy {
  /// The policy for the exact bytes between the tags of a `style` and a `script`.
  static func text(style: [UInt8], script: [UInt8]) -> String {
    "default-src 'none'; style-src '\(source(style))'; script-src '\(source(script))'; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static func source(_ bytes: [UInt8]) -> String {
    "sha256-" + Data(SHA256.hash(bytes)).base64EncodedString()
  }
}
