import type { HandlingCode } from '@libertad/domain'
import { useMemo, useState } from 'react'
import { useCare } from '../../../cases/use-care.ts'
import { Icon } from '../../../design/icon.tsx'
import { useModel, useRoom } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import { reportCountries } from '../../../sites/steps/report-draft.ts'
import { planSites, type SiteChoices, type SiteLack } from '../../take/plan-sites.ts'
import { takeSite } from '../../take/take-sites.ts'
import type { TakeProps } from '../take-part.tsx'
import { SiteChoicesForm } from './site-choices-form.tsx'
import { SitesPreview } from './sites-preview.tsx'
import { TakeButton } from './take-button.tsx'
import { useItems } from './use-items.ts'
import { useTaking } from './use-taking.ts'

const none: never[] = []

/** Reports the places of a file as sites, as a person says for those of which the file says too little. */
export function TakeSites({ state, store }: TakeProps) {
  const { t, plural, language } = useSay()
  const { me } = useRoom()
  const model = useModel()
  const care = useCare()
  const items = useItems(state, store, 'sites') ?? none
  const taking = useTaking(store)
  const countries = reportCountries(me, model.countries)
  const [choices, setChoices] = useState<SiteChoices>({
    ...{ kind: '', country: countries.length === 1 ? countries[0]!.country : '', handling: '', names: '' },
  })
  const planned = useMemo(
    () => planSites(items, choices, { countries, sites: model.sites }),
    // oxlint-disable-next-line react/exhaustive-deps -- follows from the model
    [items, choices, model],
  )
  const ready = planned.filter(({ lack }) => lack === undefined)
  const lacks = new Map<SiteLack, number>()
  for (const { lack } of planned) if (lack) lacks.set(lack, (lacks.get(lack) ?? 0) + 1)
  const seals = care?.vault.state === 'open'
  const prose = planned.some(({ prose: text }) => text !== '')
  const named = items.some(({ site }) => site.toBeSealed.name !== undefined)
  const kindless = items.some(({ site }) => site.kind === undefined)
  const landless = items.some(({ site }) => site.country === undefined)
  const missing =
    choices.handling === '' || (named && choices.names === '') || (kindless && choices.kind === '')
  return (
    <>
      <p className="small text-2">{t.exchange.takeSays.sites}</p>
      <SiteChoicesForm {...{ choices, countries, named, kindless, landless }} onChange={setChoices} />
      <SitesPreview planned={planned} />
      {[...lacks].map(([lack, count]) => (
        <p key={lack} className="note warning">
          <Icon name="warn" />
          <span>{plural(t.exchange.lacking, count, { why: t.exchange.lack[lack] })}</span>
        </p>
      ))}
      {prose && !seals && (
        <p className="note">
          <Icon name="lock" />
          <span>{t.exchange.proseNeedsVault}</span>
        </p>
      )}
      <TakeButton
        words={t.exchange.take.sites}
        disabled={missing || ready.length === 0}
        taking={state.taking}
        onStop={store.stopTaking}
        onTake={() =>
          void taking.rows(
            ready.map((site) => ({ ...site, at: site.item.at })),
            (site, ports) =>
              takeSite(site, { handling: choices.handling as HandlingCode, seals, language }, ports),
          )
        }
      />
    </>
  )
}
