export const needs = {
  needs: 'besoins',
  nextStep: 'prochaine étape',
  title: 'De quoi a-t-on besoin maintenant ?',
  met: 'Lesquels sont couverts ?',
  isMet: 'couvert',
  notMet: 'pas encore couvert',
  keepNeeds: 'Garder, puis la prochaine étape',
  nextTitle: 'Que se passe-t-il ensuite ?',
  byWhen: 'Pour quand ?',
  due: { in0: 'Aujourd’hui', in1: 'Demain', in3: 'Dans 3 jours', in7: 'Dans une semaine' },
  missing: { step: 'Choisissez la suite', due: 'Choisissez pour quand' },
  keepNext: 'Garder la prochaine étape',
}
