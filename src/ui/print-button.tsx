import { Button, type ButtonLook } from './button.tsx';

/** Opens the browser's print dialog, which can also save a PDF. */
export function PrintButton({ look = 'primary' }: { readonly look?: ButtonLook }) {
  return (
    <Button look={look} onClick={() => window.print()}>
      Print, or save as PDF
    </Button>
  );
}
