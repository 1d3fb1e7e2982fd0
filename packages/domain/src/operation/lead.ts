import * as z from 'zod/mini'
import { credibilities, leadSources, leadVerdicts, modusFeatures, reliabilities } from '../codes.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, type Decided } from '../journal/settled.ts'
import { id, instant, opening, salt } from '../shapes.ts'

const reportedShape = {
  salt: salt(),
  ...opening,
  site: z.optional(id()),
  suspect: z.optional(id()),
  source: z.enum(leadSources),
  /** When the information itself is from, as far as known: a lead ages from here, not from its arrival. */
  informationAt: z.optional(instant()),
  features: z.array(z.enum(modusFeatures)).check(z.maxLength(modusFeatures.length)),
}
const reported = z.strictObject({
  ...reportedShape,
  reliability: z.enum(reliabilities),
  credibility: z.enum(credibilities),
})
/** Version 1 wrote both halves of the grade in one word, `B3`. */
const reportedOne = z.strictObject({ ...reportedShape, grade: z.string().check(z.regex(/^[A-F][1-6]$/)) })

function splitGrade({ grade, ...rest }: z.infer<typeof reportedOne>): z.infer<typeof reported> {
  const [reliability, credibility] = [...grade] as [
    (typeof reliabilities)[number],
    (typeof credibilities)[number],
  ]
  return { ...rest, reliability, credibility }
}

const judged = z.strictObject({ salt: salt(), verdict: z.enum(leadVerdicts) })

const lead = { subject: 'lead', ring: 'operation', opens: false, version: 1 } as const

export const leadEntries = {
  'lead.reported': {
    ...lead,
    opens: true,
    version: 2,
    body: reported,
    older: { 1: { body: reportedOne, next: splitGrade } },
  },
  'lead.judged': { ...lead, body: judged, decision: true },
  'lead.chosen': { ...lead, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** Information pointing to a site or a suspect, with the grade of its source and its age. */
export interface Lead {
  id: string
  owner: string
  site: string | undefined
  suspect: string | undefined
  source: (typeof leadSources)[number]
  reliability: (typeof reliabilities)[number]
  credibility: (typeof credibilities)[number]
  informationAt: string | undefined
  features: string[]
  verdict: Decided<(typeof leadVerdicts)[number]> | undefined
}

export const foldLead: Reducer<Lead> = (state, known, history) => {
  const entry = known as EntryOf<typeof leadEntries>
  if (entry.kind === 'lead.reported') {
    const { site, suspect, source, reliability, credibility, informationAt, features } = entry.body
    const { subject, agency } = entry.header
    return {
      ...{
        id: subject,
        owner: agency,
        site,
        suspect,
        source,
        reliability,
        credibility,
        informationAt,
        features,
      },
      verdict: undefined,
    }
  }
  if (!state) return state
  if (entry.kind === 'lead.judged')
    return { ...state, verdict: decide(state.verdict, entry.body.verdict, entry, history) }
  return chooseIn(state, entry, history, ['verdict'])
}
