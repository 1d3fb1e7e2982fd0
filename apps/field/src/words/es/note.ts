import type { SaidAs } from '../field-words.ts'
import type { note as english } from '../en/note.ts'

export const note: SaidAs<typeof english> = {
  doing: 'nota',
  title: 'Una nota',
  lead: 'El texto libre se sella para su institución. Con códigos otros pueden contar y actuar; esto solo lo leen personas.',
  text: '¿Qué hay que recordar?',
  hint: 'No más de lo necesario. La persona puede pedir verlo.',
  seal: 'Sellar la nota',
  sealing: 'Sellando en este teléfono',
  empty: 'Escriba algo primero',
  sealed: 'Sellada, en este teléfono',
  earlier: 'Notas anteriores',
  noteOf: 'Nota de {when}',
}
