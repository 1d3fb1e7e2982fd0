export const needs = {
  needs: 'needs',
  nextStep: 'next step',
  title: 'What is needed now?',
  met: 'Which of these are met?',
  isMet: 'met',
  notMet: 'not met yet',
  keepNeeds: 'Keep, then the next step',
  nextTitle: 'What happens next?',
  byWhen: 'By when?',
  due: { in0: 'Today', in1: 'Tomorrow', in3: 'In 3 days', in7: 'In a week' },
  missing: { step: 'Choose what happens next', due: 'Choose by when' },
  keepNext: 'Keep the next step',
}
