import type { arrest as english } from '../en/arrest.ts'
import type { SaidAs } from '../field-words.ts'

export const arrest = {
  pages: {
    victim: 'Pourrait-il s’agir aussi d’une victime ?',
    who: 'Qui est arrêté ?',
    ground: 'Sur quel fondement ?',
    told: 'Qu’a-t-on dit ?',
  },
  victimSays: 'Forcée, retenue, endettée, papiers pris ? Qui fut contraint au délit est protégé, pas puni.',
  victim: {
    no_sign: 'Aucun signe',
    perhaps: 'Peut-être',
    not_asked: 'Pas encore demandé',
  },
  prosecutor:
    'Alors un procureur décide. Notez aussi la personne comme rencontrée, et demandez d’abord un interprète.',
  asPerson: 'Noter comme personne rencontrée',
  child: 'Peut avoir moins de 18 ans : d’abord un tuteur ou défenseur, et aucun interrogatoire avant.',
  roles: 'Aurait été',
  untilConvicted: 'Suspect jusqu’à condamnation. Rien de choisi : pas connu.',
  language: 'Langue que la personne comprend',
  told: {
    reason: 'Motif dit',
    rights: 'Droits dits, tous',
  },
  toldAt: '{time}, {language}',
  toldNow: 'Touchez quand vous l’avez dit : l’heure est gardée',
  medic: 'Blessée ou malade : vue par un médecin',
  note: 'Note, scellée',
  noteSays: 'Noms et récits vont ici et nulle part ailleurs. Seules les clés de votre service l’ouvrent.',
  cannotSeal:
    'Ce téléphone ne peut pas encore sceller : les marques ci-dessus ne seront pas gardées. Notez-les sur papier.',
  readers: 'l’arrestation : tous les participants. Marques et note : seulement {agency}, scellées.',
  arrestedAt: 'Arrestation à {time}',
} satisfies SaidAs<typeof english>
