import type { sealedEntries as english } from '../en/sealed-entries.ts'
import type { Wide } from '../words.ts'

export const sealedEntries: Wide<typeof english> = {
  'sealed.written': 'Sellado en un dispositivo: {sealedThing}.',
  'sealed.revised': 'Contenido sellado revisado.',
  'sealed.rewrapped': 'Se fijó de nuevo quién puede abrir un contenido sellado.',
  'sealed.opened': 'Apertura de un contenido sellado anotada: {accessGround}.',
  'agency.root_declared': 'Clave raíz de una entidad declarada.',
  'agency.root_changed': 'Clave raíz de una entidad cambiada: {keyChangeReason}.',
  'agency.root_confirmed': 'Clave raíz de una entidad cotejada en persona y confirmada por otra entidad.',
  'agency.epoch_begun': 'Nueva clave de sellado de una entidad: {keyChangeReason}.',
  'agency.epoch_shared': {
    one: 'Clave de sellado de una entidad entregada a un integrante.',
    other: 'Clave de sellado de una entidad entregada a {n} integrantes.',
  },
  'agency.recovery_set': 'Recuperación de una clave raíz preparada con {n} custodios.',
  'agency.recovery_asked': 'Recuperación de una clave raíz solicitada.',
  'agency.recovery_helped': 'Un custodio dio su parte para recuperar una clave raíz.',
  'person.key_offered': 'Un dispositivo ofreció una clave para contenido sellado.',
  'person.key_certified': 'Clave de un dispositivo certificada por su entidad.',
  'person.key_ended': 'Clave de un dispositivo terminada: {revocation}.',
}
