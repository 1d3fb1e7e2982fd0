import { useRouterState } from '@tanstack/react-router'
import { Sheet } from '../design/sheet.tsx'
import { focusNextPage } from './arrive.ts'
import { PageGroups } from './page-groups.tsx'
import { useSay } from './say.tsx'
import { WhoLooks } from './who-looks.tsx'

/** All pages of the reader by ring, and who is looking. Whoever leaves it without going anywhere is back at its button. */
export function MoreSheet({ onClose }: { onClose: () => void }) {
  const { t } = useSay()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <Sheet title={t.frame.allPages} onClose={onClose}>
      <nav className="all-pages" aria-label={t.frame.allPages}>
        <PageGroups
          onGo={({ currentTarget, ctrlKey, metaKey, shiftKey }, { path }) => {
            // Opened in a window of its own: this one stays where it is.
            if (ctrlKey || metaKey || shiftKey) return
            if (path !== here) focusNextPage()
            currentTarget.closest('dialog')?.close()
          }}
        />
      </nav>
      <WhoLooks />
    </Sheet>
  )
}
