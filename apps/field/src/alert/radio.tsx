import { useField } from '../model/use-field.ts'
import type { AlertLine } from '../model/view-model.ts'
import { useSay } from '../frame/say.tsx'
import { siteNumber, spelled } from './alert-words.ts'

/** The alert as it is said over a radio that others hear: no name and no place, only numbers. */
export function RadioSentence({ alert }: { alert: AlertLine }) {
  const { model } = useField()
  const { t, format, time } = useSay()
  const site = [model.visit?.site, ...model.sites].find((one) => one?.id === alert.site)
  const spell = (figures: string) => spelled(figures, t.alert.figures)
  const team = model.me.teams[0]?.number
  const said = [
    ...(team === undefined ? [] : [format(t.alert.radioTeam, { n: spell(String(team)) })]),
    format(t.alert.radioKind, { kind: t.alert.kinds[alert.kind] }),
    ...(site ? [format(t.alert.radioSite, { n: spell(siteNumber(site)) })] : []),
    format(t.alert.radioTime, {
      n: spell(time(new Date(alert.raisedAt).toISOString(), site?.zone)),
    }),
  ]
  return <p className="her">{said.join(' ')}</p>
}
