import type { OfficerTextKey } from '@libertad/screening'
import { Card } from '../../design/card.tsx'
import { Chip } from '../../design/chip.tsx'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Block } from './why.ts'

/** One block: what was said, what was seen, and the rule that holds. */
export function BlockCard(props: {
  block: Block
  says: (question: string) => string
  saw: (observation: string) => string
  officer: (key: OfficerTextKey) => string
}) {
  const { block, says, saw, officer } = props
  const { t, list, format, number } = useSay()
  const words = t.screening
  const weights = (rule: Block['rules'][number]) =>
    list(
      (['strong', 'medium', 'weak'] as const)
        .filter((weight) => rule[weight] > 0)
        .map((weight) => `${number(rule[weight])} ${officer(`weight.${weight}`)}`),
    )
  return (
    <Card>
      <div className="row">
        <h2 className="grow">{officer(`element.${block.element}`)}</h2>
        {block.finding === 'unread' ? (
          <Chip>{words.unread}</Chip>
        ) : (
          <Chip {...(block.finding === 'holds' && { tone: 'accent' })}>
            {officer(`finding.${block.finding}`)}
          </Chip>
        )}
      </div>
      {block.notNeeded && <p className="small">{words.meansNotNeeded}</p>}
      <Rests sign="said" says={words.answeredYes} on={block.said.map(says)} />
      <Rests sign="seen" says={officer('finding.seen')} on={block.seen.map(saw)} />
      {block.rules.map((rule) => (
        <p key={rule.dimension} className="small figures">
          {format(words.rule, {
            dimension: officer(`dimension.${rule.dimension}`),
            weights: weights(rule),
          })}
        </p>
      ))}
    </Card>
  )
}

function Rests({ sign, says, on }: { sign: 'said' | 'seen'; says: string; on: string[] }) {
  if (on.length === 0) return null
  return (
    <div className="evidence">
      <Icon name={sign} small />
      <div>
        <span className="small">{says}</span>
        <ul className="checks">
          {on.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
