/** Twelve signs, each with its picture. */
export const signs = {
  title: 'The signs of trafficking',
  says: 'One sign alone proves nothing. Several together are a reason to ask for help. A person may hold her own passport and get some pay, and still not be free.',
  picture: 'The coloured figure is the person it happens to.',
  sign: {
    papers: 'Someone else keeps their passport or papers',
    leave: 'They cannot leave, or only with someone',
    speak: 'Another person answers for them',
    pay: 'They get little pay, or none',
    debt: 'They work for a debt that never ends',
    hours: 'Very long days, no day of rest',
    sleep: 'They sleep where they work',
    promise: 'The job is not the one that was promised',
    phone: 'They have no phone, or it is watched',
    hurt: 'Hurt or ill, and no doctor',
    watched: 'Always watched',
    child: 'A child at work, or with adults who control it: no force is needed to call it trafficking',
  },
  doTitle: 'What to do',
  do: [
    'Danger now? Call the emergency number of the country.',
    'Do not confront anyone and do not try to free a person yourself.',
    'Remember place, time, what you saw. Do not take pictures of people.',
    'Call a line on the help page. You need not give your name.',
  ],
  source: 'Based on published indicators (ILO, UNODC), in our words.',
} as const
