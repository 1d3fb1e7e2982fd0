import type { KindName } from '@libertad/domain'
import type { SiteDetail } from '../../model/view-model.ts'

export type Step = 'assess' | 'task' | 'close' | 'judge' | 'add_lead' | 'correct'

/** Whether the reader may write a kind: about something new, or about a subject. */
export type May = (kind: KindName, subject?: string) => boolean

/** The step that a site in each state waits for. A site with a task waits for the team's visit. */
const mainSteps: Record<SiteDetail['state'], Step | undefined> = {
  lead: 'assess',
  assessed: 'task',
  tasked: undefined,
  visited: 'close',
  closed: undefined,
}

/** Leads to the site that nobody judged and that the reader may judge. */
export function leadsToJudge(site: SiteDetail, may: May): SiteDetail['leads'] {
  return site.leads.filter(
    ({ id, verdict, needsAPerson }) => verdict === undefined && !needsAPerson && may('lead.judged', id),
  )
}

/**
 * What the reader may do next about a site, and which of it the site waits for. Nothing is decided anew while two
 * versions of the decision stand beside each other, and a visited site is neither assessed nor tasked.
 */
export function nextSteps(site: SiteDetail, may: May): { main: Step | undefined; steps: Step[] } {
  const { id, state, versions } = site
  const ahead = state === 'lead' || state === 'assessed' || state === 'tasked'
  const open = (about: string) => versions.some((one) => one.subject === id && one.about === about)
  const possible: Record<Step, boolean> = {
    assess: ahead && may('site.assessed', id),
    task: ahead && !open('tasked') && may('site.tasked', id),
    close: state !== 'closed' && !open('closed') && may('site.closed', id),
    judge: leadsToJudge(site, may).length > 0,
    add_lead: may('lead.reported'),
    correct: may('site.corrected', id),
  }
  const main = mainSteps[state]
  const steps = (Object.keys(possible) as Step[]).filter((step) => possible[step])
  return {
    main: main && possible[main] ? main : undefined,
    // What the site waits for comes first.
    steps: [...steps.filter((step) => step === main), ...steps.filter((step) => step !== main)],
  }
}
