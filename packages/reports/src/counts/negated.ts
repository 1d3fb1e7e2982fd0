import type { CountField } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Figure } from './figure.ts'

const forms: [CountField, RegExp][] = [
  [
    'arrests',
    /\b(?:(?:no|zero) (?:arrests?|one was arrested|suspects? (?:was|were) arrested)|without (?:any )?arrests?|(?:no|nobody) (?:was|were|has been|have been) arrested|(?:no hubo|no se (?:registraron|produjeron|practicaron)|sin) (?:detenid[oa]s|detenciones|arrestos)|ning(?:un|una) (?:detenid[oa]|detencion|persona fue detenida)|aucune (?:arrestation|interpellation)|aucun (?:suspect|individu) n'a ete (?:arrete|interpelle)|nenhuma (?:prisao|detencao)|ninguem foi (?:preso|detido)|(?:nao houve|sem) (?:presos|prisoes|detidos|detencoes))\b/,
  ],
  [
    'victims',
    /\b(?:no (?:potential |possible )?victims? (?:was|were|has been|have been) (?:found|identified|rescued)|no se (?:encontraron|identificaron|hallaron) (?:posibles )?victimas|aucune victime|nenhuma vitima)\b/,
  ],
]

/** “No arrests”: a figure too, and it is zero. */
export function negatedIn(sentence: Sentence): Figure[] {
  return forms.flatMap(([field, form]) => {
    const match = form.exec(sentence.folded)
    if (!match) return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [
      {
        field,
        value: 0,
        sentence,
        start,
        end,
        words: sentence.text.slice(start, end),
        part: false,
        wording: [],
      },
    ]
  })
}
