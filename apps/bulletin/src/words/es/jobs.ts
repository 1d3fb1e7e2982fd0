import type { jobs as english } from '../en/jobs.ts'
import type { Wide } from '../words.ts'

export const jobs: Wide<typeof english> = {
  title: '¿Oferta de trabajo en el extranjero? Diez cosas que comprobar antes de ir',
  says: 'Casi todos los que ofrecen trabajo son honrados. Estas preguntas no cuestan nada y un empleador honrado las contesta.',
  check: [
    ['¿Hay un contrato escrito en su idioma?', 'Sueldo, horas, lugar, empleador. Deje una copia en casa.'],
    ['¿Existe la empresa en esa dirección?', 'Pregunte a alguien que viva allí, no a quien hizo la oferta.'],
    [
      '¿Quién paga el viaje? ¿Queda usted debiendo?',
      'Una deuda que crece es una cadena. Pida la suma por escrito.',
    ],
    ['¿Quién guardará su pasaporte?', 'Solo usted. Deje una copia a su familia.'],
    ['¿Qué visa es? Una visa de turista no permite trabajar.', 'Pregunte usted mismo en el consulado.'],
    ['¿Dónde dormirá? ¿Podrá entrar y salir?', ''],
    ['¿Cómo le llega el sueldo?', 'En su mano o en su cuenta, no «al final».'],
    ['¿Alguien le mete prisa o le pide que no lo cuente?', 'Deténgase. Es el aviso más fuerte.'],
    [
      'Acuerde una palabra con alguien en casa',
      'Si la dice por teléfono, piden ayuda. Fije un día para llamar.',
    ],
    ['Aprenda de memoria un número de ayuda del país', ''],
  ],
  goneTitle: '¿Alguien ya se fue y no responde?',
  gone: 'Apunte el último mensaje, lugar y nombres. Llame a una línea de ayuda o a la policía de su país. No amenace al reclutador: puede poner a la persona en peligro.',
}
