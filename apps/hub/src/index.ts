export { startData, startHub, type HubStart, type RunningHub } from './start-hub.ts'
export { isRefusedStart, type RefusedStart } from './database/refused-start.ts'
export type { AskPublished, MakePublicFiles, PublicFile, PublicFiles } from './http/public-pages.ts'
export type { Database } from './database/database.ts'
export type { StartedDatabase } from './database/start-database.ts'
export { sha256 } from './keys/sha256.ts'
export { verifySignature } from './keys/verify.ts'
export { readJournal } from './backup/read-journal.ts'
export { gatherLines } from './backup/gather-lines.ts'
export { purposesOfSealed } from './sealed/purposes-of-sealed.ts'
export { restoreJournal, type JournalFile } from './backup/restore-journal.ts'
export type {
  EntryLine,
  FirstLine,
  JournalLine,
  KeysLine,
  ParcelLine,
  SealedLine,
} from './backup/journal-lines.ts'
export { countFacts } from './counting/count-everyone.ts'
export type { LinkingFacts, MetPair, MetRecord } from './counting/linking-facts.ts'
export { hubKey } from './keys/hub-key.ts'
