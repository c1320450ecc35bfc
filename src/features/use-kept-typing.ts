import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isSameContent } from '../store/same-content.ts';
import type { Undoable } from '../store/undo.ts';
import { useDecision } from '../store/use-decision.ts';

/** What was typed into forms that were left, by form, until this page is closed; each with the work it was typed for. */
const left = new Map<string, { readonly values: object; readonly work: Undoable | null }>();

/** The step that last put another piece of work in place, which names the present one; null for the work first opened. */
function presentWork(): Undoable | null {
  return useDecision.getState().undoable.findLast(({ after }) => after === null) ?? null;
}

/** Forgets what was typed into every form, as closing the page does. */
export function forgetTyping(): void {
  left.clear();
}

/** A form that keeps what is typed into it. */
export type KeptTyping<V extends object> = {
  readonly form: string;
  readonly work: Undoable | null;
  /** What was typed when the form was last left; undefined where nothing is kept, or another piece of work has taken its place. */
  readonly kept: V | undefined;
};

/** What was typed into a form before, for it to start with. `form`: a name that no form of other fields has. */
export function useKeptTyping<V extends object>(form: string): KeptTyping<V> {
  const [typing] = useState(() => {
    const work = presentWork();
    const found = left.get(form);
    return { form, work, kept: found?.work === work ? (found.values as V) : undefined };
  });
  return typing;
}

/** How a form says that what it holds was taken over. */
type Keeping = {
  /** Nothing is kept from here on. */
  readonly settle: () => void;
  /** It was refused after all, perhaps after the form was left. */
  readonly resume: () => void;
};

type KeepTyping<V extends object> = {
  readonly typing: KeptTyping<V>;
  /** What the form starts with where nothing was kept. */
  readonly saved: V;
  readonly getValues: () => V;
  /** Saves what it can of a form that was changed since `start`; true where nothing is left to keep. */
  readonly save?: (values: V, start: V) => boolean;
};

/** Keeps what was typed whenever its form is left or the page is hidden: saved where `save` can, else until the form is shown again. */
export function useKeepTyping<V extends object>({ typing, saved, getValues, save }: KeepTyping<V>): Keeping {
  const { form, work, kept } = typing;
  const settled = useRef(false);
  const start = useRef<V>(saved);
  const keep = () => {
    left.set(form, { values: structuredClone(getValues()), work });
  };
  const leave = useEffectEvent(() => {
    if (settled.current) return;
    const values = getValues();
    const asBefore = kept === undefined && isSameContent(values, start.current);
    if (asBefore || isSameContent(values, saved)) left.delete(form);
    else if (presentWork() === work && save?.(values, start.current)) left.delete(form);
    else keep();
  });
  const begin = useEffectEvent(() => {
    start.current = structuredClone(getValues());
  });
  useEffect(() => {
    begin();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', whenHidden);
      leave();
    };
  }, []);
  return {
    settle: () => {
      settled.current = true;
      left.delete(form);
    },
    resume: () => {
      settled.current = false;
      keep();
    },
  };
}
