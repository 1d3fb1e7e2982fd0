import type { sealedCodes as english } from '../en/sealed-codes.ts'
import type { Wide } from '../words.ts'

export const sealedCodes: Wide<typeof english> = {
  accessGround: {
    own_caseload: 'Personas a su cargo',
    medical_care: 'Atención médica',
    safety: 'Seguridad de una persona',
    referral: 'Derivación',
    court: 'Tribunal',
    her_request: 'A petición de la persona',
  },
  sealedThing: {
    identity: 'Identidad',
    note: 'Nota',
    document: 'Documento',
    photograph: 'Fotografía',
    safety_plan: 'Plan de seguridad',
    calendar: 'Calendario',
    package: 'Paquete de una derivación',
  },
  keyChangeReason: {
    planned: 'Cambio previsto',
    compromised: 'Otra persona pudo tenerla',
    recovered: 'Recuperación',
    member_left: 'Salida de un integrante',
  },
}
