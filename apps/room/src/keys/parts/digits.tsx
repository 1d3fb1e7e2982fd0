/** Groups of five digits in a fixed order, large enough to be read aloud. */
export function Digits({ label, groups }: { label: string; groups: readonly string[] }) {
  return (
    <div className="keys-digits" role="group" aria-label={label}>
      {groups.map((group, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same digits may stand twice; their place is their name
        <span key={at} className="mono">
          {group}
        </span>
      ))}
    </div>
  )
}
