/**
 * The form of age's hybrid recipients (X25519 and ML-KEM-768): 1216 bytes in Bech32. The older kind, `age1…`, would
 * leave what is sealed today to whoever keeps it for a quantum computer.
 */
export const isHybrid = (recipient: string): boolean => /^age1pq1[02-9ac-hj-np-z]{1952}$/.test(recipient)
