import type { consentCodes as english } from '../en/consent-codes.ts'
import type { Wide } from '../words.ts'

export const consentCodes: Wide<typeof english> = {
  consentPurpose: {
    interview: 'Entrevista',
    record: 'Conservar una ficha',
    share: 'Transmitir datos',
    evidence: 'Uso como prueba',
    statistics: 'Cifras sin nombres',
    contact_later: 'Contacto posterior',
    image: 'Imagen',
  },
  consentAnswer: {
    yes: 'Sí',
    no: 'No',
    later: 'Más tarde',
    not_asked: 'No se preguntó',
  },
  consentGiver: {
    herself: 'La propia persona',
    guardian: 'Tutor o tutora',
    advocate: 'Persona de apoyo independiente',
  },
  consentManner: {
    read_herself: 'Leído por la persona',
    read_aloud: 'Leído en voz alta',
    recording: 'Grabación',
    pictures: 'Imágenes',
  },
  dataKind: {
    name: 'Nombre',
    contacts: 'Datos de contacto',
    documents: 'Documentos',
    health: 'Salud',
    family: 'Familia',
    screening: 'Evaluación de indicios',
    needs: 'Necesidades',
    photograph: 'Fotografía',
    place: 'Lugar',
  },
  legalGround: {
    child_protection: 'Protección de una persona menor de edad',
    danger_to_life: 'Peligro para la vida',
  },
}
