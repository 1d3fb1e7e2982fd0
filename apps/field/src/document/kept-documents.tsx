import { useState } from 'react'
import { Facts } from '../design/facts.tsx'
import { useSay } from '../frame/say.tsx'
import { Opening } from '../identity/opening.tsx'
import { ReadBefore, type SealedLine } from '../identity/read-before.tsx'
import { useClosing } from '../identity/use-closing.ts'
import type { IdentityContent } from '../model/field-port.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import '../identity/identity.css'

type Kept = IdentityContent['documents'][number]

/** Papers sealed earlier, each behind one touch with a ground. */
export function KeptDocuments({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const kept = person.sealed.filter(({ thing }) => thing === 'document').toReversed()
  if (kept.length === 0) return null
  return (
    <>
      <h2>{t.document.earlier}</h2>
      {kept.map((one) => (
        <KeptDocument key={one.id} of={one} />
      ))}
    </>
  )
}

function KeptDocument({ of }: { of: SealedLine }) {
  const { t, format, dayAndTime } = useSay()
  const [opened, setOpened] = useState<Kept>()
  if (opened) return <OpenDocument document={opened} onClose={() => setOpened(undefined)} />
  return (
    <>
      <Opening
        says={format(t.document.paperOf, { when: dayAndTime(of.at) })}
        sealed={of.id}
        read={readKept}
        onOpen={setOpened}
      />
      <ReadBefore of={of} />
    </>
  )
}

function readKept(value: unknown): Kept | undefined {
  const { zone } = (value ?? {}) as Partial<Kept>
  return typeof zone === 'string' ? (value as Kept) : undefined
}

function OpenDocument({ document, onClose }: { document: Kept; onClose: () => void }) {
  const { t } = useSay()
  useClosing(onClose)
  const holders: Partial<Record<string, string>> = t.document.holders
  return (
    <div className="card">
      <Facts
        of={[
          [t.document.fields.documentNumber, document.number],
          [t.document.fields.issuingState, document.issuer],
          [t.document.whoHad, holders[document.heldBy] ?? document.heldBy],
        ]}
      />
      <pre className="mono zone-read">{document.zone}</pre>
    </div>
  )
}
