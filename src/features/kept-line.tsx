/** Says that a form opens with what was typed before and is not saved. `press`: the words of the button that saves it. */
export function KeptLine({ press }: { readonly press: string }) {
  return (
    <p>
      <strong>What you typed is here; press {press} to keep it.</strong>
    </p>
  );
}
