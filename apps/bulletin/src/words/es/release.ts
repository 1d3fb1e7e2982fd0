import type { release as english } from '../en/release.ts'
import type { Wide } from '../words.ts'

export const release: Wide<typeof english> = {
  title: 'Lo que halló {operation}',
  nothingTitle: 'Aún no se ha publicado nada',
  nothing:
    'Aquí habrá un comunicado cuando dos personas lo hayan firmado en dos aparatos. Hasta entonces esta página no dice nada, y eso tampoco dice nada.',
  kicker: 'Comunicado {number}, {day}',
  kickerDays: '{days} · comunicado {number}, {day}',
  headline: {
    one: 'persona, contada una sola vez, fue encontrada por equipos que buscaban señales de trata.',
    other:
      'personas, cada una contada una sola vez, fueron encontradas por equipos que buscaban señales de trata.',
  },
  atLeast: 'al menos',
  atMost: 'a lo sumo',
  bar: 'Al menos {low}, mejor cuenta {best}, a lo sumo {high}',
  why: 'Entre {low} y {high}, con un {level} por ciento de confianza: la misma persona puede haber sido encontrada dos veces, y no de todo par de informes se sabe si son una persona o dos.',
  notFound:
    'Haber sido encontrada no decide nada. Las víctimas presuntas y las identificadas se cuentan dentro de estas personas y nunca se suman a ellas.',
  arrests: {
    one: 'persona detenida; un tribunal decide sobre su culpa',
    other: 'personas detenidas; un tribunal decide sobre su culpa',
  },
  countries: { one: 'país participó', other: 'países participaron' },
  sites: { one: 'lugar visitado', other: 'lugares visitados' },
  asOf: 'Contado hasta {moment} UTC.',
  table: {
    sex_age: 'Quiénes son',
    exploitation: 'Qué les hicieron',
    place: 'Dónde fueron encontradas',
    exploitation_sex: 'Qué les hicieron y a quién',
    place_sex: 'Quién fue encontrado y dónde',
    country: 'En qué países',
  },
  moreTables: 'Más tablas',
  people: 'Personas',
  hidden: 'oculto',
  hiddenSays:
    'Oculto no quiere decir ninguno. Un número de {from} a {to} se oculta porque podría señalar a una persona; otros se ocultan para que no se pueda calcular.',
  roundedSays:
    'Cada número se redondea por separado a un múltiplo de {base}; por eso filas y columnas no siempre suman su total.',
  noiseSays:
    'A cada número se le añadió un poco de azar para que no se pueda señalar a nadie. Filas y columnas no siempre suman su total.',
  more: 'Cómo contamos y qué ocultamos',
  changes: 'Qué cambió desde el comunicado {number}',
  changed: {
    people: 'Personas: {now} en lugar de {before}.',
    arrests: 'Detenciones: {now} en lugar de {before}.',
    countries: 'Países: {now} en lugar de {before}.',
    sitesVisited: 'Lugares visitados: {now} en lugar de {before}.',
  },
  unchanged: 'La cifra principal y los hechos no cambiaron.',
  reason: {
    counted_again: 'Por qué: se contó de nuevo, con más respuestas sobre quién es la misma persona.',
    late_figures: 'Por qué: llegaron cifras tarde.',
    mistake: 'Por qué: había un error en el comunicado anterior.',
    unsafe: 'Por qué: las tablas anteriores podían señalar a una persona.',
    not_needed: 'Por qué: el comunicado anterior no hacía falta.',
  },
  earlier: 'Comunicados anteriores',
  replaced: 'Comunicado {number}, {day}, sustituido. Su cifra principal era {best} (entre {low} y {high}).',
  withdrawn: 'Comunicado {number}, {day}, retirado. Su cifra principal era {best} (entre {low} y {high}).',
  standing:
    'El comunicado {number}, {day}, sigue vigente junto a este. Su cifra principal es {best} (entre {low} y {high}).',
  noneStands: 'Ahora no hay ningún comunicado vigente',
  onlyHeadline:
    'De un comunicado sustituido o retirado solo queda pública la cifra principal: dos juegos de tablas se podrían restar uno del otro.',
  signed: 'Quién firmó',
  files: 'Todas las tablas como archivos, con sumas de verificación',
  press: 'Para la prensa',
  pressSays: 'Este texto se puede usar tal cual.',
  needHelp: '¿Usted o alguien que conoce necesita ayuda?',
}
