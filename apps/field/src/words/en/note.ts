export const note = {
  doing: 'note',
  title: 'A note',
  lead: 'Free text is sealed to your agency. In codes, others can count and act on it; here only people read.',
  text: 'What should be remembered?',
  hint: 'No more than is needed. The person may ask to see it.',
  seal: 'Seal the note',
  sealing: 'Sealing it on this phone',
  empty: 'Write something first',
  sealed: 'Sealed, on this phone',
  earlier: 'Earlier notes',
  noteOf: 'Note of {when}',
}
