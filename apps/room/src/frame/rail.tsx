import { Link } from '@tanstack/react-router'
import { BrandMark } from '../design/brand-mark.tsx'
import { Icon } from '../design/icon.tsx'
import { RingGlyph } from '../design/ring-badge.tsx'
import type { PageLink } from './pages.ts'
import { pagesFor } from './pages.ts'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'

/** The side rail: which operation, which ring, which page, and who is looking. On a phone it is a bar at the foot. */
export function Rail() {
  const { model, me, rights, mode } = useRoom()
  const { t, plural, shortDay } = useSay()
  const pages = pagesFor({ rights, me })
  const group = (name: PageLink['group']) => pages.filter((page) => page.group === name)
  return (
    <aside className="rail" aria-label={t.name}>
      <div className="rail-brand">
        <BrandMark />
        {t.name}
      </div>
      {model && (
        <div className="rail-operation">
          <strong className="small">{model.operation.name}</strong>
          <span className="tiny text-3">
            {shortDay(model.operation.firstDay)} – {shortDay(model.operation.lastDay, undefined, true)}
            {rights.readOperation && ` · ${plural(t.frame.participating, model.countries.length)}`}
          </span>
        </div>
      )}
      <nav className="rail-nav" aria-label={t.frame.main}>
        {group('operation').length > 0 && (
          <div className="rail-group">
            <RingGlyph ring="operation" />
            {t.codes.ring.operation}
          </div>
        )}
        <PageList pages={group('operation')} />
        {group('case').length > 0 && (
          <>
            <div className="rail-group">
              <RingGlyph ring="case" />
              {t.codes.ring.case}
            </div>
            <PageList pages={group('case')} />
          </>
        )}
        {group('public').length > 0 && (
          <>
            <div className="rail-group">
              <RingGlyph ring="public" />
              {t.codes.ring.public}
            </div>
            <PageList pages={group('public')} />
          </>
        )}
        <div className="rail-group">
          <Icon name="audit" />
          {t.frame.whoIsWho}
        </div>
        <PageList pages={group('who')} />
        {group('keys').length > 0 && (
          <>
            <div className="rail-group">
              <Icon name="seal" />
              {t.keysPage.group}
            </div>
            <PageList pages={group('keys')} />
          </>
        )}
      </nav>
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
    </aside>
  )
}

function PageList({ pages }: { pages: PageLink[] }) {
  const { model } = useRoom()
  const { t, number } = useSay()
  const count = (path: string) => (path === '/sites' && model ? number(model.sites.length) : undefined)
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.path}>
          <Link to={page.path as string} activeOptions={{ exact: page.path === '/', includeSearch: false }}>
            <Icon name={page.icon} />
            <span className="wide-words">{page.title(t)}</span>
            <span className="narrow-words">{page.short(t)}</span>
            {count(page.path) && <span className="count figures">{count(page.path)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return [words[0], words.at(-1)].map((word) => word?.[0] ?? '').join('')
}
