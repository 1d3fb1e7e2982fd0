import type { withoutNextStep as english } from '../en/without-next-step.ts'
import type { Wide } from '../words.ts'

export const withoutNextStep: Wide<typeof english> = {
  title: 'Sans prochaine étape',
  short: 'Sans suite',
  lead: 'Personnes pour qui rien n’est prévu, de tous les services, par pseudonyme et pays seulement. Demandez au responsable du pays, qui sait de qui il s’agit.',
  empty: 'Chacun a une prochaine étape',
  emptyNote: 'Ici vient toute personne pour qui rien n’est prévu, quel que soit le service qui l’accompagne.',
  person: 'Personne',
  country: 'Pays',
  since: 'Rien de prévu depuis',
  child: 'Voie pour enfants',
}
