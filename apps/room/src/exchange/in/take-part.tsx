import { Icon } from '../../design/icon.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Understood } from '../read/understood.ts'
import type { ExchangeState, ExchangeStore } from './exchange-store.ts'
import { Panel } from './panel.tsx'
import { TakeCases } from './taking/take-cases-part.tsx'
import { TakeSites } from './taking/take-sites-part.tsx'
import { TakeSuspects } from './taking/take-suspects-part.tsx'

export interface TakeProps {
  state: ExchangeState
  understood: Understood
  store: ExchangeStore
}

const kinds = { cases: 'case.received', sites: 'site.reported', suspects: 'suspect.recorded' } as const

/** Takes the file in, for those who may, once nothing hinders. */
export function TakePart(props: TakeProps) {
  const { t } = useSay()
  const port = usePort()
  const { model } = useRoom()
  const { becomes, problems } = props.understood
  if (becomes === 'none') return null
  const hindered = problems.some(({ weight }) => weight === 'refused')
  const Take = { cases: TakeCases, sites: TakeSites, suspects: TakeSuspects }[becomes]
  return (
    <Panel title={t.exchange.take[becomes]}>
      {model?.past ? (
        <p className="note">
          <Icon name="clock" />
          <span>{t.exchange.past}</span>
        </p>
      ) : !port.may(kinds[becomes]) ? (
        <p className="note quiet">
          <Icon name="info" />
          <span>{t.exchange.mayNot}</span>
        </p>
      ) : hindered ? (
        <p className="note warning">
          <Icon name="warn" />
          <span>{t.exchange.mustFirst}</span>
        </p>
      ) : (
        <Take {...props} />
      )}
    </Panel>
  )
}
