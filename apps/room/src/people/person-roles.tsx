import type { Role } from '@libertad/domain'
import { useSay } from '../frame/say.tsx'
import { HeldList } from './held-list.tsx'
import { Options } from './options.tsx'
import type { PersonChoices } from './person-choices.ts'
import { PersonPart } from './person-part.tsx'
import { PickForm } from './pick-form.tsx'
import { usePersonChange } from './use-person-change.ts'

/** The roles of a person: those that she holds, and those that the reader may give. */
export function PersonRoles({ person, choices }: { person: string; choices: PersonChoices }) {
  const { t } = useSay()
  const { wish, sending, part, write, end } = usePersonChange()
  const { roles, givable, stays } = choices
  return (
    <PersonPart title={t.people.roles} wish={wish} part={part}>
      <HeldList
        items={roles.map(({ role, mayEnd }) => ({ key: role, words: t.codes.role[role], mayEnd }))}
        act={t.people.endRole}
        sending={sending}
        onEnd={(role) =>
          void end({ kind: 'person.role_ended', subject: person, content: { role: role as Role } })
        }
      />
      {stays && <p className="small text-2">{t.people[stays]}</p>}
      {givable.length > 0 && (
        <PickForm
          label={t.people.giveRole}
          act={t.people.giveIt}
          sending={sending}
          onPick={(role) =>
            write({ kind: 'person.role_granted', subject: person, content: { role: role as Role } })
          }
        >
          <Options
            none={false}
            options={givable.map((role) => ({ value: role, words: t.codes.role[role] }))}
          />
        </PickForm>
      )}
    </PersonPart>
  )
}
