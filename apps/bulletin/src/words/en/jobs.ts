/** Ten questions before a job abroad, for source communities. */
export const jobs = {
  title: 'A job offer abroad? Ten things to check before you go',
  says: 'Most people who offer work are honest. These questions cost nothing, and an honest employer will answer them.',
  check: [
    ['Is there a written contract in your language?', 'Wage, hours, place, employer. Keep a copy at home.'],
    [
      'Does the company exist at that address?',
      'Ask somebody who lives there, not the person who made the offer.',
    ],
    [
      'Who pays the journey, and do you owe for it?',
      'A debt that grows is a chain. Ask for the sum in writing.',
    ],
    ['Who will hold your passport?', 'Only you. Leave a copy with your family.'],
    ['What visa is it? A tourist visa is not a work permit.', 'Ask the consulate yourself.'],
    ['Where will you sleep, and may you come and go?', ''],
    ['How does the wage reach you?', 'In your hand or your own account, not “at the end”.'],
    ['Does somebody hurry you, or want it kept from your family?', 'Stop. That is the strongest warning.'],
    [
      'Agree on a word with someone at home',
      'If you say it on the phone, they call for help. Agree on a day to call.',
    ],
    ['Learn one help number of the country by heart', ''],
  ],
  goneTitle: 'Somebody has already gone and does not answer?',
  gone: 'Write down the last message, place and names. Call a help line or the police of your country. Do not threaten the recruiter: it may put the person in danger.',
} as const
