import type { press as english } from '../en/press.ts'
import type { Wide } from '../words.ts'

export const press: Wide<typeof english> = {
  people: {
    one: '{operation}: as equipes que procuravam sinais de tráfico encontraram {people.best} pessoa. O número verdadeiro é, com {level} por cento de confiança, pelo menos {people.low} e no máximo {people.high}; cada pessoa é contada uma só vez.',
    other:
      '{operation}: as equipes que procuravam sinais de tráfico encontraram {people.best} pessoas. O número verdadeiro é, com {level} por cento de confiança, pelo menos {people.low} e no máximo {people.high}; cada pessoa é contada uma só vez.',
  },
  sites: {
    one: 'As equipes visitaram {sitesVisited} local.',
    other: 'As equipes visitaram {sitesVisited} locais.',
  },
  countries: { one: 'Participou {countries} país.', other: 'Participaram {countries} países.' },
  arrests: {
    one: 'Foi detida {arrests} pessoa como suspeita. Um tribunal decide sobre a culpa.',
    other: 'Foram detidas {arrests} pessoas como suspeitas. Um tribunal decide sobre a culpa.',
  },
  notFound:
    'Ter sido encontrada não decide nada sobre uma pessoa. As vítimas presumidas e as identificadas são contadas entre estas pessoas e não devem ser somadas a elas.',
  hidden:
    'Os números pequenos são ocultos para que não possam apontar para uma pessoa. Oculto não quer dizer nenhum.',
  rounded: 'Os números das tabelas são arredondados a múltiplos de {protection.base}.',
  noise: 'Aos números das tabelas foi acrescentado um pouco de acaso, para que ninguém possa ser apontado.',
  release: 'Estes são os números do comunicado {number}.',
}
