import { tokensOfDevice, type CaseworkPorts, type TokenDevicePorts } from '@libertad/casework'
import { keysOf } from './keys-of.ts'

export const counted = (casework: CaseworkPorts, ports: Omit<TokenDevicePorts, 'keysOf'>) =>
  tokensOfDevice(casework, { ...ports, keysOf })
