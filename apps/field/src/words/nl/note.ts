import type { SaidAs } from '../field-words.ts'
import type { note as english } from '../en/note.ts'

export const note: SaidAs<typeof english> = {
  doing: 'notitie',
  title: 'Een notitie',
  lead: 'Vrije tekst wordt verzegeld voor uw instantie. Met codes kunnen anderen tellen en handelen; dit wordt alleen door mensen gelezen.',
  text: 'Wat moet onthouden worden?',
  hint: 'Niet meer dan nodig is. De persoon mag vragen het te zien.',
  seal: 'De notitie verzegelen',
  sealing: 'Wordt op dit toestel verzegeld',
  empty: 'Schrijf eerst iets',
  sealed: 'Verzegeld, op dit toestel',
  earlier: 'Eerdere notities',
  noteOf: 'Notitie van {when}',
}
