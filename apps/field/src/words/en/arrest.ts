export const arrest = {
  pages: {
    victim: 'Could the person be a victim too?',
    who: 'Who is arrested?',
    ground: 'On what ground?',
    told: 'What was told?',
  },
  victimSays:
    'Made to do it, held, in debt, papers taken? Who was forced into a crime is protected, not punished.',
  victim: {
    no_sign: 'No sign of it',
    perhaps: 'Perhaps',
    not_asked: 'Not asked yet',
  },
  prosecutor:
    'Then a prosecutor decides. Write the person down as met too, and ask for an interpreter before anything else.',
  asPerson: 'Write down as a person met',
  child: 'May be under 18: a guardian or advocate first, and no questioning before that.',
  roles: 'Thought to have been',
  untilConvicted: 'Suspect until convicted. Nothing chosen means: not known.',
  language: 'Language the person understands',
  told: {
    reason: 'Reason told',
    rights: 'Rights told, all of them',
  },
  toldAt: '{time}, {language}',
  toldNow: 'Touch when you have said it: the time is kept',
  medic: 'Hurt or ill: seen by a medic',
  note: 'Note, sealed',
  noteSays: 'Names and prose go here and nowhere else. Only your agency’s keys open it.',
  cannotSeal: 'This phone cannot seal yet: the marks above will not be kept. Write them on paper.',
  readers: 'the arrest: all who take part. Marks and note: only {agency}, sealed.',
  arrestedAt: 'Arrested at {time}',
}
