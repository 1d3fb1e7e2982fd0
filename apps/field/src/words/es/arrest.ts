import type { arrest as english } from '../en/arrest.ts'
import type { SaidAs } from '../field-words.ts'

export const arrest = {
  pages: {
    victim: '¿Podría ser también víctima?',
    who: '¿A quién se detiene?',
    ground: '¿Con qué fundamento?',
    told: '¿Qué se dijo?',
  },
  victimSays:
    '¿Forzada, retenida, endeudada, sin papeles? A quien forzaron a delinquir se le protege, no se le castiga.',
  victim: {
    no_sign: 'Ningún indicio',
    perhaps: 'Quizá',
    not_asked: 'Aún no se preguntó',
  },
  prosecutor:
    'Entonces decide un fiscal. Anote también a la persona como encontrada y pida antes un intérprete.',
  asPerson: 'Anotar como persona encontrada',
  child: 'Puede ser menor de 18: primero un tutor o defensor, y ningún interrogatorio antes.',
  roles: 'Se cree que fue',
  untilConvicted: 'Sospechoso hasta la condena. Nada elegido significa: no se sabe.',
  language: 'Idioma que la persona entiende',
  told: {
    reason: 'Motivo dicho',
    rights: 'Derechos dichos, todos',
  },
  toldAt: '{time}, {language}',
  toldNow: 'Toque al haberlo dicho: se guarda la hora',
  medic: 'Herida o enferma: vista por un médico',
  note: 'Nota, sellada',
  noteSays: 'Nombres y relatos van aquí y en ningún otro sitio. Solo lo abren las claves de su institución.',
  cannotSeal: 'Este teléfono aún no puede sellar: las marcas de arriba no se guardarán. Anótelas en papel.',
  readers: 'la detención: todos los participantes. Marcas y nota: solo {agency}, selladas.',
  arrestedAt: 'Detención a las {time}',
} satisfies SaidAs<typeof english>
