import type { SaidAs } from '../field-words.ts'
import type { note as english } from '../en/note.ts'

export const note: SaidAs<typeof english> = {
  doing: 'nota',
  title: 'Uma nota',
  lead: 'O texto livre é selado para a sua entidade. Com códigos outros podem contar e agir; isto só é lido por pessoas.',
  text: 'O que se deve recordar?',
  hint: 'Não mais do que o necessário. A pessoa pode pedir para o ver.',
  seal: 'Selar a nota',
  sealing: 'A selar neste telefone',
  empty: 'Escreva primeiro alguma coisa',
  sealed: 'Selada, neste telefone',
  earlier: 'Notas anteriores',
  noteOf: 'Nota de {when}',
}
