/// The names of an organisation that hold in the reports on some areas only.
struct ContextNames {
  /// Hospitals and the like, which a successor takes over.
  var sites: [IndexedName] = []
  /// Names of one word: "Brook".
  var short: [IndexedName] = []
}

/// A name as `NameIndex` takes it.
struct IndexedName {
  let key: NameKey
  let condition: NameIndex.Condition

  init(_ name: String, _ key: NameKey) {
    (self.key, condition) = (key, OrganisationRegister.condition(of: name))
  }
}
