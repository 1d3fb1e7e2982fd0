export const decide = {
  decision: 'decisão',
  title: 'O que você conclui?',
  lead: 'Embaixo está o seu nome, não o do aplicativo. A proteção começa com «presumida» e não espera provas.',
  detail: {
    presumed: 'motivos razoáveis; começam a ajuda e o tempo de reflexão',
    identified: 'cabe ao organismo competente do país',
    not_victim: 'pode ser reaberto',
    unknown: 'manter contato, perguntar de novo em outro lugar',
  },
  differs: 'É outra conclusão que a sugerida. É permitido, e fica guardado.',
  because: 'Porque',
  under: 'Segundo a lei: {country}',
  palermo: 'Protocolo de Palermo, artigo 3',
  by: 'Por',
  as: 'Como',
  agency: 'Organismo',
  notASuspect:
    'A partir de agora não é suspeita do que foi obrigada a fazer. Mudar isso exige um procurador, com nome.',
  sign: 'Assinar: {finding}',
  missing: { status: 'Escolha uma conclusão', reasons: 'Escolha um motivo', law: 'Escolha a lei' },
  notYours: 'A sua função não decide isto',
}
