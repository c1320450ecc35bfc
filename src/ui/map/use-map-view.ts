import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type MapView, panned, zoomed } from './frame.ts';

const STEP_PX = 80;
const STEP_ZOOM = 1.5;
/** After so long without a movement, names are set anew. */
const SETTLED_MS = 140;

type Change = (view: MapView) => MapView;
type Point = { readonly x: number; readonly y: number };

/** Ways to move a map that need neither dragging nor two fingers. */
export const MAP_MOVES = {
  in: (view: MapView) => zoomed(view, STEP_ZOOM),
  out: (view: MapView) => zoomed(view, 1 / STEP_ZOOM),
  left: (view: MapView) => panned(view, STEP_PX, 0),
  right: (view: MapView) => panned(view, -STEP_PX, 0),
  up: (view: MapView) => panned(view, 0, STEP_PX),
  down: (view: MapView) => panned(view, 0, -STEP_PX),
} as const satisfies Readonly<Record<string, Change>>;

const KEYS: Readonly<Record<string, Change>> = {
  '+': MAP_MOVES.in,
  '=': MAP_MOVES.in,
  '-': MAP_MOVES.out,
  ArrowLeft: MAP_MOVES.left,
  ArrowRight: MAP_MOVES.right,
  ArrowUp: MAP_MOVES.up,
  ArrowDown: MAP_MOVES.down,
};

/**
 * A view that can be moved by dragging, two fingers, wheel and keys. It is drawn at most once a frame; `isSettled` again when the
 * movement has ended. `home` is the view to begin with and to come back to; while the user has not moved, a changed one is followed.
 */
export function useMapView(home: MapView) {
  const [moved, setMoved] = useState<MapView | null>(null);
  const view = moved ?? home;
  const isSettled = useSettled(moved) === moved;
  const pending = useRef<readonly Change[]>([]);
  const frame = useRef<number | null>(null);

  const change = useCallback(
    (by: Change) => {
      pending.current = [...pending.current, by];
      frame.current ??= requestAnimationFrame(() => {
        frame.current = null;
        const changes = pending.current;
        pending.current = [];
        setMoved((now) => changes.reduce((seen, next) => next(seen), now ?? home));
      });
    },
    [home],
  );
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );

  const reset = useCallback(() => setMoved(null), []);
  const ref = useWheel(change);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = KEYS[event.key];
    if (by !== undefined) change(by);
    else if (event.key === '0') reset();
    else return;
    event.preventDefault();
  };
  return { view, isSettled, change, reset, handlers: { ref, onKeyDown, ...usePointers(change) } };
}

/** A view follows its movements after a pause; the first view, and the way back to it, at once. */
function useSettled(moved: MapView | null): MapView | null {
  const [settled, setSettled] = useState(moved);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(moved), moved === null ? 0 : SETTLED_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  return settled;
}

/** Pixels of a wheel that double the scale. */
const WHEEL_DOUBLES = 300;

/** The wheel zooms where the pointer is, once the map has focus or with the control key; otherwise the page scrolls as usual. */
function useWheel(change: (by: Change) => void) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && document.activeElement !== element) return;
      event.preventDefault();
      const { rightPx, downPx } = fromMiddle(element, { x: event.clientX, y: event.clientY });
      change((view) => zoomed(view, 2 ** (-event.deltaY / WHEEL_DOUBLES), rightPx, downPx));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [change]);
  return ref;
}

function fromMiddle(element: Element, { x, y }: Point) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { rightPx: x - left - width / 2, downPx: y - top - height / 2 };
}

/** One pointer drags; two zoom about their middle and drag with it. */
function usePointers(change: (by: Change) => void) {
  const down = useRef(new Map<number, Point>());
  const release = (event: PointerEvent) => {
    down.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = down.current.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      down.current.set(event.pointerId, now);
      if (other === undefined) {
        change((view) => panned(view, now.x - before.x, now.y - before.y));
        return;
      }
      const middle = fromMiddle(event.currentTarget, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      const factor = distance(now, other) / Math.max(distance(before, other), 1);
      change((view) =>
        zoomed(
          panned(view, (now.x - before.x) / 2, (now.y - before.y) / 2),
          factor,
          middle.rightPx,
          middle.downPx,
        ),
      );
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
