/** This browser's vault, and how something sealed is opened. */
export const vault = {
  state: { none: 'No vault yet', locked: 'Vault locked', open: 'Vault open' },
  left: 'closes in {age}',
  noneSays:
    'Names, notes and papers are sealed. This browser needs a vault to open them. All else works without it.',
  lockedSays: 'Names, notes and papers stay sealed until you open the vault.',
  setUp: 'Set up the vault',
  setUpSays: 'A passphrase opens it. Nobody can bring it back: not the hub, not your agency.',
  passphrase: 'Passphrase',
  passphraseHint: 'Five words that do not belong together, or sixteen signs.',
  again: 'The same once more',
  notSame: 'These two are not the same.',
  suggest: 'Suggest one',
  making: 'Making the vault. This takes some seconds.',
  weakness: {
    too_short: 'Too short',
    repeats: 'It repeats itself',
    only_digits: 'Only digits',
    other: 'Too easy to guess',
  },
  unlock: 'Open the vault',
  unlocking: 'Opening. This takes some seconds.',
  wrong: 'That did not open it.',
  wait: 'The next try is heard in {age}.',
  usePasskey: 'Use the passkey',
  addPasskey: 'Add a passkey',
  lock: 'Lock now',
  openNames: 'Open the names',
  namesSay:
    'Shows what each person in your care is called, so that you can search by name. Names close with the vault.',
  namesOpen: 'The names are open: search finds them. They close with the vault.',
  noNames: 'No names are sealed in your caseload.',
}

export const sealed = {
  onWhatGround: 'On what ground?',
  groundIsWritten: 'Written to the log before anything is shown: who, when, and this ground.',
  opening: 'Opening',
}
