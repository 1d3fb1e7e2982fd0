import type { sealedEntries as english } from '../en/sealed-entries.ts'
import type { Wide } from '../words.ts'

export const sealedEntries: Wide<typeof english> = {
  'sealed.written': 'Scellé sur un appareil : {sealedThing}.',
  'sealed.revised': 'Contenu scellé révisé.',
  'sealed.rewrapped': 'Liste de qui peut ouvrir un contenu scellé mise à jour.',
  'sealed.opened': 'Ouverture d’un contenu scellé consignée : {accessGround}.',
  'agency.root_declared': 'Clé racine d’un service déclarée.',
  'agency.root_changed': 'Clé racine d’un service changée : {keyChangeReason}.',
  'agency.root_confirmed': 'Clé racine d’un service comparée en personne et confirmée par un autre service.',
  'agency.epoch_begun': 'Nouvelle clé de scellement d’un service : {keyChangeReason}.',
  'agency.epoch_shared': {
    one: 'Clé de scellement d’un service remise à {n} membre.',
    other: 'Clé de scellement d’un service remise à {n} membres.',
  },
  'agency.recovery_set': 'Récupération d’une clé racine préparée avec {n} dépositaires.',
  'agency.recovery_asked': 'Récupération d’une clé racine demandée.',
  'agency.recovery_helped': 'Un dépositaire a donné sa part pour récupérer une clé racine.',
  'person.key_offered': 'Un appareil a proposé une clé pour les contenus scellés.',
  'person.key_certified': 'Clé d’un appareil certifiée par son service.',
  'person.key_ended': 'Clé d’un appareil terminée : {revocation}.',
}
