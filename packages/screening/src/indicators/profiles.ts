import type { ProfileCode } from '../codes.ts'
import { readProfile, type Profile } from './profile.ts'
import al from './profiles/al.json' with { type: 'json' }
import as from './profiles/as.json' with { type: 'json' }
import cl from './profiles/cl.json' with { type: 'json' }
import cs from './profiles/cs.json' with { type: 'json' }

/** The lists that come with the project. Throws, naming each fault, when somebody broke one of the files. */
export const profiles: Record<ProfileCode, Profile> = {
  AL: whole(al),
  CL: whole(cl),
  AS: whole(as),
  CS: whole(cs),
}

function whole(json: unknown): Profile {
  const read = readProfile(json)
  if ('faults' in read) throw new Error(`profile file: ${read.faults.join('; ')}`)
  return read.profile
}
