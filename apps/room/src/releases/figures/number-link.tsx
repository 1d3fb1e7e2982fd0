import { useSay } from '../../frame/say.tsx'
import type { Told } from './where.ts'

/** The id of the line that says where a number comes from. */
export const whereId = (told: Told) => `where-${told}`

/** A number that leads to its definition, its query and its entries. */
export function NumberLink({ told, value }: { told: Told; value: string }) {
  const { t, format } = useSay()
  return (
    <button
      type="button"
      className="number-link figures"
      title={t.releases.where.name[told]}
      aria-label={format(t.releases.press.whereOf, { value })}
      onClick={() => document.getElementById(whereId(told))?.focus()}
    >
      {value}
    </button>
  )
}
