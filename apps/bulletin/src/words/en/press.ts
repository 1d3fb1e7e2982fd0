/** A text for the press. A figure stands as `{path}`; each sentence stands whole, and is chosen by its first figure. */
export const press = {
  people: {
    one: '{operation}: teams that looked for signs of trafficking met {people.best} person. The true number is, with {level} percent confidence, at least {people.low} and at most {people.high}; each person is counted once.',
    other:
      '{operation}: teams that looked for signs of trafficking met {people.best} people. The true number is, with {level} percent confidence, at least {people.low} and at most {people.high}; each person is counted once.',
  },
  sites: {
    one: 'Teams visited {sitesVisited} place.',
    other: 'Teams visited {sitesVisited} places.',
  },
  countries: {
    one: '{countries} country took part.',
    other: '{countries} countries took part.',
  },
  arrests: {
    one: '{arrests} person was arrested as a suspect. A court decides on guilt.',
    other: '{arrests} people were arrested as suspects. A court decides on their guilt.',
  },
  notFound:
    'To be met decides nothing about a person. Presumed and identified victims are counted among these people, and are not to be added to them.',
  hidden: 'Small numbers are hidden so that they cannot point to a person. Hidden does not mean none.',
  rounded: 'Numbers in the tables are rounded to multiples of {protection.base}.',
  noise: 'A little chance was added to the numbers in the tables, so that nobody can be singled out.',
  release: 'These are the figures of release {number}.',
} as const
