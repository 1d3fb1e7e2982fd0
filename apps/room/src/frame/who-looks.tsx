import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'

/** Who sits here, in which roles, for which agency, at which device, and whether the operation is real. */
export function WhoLooks() {
  const { me, mode } = useRoom()
  const { t } = useSay()
  return (
    <div className="rail-me">
      {me && (
        <div className="row">
          <span className="avatar" aria-hidden="true">
            {initials(me.workName)}
          </span>
          <span className="stack-0">
            <span className="small medium">{me.workName}</span>
            <span className="tiny text-3">
              {me.roles.map((role) => t.codes.role[role]).join(', ')}
              <br />
              {me.agency} · {me.device}
            </span>
          </span>
        </div>
      )}
      <div className={`rail-mode ${mode}`}>
        {mode === 'demonstration' ? t.frame.demonstration : t.frame.real}
      </div>
    </div>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return [words[0], words.at(-1)].map((word) => word?.[0] ?? '').join('')
}
