import type { countingCodes as english } from '../en/counting-codes.ts'
import type { Wide } from '../words.ts'

export const countingCodes: Wide<typeof english> = {
  samenessAnswer: {
    same: 'A mesma pessoa',
    different: 'Pessoas diferentes',
    cannot_say: 'Não dá para dizer',
  },
  releaseTable: {
    sex_age: 'Sexo e grupo de idade',
    exploitation: 'Tipo de exploração',
    place: 'Tipo de lugar',
    exploitation_sex: 'Tipo de exploração e sexo',
    place_sex: 'Tipo de lugar e sexo',
    country: 'País',
  },
  protectionMethod: {
    suppress: 'Números pequenos ocultos',
    round: 'Números arredondados',
    noise: 'Ruído adicionado',
  },
  correctionReason: {
    counted_again: 'Nova contagem',
    late_figures: 'Números tardios',
    mistake: 'Erro',
    unsafe: 'Não é segura',
    not_needed: 'Não é necessária',
  },
}
