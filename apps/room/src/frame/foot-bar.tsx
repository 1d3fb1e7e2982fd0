import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { MoreSheet } from './more-sheet.tsx'
import { neededMost } from './needed-most.ts'
import { PageAnchor } from './page-groups.tsx'
import { pagesFor } from './pages.ts'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'

/** At the foot of a phone: the pages that the reader needs most, and the way to all of them. */
export function FootBar() {
  const room = useRoom()
  const { t } = useSay()
  const [open, setOpen] = useState(false)
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const pages = pagesFor(room)
  const shown = neededMost(pages, room.me?.roles ?? [])
  const elsewhere = pages.find(({ path }) => path !== '/' && here.startsWith(path) && !isAmong(shown, path))
  return (
    <>
      <nav className="foot-bar" aria-label={t.frame.main}>
        <ul>
          {shown.map((page) => (
            <li key={page.path}>
              <PageAnchor page={page} name={page.short(t)} />
            </li>
          ))}
          {shown.length < pages.length && (
            <li>
              <button
                type="button"
                aria-haspopup="dialog"
                aria-current={elsewhere ? 'true' : undefined}
                onClick={() => setOpen(true)}
              >
                <Icon name="dots" />
                <span className="page-name">{t.frame.more}</span>
                {elsewhere && <span className="hidden-words">{elsewhere.title(t)}</span>}
              </button>
            </li>
          )}
        </ul>
      </nav>
      {open && <MoreSheet onClose={() => setOpen(false)} />}
    </>
  )
}

const isAmong = (pages: { path: string }[], path: string) => pages.some((page) => page.path === path)
