import { useParams } from '@tanstack/react-router'
import { CasePage } from './case-page.tsx'

/** The case that the address names by its random id. */
export function OneCase() {
  const { case: id } = useParams({ strict: false }) as { case: string }
  return <CasePage id={id} key={id} />
}
