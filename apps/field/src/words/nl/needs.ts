export const needs = {
  needs: 'noden',
  nextStep: 'volgende stap',
  title: 'Wat is nu nodig?',
  met: 'Waarin is voorzien?',
  isMet: 'voorzien',
  notMet: 'nog niet voorzien',
  keepNeeds: 'Bewaren, dan de volgende stap',
  nextTitle: 'Wat gebeurt er nu?',
  byWhen: 'Wanneer?',
  due: { in0: 'Vandaag', in1: 'Morgen', in3: 'Over 3 dagen', in7: 'Over een week' },
  missing: { step: 'Kies wat er gebeurt', due: 'Kies wanneer' },
  keepNext: 'De volgende stap bewaren',
}
