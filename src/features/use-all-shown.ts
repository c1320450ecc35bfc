import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether a long list shows everything: once asked for, and always on paper, where nobody can press the button. */
export function useAllShown(): readonly [all: boolean, showAll: () => void] {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const open = () => flushSync(() => setAll(true));
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return [all, () => setAll(true)];
}
