import type { release as english } from '../en/release.ts'
import type { Wide } from '../words.ts'

export const release: Wide<typeof english> = {
  title: 'O que {operation} encontrou',
  nothingTitle: 'Ainda não foi publicado nada',
  nothing:
    'Um comunicado estará aqui quando duas pessoas o tiverem assinado em dois aparelhos. Até lá esta página não diz nada, e isso também não diz nada.',
  kicker: 'Comunicado {number}, {day}',
  kickerDays: '{days} · comunicado {number}, {day}',
  headline: {
    one: 'pessoa, contada uma só vez, foi encontrada por equipes que procuravam sinais de tráfico.',
    other:
      'pessoas, cada uma contada uma só vez, foram encontradas por equipes que procuravam sinais de tráfico.',
  },
  atLeast: 'pelo menos',
  atMost: 'no máximo',
  bar: 'Pelo menos {low}, melhor contagem {best}, no máximo {high}',
  why: 'Entre {low} e {high}, com {level} por cento de confiança: a mesma pessoa pode ter sido encontrada duas vezes, e nem de todo par de relatos se sabe se são uma pessoa ou duas.',
  notFound:
    'Ter sido encontrada não decide nada. As vítimas presumidas e as identificadas são contadas entre estas pessoas e nunca somadas a elas.',
  arrests: {
    one: 'pessoa detida; um tribunal decide sobre a culpa',
    other: 'pessoas detidas; um tribunal decide sobre a culpa',
  },
  countries: { one: 'país participou', other: 'países participaram' },
  sites: { one: 'local visitado', other: 'locais visitados' },
  asOf: 'Contado até {moment} UTC.',
  table: {
    sex_age: 'Quem são',
    exploitation: 'O que lhes fizeram',
    place: 'Onde foram encontradas',
    exploitation_sex: 'O que fizeram e a quem',
    place_sex: 'Quem foi encontrado e onde',
    country: 'Em que países',
  },
  moreTables: 'Mais tabelas',
  people: 'Pessoas',
  hidden: 'oculto',
  hiddenSays:
    'Oculto não quer dizer nenhum. Um número de {from} a {to} é oculto porque poderia apontar para uma pessoa; outros são ocultos para que não possa ser calculado.',
  roundedSays:
    'Cada número é arredondado separadamente a um múltiplo de {base}; por isso linhas e colunas nem sempre somam o total.',
  noiseSays:
    'A cada número foi acrescentado um pouco de acaso, para que ninguém possa ser apontado. Linhas e colunas nem sempre somam o total.',
  more: 'Como contamos e o que ocultamos',
  changes: 'O que mudou desde o comunicado {number}',
  changed: {
    people: 'Pessoas: {now} em vez de {before}.',
    arrests: 'Detenções: {now} em vez de {before}.',
    countries: 'Países: {now} em vez de {before}.',
    sitesVisited: 'Locais visitados: {now} em vez de {before}.',
  },
  unchanged: 'O número principal e os fatos não mudaram.',
  reason: {
    counted_again: 'Por quê: contou-se de novo, com mais respostas sobre quem é a mesma pessoa.',
    late_figures: 'Por quê: chegaram números tardios.',
    mistake: 'Por quê: havia um erro no comunicado anterior.',
    unsafe: 'Por quê: as tabelas anteriores podiam apontar para uma pessoa.',
    not_needed: 'Por quê: o comunicado anterior não era necessário.',
  },
  earlier: 'Comunicados anteriores',
  replaced:
    'Comunicado {number}, {day}, substituído. O seu número principal era {best} (entre {low} e {high}).',
  withdrawn:
    'Comunicado {number}, {day}, retirado. O seu número principal era {best} (entre {low} e {high}).',
  standing:
    'O comunicado {number}, {day}, continua válido ao lado deste. O seu número principal é {best} (entre {low} e {high}).',
  noneStands: 'Agora nenhum comunicado está em vigor',
  onlyHeadline:
    'De um comunicado substituído ou retirado só o número principal continua público: dois conjuntos de tabelas poderiam ser subtraídos um do outro.',
  signed: 'Quem assinou',
  files: 'Todas as tabelas como arquivos, com somas de verificação',
  press: 'Para a imprensa',
  pressSays: 'Este texto pode ser usado como está.',
  needHelp: 'Você ou alguém que conhece precisa de ajuda?',
}
