import { rightOf } from '@libertad/domain'
import { useEffect, useState } from 'react'
import { useCare } from '../../cases/use-care.ts'
import { download } from '../../design/download.ts'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ExchangePort, OperationWorld } from '../../model/exchange-port.ts'
import { sitesCsv } from '../../sites/sites-csv.ts'
import { codedCases } from './coded-cases.ts'
import { NamedCases } from './named-cases.tsx'
import { OutPanel } from './out-panel.tsx'
import { suspectsOut } from './suspects-out.ts'
import { useWriter } from './use-writer.ts'

/** What goes out, by right: of the operation what its ring lets this role read, of cases those of one's own agency. */
export function FilesOut() {
  const say = useSay()
  const { t, plural } = say
  const { model, me, rights } = useRoom()
  const care = useCare()
  const world = useWorld()
  const write = useWriter()
  const cares = me?.roles.some((role) => rightOf(role, 'case', 'own').right === 'write') === true
  const own = care?.cases.filter(({ person }) => person.owner === me?.agencyId) ?? []
  const sites = world?.sites ?? []
  const suspects = world?.suspects ?? []
  return (
    <div className="exchange-outs">
      {rights.readOperation && (
        <>
          <OutPanel
            title={t.exchange.out.sites}
            says={plural(t.exchange.out.sitesSays, sites.length)}
            ring="operation"
            empty={sites.length === 0}
            files={[
              { name: 'sites.geojson', make: () => write('sites.geojson', { as: 'geojson', sites }) },
              { name: 'sites.kml', make: () => write('sites.kml', { as: 'kml', sites }) },
              {
                name: 'sites.csv',
                make: async () => download('sites.csv', sitesCsv(say, model?.sites ?? [])),
              },
            ]}
          />
          <OutPanel
            title={t.exchange.out.suspects}
            says={plural(t.exchange.out.suspectsSays, suspects.length)}
            ring="operation"
            empty={suspects.length === 0}
            files={[
              {
                name: 'suspects.ftm.jsonl',
                make: async () => world && write('suspects.ftm.jsonl', suspectsOut(world)),
              },
            ]}
          />
        </>
      )}
      {cares && (
        <>
          <OutPanel
            title={t.exchange.out.coded}
            says={plural(t.exchange.out.codedSays, own.length)}
            ring="case"
            empty={own.length === 0}
            files={[
              {
                name: 'cases-coded.csv',
                make: () => write('cases-coded.csv', { as: 'ctdc', cases: codedCases(own) }),
              },
            ]}
          />
          <NamedCases cases={own} vault={care?.vault} write={write} />
        </>
      )}
      <OutPanel
        title={t.exchange.out.form}
        says={t.exchange.out.formSays}
        ring="public"
        empty={false}
        files={[
          { name: 'screening.xlsx', make: () => write('screening.xlsx', { as: 'xlsform' }) },
          { name: 'screening.xml', make: () => write('screening.xml', { as: 'xform' }) },
        ]}
      />
    </div>
  )
}

/** What goes out of the operation, as it is known now, whatever moment is shown. */
function useWorld(): OperationWorld | undefined {
  const port = usePort()
  const [exchange, setExchange] = useState<ExchangePort>()
  useEffect(() => {
    let here = true
    void port.exchange().then((door) => here && setExchange(door))
    return () => void (here = false)
  }, [port])
  return exchange?.world()
}
