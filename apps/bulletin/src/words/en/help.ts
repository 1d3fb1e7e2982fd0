/** Lines by country, each with how sure it is. */
export const help = {
  title: 'Get help',
  says: 'Help is free. You do not have to give your name. You do not have to speak with the police to be helped.',
  draft:
    'Draft page. Numbers marked “not confirmed” have not been confirmed by the national bureau of their country. Until they are, this page may not be published as advice.',
  country: 'Country',
  number: 'Number',
  sure: 'How sure',
  none: 'No number found yet.',
  tooOld: 'Not shown: our only source is from about {year}.',
  sourceOf: 'Source of {date}',
  sourceUndated: 'Source without date',
  seen: '{source} · seen {day}, not confirmed',
  confirmed: 'Confirmed on {day}',
  confirmedSource: 'by the national bureau · first source: {source}',
  allDay: '24 hours',
  note: {
    women: 'for women',
    crisis: 'crisis line',
    general_emergency: 'the general emergency number, no trafficking line',
    crime_stoppers: 'Crime Stoppers, no trafficking line',
  },
  silentTitle: 'If you cannot speak',
  silent: [
    'Call and stay silent: some lines will ask yes or no questions.',
    'Write the number on paper without a name beside it.',
    'Ask a nurse, a teacher or a priest to call.',
  ],
} as const
