import { useField } from '../model/use-field.ts'

/** The name of an agency that may learn something of her; its id where this phone does not know it. */
export function useRecipientName(): (agency: string) => string {
  const { model } = useField()
  return (agency) => model.agencies.find(({ id }) => id === agency)?.name ?? agency
}
