import type { Referral } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import { useNames } from '../use-names.ts'

/** What receivers' devices answered to a taking back. What a person has read, she has read: nothing is promised. */
export function Receipts({ receipts }: { receipts: Referral['receipts'] }) {
  const { t, format, dayAndTime } = useSay()
  const names = useNames()
  if (receipts.length === 0) return <span className="tiny text-3">{t.oneCase.noReceipts}</span>
  return (
    <ul className="tiny text-2">
      {receipts.map(({ entry, value, agency, claimedAt }) => (
        <li key={entry}>
          {format(t.oneCase.receipt[value], { agency: names.agency(agency), when: dayAndTime(claimedAt) })}
        </li>
      ))}
    </ul>
  )
}
