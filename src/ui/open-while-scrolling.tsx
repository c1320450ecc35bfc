import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';

/**
 * Keeps the list open while the page scrolls: to read on below the edge of the window, or because the browser brought the text box
 * into view. The list of the library closes then, and has no setting for it (adobe/react-spectrum, issue 9467).
 */
export function OpenWhileScrolling({ children }: { readonly children: ReactNode }) {
  const overlay = useContext(OverlayTriggerStateContext);
  const scrolling = useRef(false);
  useEffect(() => {
    // Registered before the list opens, so it is told of a scroll before the list is.
    const told = () => {
      scrolling.current = true;
      setTimeout(() => {
        scrolling.current = false;
      });
    };
    window.addEventListener('scroll', told, true);
    return () => window.removeEventListener('scroll', told, true);
  }, []);
  const steady = useMemo(
    () => overlay && { ...overlay, close: () => scrolling.current || overlay.close() },
    [overlay],
  );
  return <OverlayTriggerStateContext value={steady}>{children}</OverlayTriggerStateContext>;
}
