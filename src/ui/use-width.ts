import { useEffect, useRef, useState } from 'react';

/** An element's own width in CSS pixels, at most `widest`; `widest` until it is measured. */
export function useWidth<E extends Element>(widest: number) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(widest);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.min(widest, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [widest]);
  return { ref, width };
}
