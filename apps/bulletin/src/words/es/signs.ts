import type { signs as english } from '../en/signs.ts'
import type { Wide } from '../words.ts'

export const signs: Wide<typeof english> = {
  title: 'Las señales de la trata',
  says: 'Una sola señal no prueba nada. Varias juntas son motivo para pedir ayuda. Una persona puede tener su pasaporte y cobrar algo, y aun así no ser libre.',
  picture: 'La figura de color es la persona a quien le sucede.',
  sign: {
    papers: 'Otra persona guarda su pasaporte o sus papeles',
    leave: 'No puede salir, o solo acompañada',
    speak: 'Otra persona responde por ella',
    pay: 'Cobra poco o nada',
    debt: 'Trabaja por una deuda que no acaba',
    hours: 'Jornadas muy largas, sin descanso',
    sleep: 'Duerme donde trabaja',
    promise: 'El trabajo no es el prometido',
    phone: 'No tiene teléfono, o se lo vigilan',
    hurt: 'Herida o enferma, sin médico',
    watched: 'Siempre vigilada',
    child:
      'Un niño o niña que trabaja o está con adultos que le controlan: no hace falta fuerza para que sea trata',
  },
  doTitle: 'Qué hacer',
  do: [
    '¿Peligro ahora? Llame al número de emergencia del país.',
    'No se enfrente a nadie ni intente liberar a una persona usted mismo.',
    'Recuerde lugar, hora y lo que vio. No fotografíe a las personas.',
    'Llame a una línea de la página de ayuda. No tiene que dar su nombre.',
  ],
  source: 'Según indicadores publicados (OIT, UNODC), con nuestras palabras.',
}
