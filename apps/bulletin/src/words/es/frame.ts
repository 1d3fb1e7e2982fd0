import type { frame as english } from '../en/frame.ts'
import type { Wide } from '../words.ts'

export const frame: Wide<typeof english> = {
  demonstration:
    'Demostración. Todas las personas y cifras de esta página son inventadas; no es el informe de una operación real.',
  unchecked: 'Traducción automática, no revisada por una persona nativa.',
  pages: 'Páginas',
  languages: 'Idiomas',
  page: {
    index: 'El comunicado',
    count: 'Cómo contamos',
    signs: 'Las señales',
    help: 'Pedir ayuda',
    jobs: 'Antes de viajar',
    data: 'Datos',
  },
  neutralTitle: 'Información',
  leave: 'Salir de esta página',
  footer: 'Libertad es software libre. Esta página no usa cookies ni programas y no le pide nada.',
  footerLeave:
    '«Salir de esta página» abre una página inofensiva, pero la visita queda en el historial del navegador. Quien tenga este aparato puede verla.',
  kitchen: {
    title: 'Medidas de cocina',
    cup: 'Taza',
    millilitres: 'Mililitros',
    note: 'Una cucharada son 15 mililitros, una cucharadita 5.',
  },
}
