/** Height that shows the first few hits, in CSS pixels. */
const ROOM_FOR_HITS = 280;

/** In a low window, or above the keyboard of a phone: moves the text box up, so that what is found is read below it. */
export function makeRoomBelow(input: HTMLInputElement | null): void {
  if (input === null) return;
  const view = window.visualViewport;
  const foot = view === null ? window.innerHeight : view.offsetTop + view.height;
  if (foot - input.getBoundingClientRect().bottom < ROOM_FOR_HITS) input.scrollIntoView({ block: 'start' });
}
