import type { MayGo } from '@libertad/casework'
import { Card } from '../design/card.tsx'
import { Facts } from '../design/facts.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { isWritten } from './is-written.ts'

/** What goes and what stays. There is nothing to tick: it follows from what she agreed to. */
export function WhatGoes({ person, may, to }: { person: PersonOnSite; may: MayGo; to: string }) {
  const { t, format, list } = useSay()
  const code = useCodes()
  const names = (kinds: MayGo['goes']) =>
    kinds.length === 0 ? t.refer.nothing : list(kinds.map((kind) => code('dataKind', kind)))
  const written = may.goes.filter((kind) => isWritten(kind, person))
  const unwritten = may.goes.filter((kind) => !written.includes(kind))
  const facts: [string, string][] = [[t.refer.goes, names(written)]]
  if (unwritten.length > 0) facts.push([t.refer.unwritten, names(unwritten)])
  if (may.apart.length > 0) facts.push([t.refer.apart, names(may.apart)])
  facts.push([t.refer.stays, names(may.stays)])
  return (
    <Card>
      <h3>{format(t.refer.sealedTo, { to })}</h3>
      <Facts of={facts} />
    </Card>
  )
}
