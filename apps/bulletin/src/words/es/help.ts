import type { help as english } from '../en/help.ts'
import type { Wide } from '../words.ts'

export const help: Wide<typeof english> = {
  title: 'Pedir ayuda',
  says: 'La ayuda es gratuita. No tiene que dar su nombre. No tiene que hablar con la policía para recibir ayuda.',
  draft:
    'Página en borrador. Los números marcados «sin confirmar» no han sido confirmados por la oficina nacional de su país. Hasta entonces esta página no se puede publicar como consejo.',
  country: 'País',
  number: 'Número',
  sure: 'Qué seguridad',
  none: 'Aún no se ha hallado número.',
  tooOld: 'No se muestra: la única fuente es de hacia {year}.',
  sourceOf: 'Fuente de {date}',
  sourceUndated: 'Fuente sin fecha',
  seen: '{source} · visto el {day}, sin confirmar',
  confirmed: 'Confirmado el {day}',
  confirmedSource: 'por la oficina nacional · primera fuente: {source}',
  allDay: '24 horas',
  note: {
    women: 'para mujeres',
    crisis: 'línea de crisis',
    general_emergency: 'número general de emergencia, no es una línea contra la trata',
    crime_stoppers: 'Crime Stoppers, no es una línea contra la trata',
  },
  silentTitle: 'Si no puede hablar',
  silent: [
    'Llame y guarde silencio: algunas líneas hacen preguntas de sí o no.',
    'Escriba el número en un papel, sin nombre al lado.',
    'Pida a una enfermera, un maestro o un sacerdote que llame.',
  ],
}
