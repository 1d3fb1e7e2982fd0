import type { countingRefusals as english } from '../en/counting-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const countingRefusals: Wide<typeof english> = {
  release_not_from_here: {
    happened: 'Ces chiffres n’ont pas été protégés par ce centre.',
    kept,
    todo: 'Préparez la publication à nouveau, sans changer un nombre à la main.',
  },
  release_outdated: {
    happened: 'D’autres chiffres sont devenus publics depuis la préparation de ceux-ci.',
    kept,
    todo: 'Préparez la publication à nouveau : elle doit être sûre avec ce qui est déjà public.',
  },
  release_not_safe: {
    happened: 'Ces tableaux ne peuvent être publiés sans désigner quelqu’un.',
    kept: nothing,
    todo: 'Choisissez moins de tableaux, de plus grossiers, ou une autre protection.',
  },
  budget_spent: {
    happened: 'Rien de plus ne peut être demandé ni dit aujourd’hui.',
    kept: nothing,
    todo: 'Attendez, ou demandez à la coordination. Les agences concernées ont été averties.',
  },
}
