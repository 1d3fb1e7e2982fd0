import type { countingCodes as english } from '../en/counting-codes.ts'
import type { Wide } from '../words.ts'

export const countingCodes: Wide<typeof english> = {
  samenessAnswer: {
    same: 'Dezelfde persoon',
    different: 'Verschillende personen',
    cannot_say: 'Niet te zeggen',
  },
  releaseTable: {
    sex_age: 'Geslacht en leeftijdsgroep',
    exploitation: 'Soort uitbuiting',
    place: 'Soort plaats',
    exploitation_sex: 'Soort uitbuiting en geslacht',
    place_sex: 'Soort plaats en geslacht',
    country: 'Land',
  },
  protectionMethod: {
    suppress: 'Kleine aantallen verborgen',
    round: 'Aantallen afgerond',
    noise: 'Ruis toegevoegd',
  },
  correctionReason: {
    counted_again: 'Opnieuw geteld',
    late_figures: 'Late cijfers',
    mistake: 'Vergissing',
    unsafe: 'Niet veilig',
    not_needed: 'Niet nodig',
  },
}
