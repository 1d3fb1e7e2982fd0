import type { countingCodes as english } from '../en/counting-codes.ts'
import type { Wide } from '../words.ts'

export const countingCodes: Wide<typeof english> = {
  samenessAnswer: {
    same: 'La misma persona',
    different: 'Personas distintas',
    cannot_say: 'No se puede decir',
  },
  releaseTable: {
    sex_age: 'Sexo y grupo de edad',
    exploitation: 'Tipo de explotación',
    place: 'Tipo de lugar',
    exploitation_sex: 'Tipo de explotación y sexo',
    place_sex: 'Tipo de lugar y sexo',
    country: 'País',
  },
  protectionMethod: {
    suppress: 'Números pequeños ocultos',
    round: 'Números redondeados',
    noise: 'Ruido añadido',
  },
  correctionReason: {
    counted_again: 'Recuento nuevo',
    late_figures: 'Cifras tardías',
    mistake: 'Error',
    unsafe: 'No es segura',
    not_needed: 'No hace falta',
  },
}
