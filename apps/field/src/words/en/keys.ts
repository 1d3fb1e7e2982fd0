export const keys = {
  title: 'This phone’s key',
  seals: 'This phone can seal.',
  epoch: 'Names, documents and notes go to key {n} of your agency.',
  why: {
    no_root: {
      happened: 'Your agency has no root key yet.',
      todo: 'Ask your country lead to make it at the desk; then scan it here.',
    },
    root_not_pinned: {
      happened: 'This phone does not know its agency’s root key.',
      todo: 'Scan it from the screen of whoever holds it, or have it read to you.',
    },
    not_certified: {
      happened: 'This phone asked to be certified and waits.',
      todo: 'Whoever holds the root certifies it at the desk; this phone must meet the hub after that.',
    },
    no_epoch: {
      happened: 'Your agency has no key to seal to yet.',
      todo: 'Ask your country lead; this phone must meet the hub after that.',
    },
  },
  pin: 'Scan or type the root key',
  pinAgain: 'Scan the root key again',
  ownSays: 'Read it to people of other agencies, or let them scan it, in person.',
  groups: 'Fingerprint, eight groups of five digits',
  code: 'The fingerprint as a code to scan',
  others: 'Other agencies',
  othersSay:
    'A person is referred to an agency only after two people compared its fingerprint, face to face.',
  compared: 'compared',
  notCompared: 'not compared',
  noRoot: 'This agency has no root key',
  isCompared: 'Compared in person by somebody of your agency.',
  compareSays: 'Meet somebody of this agency. Their screen must show the same.',
  confirm: 'Confirm {agency}',
  compareFirst: 'Compare it first',
  scanned: {
    same: 'The scanned code is the same.',
    other: 'The scanned code is another one. Do not confirm; tell your country lead.',
  },
  scanTheirs: 'Scan their code',
  allSame: 'All eight groups are the same',
  inPerson: 'Compared face to face, not by message',
  whoConfirms:
    'Your country lead, or in an NGO the case worker, confirms for your agency. You can show this to them.',
  notARoot: 'This is no code of a root key.',
  noCamera: 'The camera did not open. Allow it in the browser, or type the digits.',
  pinTitle: 'Your agency’s root key',
  pinSays: 'Forty digits, from the screen of whoever holds the root. Never from a message.',
  scanOwn: 'Scan it',
  hold: 'Hold this root key',
  digitsOf: '{n} of {most} digits',
}
