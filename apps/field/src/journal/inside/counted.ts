import { tokensOfDevice, type CaseworkPorts, type TokenDevicePorts } from '@libertad/casework'
import { keysOf } from '@libertad/linkage/keys-later'

export const counted = (casework: CaseworkPorts, ports: Omit<TokenDevicePorts, 'keysOf'>) =>
  tokensOfDevice(casework, { ...ports, keysOf })
