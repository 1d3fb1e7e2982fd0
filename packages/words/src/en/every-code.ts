/** A word for every code of a closed list. */
export type EveryCode<List extends readonly string[]> = Record<List[number], string>
