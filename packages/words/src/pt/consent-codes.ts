import type { consentCodes as english } from '../en/consent-codes.ts'
import type { Wide } from '../words.ts'

export const consentCodes: Wide<typeof english> = {
  consentPurpose: {
    interview: 'Entrevista',
    record: 'Guardar uma ficha',
    share: 'Repassar dados',
    evidence: 'Uso como prova',
    statistics: 'Números sem nomes',
    contact_later: 'Contato posterior',
    image: 'Imagem',
  },
  consentAnswer: {
    yes: 'Sim',
    no: 'Não',
    later: 'Mais tarde',
    not_asked: 'Não perguntado',
  },
  consentGiver: {
    herself: 'A própria pessoa',
    guardian: 'Tutor ou tutora',
    advocate: 'Pessoa de apoio independente',
  },
  consentManner: {
    read_herself: 'Lido pela pessoa',
    read_aloud: 'Lido em voz alta',
    recording: 'Gravação',
    pictures: 'Imagens',
  },
  dataKind: {
    name: 'Nome',
    contacts: 'Dados de contato',
    documents: 'Documentos',
    health: 'Saúde',
    family: 'Família',
    screening: 'Triagem',
    needs: 'Necessidades',
    photograph: 'Fotografia',
    place: 'Lugar',
  },
  legalGround: {
    child_protection: 'Proteção de uma pessoa menor de 18 anos',
    danger_to_life: 'Perigo de vida',
  },
}
