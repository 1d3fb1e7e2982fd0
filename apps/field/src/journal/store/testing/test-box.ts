import { randomBytes } from '@libertad/browser'
import { vaultBox } from '@libertad/sealing'

/** A vault's box with a key of its own. */
export const testBox = () => vaultBox(randomBytes(32), randomBytes)
