import { useState } from 'react'
import { Segments } from '../design/segments.tsx'
import { useSay } from '../frame/say.tsx'
import { FileIn } from './in/file-in.tsx'
import { FilesOut } from './out/files-out.tsx'
import '../cases/cases.css'
import './exchange.css'

/** Files of others: taken in after they were looked at, and given out by right. */
export function ExchangePage() {
  const { t } = useSay()
  const [way, setWay] = useState<'in' | 'out'>('in')
  return (
    <div className="exchange">
      <header className="exchange-head">
        <Segments
          label={t.exchange.waysLabel}
          value={way}
          options={(['in', 'out'] as const).map((value) => ({ value, words: t.exchange.way[value] }))}
          onChange={setWay}
        />
        <p className="small text-2">{way === 'in' ? t.exchange.lead : t.exchange.out.lead}</p>
      </header>
      {way === 'in' ? <FileIn /> : <FilesOut />}
    </div>
  )
}
