import type { ReleaseFigures } from '@libertad/domain'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import { crossFoot, whyNotFooting } from '../figures/cross-foot.ts'
import { attackLines } from './attack-lines.ts'
import { footLines } from './foot-lines.ts'

/** What was tried against a release together with all before it, and whether its sums add up. */
export function AttackPanel({ figures }: { figures: ReleaseFigures }) {
  const say = useSay()
  const { t } = say
  const footed = crossFoot(figures.tables)
  const foots = whyNotFooting(footed, figures.protection) !== 'wrong'
  const lines = [
    ...attackLines(say, figures),
    { title: t.releases.foots.title, says: footLines(say, figures, footed).join(' '), held: foots },
  ]
  const held = lines.every((line) => line.held)
  return (
    <section className="release-side" aria-labelledby="attack-title">
      <div className="row between">
        <h3 id="attack-title">{t.releases.attack.title}</h3>
        <span className={held ? 'tag positive' : 'tag critical'}>
          <Icon name={held ? 'check' : 'warn'} />
          {held ? t.releases.attack.held : t.releases.attack.broken}
        </span>
      </div>
      <ul className="attack-lines">
        {lines.map((line) => (
          <li key={line.title} className={line.held ? undefined : 'broken'}>
            <Icon name={line.held ? 'check' : 'warn'} />
            <span className="small">{line.title}</span>
            <span className="tiny text-2">{line.says}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
