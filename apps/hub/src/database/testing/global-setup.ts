import type { TestProject } from 'vitest/node'
import { startThrowawayServer } from './throwaway-server.ts'

/** One cluster for a run of the tests. It ends with the run, however the run ends. */
export default async function globalSetup(project: TestProject) {
  const server = await startThrowawayServer()
  project.provide('postgresql', { host: server.admin.host!, user: server.admin.user! as string })
  return () => server.stop()
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresql: { host: string; user: string }
  }
}
