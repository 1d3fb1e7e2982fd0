import { Link } from '@tanstack/react-router'
import type { Words } from '@libertad/words/load'
import { useId, type MouseEvent, type ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { RingGlyph } from '../design/ring-badge.tsx'
import { pagesFor, type PageLink } from './pages.ts'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'

const groups: { name: PageLink['group']; glyph: ReactNode; title: (t: Words) => string }[] = [
  { name: 'operation', glyph: <RingGlyph ring="operation" />, title: (t) => t.codes.ring.operation },
  { name: 'case', glyph: <RingGlyph ring="case" />, title: (t) => t.codes.ring.case },
  { name: 'public', glyph: <RingGlyph ring="public" />, title: (t) => t.codes.ring.public },
  { name: 'who', glyph: <Icon name="audit" />, title: (t) => t.frame.whoIsWho },
  { name: 'keys', glyph: <Icon name="seal" />, title: (t) => t.keysPage.group },
]

type OnGo = (event: MouseEvent<HTMLAnchorElement>, page: PageLink) => void

/** Every page that the reader has a use for, under the ring in which its things live. */
export function PageGroups({ onGo }: { onGo?: OnGo }) {
  const room = useRoom()
  const { t } = useSay()
  const id = useId()
  const pages = pagesFor(room)
  return groups.map(({ name, glyph, title }) => {
    const inGroup = pages.filter(({ group }) => group === name)
    if (inGroup.length === 0) return null
    return (
      <div key={name} className="page-group">
        <div className="rail-group" id={`${id}${name}`}>
          {glyph}
          {title(t)}
        </div>
        <ul aria-labelledby={`${id}${name}`}>
          {inGroup.map((page) => (
            <li key={page.path}>
              <PageAnchor page={page} name={page.title(t)} onGo={onGo} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

/** The way to one page, marked where it is the present one, with how many things are there. */
export function PageAnchor({ page, name, onGo }: { page: PageLink; name: string; onGo?: OnGo | undefined }) {
  const { model } = useRoom()
  const { number } = useSay()
  const count = page.path === '/sites' && model ? number(model.sites.length) : undefined
  return (
    <Link
      to={page.path as string}
      activeOptions={{ exact: page.path === '/', includeSearch: false }}
      onClick={(event) => onGo?.(event, page)}
    >
      <Icon name={page.icon} />
      <span className="page-name">{name}</span>
      {count !== undefined && <span className="count figures">{count}</span>}
    </Link>
  )
}
