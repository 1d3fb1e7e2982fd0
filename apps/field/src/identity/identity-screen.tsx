import { localDay } from '@libertad/domain'
import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { IdentityContent } from '../model/field-port.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { CannotSeal } from './cannot-seal.tsx'
import { birthDate, draftOf, identityContent, identityLacks, newIdentity } from './identity-draft.ts'
import { IdentityForm } from './identity-form.tsx'
import { IdentityShown } from './identity-shown.tsx'
import { Opening } from './opening.tsx'
import { PhotographPart } from './photograph-part.tsx'
import { ReadBefore } from './read-before.tsx'
import { useClosing } from './use-closing.ts'
import './identity.css'

type State = { is: 'closed' } | { is: 'open'; content: IdentityContent } | { is: 'writing' }

/** Who she is. Sealed; behind one more touch with a ground; closed again when nobody touches it for 20 seconds. */
export function IdentityScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <Identity person={person} /> : <PersonGone />
}

function Identity({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const { model } = useField()
  const kept = person.sealed.findLast(({ thing }) => thing === 'identity')
  const [state, setState] = useState<State>(() => (kept ? { is: 'closed' } : { is: 'writing' }))
  const close = () => setState(kept ? { is: 'closed' } : { is: 'writing' })
  const strip = <PersonLine person={person} doing={t.identity.doing} savedAt={person.savedAt} />
  if (!model.sealing.may)
    return (
      <Screen title={t.identity.title} strip={strip}>
        <CannotSeal sealing={model.sealing} />
      </Screen>
    )
  switch (state.is) {
    case 'writing':
      return (
        <Writing
          person={person}
          kept={kept?.id}
          opened={undefined}
          onDone={() => setState({ is: 'closed' })}
        />
      )
    case 'open':
      return <Open person={person} kept={kept!.id} content={state.content} onClose={close} />
    case 'closed':
      return (
        <Screen title={t.identity.title} lead={t.identity.lead} strip={strip}>
          {kept && (
            <Opening
              says={t.identity.sealed}
              sealed={kept.id}
              read={(value) => value as IdentityContent | undefined}
              onOpen={(content) => setState({ is: 'open', content })}
            />
          )}
          {kept && <ReadBefore of={kept} />}
          <PhotographPart person={person} />
        </Screen>
      )
  }
}

function Open(props: { person: PersonOnSite; kept: string; content: IdentityContent; onClose: () => void }) {
  const { person, kept, content, onClose } = props
  const { t } = useSay()
  const [isWriting, setWriting] = useState(false)
  useClosing(onClose)
  if (isWriting) return <Writing person={person} kept={kept} opened={content} onDone={onClose} />
  return (
    <Screen
      title={t.identity.title}
      strip={<PersonLine person={person} doing={t.identity.doing} savedAt={person.savedAt} />}
      onBack={onClose}
      main={{ says: t.identity.writeAnew, act: () => setWriting(true) }}
    >
      <IdentityShown content={content} />
      <p className="small">{t.identity.closes}</p>
    </Screen>
  )
}

function Writing(props: {
  person: PersonOnSite
  kept: string | undefined
  opened: IdentityContent | undefined
  onDone: () => void
}) {
  const { person, kept, opened, onDone } = props
  const { t } = useSay()
  const { port } = useField()
  const act = useAct()
  const today = localDay(new Date(port.journalNow()).toISOString(), person.met.zone)
  const id = `identity:${person.id}`
  const draft = useDraft({ id, screen: 'identity', person: person.id }, () =>
    opened ? draftOf(opened, today) : newIdentity,
  )
  const lacks = identityLacks(draft.value, today)
  const seal = async () => {
    const written = identityContent(draft.value, today)
    if (!written) return
    const wish = {
      thing: 'identity',
      about: person.id,
      ...written,
      ...(kept !== undefined && { sealed: kept }),
      draft: id,
    } as const
    if (await act.run(() => port.seal(wish))) onDone()
  }
  return (
    <Screen
      title={t.identity.title}
      lead={t.identity.writeLead}
      strip={<PersonLine person={person} doing={t.identity.doing} savedAt={person.savedAt} />}
      main={{
        says: t.identity.seal,
        act: () => void seal(),
        waits: act.busy ? t.identity.sealing : lacks && t.identity.lacks[lacks],
      }}
    >
      <Notice sign="sealed">{t.identity.whoReads}</Notice>
      <IdentityForm
        draft={draft.value}
        onChange={draft.set}
        birthIsWrong={birthDate(draft.value, today) === undefined}
      />
      <Refused refusal={act.refusal ?? draft.refusal} />
    </Screen>
  )
}
