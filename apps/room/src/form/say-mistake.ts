import type { Say } from '../frame/say.tsx'
import type { Mistake } from './made.ts'

/** What is wrong with a field, in words that say what would be right. */
export function sayMistake({ t, format, number }: Say, mistake: Mistake): string {
  if (typeof mistake === 'object') {
    const words = mistake.whole ? t.write.wholeRange : t.write.range
    return format(words, { from: number(mistake.from), to: number(mistake.to) })
  }
  const words = {
    needed: t.enrol.needed,
    signs: t.enrol.signs,
    day_order: t.enrol.dayOrder,
    choose: t.write.choose,
    both: t.write.both,
    unchanged: t.write.unchanged,
    later_than_now: t.write.laterThanNow,
    not_enough: t.plan.notEnough,
    code_form: t.sites.codeForm,
    code_taken: t.sites.codeTaken,
  }
  return words[mistake]
}
