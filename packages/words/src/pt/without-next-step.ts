import type { withoutNextStep as english } from '../en/without-next-step.ts'
import type { Wide } from '../words.ts'

export const withoutNextStep: Wide<typeof english> = {
  title: 'Sem próximo passo',
  short: 'Sem passo',
  lead: 'Pessoas para quem nada está previsto, de todas as entidades, só por pseudónimo e país. Pergunte ao responsável do país: sabe quem é.',
  empty: 'Toda a gente tem um próximo passo',
  emptyNote: 'Aqui vem quem não tem nada previsto, seja qual for a entidade que acompanha.',
  person: 'Pessoa',
  country: 'País',
  since: 'Nada previsto desde',
  child: 'Via para crianças',
}
