import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom'
import { useEffect, useRef, useState } from 'react'

/** Moving and zooming of the map by pointer, wheel, fingers, keys and buttons. */
export function useMapZoom(width: number, height: number) {
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
  const act = (change: (zooming: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => () => {
    if (behaviour.current && ref.current) change(behaviour.current, ref.current)
  }
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [60, 0],
    ArrowRight: [-60, 0],
    ArrowUp: [0, 60],
    ArrowDown: [0, -60],
  }
  const nearer = act((zooming, svg) => select(svg).call(zooming.scaleBy, 1.6))
  const farther = act((zooming, svg) => select(svg).call(zooming.scaleBy, 1 / 1.6))
  const whole = act((zooming, svg) => select(svg).call(zooming.transform, zoomIdentity))
  return {
    ...{ ref, transform, nearer, farther, whole },
    /** Keys on the map itself; answers whether it was one of them. */
    key(key: string): boolean {
      const move = moves[key]
      if (move) act((zooming, svg) => select(svg).call(zooming.translateBy, ...scaled(move, transform.k)))()
      else if (key === '+' || key === '=') nearer()
      else if (key === '-' || key === '−') farther()
      else if (key === '0') whole()
      else return false
      return true
    },
  }
}

const scaled = ([x, y]: [number, number], k: number): [number, number] => [x / k, y / k]
