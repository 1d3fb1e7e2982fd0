/** `consular_card`: a consulate's paper for one journey or for want of a passport. */
export const documentTypes = ['passport', 'identity_card', 'birth_certificate', 'consular_card'] as const
export type DocumentType = (typeof documentTypes)[number]

/** Who has it when she is met. */
export const holders = ['herself', 'handler', 'employer', 'lost', 'never_had'] as const
export type Holder = (typeof holders)[number]

/** A document of a made-up person; whoever never had one has no number of it. */
export type Document =
  | { type: DocumentType; issuer: string; heldBy: 'never_had' }
  | {
      type: DocumentType
      /** Begins with ZZ: whoever meets it somewhere knows it for made up. */
      number: string
      /** ISO 3166-1 alpha-2. */
      issuer: string
      /** `YYYY-MM-DD`; papers that do not end have none. */
      expires: string | undefined
      /** Lines of the machine-readable zone; certificates and consular cards have none. */
      zone: string[] | undefined
      heldBy: Exclude<Holder, 'never_had'>
    }
