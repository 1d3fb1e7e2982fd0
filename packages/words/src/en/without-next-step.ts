/** People for whom nothing is due, for those who may know of it. */
export const withoutNextStep = {
  title: 'Without a next step',
  short: 'No step',
  lead: 'People for whom nothing is due, of all agencies, by pseudonym and country alone. The country’s lead knows who it is: ask there.',
  empty: 'Everybody has a next step',
  emptyNote: 'Somebody for whom nothing is due comes here, whichever agency cares for the person.',
  person: 'Person',
  country: 'Country',
  since: 'Nothing due since',
  child: 'Path for children',
}
