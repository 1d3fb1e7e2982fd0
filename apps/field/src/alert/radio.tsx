import { useField } from '../model/use-field.ts'
import type { AlertLine } from '../model/view-model.ts'
import { useSay } from '../frame/say.tsx'
import { siteNumber, spelled } from './alert-words.ts'

/** The alert as it is said over a radio that others hear: no name and no place, only numbers. */
export function RadioSentence({ alert }: { alert: AlertLine }) {
  const { model } = useField()
  const { t, format, time } = useSay()
  const site = [model.visit?.site, ...model.sites].find((one) => one?.id === alert.site)
  const names = t.alert.figures
  const team = model.me.teams[0]?.number
  const said = [
    ...(team === undefined ? [] : [format(t.alert.radioTeam, { n: spelled(String(team), names) })]),
    format(t.alert.radioKind, { kind: t.alert.kinds[alert.kind] }),
    ...(site ? [format(t.alert.radioSite, { n: spelled(siteNumber(site), names) })] : []),
    format(t.alert.radioTime, {
      n: spelled(time(new Date(alert.raisedAt).toISOString(), site?.zone), names),
    }),
  ]
  return <p className="her">{said.join(' ')}</p>
}
