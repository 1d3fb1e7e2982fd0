import type { countingEntries as english } from '../en/counting-entries.ts'
import type { Wide } from '../words.ts'

export const countingEntries: Wide<typeof english> = {
  'person_met.tokens_given': 'Se entregaron claves de cotejo de una persona, para contarla una sola vez.',
  'judgement.given': 'Respuesta sobre dos registros: {samenessAnswer}.',
  'judgement.changed': 'Respuesta sobre dos registros cambiada: {samenessAnswer}.',
  'judgement.taken_back': 'Se retiró una respuesta sobre dos registros.',
  'settlement.given': 'La coordinación resolvió sobre dos registros: {samenessAnswer}.',
  'settlement.changed': 'La coordinación resolvió de nuevo sobre dos registros: {samenessAnswer}.',
  'settlement.taken_back': 'La coordinación retiró su palabra sobre dos registros.',
  'release.prepared': 'Se preparó la publicación {n}.',
  'release.signed': 'Una segunda persona firmó una publicación.',
  'release.withdrawn': 'Se retiró una publicación: {correctionReason}.',
}
