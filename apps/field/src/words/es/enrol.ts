import type { enrol as english } from '../en/enrol.ts'
import type { SaidAs } from '../field-words.ts'

export const enrol = {
  title: 'Traiga su invitación',
  lead: 'Se la da su responsable nacional o la coordinación: como código para escanear o como enlace. Sirve una vez.',
  scan: 'Escanear el código',
  scanning: 'Ponga el código en el marco',
  camera: 'Imagen de la cámara',
  noCamera: 'La cámara no se abrió. Permítala en el navegador o pegue el enlace.',
  notAnInvitation: 'Esto no es una invitación de este tipo.',
  link: 'Enlace de invitación',
  linkHint: 'Empieza con la dirección del centro.',
  read: 'Abrir la invitación',
  reading: 'Leyendo la invitación',
  cardTitle: '¿Es usted?',
  operation: 'Operación',
  workName: 'Nombre de trabajo',
  agency: 'Agencia',
  role: 'Función',
  validUntil: 'Válida hasta',
  checkedTitle: 'Lo que comprueba este teléfono',
  checked: {
    signed: 'La firmó alguien que puede invitar.',
    unused: 'Nadie la usó antes.',
    ownKey: 'El teléfono crea su propia llave, que nunca sale de él.',
  },
  compare: 'Compare el nombre con quien le invitó antes de continuar.',
  use: 'Inscribir este teléfono',
  using: 'Creando la llave de este teléfono',
} satisfies SaidAs<typeof english>
