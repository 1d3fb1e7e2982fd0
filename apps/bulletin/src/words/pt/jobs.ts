import type { jobs as english } from '../en/jobs.ts'
import type { Wide } from '../words.ts'

export const jobs: Wide<typeof english> = {
  title: 'Oferta de trabalho no exterior? Dez coisas a verificar antes de ir',
  says: 'Quase todos os que oferecem trabalho são honestos. Estas perguntas não custam nada, e um empregador honesto responde.',
  check: [
    ['Há contrato escrito na sua língua?', 'Salário, horas, lugar, empregador. Deixe uma cópia em casa.'],
    ['A empresa existe nesse endereço?', 'Pergunte a quem vive lá, não a quem fez a oferta.'],
    [
      'Quem paga a viagem? Você fica devendo?',
      'Uma dívida que cresce é uma corrente. Peça o valor por escrito.',
    ],
    ['Quem guarda o seu passaporte?', 'Só você. Deixe uma cópia com a família.'],
    ['Que visto é? Visto de turista não permite trabalhar.', 'Pergunte você mesmo no consulado.'],
    ['Onde vai dormir? Pode entrar e sair?', ''],
    ['Como recebe o salário?', 'Na mão ou na sua conta, não “no fim”.'],
    ['Alguém apressa você ou pede segredo?', 'Pare. É o aviso mais forte.'],
    [
      'Combine uma palavra com alguém em casa',
      'Se a disser ao telefone, pedem ajuda. Marque um dia para ligar.',
    ],
    ['Decore um número de ajuda do país', ''],
  ],
  goneTitle: 'Alguém já foi e não responde?',
  gone: 'Anote a última mensagem, lugar e nomes. Ligue para uma linha de ajuda ou para a polícia do seu país. Não ameace o recrutador: pode pôr a pessoa em perigo.',
}
