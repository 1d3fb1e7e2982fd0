import type { Words } from '../words.ts'
import { countingRefusals } from './counting-refusals.ts'
import { sealedRefusals } from './sealed-refusals.ts'
import { kept, nothing } from './what-was-kept.ts'

const again = 'Escríbala de nuevo.'

/** In Spanish: what happened, what was kept, what to do. */
export const refusals: Words['refusals'] = {
  not_found: {
    happened: 'Aquí no hay nada para usted.',
    kept: nothing,
    todo: 'Vuelva atrás, o pregunte a quien le dio el enlace si corresponde a su rol.',
  },
  request_malformed: {
    happened: 'El servidor no pudo leer lo que se envió.',
    kept: nothing,
    todo: 'Cargue la página de nuevo. Si continúa, dé el código de abajo a la administración del servidor.',
  },
  request_too_large: {
    happened: 'Se envió demasiado de una vez.',
    kept,
    todo: 'Se vuelve a enviar en partes más pequeñas. No tiene que hacer nada.',
  },
  request_unsigned: {
    happened: 'La solicitud no llevaba la firma de este dispositivo.',
    kept: nothing,
    todo: 'Cargue la página de nuevo en un navegador registrado.',
  },
  request_signature_wrong: {
    happened: 'La firma de este dispositivo no era correcta.',
    kept: nothing,
    todo: 'Cargue la página de nuevo. Si continúa, pida una nueva invitación.',
  },
  request_clock_off: {
    happened: 'El reloj de este dispositivo difiere demasiado del reloj del servidor.',
    kept: nothing,
    todo: 'Ajuste el reloj de este dispositivo y vuelva a intentarlo.',
  },
  request_replayed: {
    happened: 'La misma solicitud llegó dos veces.',
    kept: 'Vale la primera.',
    todo: 'Nada. Compruebe que su cambio está ahí.',
  },
  https_needed: {
    happened: 'Esta dirección no está protegida; por eso el navegador no da ninguna clave.',
    kept: nothing,
    todo: 'Abra el servidor por https, o en la máquina donde funciona. La guía explica cómo.',
  },
  not_allowed: {
    happened: 'Su rol no permite hacer esto.',
    kept: nothing,
    todo: 'Consulte a su responsable de país o a la coordinación.',
  },
  hub_not_empty: {
    happened: 'Este servidor ya tiene su primera coordinación.',
    kept: nothing,
    todo: 'Pida una invitación a la coordinación.',
  },
  hub_is_demonstration: {
    happened: 'Este servidor contiene una demostración. No admite datos reales.',
    kept: nothing,
    todo: 'Inicie un servidor vacío para una operación real.',
  },
  hub_is_real: {
    happened: 'Este servidor contiene una operación real. No admite una demostración.',
    kept: nothing,
    todo: 'Inicie otro servidor para la demostración.',
  },
  founding_code_needed: {
    happened: 'El código de fundación falta o es incorrecto.',
    kept: nothing,
    todo: 'Escriba el código que el servidor mostró donde se inició.',
  },
  disk_full: {
    happened: 'El servidor no tiene más espacio. Se puede seguir leyendo.',
    kept,
    todo: 'Avise a la administración del servidor. Se envía solo cuando haya espacio.',
  },
  hub_busy: {
    happened: 'El servidor está ocupado.',
    kept,
    todo: 'Nada. Se vuelve a enviar en un momento.',
  },
  hub_failed: {
    happened: 'El servidor no pudo terminar esto.',
    kept,
    todo: 'Vuelva a intentarlo. Si continúa, dé el código de abajo a la administración del servidor.',
  },
  hub_unreachable: {
    happened: 'El servidor no responde.',
    kept: 'Lo que ve permanece, con su antigüedad. Lo que escribe se conserva en este dispositivo.',
    todo: 'Siga trabajando. Se envía solo cuando el servidor responda.',
  },
  device_not_enrolled: {
    happened: 'Este navegador no está registrado.',
    kept: nothing,
    todo: 'Abra aquí su enlace de invitación, o pida uno a su responsable de país.',
  },
  device_revoked: {
    happened: 'Este dispositivo fue revocado. Ya no puede leer ni enviar.',
    kept: 'Lo que se recibió antes sigue siendo válido.',
    todo: 'Pida una nueva invitación a su responsable de país.',
  },
  invitation_unknown: {
    happened: 'Esta invitación no se conoce aquí.',
    kept: nothing,
    todo: 'Compruebe que se copió todo el enlace, o pida uno nuevo.',
  },
  invitation_used: {
    happened: 'Esta invitación ya se usó. Cada una sirve una sola vez.',
    kept: nothing,
    todo: 'Si no la usó usted, avise ahora a quien le invitó. Si fue usted, pida una nueva.',
  },
  invitation_expired: {
    happened: 'Esta invitación venció.',
    kept: nothing,
    todo: 'Pida una nueva.',
  },
  invitation_proof_wrong: {
    happened: 'Este enlace está dañado.',
    kept: nothing,
    todo: 'Copie todo el enlace, o pida uno nuevo.',
  },
  parcel_malformed: {
    happened: 'No se pudo leer un paquete.',
    kept,
    todo: 'Cargue la página de nuevo y envíe otra vez.',
  },
  parcel_foreign: {
    happened: 'Un paquete pertenece a otra operación o a otro dispositivo.',
    kept,
    todo: 'Abra la operación para la que se escribió.',
  },
  parcel_root_wrong: {
    happened: 'Un paquete no coincide con su propio sello.',
    kept,
    todo: 'Envíe otra vez. Si continúa, avise a la administración del servidor.',
  },
  parcel_signature_wrong: {
    happened: 'La firma del dispositivo en un paquete no era correcta.',
    kept,
    todo: 'Avise a la administración del servidor. El dispositivo quizá necesite una nueva invitación.',
  },
  parcel_actor_signature_wrong: {
    happened: 'La firma personal en un paquete no era correcta.',
    kept,
    todo: 'Identifíquese con su propio nombre en este dispositivo y envíe otra vez.',
  },
  parcel_ahead: {
    happened: 'Faltan paquetes anteriores.',
    kept,
    todo: 'Se envían primero. No tiene que hacer nada.',
  },
  parcel_forked: {
    happened: 'La cadena de este dispositivo tiene dos finales, como si se hubiera copiado.',
    kept,
    todo: 'Deje de usar este dispositivo y avise a la administración del servidor.',
  },
  entry_malformed: { happened: 'No se pudo leer una entrada.', kept, todo: again },
  entry_foreign: {
    happened: 'Una entrada pertenece a otro dispositivo.',
    kept,
    todo: 'Envíela desde el dispositivo que la escribió.',
  },
  entry_out_of_sequence: {
    happened: 'Una entrada no es la siguiente de este dispositivo.',
    kept,
    todo: 'Se vuelve a enviar en su lugar.',
  },
  entry_before_enrolment: {
    happened: 'Una entrada lleva una fecha anterior al registro de este dispositivo.',
    kept,
    todo: 'Revise el reloj del dispositivo y escríbala de nuevo.',
  },
  body_missing: { happened: 'Una entrada llegó sin su contenido.', kept, todo: 'Envíela otra vez.' },
  body_hash_wrong: {
    happened: 'El contenido de una entrada no coincide con su encabezado.',
    kept,
    todo: again,
  },
  body_wrong_shape: {
    happened: 'Un campo de una entrada falta o no se admite.',
    kept,
    todo: 'Corrija el campo y escríbala de nuevo.',
  },
  body_not_coded: {
    happened: 'Una entrada contiene texto libre donde solo se admiten códigos.',
    kept,
    todo: 'Escríbala de nuevo, solo con códigos.',
  },
  kind_ring_wrong: { happened: 'Una entrada se puso en el anillo equivocado.', kept, todo: again },
  kind_subject_wrong: {
    happened: 'Una entrada no corresponde a aquello de lo que trata.',
    kept,
    todo: again,
  },
  subject_unknown: {
    happened: 'Aquí no se conoce aquello de lo que trata la entrada.',
    kept,
    todo: 'Espere a que llegue y envíe otra vez.',
  },
  subject_exists: { happened: 'Otra persona ya abrió esto.', kept, todo: 'Complete lo que ya existe.' },
  audience_wrong: {
    happened: 'No se definió correctamente quién puede leer esto.',
    kept,
    todo: 'Elija de nuevo quién puede leerlo.',
  },
  audience_not_yours: {
    happened: 'Usted no puede escribir para estos lectores.',
    kept,
    todo: 'Elija lectores de su propia entidad, o consulte a la propietaria.',
  },
  handling_code_wrong: {
    happened: 'El código de manejo no corresponde a estos lectores.',
    kept,
    todo: 'Elija de nuevo quién puede leerlo.',
  },
  agency_not_yours: {
    happened: 'Usted no pertenece a esta entidad.',
    kept,
    todo: 'Escríbalo para su propia entidad.',
  },
  role_may_not: {
    happened: 'Su rol no permite escribir esto.',
    kept,
    todo: 'Pídalo a una persona de su país que pueda hacerlo.',
  },
  owner_only: {
    happened: 'Solo la entidad propietaria puede cambiar esto.',
    kept,
    todo: 'Consulte a la entidad propietaria.',
  },
  decision_needs_own_signature: {
    happened: 'Una decisión requiere la firma de la propia persona.',
    kept,
    todo: 'Abra su propia clave en este dispositivo y decida de nuevo.',
  },
  last_coordinator: {
    happened: 'Es la última persona a cargo de la coordinación de la operación.',
    kept: nothing,
    todo: 'Primero dé la coordinación a otra persona.',
  },
  role_may_not_give: {
    happened: 'Usted no puede dar este rol.',
    kept,
    todo: 'Consulte a la coordinación.',
  },
  ...sealedRefusals,
  ...countingRefusals,
}
