import { localDay } from '@libertad/domain'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { CannotSeal } from '../identity/cannot-seal.tsx'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { documentContent, holders, newDocument, readZone, type DocumentDraft } from './document-draft.ts'
import { KeptDocuments } from './kept-documents.tsx'
import { ReadFacts } from './read-facts.tsx'
import { ZoneField } from './zone-field.tsx'
import { ZoneScreen } from './zone-screen.tsx'
import './document.css'

/** A paper of hers: read by the camera or typed, each check digit named, who had it, then sealed. */
export function DocumentScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <Paper person={person} /> : <PersonGone />
}

function Paper({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const { port, model } = useField()
  const { open } = useWay()
  const act = useAct()
  const [isSealed, setSealed] = useState(false)
  const today = localDay(new Date(port.journalNow()).toISOString(), person.met.zone)
  const id = `document:${person.id}`
  const draft = useDraft<DocumentDraft>({ id, screen: 'document', person: person.id }, () => newDocument)
  const { value } = draft
  const change = (next: Partial<DocumentDraft>) => {
    setSealed(false)
    draft.set({ ...value, ...next })
  }
  const read = readZone(value.zone, today)
  const content = documentContent(value, today)
  const seal = async () => {
    if (!content) return
    const wish = { thing: 'document', about: person.id, value: content, draft: id } as const
    if (!(await act.run(() => port.seal(wish)))) return
    draft.beginAnew()
    setSealed(true)
  }
  const waits =
    read.read !== 'document' ? t.document.lacks.zone : content ? undefined : t.document.lacks.holder
  const strip = <PersonLine person={person} doing={t.document.doing} savedAt={person.savedAt} />
  if (!model.sealing.may)
    return (
      <Screen title={t.document.title} strip={strip}>
        <CannotSeal sealing={model.sealing} />
      </Screen>
    )
  return (
    <Screen
      title={t.document.title}
      strip={strip}
      main={{ says: t.document.seal, act: () => void seal(), waits: act.busy ? t.document.sealing : waits }}
    >
      <div role="status">
        {isSealed && (
          <Notice tone="positive" sign="sealed">
            {t.document.sealed}
          </Notice>
        )}
      </div>
      <Button
        main
        onPress={() => open(<ZoneScreen today={today} onRead={(zone) => change({ zone, by: 'camera' })} />)}
      >
        <Icon name="camera" />
        {value.zone === '' ? t.document.read : t.document.readAgain}
      </Button>
      <ZoneField zone={value.zone} onChange={(zone) => change({ zone, by: 'typed' })} />
      {read.read === 'no_zone' && <Notice tone="warning">{t.document.noZone}</Notice>}
      {read.read === 'document' && (
        <>
          <ReadFacts document={read.document} today={today} />
          <h2>{t.document.whoHad}</h2>
          <Choices
            label={t.document.whoHad}
            as="two"
            chosen={value.heldBy}
            onChoose={(heldBy) => change({ heldBy })}
            choices={holders.map((code) => ({ code, mine: t.document.holders[code] }))}
          />
          <div className="sealed-block">
            <Icon name="sealed" />
            <span>{t.document.toYourAgency}</span>
          </div>
        </>
      )}
      <Refused refusal={act.refusal ?? draft.refusal} />
      <KeptDocuments person={person} />
    </Screen>
  )
}
