import { useState } from 'react'
import { Icon } from './icon.tsx'
import { useSay } from '../frame/say.tsx'

/** Makes a file and hands it to the reader; says so while it is being made. The key E presses it. */
export function ExportButton({ make }: { make: () => Promise<void> | void }) {
  const { t } = useSay()
  const [making, setMaking] = useState(false)
  const press = async () => {
    if (making) return
    setMaking(true)
    try {
      await make()
    } finally {
      setMaking(false)
    }
  }
  return (
    <button
      type="button"
      className="button"
      data-export=""
      aria-disabled={making}
      onClick={() => void press()}
    >
      <Icon name="export" />
      {making ? t.ui.loading : t.ui.exportCsv}
    </button>
  )
}
