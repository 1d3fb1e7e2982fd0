import type { sealed as englishSealed, vault as english } from '../en/vault.ts'
import type { Wide } from '../words.ts'

export const vault: Wide<typeof english> = {
  state: { none: 'Todavía sin caja', locked: 'Caja cerrada', open: 'Caja abierta' },
  left: 'se cierra en {age}',
  noneSays:
    'Nombres, notas y papeles están sellados. Este navegador necesita una caja para abrirlos. Todo lo demás funciona sin ella.',
  lockedSays: 'Nombres, notas y papeles siguen sellados hasta que usted abra la caja.',
  setUp: 'Preparar la caja',
  setUpSays: 'La abre una frase de acceso. Nadie puede recuperarla: ni el servidor ni su institución.',
  passphrase: 'Frase de acceso',
  passphraseHint: 'Cinco palabras sin relación entre sí, o dieciséis signos.',
  again: 'Lo mismo otra vez',
  notSame: 'Las dos no son iguales.',
  suggest: 'Proponer una',
  making: 'Preparando la caja. Tarda unos segundos.',
  weakness: {
    too_short: 'Demasiado corta',
    repeats: 'Se repite',
    only_digits: 'Solo cifras',
    other: 'Demasiado fácil de adivinar',
  },
  unlock: 'Abrir la caja',
  unlocking: 'Abriendo. Tarda unos segundos.',
  wrong: 'Eso no la abrió.',
  wait: 'El próximo intento se atiende en {age}.',
  usePasskey: 'Usar la llave de acceso',
  addPasskey: 'Añadir una llave de acceso',
  lock: 'Cerrar ahora',
  openNames: 'Abrir los nombres',
  namesSay:
    'Muestra cómo se llama cada persona a su cargo, para buscar por nombre. Los nombres se cierran con la caja.',
  namesOpen: 'Los nombres están abiertos: la búsqueda los encuentra. Se cierran con la caja.',
  noNames: 'No hay nombres sellados entre las personas a su cargo.',
}

export const sealed: Wide<typeof englishSealed> = {
  onWhatGround: '¿Por qué motivo?',
  groundIsWritten: 'Queda en el registro antes de mostrar nada: quién, cuándo y este motivo.',
  opening: 'Abriendo',
}
