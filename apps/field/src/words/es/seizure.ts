import type { seizure as english } from '../en/seizure.ts'
import type { SaidAs } from '../field-words.ts'

export const seizure = {
  title: 'Incautado',
  seized: {
    one: 'Incautado a las {time}, {n} objeto',
    other: 'Incautado a las {time}, {n} objetos',
  },
  addFirst: 'Añada un objeto',
  add: 'Añadir objeto',
  item: '¿Qué se toma?',
  keepItem: 'Guardar este objeto',
  lacks: {
    thing: 'Elija qué es',
    count: '¿Cuántos?',
    sum: 'Suma y moneda',
    names: 'Dos nombres distintos',
  },
  howMany: '¿Cuántos?',
  bag: 'Número de la bolsa sellada',
  sealed: 'Se guarda sellado, no en el registro',
  takeOut: 'Quitar este objeto',
  sum: 'Suma',
  currency: 'Moneda',
  otherCurrency: 'Otra: sus tres letras',
  twoCount: 'Contado por dos',
  firstName: 'Quien cuenta primero',
  secondName: 'La otra persona',
  inBag: 'Bolsa {bag}',
  countedBy: 'Contado por {names}',
  whose: '¿De quién son los documentos?',
  handBack: 'Devuélvalos ahora, contra firma, salvo que el fiscal pida conservar uno.',
  hersBack: 'Identificado y devuelto',
  handedBackTo: '{person}: documentos devueltos.',
  handBackTitle: 'Devolver documentos',
  handedBack: {
    one: '{n} documento devuelto',
    other: '{n} documentos devueltos',
  },
  chooseWhose: 'Elija de quién',
  allBack: 'Todos los documentos están devueltos',
  cannotSeal:
    'Este teléfono aún no puede sellar: bolsas, nombres y devoluciones no se guardarán. Anótelo en papel.',
} satisfies SaidAs<typeof english>
