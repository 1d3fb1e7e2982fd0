import type { OfficerTextKey, PersonTextKey } from '@libertad/screening'
import { PersonStrip } from '../child/person-strip.tsx'
import { Notice } from '../design/notice.tsx'
import { DecideScreen } from '../decide/decide-screen.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { proposalOn } from './draft/proposed.ts'
import { PersonGone } from './parts/person-gone.tsx'
import { useOfficerWords, useSaidToHer } from './parts/texts.ts'
import { usePerson } from './parts/use-person.ts'
import { BlockCard } from './why/block-card.tsx'
import { blocksOf, silencesOf } from './why/why.ts'

/** Why the rules suggest what they suggest. The decision is on the next screen. */
export function WhyScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  const kept = person?.screening?.value
  if (!person || !kept) return <PersonGone />
  return <Why person={person} kept={kept} />
}

type Kept = NonNullable<PersonOnSite['screening']>['value']

function Why({ person, kept }: { person: PersonOnSite; kept: Kept }) {
  const { t, plural } = useSay()
  const { open } = useWay()
  const officer = useOfficerWords()
  const asked = useSaidToHer(null)
  if (!officer || !asked) return null
  const words = t.screening
  const { ageBand, country } = person.met
  const proposal = proposalOn(kept, { ageBand, country, path: person.path })
  const { declined, notAsked } = silencesOf(kept.said)
  return (
    <Screen
      title={officer(`result.${proposal.result}`)}
      lead={officer('finding.no_score')}
      strip={<PersonStrip person={person} doing={words.suggestion} savedAt={person.savedAt} />}
      main={{ says: words.decide, act: () => open(<DecideScreen person={person.id} overWhy />) }}
    >
      {proposal.result === 'not_computed' && <Notice sign="warning">{words.goesOnWithout}</Notice>}
      {blocksOf(proposal).map((block) => (
        <BlockCard
          key={block.element}
          block={block}
          says={(code) => asked.mine(`question.${code}` as PersonTextKey)}
          saw={(code) => officer(`observation.${code}` as OfficerTextKey)}
          officer={officer}
        />
      ))}
      {declined + notAsked > 0 && (
        <Notice>
          <b>
            {plural(words.declined, declined)} {plural(words.notAsked, notAsked)}
          </b>{' '}
          {officer('finding.never_against')}
        </Notice>
      )}
      {kept.stopped && <Notice sign="tick">{words.wasStopped}</Notice>}
      <div className="small">
        <p>{officer(`profile.${proposal.profile}`)}</p>
        <ul className="checks">
          {proposal.doubts.map((doubt) => (
            <li key={doubt}>{officer(`doubt.${doubt}`)}</li>
          ))}
        </ul>
      </div>
    </Screen>
  )
}
