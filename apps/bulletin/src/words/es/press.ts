import type { press as english } from '../en/press.ts'
import type { Wide } from '../words.ts'

export const press: Wide<typeof english> = {
  people: {
    one: '{operation}: los equipos que buscaban señales de trata encontraron a {people.best} persona. El número verdadero es, con un {level} por ciento de confianza, al menos {people.low} y a lo sumo {people.high}; cada persona se cuenta una sola vez.',
    other:
      '{operation}: los equipos que buscaban señales de trata encontraron a {people.best} personas. El número verdadero es, con un {level} por ciento de confianza, al menos {people.low} y a lo sumo {people.high}; cada persona se cuenta una sola vez.',
  },
  sites: {
    one: 'Los equipos visitaron {sitesVisited} lugar.',
    other: 'Los equipos visitaron {sitesVisited} lugares.',
  },
  countries: { one: 'Participó {countries} país.', other: 'Participaron {countries} países.' },
  arrests: {
    one: 'Fue detenida {arrests} persona como sospechosa. Un tribunal decide sobre su culpa.',
    other: 'Fueron detenidas {arrests} personas como sospechosas. Un tribunal decide sobre su culpa.',
  },
  notFound:
    'Haber sido encontrada no decide nada sobre una persona. Las víctimas presuntas y las identificadas se cuentan dentro de estas personas y no se deben sumar a ellas.',
  hidden:
    'Los números pequeños se ocultan para que no puedan señalar a una persona. Oculto no quiere decir ninguno.',
  rounded: 'Los números de las tablas están redondeados a múltiplos de {protection.base}.',
  noise: 'A los números de las tablas se les añadió un poco de azar para que no se pueda señalar a nadie.',
  release: 'Estas son las cifras del comunicado {number}.',
}
