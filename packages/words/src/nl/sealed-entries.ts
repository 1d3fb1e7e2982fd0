import type { sealedEntries as english } from '../en/sealed-entries.ts'
import type { Wide } from '../words.ts'

export const sealedEntries: Wide<typeof english> = {
  'sealed.written': 'Verzegeld op een apparaat: {sealedThing}.',
  'sealed.revised': 'Verzegelde inhoud herzien.',
  'sealed.rewrapped': 'Opnieuw bepaald wie verzegelde inhoud kan openen.',
  'sealed.opened': 'Openen van verzegelde inhoud vastgelegd: {accessGround}.',
  'agency.root_declared': 'Hoofdsleutel van een dienst bekendgemaakt.',
  'agency.root_changed': 'Hoofdsleutel van een dienst gewijzigd: {keyChangeReason}.',
  'agency.root_confirmed':
    'Hoofdsleutel van een dienst persoonlijk vergeleken en bevestigd door een andere dienst.',
  'agency.epoch_begun': 'Nieuwe verzegelsleutel van een dienst: {keyChangeReason}.',
  'agency.epoch_shared': {
    one: 'Verzegelsleutel van een dienst gegeven aan één lid.',
    other: 'Verzegelsleutel van een dienst gegeven aan {n} leden.',
  },
  'agency.recovery_set': 'Herstel van een hoofdsleutel voorbereid met {n} sleutelbewaarders.',
  'agency.recovery_asked': 'Herstel van een hoofdsleutel gevraagd.',
  'agency.recovery_helped': 'Een sleutelbewaarder gaf zijn deel om een hoofdsleutel te herstellen.',
  'person.key_offered': 'Een apparaat bood een sleutel aan voor verzegelde inhoud.',
  'person.key_certified': 'Sleutel van een apparaat gecertificeerd door de eigen dienst.',
  'person.key_ended': 'Sleutel van een apparaat beëindigd: {revocation}.',
}
