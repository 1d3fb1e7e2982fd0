/** The release: what an operation found, and how sure that is. */
export const release = {
  title: 'What {operation} found',
  nothingTitle: 'Nothing was published yet',
  nothing:
    'A release stands here once two people on two devices have signed it. Until then this page says nothing, and that tells nothing either.',
  kicker: 'Release {number} of {day}',
  kickerDays: '{days} · release {number} of {day}',
  headline: {
    one: 'person, counted once, was met by teams that looked for signs of trafficking.',
    other: 'people, each counted once, were met by teams that looked for signs of trafficking.',
  },
  atLeast: 'at least',
  atMost: 'at most',
  bar: 'At least {low}, best count {best}, at most {high}',
  why: 'Between {low} and {high}, with {level} percent confidence: the same person may have been met twice, and not every pair of reports can be told to be one person or two.',
  notFound:
    'To be met decides nothing. Presumed and identified victims are counted among these people, and never added to them.',
  arrests: {
    one: 'person arrested; a court decides on guilt',
    other: 'people arrested; a court decides on their guilt',
  },
  countries: { one: 'country took part', other: 'countries took part' },
  sites: { one: 'place visited', other: 'places visited' },
  asOf: 'Counted up to {moment} UTC.',
  table: {
    sex_age: 'Who they are',
    exploitation: 'What was done to them',
    place: 'Where they were met',
    exploitation_sex: 'What was done, to whom',
    place_sex: 'Who was met where',
    country: 'In which countries',
  },
  moreTables: 'More tables',
  people: 'People',
  hidden: 'hidden',
  hiddenSays:
    'Hidden does not mean none. A number from {from} to {to} is hidden because it could point to a person; others are hidden so that it cannot be worked out.',
  roundedSays:
    'Every number is rounded to a multiple of {base} on its own, so rows and columns need not add up to their totals.',
  noiseSays:
    'A little chance was added to every number, so that nobody can be singled out. Rows and columns need not add up to their totals.',
  more: 'How we count and what we hide',
  changes: 'What changed since release {number}',
  changed: {
    people: 'People: {now} instead of {before}.',
    arrests: 'Arrests: {now} instead of {before}.',
    countries: 'Countries: {now} instead of {before}.',
    sitesVisited: 'Places visited: {now} instead of {before}.',
  },
  unchanged: 'The headline and the facts did not change.',
  reason: {
    counted_again: 'Why: people were counted again, with more answers about who is the same person.',
    late_figures: 'Why: figures came late.',
    mistake: 'Why: there was a mistake in the earlier release.',
    unsafe: 'Why: the earlier tables could have pointed to a person.',
    not_needed: 'Why: the earlier release was not needed.',
  },
  earlier: 'Earlier releases',
  replaced: 'Release {number} of {day}, replaced. Its headline was {best} (between {low} and {high}).',
  withdrawn: 'Release {number} of {day}, taken off. Its headline was {best} (between {low} and {high}).',
  standing:
    'Release {number} of {day} stands beside this one. Its headline is {best} (between {low} and {high}).',
  noneStands: 'No release stands now',
  onlyHeadline:
    'Of a release that was replaced or taken off only the headline stays public: two sets of tables could be subtracted from each other.',
  signed: 'Who signed',
  files: 'All tables as files, with checksums',
  press: 'For the press',
  pressSays: 'This text may be used as it stands.',
  needHelp: 'Do you or does someone you know need help?',
} as const
