import { consentHolds, localDay } from '@libertad/domain'
import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { Opening } from './opening.tsx'
import { drawnAnew, readPhotograph, type PhotographContent } from './photograph.ts'
import { ReadBefore } from './read-before.tsx'
import { useClosing } from './use-closing.ts'

/** Her photograph: there is a way to take one only once she herself agreed to a picture, and while that holds. */
export function PhotographPart({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const { port } = useField()
  const [opened, setOpened] = useState<PhotographContent>()
  const today = localDay(new Date(port.journalNow()).toISOString(), person.met.zone)
  const agreed = person.consents.some(
    (consent) =>
      consent.purpose === 'image' &&
      consentHolds(consent, today) &&
      (consent.by === 'herself' || consent.assent === 'yes'),
  )
  const kept = person.sealed.findLast(({ thing }) => thing === 'photograph')
  return (
    <>
      {kept &&
        (opened ? (
          <OpenPhotograph content={opened} onClose={() => setOpened(undefined)} />
        ) : (
          <Opening says={t.identity.photograph} sealed={kept.id} read={readPhotograph} onOpen={setOpened} />
        ))}
      {kept && <ReadBefore of={kept} />}
      {agreed && <TakePhotograph person={person} kept={kept?.id} />}
    </>
  )
}

function OpenPhotograph({ content, onClose }: { content: PhotographContent; onClose: () => void }) {
  const { t } = useSay()
  useClosing(onClose)
  return (
    <img
      className="photograph"
      alt={t.identity.photograph}
      src={`data:${content.type};base64,${content.data}`}
    />
  )
}

function TakePhotograph({ person, kept }: { person: PersonOnSite; kept: string | undefined }) {
  const { t } = useSay()
  const { port } = useField()
  const act = useAct()
  const [state, setState] = useState<'sealed' | 'no_picture'>()
  const take = async (file: File | undefined) => {
    if (!file) return
    const value = await drawnAnew(file, new Date(port.journalNow()).toISOString())
    if (!value) return setState('no_picture')
    const sealed = { thing: 'photograph', about: person.id, value, ...(kept && { sealed: kept }) } as const
    if (await act.run(() => port.seal(sealed))) setState('sealed')
  }
  return (
    <div className="stack">
      <label className="btn photo-button">
        <Icon name="camera" />
        {act.busy ? t.identity.photoSealing : kept ? t.identity.photoAgain : t.identity.photoTake}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            const input = event.target
            void take(input.files?.[0]).then(() => {
              // The same picture may be tried again.
              input.value = ''
            })
          }}
        />
      </label>
      <p className="small">{t.identity.photoSays}</p>
      <div role="status">
        {state === 'sealed' && (
          <Notice tone="positive" sign="sealed">
            {t.identity.photoSealed}
          </Notice>
        )}
        {state === 'no_picture' && <Notice tone="warning">{t.identity.noPicture}</Notice>}
      </div>
      <Refused refusal={act.refusal} />
    </div>
  )
}
