import { readReport } from '@libertad/reports'

/** Reads texts of reports apart from the page: a long one may take seconds. */
export const reportWork = {
  read: (text: string, name: string) => readReport(text, name),
}
export type ReportWork = typeof reportWork
