import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'
import { Icon } from './icon.tsx'

/** A dialog over the page. The browser keeps focus inside and gives it back; Escape closes. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useSay()
  const sheet = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    if (!element.open) element.showModal()
    // A click beside the sheet lands on the dialog itself.
    const beside = (event: MouseEvent) => event.target === element && element.close()
    element.addEventListener('click', beside)
    return () => {
      element.removeEventListener('click', beside)
      element.close()
    }
  }, [])
  // Closed by the browser itself, so that it gives the focus back to what opened the sheet.
  const close = () => sheet.current?.close()
  return (
    <dialog
      className="sheet"
      ref={sheet}
      aria-labelledby={id}
      // Drawn twice, as a development build does, the first drawing closes only itself.
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet square" aria-label={t.frame.close} onClick={close}>
          <Icon name="x" />
        </button>
      </header>
      <div className="body">{children}</div>
    </dialog>
  )
}
