import type { countingRefusals as english } from '../en/counting-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const countingRefusals: Wide<typeof english> = {
  release_not_from_here: {
    happened: 'Este centro no protegió estas cifras.',
    kept,
    todo: 'Prepare la publicación de nuevo y no cambie ningún número a mano.',
  },
  release_outdated: {
    happened: 'Desde que se prepararon estas cifras se publicaron otras.',
    kept,
    todo: 'Prepare la publicación de nuevo: debe ser segura junto con lo que ya es público.',
  },
  release_not_safe: {
    happened: 'Estas tablas no pueden publicarse sin señalar a alguien.',
    kept: nothing,
    todo: 'Elija menos tablas o más gruesas, u otra forma de protegerlas.',
  },
  budget_spent: {
    happened: 'Hoy no se puede preguntar ni decir más.',
    kept: nothing,
    todo: 'Espere o consulte a la coordinación. Se avisó a quien pertenece lo preguntado.',
  },
}
