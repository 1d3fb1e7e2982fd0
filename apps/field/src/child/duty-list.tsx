import { Line, Lines } from '../design/card.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { ServiceLine } from '../model/view-model.ts'

/** Services that can stand by a child, nearest to it first. */
export function standsByChildren({ kinds, takes }: Pick<ServiceLine, 'kinds' | 'takes'>): boolean {
  const takesChildren = takes.includes('girls') || takes.includes('boys')
  return kinds.includes('child_care') || (takesChildren && kinds.includes('legal_counsel'))
}

/** Whom this phone knows that can be called for a child, with the age of what it knows. */
export function DutyList() {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  const codeName = useCodes()
  const services = model.directory.filter(standsByChildren).slice(0, 3)
  if (services.length === 0) return <p>{t.child.nobodyListed}</p>
  return (
    <Lines>
      {services.map((service) => (
        <Line
          key={service.id}
          says={service.name}
          detail={
            <>
              {service.agencyName} · {codeName('serviceHours', service.hours)}
              {service.freeAt !== undefined &&
                ` · ${format(t.child.listAge, { age: age(Math.max(0, port.journalNow() - service.freeAt)) })}`}
            </>
          }
        />
      ))}
    </Lines>
  )
}
