export const child = {
  path: 'camino para menores',
  under18: '¿Menor de 18?',
  title: 'Menor de 18, o quizás',
  lead: 'Si hay duda: menor, hasta que se muestre lo contrario. Aquí no se prueba la edad.',
  inOrder: 'Ahora, en este orden',
  first: 'Primero a salvo',
  steps: {
    away_from_handlers: 'Lejos de quienes controlan',
    adult_accepted: 'Con una persona adulta que acepta',
    siblings_together: 'Hermanos y hermanas siguen juntos',
  },
  second: 'Tutor o representante',
  secondSays:
    'Antes de cualquier entrevista. Hasta entonces puede preguntar cuatro cosas: dolor, hambre, quién está contigo, miedo a alguien.',
  nobodyYet: 'Nadie localizado aún',
  nobodyListed:
    'Este teléfono no conoce a nadie a quien llamar para un menor. Pregunte por radio a su coordinación.',
  listAge: 'según se sabía hace {age}',
  isHere: 'Está aquí ahora',
  third: 'La opinión del menor',
  thirdSays: 'Se escribe, sellada. La protección no espera un sí.',
  noMeans:
    'Con un menor no hay que demostrar fuerza ni engaño: bastan acto y fin. Esas preguntas no están en este camino.',
  leave: 'No es menor: salir de este camino',
  askFour: 'Hacer las cuatro preguntas',
  languageTitle: '¿Qué idioma habla el menor?',
  canTalk: 'Antes de seguir: ¿puede el menor aún hablar con seguridad, y quiere?',
  stoppedHere: 'El menor paró aquí',
  alert: {
    written: 'Alerta escrita aquí hace {age}, aún sin enviar.',
    goesFirst: 'Sale antes que todo lo demás, en cuanto algo pase.',
    received: 'Alerta recibida por el hub, dada hace {age}.',
    nobodyYet: 'Aún no la ha visto nadie.',
    answered: '{who} responde por la alerta.',
  },
  viewLabel: 'Con las palabras del menor',
  viewHint: 'Puede quedar vacío.',
  cannotSeal:
    'Este teléfono aún no puede sellar; las palabras de una persona no se guardan fuera de este formulario.',
  cannotSealWaits: 'Aún no se puede sellar',
  notAYes:
    'Es una opinión, no un acuerdo. Las palabras solo se guardan selladas; las respuestas, como códigos.',
  keep: 'Guardar las respuestas',
  leaving: {
    title: '¿Quién dice que no es menor?',
    lead: 'Un agente solo no puede decirlo.',
    who: {
      guardian: 'Tutor',
      advocate: 'Representante independiente',
      age_determined: 'Se determinó la edad',
    },
    detail: {
      guardian: 'con nombre',
      advocate: 'con nombre',
      age_determined: 'por el organismo que dice la ley, nunca por el aspecto',
    },
    name: 'Nombre',
    nameHint: 'Se sella.',
    waits: { by: 'Elija quién', name: 'Nombre a la persona' },
    staysOpen: 'Una edad menor que otra persona diga entretanto mantiene el camino.',
    leave: 'Salir del camino para menores',
  },
}
