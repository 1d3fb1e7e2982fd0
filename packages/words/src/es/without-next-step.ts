import type { withoutNextStep as english } from '../en/without-next-step.ts'
import type { Wide } from '../words.ts'

export const withoutNextStep: Wide<typeof english> = {
  title: 'Sin próximo paso',
  short: 'Sin paso',
  lead: 'Personas para las que nada está previsto, de todas las entidades, solo por seudónimo y país. Pregunte a la persona responsable del país: sabe quién es.',
  empty: 'Todas las personas tienen un próximo paso',
  emptyNote: 'Aquí aparece quien no tiene nada previsto, la atienda quien la atienda.',
  person: 'Persona',
  country: 'País',
  since: 'Nada previsto desde',
  child: 'Vía para menores',
}
