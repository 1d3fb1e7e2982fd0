import type { data as english } from '../en/data.ts'
import type { Wide } from '../words.ts'

export const data: Wide<typeof english> = {
  title: 'Las mismas tablas para programas',
  says: 'Una fila por celda. Una celda oculta tiene el valor vacío y el estado «hidden». No la lea como cero: un programa que convierte vacío en 0 se equivoca.',
  nothing: 'Aún no se ha publicado nada; por eso no hay archivos.',
  releaseOf: 'Comunicado {number}, {day}',
  file: 'Archivo',
  checksum: 'SHA-256',
  everyChecksum: 'Todas las sumas en un archivo',
  columnsTitle: 'Columnas',
  name: 'Nombre',
  meaning: 'Significado',
  column: {
    release: 'número del comunicado',
    table: 'código de la tabla',
    by: 'una columna por cada cosa según la que se cuenta; «all» es un total',
    people: 'número entero, o vacío si está oculto',
    status: 'shown (mostrado), hidden (oculto)',
  },
  signatureTitle: 'Firma del centro',
  signature:
    'El archivo «figures.json» es exactamente lo que hizo el centro y firmaron dos personas. Su SHA-256 en base64url es el resumen. El centro firma, con Ed25519, tres líneas unidas por un salto de línea: las palabras, la operación, el archivo.',
  words: 'Palabras',
  operation: 'Operación',
  digest: 'Resumen',
  key: 'Clave del centro',
  hubSignature: 'Firma',
  keyAdvice: 'Compare la clave por teléfono con la célula coordinadora antes de fiarse de ella.',
  licence: 'En este sitio no se puede descargar ningún registro de una persona.',
}
