import type { SaidAs } from '../field-words.ts'
import type { note as english } from '../en/note.ts'

export const note: SaidAs<typeof english> = {
  doing: 'note',
  title: 'Une note',
  lead: 'Le texte libre est scellé pour votre organisme. Avec des codes, d’autres peuvent compter et agir ; ceci n’est lu que par des personnes.',
  text: 'Que faut-il retenir ?',
  hint: 'Pas plus que nécessaire. La personne peut demander à le voir.',
  seal: 'Sceller la note',
  sealing: 'Scellement sur ce téléphone',
  empty: 'Écrivez d’abord quelque chose',
  sealed: 'Scellée, sur ce téléphone',
  earlier: 'Notes précédentes',
  noteOf: 'Note du {when}',
}
