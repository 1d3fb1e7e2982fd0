/** One thing that is wrong with a journal, by the number or the id of the entry. */
export interface Fault {
  fault:
    | 'altered'
    | 'missing'
    | 'reordered'
    | 'inserted'
    | 'signature_wrong'
    | 'device_foreign'
    | 'device_revoked'
    | 'head_wrong'
  number?: number
  entry?: string
  device?: string
  /** Which entry of the device. */
  sequence?: number
}

/** So many missing entries are named one by one: a file can claim any number of them. */
export const mostNamed = 10_000
