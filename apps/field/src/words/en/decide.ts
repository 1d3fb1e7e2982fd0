export const decide = {
  decision: 'decision',
  title: 'What do you find?',
  lead: 'Your name stands under it, not the app’s. Protection begins with “presumed” and does not wait for proof.',
  detail: {
    presumed: 'reasonable grounds; help and time to reflect begin',
    identified: 'for the competent body of the country',
    not_victim: 'can be reopened',
    unknown: 'stay in touch, ask again elsewhere',
  },
  differs: 'This is another finding than the suggested one. That is allowed, and kept.',
  because: 'Because',
  under: 'Under the law: {country}',
  palermo: 'Palermo Protocol, Article 3',
  by: 'By',
  as: 'As',
  agency: 'Agency',
  notASuspect:
    'From now on not a suspect for what the person was made to do. Changing that needs a prosecutor, by name.',
  sign: 'Sign: {finding}',
  missing: { status: 'Choose a finding', reasons: 'Choose a reason', law: 'Choose the law' },
  notYours: 'Your role does not decide this',
}
