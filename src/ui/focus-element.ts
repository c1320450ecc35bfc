/** Scrolls the element with this id into view and gives it focus. False when there is none. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}
