import type { seizure as english } from '../en/seizure.ts'
import type { SaidAs } from '../field-words.ts'

export const seizure = {
  title: 'Saisi',
  seized: {
    one: 'Saisi à {time}, {n} objet',
    other: 'Saisi à {time}, {n} objets',
  },
  addFirst: 'Ajoutez un objet',
  add: 'Ajouter un objet',
  item: 'Que prend-on ?',
  keepItem: 'Garder cet objet',
  lacks: {
    thing: 'Choisissez ce que c’est',
    count: 'Combien ?',
    sum: 'Somme et monnaie',
    names: 'Deux noms différents',
  },
  howMany: 'Combien ?',
  bag: 'Numéro du sac scellé',
  sealed: 'Gardé scellé, pas dans l’inscription',
  takeOut: 'Retirer cet objet',
  sum: 'Somme',
  currency: 'Monnaie',
  otherCurrency: 'Une autre : ses trois lettres',
  twoCount: 'Compté par deux',
  firstName: 'Premier des deux',
  secondName: 'L’autre',
  inBag: 'Sac {bag}',
  countedBy: 'Compté par {names}',
  whose: 'À qui sont les papiers ?',
  handBack: 'Rendez maintenant, contre signature, sauf si le procureur demande d’en garder un.',
  hersBack: 'Identifié et rendu',
  handedBackTo: '{person} : papiers rendus.',
  handBackTitle: 'Rendre les papiers',
  handedBack: {
    one: '{n} papier rendu',
    other: '{n} papiers rendus',
  },
  chooseWhose: 'Choisissez à qui',
  allBack: 'Tous les papiers sont rendus',
  cannotSeal:
    'Ce téléphone ne peut pas encore sceller : sacs, noms et papiers rendus ne seront pas gardés. Notez-les sur papier.',
} satisfies SaidAs<typeof english>
