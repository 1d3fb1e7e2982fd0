import type { countingRefusals as english } from '../en/counting-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const countingRefusals: Wide<typeof english> = {
  release_not_from_here: {
    happened: 'Deze cijfers zijn niet door deze hub beveiligd.',
    kept,
    todo: 'Bereid de publicatie opnieuw voor en verander geen getal met de hand.',
  },
  release_outdated: {
    happened: 'Sinds deze cijfers zijn voorbereid, zijn andere openbaar geworden.',
    kept,
    todo: 'Bereid de publicatie opnieuw voor: ze moet veilig zijn samen met wat al openbaar is.',
  },
  release_not_safe: {
    happened: 'Deze tabellen kunnen niet worden gepubliceerd zonder iemand aan te wijzen.',
    kept: nothing,
    todo: 'Kies minder of grovere tabellen, of een andere bescherming.',
  },
  budget_spent: {
    happened: 'Vandaag mag niets meer worden gevraagd of gezegd.',
    kept: nothing,
    todo: 'Wacht, of vraag de coördinatie. De eigenaar van wat gevraagd werd, is ingelicht.',
  },
}
