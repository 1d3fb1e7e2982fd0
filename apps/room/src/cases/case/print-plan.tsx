import { accessGrounds } from '@libertad/domain'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '../../design/icon.tsx'
import { PickMany } from '../../form/pick-many.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, Ground, SealedLine } from '../../model/care-model.ts'
import { readIdentity, readNote } from '../sealed/read-content.ts'
import { useCarePort } from '../use-care.ts'
import { checked, useDeed } from '../use-deed.ts'
import './print-plan.css'

interface Draft {
  ground: Ground | ''
  withName: '' | 'yes'
}

interface Paper {
  text: string
  language: string
  name: string | undefined
  ground: Ground
}

/** Prints the safety plan, on a ground of its own. The page says who printed it and when; a name only if asked. */
export function PrintPlan({ line, plan }: { line: CaseLine; plan: SealedLine }) {
  const { t } = useSay()
  const [asking, setAsking] = useState(false)
  const [paper, setPaper] = useState<Paper>()
  useEffect(() => {
    if (!paper) return
    const over = () => setPaper(undefined)
    window.addEventListener('afterprint', over)
    window.print()
    return () => window.removeEventListener('afterprint', over)
  }, [paper])
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        <Icon name="doc" />
        {t.sealed.print}
      </button>
      {asking && <PrintSheet {...{ line, plan }} onPaper={setPaper} onClose={() => setAsking(false)} />}
      {paper && createPortal(<PrintedPlan line={line} paper={paper} />, document.body)}
    </>
  )
}

interface SheetProps {
  line: CaseLine
  plan: SealedLine
  onPaper: (paper: Paper) => void
  onClose: () => void
}

function PrintSheet({ line, plan, onPaper, onClose }: SheetProps) {
  const { t } = useSay()
  const care = useCarePort()
  const identity = line.sealed.findLast(({ thing, erased }) => thing === 'identity' && !erased)
  const writing = useDeed<Draft, { ground: Ground; named: boolean }>(
    { ground: '', withName: '' },
    ({ ground, withName }) =>
      checked(ground === '' ? { ground: 'choose' } : {}, () => ({
        ...{ ground: ground as Ground, named: withName === 'yes' },
      })),
    async ({ ground, named }) => {
      const opened = await care.open(plan.id, ground)
      if (!opened.ok) return opened
      const who = named && identity ? await care.open(identity.id, ground) : undefined
      if (who && !who.ok) return who
      const note = readNote(opened.value)
      const known = who && readIdentity(who.value)
      const name = known && (known.calledBy || [known.given, known.family].filter(Boolean).join(' '))
      // The sheet is closed first: what is printed is the page under it.
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
      onPaper({ text: note?.text ?? '', language: note?.language ?? '', name, ground })
      return opened
    },
  )
  const { draft, change, wrong } = writing
  return (
    <WriteSheet {...{ writing, onClose, act: t.sealed.print, title: t.sealed.printTitle }}>
      <p className="small text-2">{t.sealed.printSays}</p>
      <PickOne
        title={t.sealed.onWhatGround}
        hint={t.sealed.groundIsWritten}
        items={accessGrounds.map((value) => ({ value, words: t.codes.accessGround[value] }))}
        chosen={draft.ground}
        wrong={wrong('ground')}
        onChoose={(ground) => change({ ground })}
      />
      {identity && (
        <PickMany
          title={t.sealed.printName}
          titleHidden
          items={[{ value: 'yes' as const, words: t.sealed.printName }]}
          chosen={draft.withName === 'yes' ? ['yes'] : []}
          onToggle={() => change({ withName: draft.withName === 'yes' ? '' : 'yes' })}
        />
      )}
    </WriteSheet>
  )
}

function PrintedPlan({ line, paper }: { line: CaseLine; paper: Paper }) {
  const { t, format, exactTime } = useSay()
  const { me } = useRoom()
  const port = usePort()
  return (
    <article className="printed-plan">
      <h1>{t.codes.sealedThing.safety_plan}</h1>
      <p>
        <span className="code">{line.pseudonym}</span> {paper.name}
      </p>
      <p className="sealed-text" lang={paper.language || undefined}>
        {paper.text}
      </p>
      <footer>
        {format(t.sealed.printedBy, {
          ...{ who: me?.workName ?? '', agency: me?.agency ?? '' },
          when: exactTime(new Date(port.now()).toISOString(), line.person.zone),
          ground: t.codes.accessGround[paper.ground],
        })}
      </footer>
    </article>
  )
}
