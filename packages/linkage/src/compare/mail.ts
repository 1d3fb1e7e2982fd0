import { edits } from './edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import type { Scale } from './scale.ts'

export const compareMail: Scale = {
  levels: ['differs by a slip or in what follows the @', 'is somewhat alike', 'is another'],
  level(a, b) {
    const [one, other] = [a.split('@', 1)[0]!, b.split('@', 1)[0]!]
    if (one === other || edits(a, b, 2) <= 2) return 0
    const alike = jaroWinkler(one, other)
    return alike > 0.93 ? 0 : alike > 0.82 ? 1 : 2
  },
}
