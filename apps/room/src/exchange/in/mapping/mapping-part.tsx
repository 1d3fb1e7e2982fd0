import { Segments } from '../../../design/segments.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { HowToTake, Understood } from '../../read/understood.ts'
import { Panel } from '../panel.tsx'
import { PeopleColumns } from './people-columns.tsx'
import { PlaceColumns } from './place-columns.tsx'

interface Props {
  understood: Understood
  how: HowToTake
  onRead: (how: HowToTake) => void
}

/** What each column of a spreadsheet is: guessed with reasons, and changed by whoever knows better. */
export function MappingPart({ understood, how, onRead }: Props) {
  const { t } = useSay()
  const { places, mappings } = understood
  // Said, so that columns for a position do not make it a list of places again.
  const { places: _, ...ofPeople } = how
  const asPeople: HowToTake = { ...ofPeople, mappings: how.mappings ?? [] }
  const of = places === undefined ? 'people' : 'places'
  return (
    <Panel title={t.exchange.mapping}>
      <p className="small text-2">{t.exchange.mappingSays}</p>
      <Segments
        label={t.exchange.isList}
        value={of}
        options={[
          { value: 'people', words: t.exchange.isPeople },
          { value: 'places', words: t.exchange.isPlaces },
        ]}
        onChange={(value) => onRead(value === 'places' ? { ...how, places: [] } : asPeople)}
      />
      {places ? (
        <PlaceColumns columns={places} onRead={(changed) => onRead({ ...how, places: changed })} />
      ) : (
        mappings.map((mapping, i) => (
          <PeopleColumns
            key={mapping.sheet ?? i}
            mapping={mapping}
            onRead={(changed) =>
              onRead({ ...how, mappings: mappings.map((one) => (one === mapping ? changed : one)) })
            }
          />
        ))
      )}
    </Panel>
  )
}
