import { limits } from '@libertad/interchange'
import { useEffect, useRef } from 'react'
import { Icon } from '../../design/icon.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { DropFiles } from './drop-files.tsx'
import type { ExchangeState, ExchangeStore } from './exchange-store.ts'
import { ReadingState } from './reading-state.tsx'
import { UnderstoodView } from './understood-view.tsx'
import { useExchange } from './use-exchange.ts'

const endings = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.jsonl,.ndjson,.ijson,.ftm,.geojson,.kml,.kmz,.xml'

/** A file of others: chosen, read in this browser, looked at, and taken in when somebody says so. */
export function FileIn() {
  const { t, format, number } = useSay()
  const port = usePort()
  const { state, store } = useExchange()
  const open = (file: File | undefined) => {
    if (file) void store.open(file, new Date(port.now()).toISOString().slice(0, 10))
  }
  const size = number(limits.fileBytes / 1_000_000)
  if (state.step === 'empty')
    return (
      <DropFiles
        words={t.exchange.drop}
        choose={t.exchange.choose}
        hint={format(t.exchange.reads, { size })}
        accept={endings}
        onFiles={([file]) => open(file)}
      />
    )
  return (
    <>
      <FileHead state={state} store={store} onOther={open} />
      {(state.step === 'opening' || state.step === 'reading') && (
        <ReadingState state={state} onStop={store.forget} />
      )}
      {state.step === 'trouble' && (
        <p className="note warning" role="alert">
          <Icon name="warn" />
          <span>{format(t.exchange.trouble[state.trouble ?? 'failed'], { size })}</span>
        </p>
      )}
      {state.step === 'read' && state.understood && (
        <UnderstoodView state={state} understood={state.understood} store={store} />
      )}
    </>
  )
}

interface HeadProps {
  state: ExchangeState
  store: ExchangeStore
  onOther: (file: File | undefined) => void
}

function FileHead({ state, store, onOther }: HeadProps) {
  const { t } = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  // The place to drop on is gone, and focus with it.
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="exchange-file">
      <h2 ref={title} tabIndex={-1}>
        <Icon name="doc" />
        <bdi>{state.name}</bdi>
      </h2>
      <span className="grow" />
      <label className="button">
        <input
          className="drop-input"
          type="file"
          accept={endings}
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            onOther(file)
          }}
        />
        {t.exchange.another}
      </label>
      <button type="button" className="button" onClick={store.forget}>
        {t.exchange.forget}
      </button>
    </div>
  )
}
