import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import { VisitScreen } from '../visit/visit-screen.tsx'
import { ContactChoice } from './contact-choice.tsx'
import { SiteChips } from './site-facts.tsx'
import { asksForContact, emptyStart, safetyLines, startContent, teamFor, toggled } from './start-draft.ts'

/** A site before its visit: what is known, what to look to, and the start. */
export function SiteScreen({ site: id }: { site: string }) {
  const { port, model } = useField()
  const { t, format, plural, day } = useSay()
  const { replace } = useWay()
  const word = useCodes()
  const draftId = `start:${id}`
  const { value, set, refusal } = useDraft({ id: draftId, screen: 'site' }, () => emptyStart)
  const act = useAct()
  const site = model.sites.find((one) => one.id === id)
  if (!site) return <Screen title={t.today.noSite} />
  const team = teamFor(site, model.me.teams)
  const open = safetyLines.length - value.lines.length
  const start = async (withTeam: string) => {
    const content = startContent(value, site, withTeam, port.journalNow())
    const started = await act.run(() => port.write({ kind: 'visit.started', draft: draftId, content }))
    if (!started) return
    // The visit is under way whatever becomes of this one: the site only remembers it.
    await port.write({ kind: 'site.visited', subject: id, content: { visit: started.value.subject } })
    replace(<VisitScreen />)
  }
  const waits = !port.may('visit.started')
    ? t.today.notYours
    : team === undefined
      ? t.today.noTeam
      : asksForContact(site) && value.contact === undefined
        ? t.today.chooseContact
        : model.visit
          ? t.today.endOther
          : undefined
  return (
    <Screen
      title={`${site.code} · ${site.placeName}`}
      main={{
        says: open > 0 ? plural(t.today.startOpen, open) : t.today.start,
        waits: act.busy ? t.today.saving : waits,
        act: () => void start(team!),
      }}
    >
      <SiteChips site={site} />
      <Refused refusal={act.refusal ?? refusal} />
      <Facts
        of={[
          [t.today.kind, word('siteKind', site.kind)],
          [t.today.state, word('siteState', site.state)],
          [t.today.leads, String(site.leads)],
          ...(site.day === undefined ? [] : ([[t.today.day, day(site.day)]] as [string, string][])),
          ...(site.team === undefined
            ? []
            : ([[t.today.sent, format(t.today.team, { n: site.team })]] as [string, string][])),
        ]}
      />
      <h2>{t.today.before}</h2>
      {safetyLines.map((line) => (
        <Toggle
          key={line}
          mine={t.today.lines[line]}
          on={value.lines.includes(line)}
          onChange={(on) => set({ ...value, lines: toggled(value.lines, line, on) })}
        />
      ))}
      {asksForContact(site) && (
        <ContactChoice chosen={value.contact} onChoose={(contact) => set({ ...value, contact })} />
      )}
      <Notice sign="phone">{t.today.notSent}</Notice>
    </Screen>
  )
}
