export const needs = {
  needs: 'necessidades',
  nextStep: 'passo seguinte',
  title: 'O que é preciso agora?',
  met: 'Quais estão satisfeitas?',
  isMet: 'satisfeita',
  notMet: 'ainda não satisfeita',
  keepNeeds: 'Guardar, depois o passo seguinte',
  nextTitle: 'O que se segue?',
  byWhen: 'Até quando?',
  due: { in0: 'Hoje', in1: 'Amanhã', in3: 'Em 3 dias', in7: 'Numa semana' },
  missing: { step: 'Escolha o que se segue', due: 'Escolha até quando' },
  keepNext: 'Guardar o passo seguinte',
}
