import type { sealed as englishSealed, vault as english } from '../en/vault.ts'
import type { Wide } from '../words.ts'

export const vault: Wide<typeof english> = {
  state: { none: 'Pas encore de coffre', locked: 'Coffre fermé', open: 'Coffre ouvert' },
  left: 'se ferme dans {age}',
  noneSays:
    'Noms, notes et papiers sont scellés. Ce navigateur a besoin d’un coffre pour les ouvrir. Tout le reste fonctionne sans lui.',
  lockedSays: 'Noms, notes et papiers restent scellés jusqu’à ce que vous ouvriez le coffre.',
  setUp: 'Préparer le coffre',
  setUpSays: 'Une phrase de passe l’ouvre. Personne ne peut la retrouver : ni le serveur, ni votre service.',
  passphrase: 'Phrase de passe',
  passphraseHint: 'Cinq mots sans rapport entre eux, ou seize signes.',
  again: 'La même encore une fois',
  notSame: 'Les deux ne sont pas identiques.',
  suggest: 'En proposer une',
  making: 'Préparation du coffre. Cela prend quelques secondes.',
  weakness: {
    too_short: 'Trop courte',
    repeats: 'Elle se répète',
    only_digits: 'Seulement des chiffres',
    other: 'Trop facile à deviner',
  },
  unlock: 'Ouvrir le coffre',
  unlocking: 'Ouverture. Cela prend quelques secondes.',
  wrong: 'Cela ne l’a pas ouvert.',
  wait: 'Le prochain essai est accepté dans {age}.',
  usePasskey: 'Utiliser la clé d’accès',
  addPasskey: 'Ajouter une clé d’accès',
  lock: 'Fermer maintenant',
  openNames: 'Ouvrir les noms',
  namesSay:
    'Montre comment se fait appeler chaque personne suivie, pour chercher par nom. Les noms se ferment avec le coffre.',
  namesOpen: 'Les noms sont ouverts : la recherche les trouve. Ils se ferment avec le coffre.',
  noNames: 'Aucun nom n’est scellé parmi les personnes suivies.',
}

export const sealed: Wide<typeof englishSealed> = {
  onWhatGround: 'Pour quel motif ?',
  groundIsWritten: 'Inscrit au journal avant que rien ne soit montré : qui, quand, et ce motif.',
  opening: 'Ouverture',
}
