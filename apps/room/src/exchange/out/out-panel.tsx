import type { Ring } from '@libertad/domain'
import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { RingBadge } from '../../design/ring-badge.tsx'
import { useSay } from '../../frame/say.tsx'
import { Panel } from '../in/panel.tsx'

interface Props {
  title: string
  says: string
  /** From which ring it comes. */
  ring: Ring
  /** Nothing of it is here. */
  empty: boolean
  files: { name: string; make: () => Promise<unknown> | undefined }[]
}

/** One kind of thing that goes out, with the files that can be made of it. */
export function OutPanel({ title, says, ring, empty, files }: Props) {
  const { t } = useSay()
  const [state, setState] = useState<{ making?: string; failed?: boolean }>({})
  const make = async (file: Props['files'][number]) => {
    if (state.making) return
    setState({ making: file.name })
    try {
      await file.make()
      setState({})
    } catch {
      setState({ failed: true })
    }
  }
  return (
    <Panel level="h2" title={title} beside={<RingBadge ring={ring} />}>
      <p className="small text-2">{empty ? `${t.exchange.out.nothing}.` : says}</p>
      {!empty && (
        <div className="row wrap">
          {files.map((file) => (
            <button
              key={file.name}
              type="button"
              className="button mono"
              aria-disabled={state.making !== undefined}
              onClick={() => void make(file)}
            >
              <Icon name="export" />
              {state.making === file.name ? t.ui.loading : file.name}
            </button>
          ))}
        </div>
      )}
      {state.failed && (
        <p className="note warning" role="alert">
          <Icon name="warn" />
          <span>{t.exchange.out.failed}</span>
        </p>
      )}
    </Panel>
  )
}
