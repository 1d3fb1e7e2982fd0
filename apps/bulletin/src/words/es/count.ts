import type { count as english } from '../en/count.ts'
import type { Wide } from '../words.ts'

export const count: Wide<typeof english> = {
  title: 'Un ser humano, una cuenta',
  says: 'La misma mujer puede ser encontrada en una mina en abril y otra vez en una frontera en mayo, por dos organismos, con dos grafías. Sus organismos convierten su nombre en un código que nadie puede deshacer. El centro compara códigos y pregunta a ambos organismos: ¿es una sola persona? Ellos deciden. El centro nunca ve un nombre.',
  range: 'Por qué es un intervalo',
  rangeSays: [
    'De algunos pares de informes nadie pudo decidir aún: pueden ser una persona o dos.',
    'De las personas cuyos informes no llevan código solo se sabe cada cuánto otras fueron encontradas dos veces.',
    'Al menos y a lo sumo dicen cuánto puede alejarse el número verdadero de la mejor cuenta.',
  ],
  wordsTitle: 'Qué quieren decir las palabras',
  word: [
    ['Encontrada', 'Un equipo habló con una persona y lo anotó. Con eso no se decide nada.'],
    [
      'Víctima presunta',
      'Un agente con nombre halló motivos razonables. Empieza la protección. No es el fallo de un tribunal.',
    ],
    [
      'Víctima identificada',
      'Así lo decidió el organismo competente del país. Se cuenta entre las presuntas, nunca se suma a ellas.',
    ],
    ['Detenida', 'Sospechosa. No culpable mientras no lo diga un tribunal.'],
    ['«Rescatada»', 'No contamos con esta palabra.'],
  ],
  hideTitle: 'Qué ocultamos, y por qué',
  hideBelow: 'Todo número de personas de {from} a {to}: donde viven pocos, puede delatar a alguien.',
  hideSmall: 'Todo número pequeño de personas: donde viven pocos, puede delatar a alguien.',
  hide: [
    'Un segundo número en la misma fila y columna, para que la resta no devuelva el primero. Los dos se ven igual.',
    'Días, lugares concretos y casos concretos: ninguna tabla los tiene.',
    'Cada tabla nueva se ataca junto con todas las publicadas aquí antes de que dos personas puedan firmarla.',
  ],
  attack: {
    one: 'En el comunicado {number} hay un número oculto. El intervalo más estrecho en que un atacante podría situarlo tiene {narrowest} valores.',
    other:
      'En el comunicado {number} hay {n} números ocultos. El intervalo más estrecho en que un atacante podría situar uno tiene {narrowest} valores.',
  },
  unknownTitle: 'Qué no sabemos',
  unknown:
    'Las personas a quienes nadie encontró. Las personas que no quisieron ser contadas: algunas dijeron que no y no están en estas cifras. Cuántas de las encontradas serán identificadas al final.',
}
