import type { CaseworkPorts, TokenDevicePorts, tokensOfDevice } from '@libertad/casework'

/** Counting people once, loaded when the first identity is sealed or tokens wait: nobody's first screen waits for it. */
export function countedLater(casework: CaseworkPorts, ports: Omit<TokenDevicePorts, 'keysOf'>) {
  let loaded: Promise<ReturnType<typeof tokensOfDevice>> | undefined
  const load = () => (loaded ??= import('./counted.ts').then(({ counted }) => counted(casework, ports)))
  return {
    keep: async (person: string, identity: unknown) => (await load()).keep(person, identity),
    async give(): Promise<void> {
      if (casework.secrets.read().waitingKeys?.length) await (await load()).give()
    },
  }
}
