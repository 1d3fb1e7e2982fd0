/** Sentences about what is sealed, and about the keys that open it. */
export const sealedEntries = {
  'sealed.written': 'Sealed on a device: {sealedThing}.',
  'sealed.revised': 'Sealed content revised.',
  'sealed.rewrapped': 'Those who can open sealed content set anew.',
  'sealed.opened': 'Opening of sealed content written down: {accessGround}.',
  'agency.root_declared': 'Root key of an agency declared.',
  'agency.root_changed': 'Root key of an agency changed: {keyChangeReason}.',
  'agency.root_confirmed': 'Root key of an agency compared in person and confirmed by another agency.',
  'agency.epoch_begun': 'New sealing key of an agency: {keyChangeReason}.',
  'agency.epoch_shared': {
    one: 'Sealing key of an agency given to one member.',
    other: 'Sealing key of an agency given to {n} members.',
  },
  'agency.recovery_set': 'Recovery of a root key prepared with {n} custodians.',
  'agency.recovery_asked': 'Recovery of a root key asked for.',
  'agency.recovery_helped': 'A custodian gave a share to recover a root key.',
  'person.key_offered': 'A device offered a key for sealed content.',
  'person.key_certified': 'Key of a device certified by its agency.',
  'person.key_ended': 'Key of a device ended: {revocation}.',
} as const
