/** How alike two different values are: a place in `levels`, the most alike first. */
export interface Scale {
  /** What each level is called in a sentence: “the birth date …”. The last one says that nothing is alike. */
  levels: string[]
  level: (a: string, b: string) => number
  /** The same of two that are less alike than 0.7 by Jaro and Winkler, none of which is made of words of the other. */
  far?: (a: string, b: string) => number
}
