import { label, type Role } from '@libertad/domain'
import type { Invite } from '../model/room-port.ts'

export interface InviteDraft {
  workName: string
  /** Id of the agency. */
  agency: string
  role: Role | ''
  /** Id of the team; none is right for most roles. */
  team: string
}

/** Longest work name, as the journal takes it. */
export const longestWorkName = 40

export type InviteMistakes = Partial<Record<keyof InviteDraft, 'needed' | 'signs'>>
export type CheckedInvite = { right: true; invite: Invite } | { right: false; mistakes: InviteMistakes }

/** The invitation as it is sent, or what is wrong in the form. The hub checks all of it again. */
export function checkInvite({ workName, agency, role, team }: InviteDraft): CheckedInvite {
  const name = workName.trim()
  const mistakes: InviteMistakes = {}
  if (name === '') mistakes.workName = 'needed'
  else if (!label(longestWorkName).safeParse(name).success) mistakes.workName = 'signs'
  if (agency === '') mistakes.agency = 'needed'
  if (role === '') mistakes.role = 'needed'
  if (role === '' || Object.keys(mistakes).length > 0) return { right: false, mistakes }
  return { right: true, invite: { workName: name, agency, role, ...(team === '' ? {} : { team }) } }
}
