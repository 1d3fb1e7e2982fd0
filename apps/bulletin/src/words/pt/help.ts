import type { help as english } from '../en/help.ts'
import type { Wide } from '../words.ts'

export const help: Wide<typeof english> = {
  title: 'Pedir ajuda',
  says: 'A ajuda é gratuita. Não precisa dizer o nome. Não precisa falar com a polícia para receber ajuda.',
  draft:
    'Página em rascunho. Os números marcados “não confirmado” não foram confirmados pelo escritório nacional do país. Até lá esta página não pode ser publicada como conselho.',
  country: 'País',
  number: 'Número',
  sure: 'Que certeza',
  none: 'Nenhum número encontrado ainda.',
  tooOld: 'Não mostrado: a única fonte é de cerca de {year}.',
  sourceOf: 'Fonte de {date}',
  sourceUndated: 'Fonte sem data',
  seen: '{source} · visto em {day}, não confirmado',
  confirmed: 'Confirmado em {day}',
  confirmedSource: 'pelo escritório nacional · primeira fonte: {source}',
  allDay: '24 horas',
  note: {
    women: 'para mulheres',
    crisis: 'linha de crise',
    general_emergency: 'número geral de emergência, não é uma linha contra o tráfico',
    crime_stoppers: 'Crime Stoppers, não é uma linha contra o tráfico',
  },
  silentTitle: 'Se não pode falar',
  silent: [
    'Ligue e fique em silêncio: algumas linhas fazem perguntas de sim ou não.',
    'Escreva o número num papel, sem nome ao lado.',
    'Peça a uma enfermeira, professora ou padre que ligue.',
  ],
}
