import type { keys as english } from '../en/keys.ts'
import type { SaidAs } from '../field-words.ts'

export const keys = {
  title: 'La clave de este teléfono',
  seals: 'Este teléfono puede sellar.',
  epoch: 'Nombres, documentos y notas van a la clave {n} de su institución.',
  why: {
    no_root: {
      happened: 'Su institución aún no tiene clave raíz.',
      todo: 'Pida a su responsable de país que la cree en el escritorio; después escanéela aquí.',
    },
    root_not_pinned: {
      happened: 'Este teléfono no conoce la clave raíz de su institución.',
      todo: 'Escanéela de la pantalla de quien la tiene, o que se la lean.',
    },
    not_certified: {
      happened: 'Este teléfono pidió ser certificado y espera.',
      todo: 'Quien tiene la raíz lo certifica en el escritorio; después este teléfono debe contactar con el centro.',
    },
    no_epoch: {
      happened: 'Su institución aún no tiene clave a la que sellar.',
      todo: 'Pregunte a su responsable de país; después este teléfono debe contactar con el centro.',
    },
  },
  pin: 'Escanear o teclear la clave raíz',
  pinAgain: 'Escanear otra vez la clave raíz',
  ownSays: 'Léala a personas de otras instituciones, o que la escaneen, en persona.',
  groups: 'Huella, ocho grupos de cinco cifras',
  code: 'La huella como código para escanear',
  others: 'Otras instituciones',
  othersSay:
    'Solo se deriva a una persona a una institución tras comparar dos personas su huella, cara a cara.',
  compared: 'comparada',
  notCompared: 'sin comparar',
  noRoot: 'Esta institución no tiene clave raíz',
  isCompared: 'Comparada en persona por alguien de su institución.',
  compareSays: 'Reúnase con alguien de esta institución. Su pantalla debe mostrar lo mismo.',
  confirm: 'Confirmar {agency}',
  compareFirst: 'Compárela primero',
  scanned: {
    same: 'El código escaneado es el mismo.',
    other: 'El código escaneado es otro. No confirme; avise a su responsable de país.',
  },
  scanTheirs: 'Escanear su código',
  allSame: 'Los ocho grupos son iguales',
  inPerson: 'Comparado cara a cara, no por mensaje',
  whoConfirms:
    'Confirma por su institución el responsable de país o, en una ONG, la trabajadora social. Puede mostrárselo.',
  notARoot: 'Esto no es un código de clave raíz.',
  noCamera: 'La cámara no se abrió. Permítala en el navegador o teclee las cifras.',
  pinTitle: 'La clave raíz de su institución',
  pinSays: 'Cuarenta cifras, de la pantalla de quien tiene la raíz. Nunca de un mensaje.',
  scanOwn: 'Escanearla',
  hold: 'Fijar esta clave raíz',
  digitsOf: '{n} de {most} cifras',
} satisfies SaidAs<typeof english>
