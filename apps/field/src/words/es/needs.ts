export const needs = {
  needs: 'necesidades',
  nextStep: 'paso siguiente',
  title: '¿Qué hace falta ahora?',
  met: '¿Cuáles están cubiertas?',
  isMet: 'cubierta',
  notMet: 'aún no cubierta',
  keepNeeds: 'Guardar, y el paso siguiente',
  nextTitle: '¿Qué sigue?',
  byWhen: '¿Para cuándo?',
  due: { in0: 'Hoy', in1: 'Mañana', in3: 'En 3 días', in7: 'En una semana' },
  missing: { step: 'Elija qué sigue', due: 'Elija para cuándo' },
  keepNext: 'Guardar el paso siguiente',
}
