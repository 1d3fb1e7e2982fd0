import { acts, type Role } from '@libertad/domain'
import type { RoomModel } from '../../model/view-model.ts'

/** People of the registry who may sign what somebody else prepared, with the role by which they may. */
export function othersWhoMaySign(
  { people }: Pick<RoomModel, 'people'>,
  preparer: string,
): { workName: string; role: Role }[] {
  const signers = acts['release.signed'].other ?? []
  return people.flatMap(({ id, workName, roles, left, devices }) => {
    const role = roles.find((one) => signers.includes(one.role))?.role
    return role && id !== preparer && !left && devices > 0 ? [{ workName, role }] : []
  })
}
