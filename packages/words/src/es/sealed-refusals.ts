import type { sealedRefusals as english } from '../en/sealed-refusals.ts'
import type { Wide } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

export const sealedRefusals: Wide<typeof english> = {
  sealed_missing: {
    happened: 'Una parte sellada no llegó con su entrada.',
    kept,
    todo: 'Envíe ambas otra vez, desde el dispositivo que selló la parte.',
  },
  sealed_wrong: {
    happened: 'Una parte sellada no es la que se firmó.',
    kept,
    todo: 'Envíela otra vez. Si continúa, séllela de nuevo y avise a la administración del servidor.',
  },
  sealed_too_large: {
    happened: 'Una parte sellada es más grande de lo que el servidor admite.',
    kept,
    todo: 'Redúzcala, por ejemplo con una imagen más pequeña, y séllela de nuevo.',
  },
  basis_unknown: {
    happened:
      'Una derivación requiere un consentimiento o una base legal, y el servidor no conoce el indicado.',
    kept,
    todo: 'Envíe primero el consentimiento o la base legal, y después la derivación otra vez.',
  },
  basis_ended: {
    happened: 'El consentimiento o la base legal para esto se retiró o venció.',
    kept,
    todo: 'No transmita nada. Hable con la persona; si lo desea, pregunte de nuevo.',
  },
  second_person_needed: {
    happened: 'Una segunda persona debe dar su acuerdo para que esto valga.',
    kept,
    todo: 'Pida a otra persona habilitada que dé su acuerdo en otro dispositivo y envíe otra vez.',
  },
  reading_not_written_down: {
    happened: 'El contenido sellado solo se entrega cuando está anotado el motivo para abrirlo.',
    kept: nothing,
    todo: 'Indique por qué lo abre y vuelva a intentarlo.',
  },
  keys_missing: {
    happened: 'Aún faltan claves necesarias para esto.',
    kept: nothing,
    todo: 'Pida a quien custodia las claves de su entidad que las prepare o las entregue a este dispositivo. Si son de otra entidad, pregunte allí.',
  },
  root_not_confirmed: {
    happened: 'La clave raíz de la otra entidad aún no está confirmada.',
    kept: nothing,
    todo: 'Compare la huella de la clave en persona con alguien de esa entidad y confírmela.',
  },
  root_changed: {
    happened: 'La clave raíz de una entidad cambió y aún no se confía en la nueva.',
    kept: nothing,
    todo: 'No selle nada para esa entidad. Compare la huella de la nueva clave en persona y confírmela.',
  },
  not_for_your_keys: {
    happened: 'Esto no se selló para sus claves.',
    kept: nothing,
    todo: 'Si lo necesita para su trabajo, consulte a la entidad que lo selló.',
  },
  seal_broken: {
    happened: 'Un contenido sellado no se abre: se dañó o se modificó.',
    kept: nothing,
    todo: 'No confíe en él. Dé el código de abajo a la administración del servidor.',
  },
}
