import { profiles } from '../indicators/profiles.ts'
import type { RuleData } from '../rules/propose.ts'

/** Rules whose two sexual lists nobody has entered, and Brazil as the only law, whatever the project's own files hold by now. */
export const unfinished: RuleData = {
  profiles: {
    ...profiles,
    AS: { ...profiles.AS, status: 'incomplete', weights: {} },
    CS: { ...profiles.CS, status: 'incomplete', weights: {} },
  },
  nationalLaws: {
    BR: {
      ...{ version: 1, statutes: [], checkedBy: null },
      rules: [
        {
          code: 'BR-149-exhausting-hours',
          sureness: 'seen',
          needs: { anyIndicator: ['exploitation.excessive_hours'] },
        },
        {
          code: 'BR-149-A',
          sureness: 'seen',
          needs: { adult: ['act', 'means', 'purpose'], child: ['act', 'means', 'purpose'] },
        },
      ],
    },
  },
}
