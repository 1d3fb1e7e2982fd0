import { serveVaultWork } from '@libertad/browser'

serveVaultWork()
