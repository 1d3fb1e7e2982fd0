import type { agencyTypes, determinations } from '@libertad/domain'
import { bare } from '../values/read-value.ts'

/** What somebody is held to be; presumed and identified are never taken for each other. */
export function statusOf(text: string): (typeof determinations)[number] | undefined {
  const word = bare(text)
  if (/^(?:not|no|non|nao|geen)|notavictim|descartad|exclu/.test(word)) return 'not_victim'
  if (
    /presum|presunt|sospech|possible|posible|possivel|potential|potencial|potentiel|suspect|mogelijk|vermoed|probable/.test(
      word,
    )
  )
    return 'presumed'
  if (/identif|confirm|actual|recognis|recogniz|reconnu|reconocid|reconhecid|bevestigd|erkend/.test(word))
    return 'identified'
  return undefined
}

const kinds: [(typeof agencyTypes)[number], RegExp][] = [
  ['police', /polic|politie|policia|gendarm|interpol/],
  ['prosecution', /prosec|court|fiscal|tribunal|parquet|juge|judge|ministeriopublico|rechtbank|justitie/],
  ['ngo', /^ngo$|^ong$|nongovernment|nogubernament|nongouvernement|naogovernament|shelter|albergue/],
  ['border', /border|migra|immigra|frontier|fronteira|grens/],
  [
    'labour_inspection',
    /labou?rinspect|inspecciondeltrabajo|inspectiondutravail|inspecaodotrabalho|arbeidsinspectie/,
  ],
  ['health', /health|salud|sante|saude|hospital|gezondheid/],
  ['social_services', /social|welfare|sociaal/],
  ['other', /^(?:other|otr[oa]|autre|outr[oa]|ander)/],
]

/** The kind of body that decided. */
export const deciderOf = (text: string): (typeof agencyTypes)[number] | undefined =>
  kinds.find(([, pattern]) => pattern.test(bare(text)))?.[0]
