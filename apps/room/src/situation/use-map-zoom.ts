import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

const step = 1.6
const moves: Record<string, [number, number]> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
}

/** Moving and zooming of the map by pointer, wheel, fingers, keys and buttons. */
export function useMapZoom(box: RefObject<HTMLElement | null>, width: number, height: number) {
  const ref = useRef<SVGSVGElement>(null)
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | undefined>(undefined)
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)
  useEffect(() => {
    const svg = ref.current
    if (!svg || width === 0) return
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 40])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width * 0.6, -height * 0.6],
        [width * 1.6, height * 1.6],
      ])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform))
    behaviour.current = zooming
    const selection = select(svg).call(zooming)
    return () => {
      selection.on('.zoom', null)
    }
  }, [width, height])
  const act = useCallback(
    (change: (zooming: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => {
      if (behaviour.current && ref.current) change(behaviour.current, ref.current)
    },
    [],
  )
  const by = useCallback(
    (factor: number) => act((zooming, svg) => select(svg).call(zooming.scaleBy, factor)),
    [act],
  )
  const whole = useCallback(
    () => act((zooming, svg) => select(svg).call(zooming.transform, zoomIdentity)),
    [act],
  )
  const { k } = transform
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Wherever the focus is inside the map: on a mark or on one of its buttons.
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = moves[event.key]
      if (move) act((zooming, svg) => select(svg).call(zooming.translateBy, move[0] / k, move[1] / k))
      else if (event.key === '+' || event.key === '=') by(step)
      else if (event.key === '-' || event.key === '−') by(1 / step)
      else if (event.key === '0') whole()
      else return
      event.preventDefault()
    }
    element.addEventListener('keydown', pressed)
    return () => element.removeEventListener('keydown', pressed)
  }, [box, act, by, whole, k])
  return { ref, transform, nearer: () => by(step), farther: () => by(1 / step), whole }
}
