import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';

type TrustChoiceButtonsProps = {
  readonly kept: boolean;
  /** Present while the trust is set aside. */
  readonly setAside: { readonly reason: string } | undefined;
  readonly onKeep: () => void;
  readonly onPutBack: () => void;
  readonly onSetAside: () => void;
};

/** What can be done with this trust, and what was done. */
export function TrustChoiceButtons({
  kept,
  setAside,
  onKeep,
  onPutBack,
  onSetAside,
}: TrustChoiceButtonsProps) {
  if (setAside !== undefined) {
    const reason = setAside.reason.trim();
    return (
      <>
        <p>You set this trust aside{reason === '' ? ', without a reason' : `: ${reason}`}.</p>
        <ButtonRow>
          <Button look="secondary" onClick={onPutBack}>
            Put back
          </Button>
        </ButtonRow>
      </>
    );
  }
  return (
    <ButtonRow>
      {kept ? (
        <Button look="secondary" onClick={onPutBack}>
          Keep no longer
        </Button>
      ) : (
        <Button onClick={onKeep}>Keep for a closer look</Button>
      )}
      <Button look="quiet" onClick={onSetAside}>
        Set aside
      </Button>
    </ButtonRow>
  );
}
