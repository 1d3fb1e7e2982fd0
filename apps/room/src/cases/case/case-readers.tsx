import { Icon } from '../../design/icon.tsx'
import { Popover } from '../../design/popover.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'

/** The eye with who reads this case; a click says which roles, and since which number of the journal. */
export function CaseReaders({ line }: { line: CaseLine }) {
  const { t, format, list } = useSay()
  const shown = list([...new Set(line.readers.map(({ name }) => name))])
  return (
    <Popover
      className="reads"
      label={`${t.ui.who}: ${shown}`}
      side="left"
      button={
        <>
          <Icon name="eye" />
          {shown}
        </>
      }
    >
      <div className="stack">
        <strong className="medium">{t.ui.who}</strong>
        <ul className="stack">
          {line.readers.map(({ party, name, team, role, since }) => (
            <li key={`${party} ${role}`}>
              {team === undefined ? name : format(t.oneCase.team, { agency: name, team })} ·{' '}
              {role ? t.codes.role[role] : t.oneCase.everyRole}
              <span className="tiny text-3"> {format(t.oneCase.since, { number: since })}</span>
            </li>
          ))}
        </ul>
        <p className="text-2">{t.oneCase.hubHoldsNoKey}</p>
      </div>
    </Popover>
  )
}
