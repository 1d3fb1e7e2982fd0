import type { colleague as english } from '../en/colleague.ts'
import type { SaidAs } from '../field-words.ts'

export const colleague = {
  title: 'Het toestel van een collega',
  lead: 'Maakt een uitnodiging voor een nieuw toestel. Die werkt één keer.',
  choose: 'Kies wie',
  invite: 'Toestel van {name} uitnodigen',
  making: 'Uitnodiging maken',
  nobody: 'Dit toestel kent niemand anders van uw dienst.',
  needsHub: 'Een uitnodiging telt zodra de hub haar heeft: er is netwerk nodig.',
  show: 'Uitnodiging voor {name}',
  showSays: 'Laat het nieuwe toestel haar hier scannen. Ze wordt nergens bewaard.',
  code: 'Uitnodiging als code om te scannen',
  until: 'Ze werkt één keer, tot {at}.',
} satisfies SaidAs<typeof english>
