/** A whole name in one script, family and given name in the order of that script's custom. */
export interface WrittenName {
  /** ISO 15924: Latn, Hans, Hant, Deva, Arab, Cyrl. */
  script: string
  text: string
}
