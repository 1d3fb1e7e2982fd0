/** Which way imports may point. What is not here is not allowed. */
export interface Place {
  /** Folder from the root of the project. */
  folder: string
  /** Other folders it may import, by their package names. */
  imports: string[] | 'anything'
  /** The same for its tests, beside the above. */
  testsImport?: string[]
  /** Libraries it may use, when it may not use all that its package.json lists. */
  libraries?: string[]
  /** Runs on Node and may use what Node brings. */
  node: boolean
}

export const places: Place[] = [
  // The field's rules know no transport, no storage and no screen.
  { folder: 'packages/domain', imports: [], libraries: ['zod'], node: false },
  { folder: 'packages/protocol', imports: ['packages/domain'], node: false },
  { folder: 'packages/participant', imports: ['packages/domain', 'packages/protocol'], node: false },
  { folder: 'packages/words', imports: ['packages/domain'], node: false },
  // Reads travel documents for whoever needs it, and stands alone.
  { folder: 'packages/documents', imports: [], node: false },
  // Makes anybody's table of counts safe to publish, and stands alone.
  { folder: 'packages/disclosure', imports: [], node: false },
  // Finds who is the same person in lists or over tokens, and how many people there are; stands alone.
  { folder: 'packages/linkage', imports: [], node: false },
  // Makes a comparable row of what was published about an operation; stands alone.
  { folder: 'packages/reports', imports: [], node: false },
  // Formats of others, in and out: one folder a format. What is read becomes the field's words elsewhere.
  { folder: 'packages/interchange', imports: ['packages/domain'], node: false },
  // Keys, seals and whom they may be made for: the only place with cryptography beyond hashes and signatures.
  { folder: 'packages/sealing', imports: ['packages/domain', 'packages/protocol'], node: false },
  // Procedures made of entries: how a person is sealed, referred and received, how keys come and go.
  {
    folder: 'packages/casework',
    imports: ['packages/domain', 'packages/protocol', 'packages/participant', 'packages/sealing'],
    node: false,
  },
  // Indicators, questions and the rules that make a proposal of them; stands alone.
  { folder: 'packages/screening', imports: [], node: false },
  // What makes a browser a device: its keys, its storage, its line to the hub. Desk and phone both stand on it.
  {
    folder: 'packages/browser',
    imports: ['packages/domain', 'packages/protocol', 'packages/participant', 'packages/sealing'],
    node: false,
  },
  {
    folder: 'packages/scenario',
    imports: [
      'packages/domain',
      'packages/protocol',
      'packages/participant',
      'packages/sealing',
      'packages/casework',
      'packages/screening',
      'packages/linkage',
    ],
    node: false,
  },
  // The browser knows the hub by its protocol alone.
  {
    folder: 'apps/room',
    imports: [
      'packages/domain',
      'packages/protocol',
      'packages/participant',
      'packages/words',
      'packages/browser',
      'packages/sealing',
      'packages/casework',
      'packages/screening',
      'packages/linkage',
      'packages/interchange',
      'packages/reports',
      // The desk shows the text that the public will read, from the one place that writes it.
      'apps/bulletin',
    ],
    node: false,
  },
  {
    folder: 'apps/field',
    imports: [
      'packages/domain',
      'packages/protocol',
      'packages/participant',
      'packages/words',
      'packages/browser',
      'packages/sealing',
      'packages/casework',
      'packages/screening',
      'packages/documents',
      'packages/linkage',
    ],
    node: false,
  },
  // The hub never plays a participant: what it serves is what any other hub would have to serve.
  {
    folder: 'apps/hub',
    imports: ['packages/domain', 'packages/protocol', 'packages/linkage', 'packages/disclosure'],
    testsImport: ['packages/participant'],
    node: true,
  },
  // Evaluates what is blinded, and knows no identity, no journal and no seal.
  { folder: 'apps/keeper', imports: ['packages/domain', 'packages/protocol'], node: true },
  // What the public reads: made of a release, and of nothing else.
  { folder: 'apps/bulletin', imports: ['packages/domain'], node: false },
  { folder: 'apps/command', imports: 'anything', node: true },
  { folder: 'proofs', imports: 'anything', node: true },
  { folder: 'storm', imports: 'anything', node: true },
  { folder: 'journeys', imports: 'anything', node: true },
  { folder: 'bench', imports: 'anything', node: true },
  { folder: 'checks', imports: 'anything', node: true },
]

/** Files that run on Node though their folder does not: tests, what tests share, and how pages are built. */
export const runsOnNode = /\.test\.tsx?$|\/testing\/|^apps\/(room|field)\/(vite\.config|build\/[\w-]+)\.ts$/

/** Arrows that the table forbids and that stand for a reason. */
export const exceptions: { file: string; imports: string; why: string }[] = [
  {
    file: 'packages/protocol/vectors/make.ts',
    imports: 'node:',
    why: 'writes the test vectors to their files; no program imports it',
  },
  {
    file: 'packages/protocol/vectors/test-keys.ts',
    imports: 'node:',
    why: 'signs the test vectors with another implementation than the browser has; no program imports it',
  },
  {
    file: 'packages/sealing/vectors/make.ts',
    imports: 'node:',
    why: 'writes the test vectors to their files; no program imports it',
  },
  {
    file: 'packages/linkage/measure.ts',
    imports: 'node:',
    why: 'reads the labelled lists of a folder; no program imports it',
  },
]
