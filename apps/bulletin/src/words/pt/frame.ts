import type { frame as english } from '../en/frame.ts'
import type { Wide } from '../words.ts'

export const frame: Wide<typeof english> = {
  demonstration:
    'Demonstração. Todas as pessoas e números desta página são inventados; não é o relato de uma operação real.',
  unchecked: 'Tradução automática, não revista por falante nativo.',
  pages: 'Páginas',
  languages: 'Idiomas',
  page: {
    index: 'O comunicado',
    count: 'Como contamos',
    signs: 'Os sinais',
    help: 'Pedir ajuda',
    jobs: 'Antes de partir',
    data: 'Dados',
  },
  neutralTitle: 'Informação',
  leave: 'Sair desta página',
  footer: 'Libertad é software livre. Esta página não usa cookies nem programas e não pede nada.',
  footerLeave:
    '“Sair desta página” abre uma página inofensiva, mas a visita fica no histórico do navegador. Quem tiver este aparelho pode vê-la.',
  kitchen: {
    title: 'Medidas de cozinha',
    cup: 'Xícara',
    millilitres: 'Mililitros',
    note: 'Uma colher de sopa são 15 mililitros, uma colher de chá 5.',
  },
}
