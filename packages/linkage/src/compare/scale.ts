/** How alike two different values are: a place in `levels`, the most alike first. */
export interface Scale {
  /** What each level is called in a sentence: “the birth date …”. The last one says that nothing is alike. */
  levels: string[]
  level: (a: string, b: string) => number
}
