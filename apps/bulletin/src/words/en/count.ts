/** How people are counted without their names. */
export const count = {
  title: 'One human being, one count',
  says: 'The same woman may be met at a mine in April and again at a border in May, by two agencies, under two spellings. Her agencies turn her name into a code that nobody can turn back. The hub compares codes and asks both agencies: is this one person? They decide. It never sees a name.',
  range: 'Why it is a range',
  rangeSays: [
    'Some pairs of reports nobody could judge yet: they may be one person or two.',
    'Of people whose reports carry no code we only know how often others were met twice.',
    'At least and at most say how far the true number may be from the best count.',
  ],
  wordsTitle: 'What the words mean',
  word: [
    ['Met', 'A team spoke with a person and wrote it down. Nothing is decided by that.'],
    [
      'Presumed victim',
      'A named officer found reasonable grounds. Protection begins. Not a court’s finding.',
    ],
    [
      'Identified victim',
      'The competent body of the country decided so. Counted among the presumed, never added to them.',
    ],
    ['Arrested', 'Suspected. Not guilty until a court says so.'],
    ['“Rescued”', 'We do not count in this word.'],
  ],
  hideTitle: 'What we hide, and why',
  hideBelow: 'Any number of people from {from} to {to}: where few live, it can tell on somebody.',
  hideSmall: 'Any small number of people: where few live, it can tell on somebody.',
  hide: [
    'A second number in the same row and column, so that subtraction does not give back the first. Both look alike.',
    'Days, single places and single cases: no table has them.',
    'Every new table is attacked together with all tables ever published here, before two people may sign it.',
  ],
  attack: {
    one: 'In release {number} one number is hidden. The narrowest range an attacker could put it into has {narrowest} values.',
    other:
      'In release {number}, {n} numbers are hidden. The narrowest range an attacker could put one into has {narrowest} values.',
  },
  unknownTitle: 'What we do not know',
  unknown:
    'People nobody met. People who did not wish to be counted: some said no, and they are not in these figures. How many of those met will be identified in the end.',
} as const
