/** Two open rings round a point: what is inside moves outward only through the gap. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg
      className="brand-mark"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="2.2">
        <path d="M21.3 8A10.2 10.2 0 1 1 14.6 2.2" />
        <path d="M17.5 9.6A6 6 0 1 1 13.6 6.2" />
      </g>
      <circle cx="12" cy="12" r="2.3" fill="currentColor" />
    </svg>
  )
}
