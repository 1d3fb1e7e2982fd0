/** What stands around each page. */
export const frame = {
  demonstration:
    'Demonstration. Every person and figure on this page is invented; it is not a report of a real operation.',
  /** Empty in the language that the pages were written in. */
  unchecked: '',
  pages: 'Pages',
  languages: 'Languages',
  page: {
    index: 'The release',
    count: 'How we count',
    signs: 'The signs',
    help: 'Get help',
    jobs: 'Before you go',
    data: 'Data',
  },
  neutralTitle: 'Information',
  leave: 'Leave this page',
  footer:
    'Libertad is open-source software. This page sets no cookie, runs no script and asks nothing of you.',
  footerLeave:
    '“Leave this page” opens a harmless page, but the visit stays in the history of this browser. Whoever holds this device may see it.',
  kitchen: {
    title: 'Kitchen measures',
    cup: 'Cup',
    millilitres: 'Millilitres',
    note: 'One tablespoon is 15 millilitres, one teaspoon 5.',
  },
} as const
