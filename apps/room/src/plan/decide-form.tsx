import { useState, type FormEvent } from 'react'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { focusWrong } from '../form/focus-wrong.ts'
import { PickMany } from '../form/pick-many.tsx'
import { PickOne } from '../form/pick-one.tsx'
import { toggled } from '../form/toggled.ts'
import {
  decisionWish,
  emptyDraft,
  reasonsFor,
  withDecision,
  type Decision,
  type Lacking,
} from './decision-draft.ts'
import { hasRedMark } from './readiness.ts'

/** For the country's own lead: choose, give reasons, decide. Choosing alone decides nothing. */
export function DecideForm({ country }: { country: CountryPlan }) {
  const port = usePort()
  const { link } = useRoom()
  const { t, compare } = useSay()
  const wish = useWish()
  const [draft, setDraft] = useState(emptyDraft)
  const [lacking, setLacking] = useState<Lacking[]>([])
  const blocked = hasRedMark(country)
  const sites = [...country.sites].sort((one, other) => compare(one.code, other.code))
  const choices: { decision: Decision; words: string }[] = [
    { decision: 'go', words: t.plan.go },
    { decision: 'go_without_sites', words: t.plan.goWithout },
    { decision: 'no_go', words: t.plan.noGo },
  ]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const made = decisionWish(country.subject, draft)
    if ('lacking' in made) {
      setLacking(made.lacking)
      focusWrong(event.currentTarget)
      return
    }
    setLacking([])
    if (await wish.run(() => port.decideGo(made.wish))) setDraft(emptyDraft)
  }
  return (
    <form className="decide" onSubmit={(event) => void submit(event)} noValidate>
      <PickOne
        title={t.plan.decision}
        hint={blocked ? t.plan.blocked : undefined}
        items={choices.map(({ decision, words }) => ({
          ...{ value: decision, words, disabled: decision === 'go' && blocked },
        }))}
        chosen={draft.decision}
        onChoose={(decision) => setDraft(withDecision(draft, decision))}
      />
      {draft.decision === 'go_without_sites' && (
        <PickMany
          title={t.plan.pickSites}
          items={sites.map((site) => ({ value: site.id, words: site.code, code: true }))}
          chosen={draft.withoutSites}
          wrong={lacking.includes('sites') ? t.plan.pickSites : undefined}
          onToggle={(site) => setDraft({ ...draft, withoutSites: toggled(draft.withoutSites, site) })}
        />
      )}
      {draft.decision && (
        <>
          <PickMany
            title={t.plan.reasons}
            items={reasonsFor(draft.decision).map((value) => ({ value, words: t.codes.goReason[value] }))}
            chosen={draft.reasons}
            wrong={lacking.includes('reasons') ? t.plan.chooseReason : undefined}
            onToggle={(reason) => setDraft({ ...draft, reasons: toggled(draft.reasons, reason) })}
          />
          <button type="submit" className="button primary" disabled={wish.state === 'sending'}>
            {wish.state === 'sending' ? t.ui.sending : t.plan.decide}
          </button>
        </>
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      <p role="status" className="small text-2">
        {wish.state === 'done' && !draft.decision && (link.state === 'offline' ? t.ui.doneLater : t.ui.done)}
      </p>
    </form>
  )
}
