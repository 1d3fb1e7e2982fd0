import { useEffect, useState } from 'react'
import { mapShapes, type MapShapes } from './map-shapes.ts'

/** The shapes of the map once they are here, or that they could not be had. */
export function useShapes(): { shapes: MapShapes | undefined; failed: boolean } {
  const [state, setState] = useState<{ shapes: MapShapes | undefined; failed: boolean }>({
    ...{ shapes: undefined, failed: false },
  })
  useEffect(() => {
    let here = true
    mapShapes().then(
      (shapes) => here && setState({ shapes, failed: false }),
      () => here && setState({ shapes: undefined, failed: true }),
    )
    return () => {
      here = false
    }
  }, [])
  return state
}
