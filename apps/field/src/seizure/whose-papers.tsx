import type { EverydayPicture } from '../design/everyday-pictures.ts'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import type { VisitNow } from '../model/view-model.ts'
import { toggled } from '../today/start-draft.ts'

/** Papers that were found belong to people who were met: each is matched and handed back against a sign. */
export function WhosePapers(props: {
  visit: VisitNow
  /** Papers that there are; nobody gets back more. */
  most: number
  chosen: string[]
  onChange: (chosen: string[]) => void
}) {
  const { visit, most, chosen, onChange } = props
  const { t, format, plural } = useSay()
  const left = most - chosen.length
  return (
    <>
      <h2>{t.seizure.whose}</h2>
      <Notice sign="paper">
        <b>{t.visit.papersTheirs}</b> {t.seizure.handBack}
      </Notice>
      {visit.people.map(({ id, number, picture }) => (
        <Toggle
          key={id}
          mine={format(t.frame.person, { n: number, picture: t.everyday[picture as EverydayPicture] })}
          detail={t.seizure.hersBack}
          on={chosen.includes(id)}
          onChange={(on) => (on && left === 0 ? undefined : onChange(toggled(chosen, id, on)))}
        />
      ))}
      <p className="small" role="status">
        {plural(t.visit.papersKept, left)}
      </p>
    </>
  )
}
