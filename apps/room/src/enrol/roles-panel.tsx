import { roles, type Role } from '@libertad/domain'
import { RingBadge } from '../design/ring-badge.tsx'
import { rings } from '../design/ring-order.ts'
import { useSay } from '../frame/say.tsx'

/** The four rings, and what each role does and sees. The reader's own roles are marked. */
export function RolesPanel({ own }: { own: readonly Role[] | undefined }) {
  const { t } = useSay()
  return (
    <section className="enrol-know" aria-labelledby="enrol-sees">
      <svg className="enrol-rings" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        {[12, 24, 36, 48].map((radius) => (
          <circle key={radius} cx="50" cy="50" r={radius} />
        ))}
      </svg>
      <div className="stack">
        <h2 id="enrol-sees">{t.enrol.seesTitle}</h2>
        <p className="text-2">{t.enrol.seesLead}</p>
      </div>
      <ul className="enrol-four">
        {rings.map((ring) => (
          <li key={ring}>
            <RingBadge ring={ring} />
            <span className="text-2">{t.ui.ringSays[ring]}</span>
          </li>
        ))}
      </ul>
      <div className="enrol-roles">
        <table>
          <caption>{t.enrol.rolesSays}</caption>
          <thead>
            <tr>
              <th scope="col">{t.enrol.role}</th>
              <th scope="col">{t.enrol.does}</th>
              <th scope="col">{t.enrol.sees}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <tr key={role} className={own?.includes(role) ? 'selected' : undefined}>
                <th scope="row" className="medium">
                  {t.codes.role[role]}
                </th>
                <td className="text-2">{t.enrol.roles[role].does}</td>
                <td>{t.enrol.roles[role].sees}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
