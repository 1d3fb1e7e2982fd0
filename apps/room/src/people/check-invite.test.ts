import { expect, test } from 'vitest'
import { checkInvite } from './check-invite.ts'

const draft = { workName: ' Sgt. P. Ifill ', agency: 'a', role: 'field_officer' as const, team: 't' }

test('a whole form is what is sent, and a team only when one was chosen', () => {
  const invite = { workName: 'Sgt. P. Ifill', agency: 'a', role: 'field_officer', team: 't' }
  expect(checkInvite(draft)).toEqual({ right: true, invite })
  const { team: _, ...without } = invite
  expect(checkInvite({ ...draft, team: '' })).toEqual({ right: true, invite: without })
})

test('each open field is named, the team never', () => {
  expect(checkInvite({ workName: ' ', agency: '', role: '', team: '' })).toEqual({
    right: false,
    mistakes: { workName: 'needed', agency: 'needed', role: 'needed' },
  })
})

test('a work name is a name', () => {
  expect(checkInvite({ ...draft, workName: '=1+1' })).toEqual({
    right: false,
    mistakes: { workName: 'signs' },
  })
})
