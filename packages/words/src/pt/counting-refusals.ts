import type { countingRefusals as english } from '../en/counting-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const countingRefusals: Wide<typeof english> = {
  release_not_from_here: {
    happened: 'Estes números não foram protegidos por este centro.',
    kept,
    todo: 'Prepare a publicação de novo e não mude nenhum número à mão.',
  },
  release_outdated: {
    happened: 'Outros números tornaram-se públicos desde que estes foram preparados.',
    kept,
    todo: 'Prepare a publicação de novo: ela deve ser segura junto com o que já é público.',
  },
  release_not_safe: {
    happened: 'Estas tabelas não podem ser publicadas sem apontar alguém.',
    kept: nothing,
    todo: 'Escolha menos tabelas ou mais gerais, ou outra proteção.',
  },
  budget_spent: {
    happened: 'Hoje não se pode perguntar nem dizer mais nada.',
    kept: nothing,
    todo: 'Espere ou pergunte à coordenação. Quem é dono do que se perguntou foi avisado.',
  },
}
