import type { count as english } from '../en/count.ts'
import type { Wide } from '../words.ts'

export const count: Wide<typeof english> = {
  title: 'Um ser humano, uma contagem',
  says: 'A mesma mulher pode ser encontrada numa mina em abril e de novo numa fronteira em maio, por dois órgãos, com duas grafias. Os seus órgãos transformam o nome dela num código que ninguém pode desfazer. O centro compara códigos e pergunta aos dois órgãos: é uma só pessoa? Eles decidem. O centro nunca vê um nome.',
  range: 'Por que é um intervalo',
  rangeSays: [
    'De alguns pares de relatos ninguém pôde decidir ainda: podem ser uma pessoa ou duas.',
    'Das pessoas cujos relatos não têm código só se sabe com que frequência outras foram encontradas duas vezes.',
    'Pelo menos e no máximo dizem quanto o número verdadeiro pode afastar-se da melhor contagem.',
  ],
  wordsTitle: 'O que as palavras querem dizer',
  word: [
    ['Encontrada', 'Uma equipe falou com uma pessoa e anotou isso. Com isso nada se decide.'],
    [
      'Vítima presumida',
      'Um agente com nome achou motivos razoáveis. A proteção começa. Não é a decisão de um tribunal.',
    ],
    [
      'Vítima identificada',
      'Assim decidiu o órgão competente do país. É contada entre as presumidas, nunca somada a elas.',
    ],
    ['Detida', 'Suspeita. Não culpada enquanto um tribunal não o disser.'],
    ['“Resgatada”', 'Não contamos com esta palavra.'],
  ],
  hideTitle: 'O que ocultamos, e por quê',
  hideBelow: 'Todo número de pessoas de {from} a {to}: onde vivem poucos, pode denunciar alguém.',
  hideSmall: 'Todo número pequeno de pessoas: onde vivem poucos, pode denunciar alguém.',
  hide: [
    'Um segundo número na mesma linha e coluna, para que a subtração não devolva o primeiro. Os dois têm o mesmo aspecto.',
    'Dias, locais concretos e casos concretos: nenhuma tabela os tem.',
    'Cada tabela nova é atacada junto com todas as já publicadas aqui, antes que duas pessoas possam assiná-la.',
  ],
  attack: {
    one: 'No comunicado {number} há um número oculto. O intervalo mais estreito em que um atacante poderia situá-lo tem {narrowest} valores.',
    other:
      'No comunicado {number} há {n} números ocultos. O intervalo mais estreito em que um atacante poderia situar um deles tem {narrowest} valores.',
  },
  unknownTitle: 'O que não sabemos',
  unknown:
    'As pessoas que ninguém encontrou. As pessoas que não quiseram ser contadas: algumas disseram que não e não estão nestes números. Quantas das encontradas serão identificadas no fim.',
}
