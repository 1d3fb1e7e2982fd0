import type { keys as english } from '../en/keys.ts'
import type { SaidAs } from '../field-words.ts'

export const keys = {
  title: 'La clé de ce téléphone',
  seals: 'Ce téléphone peut sceller.',
  epoch: 'Noms, documents et notes vont à la clé {n} de votre service.',
  why: {
    no_root: {
      happened: 'Votre service n’a pas encore de clé racine.',
      todo: 'Demandez à votre responsable de pays de la créer au bureau ; puis scannez-la ici.',
    },
    root_not_pinned: {
      happened: 'Ce téléphone ne connaît pas la clé racine de son service.',
      todo: 'Scannez-la sur l’écran de qui la détient, ou faites-vous la lire.',
    },
    not_certified: {
      happened: 'Ce téléphone a demandé sa certification et attend.',
      todo: 'Qui détient la racine le certifie au bureau ; ensuite ce téléphone doit joindre le centre.',
    },
    no_epoch: {
      happened: 'Votre service n’a pas encore de clé à laquelle sceller.',
      todo: 'Demandez à votre responsable de pays ; ensuite ce téléphone doit joindre le centre.',
    },
  },
  pin: 'Scanner ou taper la clé racine',
  pinAgain: 'Scanner à nouveau la clé racine',
  ownSays: 'Lisez-la aux gens d’autres services, ou faites-la scanner, en personne.',
  groups: 'Empreinte, huit groupes de cinq chiffres',
  code: 'L’empreinte comme code à scanner',
  others: 'Autres services',
  othersSay: 'On n’oriente une personne vers un service qu’après comparaison de son empreinte, face à face.',
  compared: 'comparée',
  notCompared: 'pas comparée',
  noRoot: 'Ce service n’a pas de clé racine',
  isCompared: 'Comparée en personne par quelqu’un de votre service.',
  compareSays: 'Rencontrez quelqu’un de ce service. Son écran doit montrer la même chose.',
  confirm: 'Confirmer {agency}',
  compareFirst: 'Comparez d’abord',
  scanned: {
    same: 'Le code scanné est le même.',
    other: 'Le code scanné est un autre. Ne confirmez pas ; prévenez votre responsable de pays.',
  },
  scanTheirs: 'Scanner leur code',
  allSame: 'Les huit groupes sont les mêmes',
  inPerson: 'Comparé face à face, pas par message',
  whoConfirms:
    'Le responsable de pays, ou dans une ONG l’intervenant social, confirme pour votre service. Vous pouvez le leur montrer.',
  notARoot: 'Ce n’est pas un code de clé racine.',
  noCamera: 'La caméra ne s’est pas ouverte. Autorisez-la, ou tapez les chiffres.',
  pinTitle: 'La clé racine de votre service',
  pinSays: 'Quarante chiffres, de l’écran de qui détient la racine. Jamais d’un message.',
  scanOwn: 'La scanner',
  hold: 'Retenir cette clé racine',
  digitsOf: '{n} chiffres sur {most}',
} satisfies SaidAs<typeof english>
