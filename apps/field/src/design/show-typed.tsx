/** The box that shows what is typed in covered fields. */
export function ShowTyped(props: { says: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="show">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.target.checked)} />
      <span className="dot box" aria-hidden="true" />
      {props.says}
    </label>
  )
}
