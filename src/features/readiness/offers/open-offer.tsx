import { type ChangeEvent, type MouseEvent, useState } from 'react';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';
import { describeOfferFileError } from '../../../store/offer-file-error.ts';
import { openOfferText } from '../../../store/open-offer-text.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';

type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'opened'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Opens a file that a trust sent. It may be anything: it is checked as a whole, and a file that is wrong changes nothing and is explained. */
export function OpenOffer() {
  const { importOffer } = readinessStore;
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    if (chosen === undefined) return;
    setOpening({ kind: 'reading', name: chosen.name });
    const read = await readFile(chosen);
    if (read.kind === 'refused') {
      setOpening(read);
      return;
    }
    importOffer(read.offer);
    const { title, trust } = read.offer;
    setOpening({ kind: 'opened', message: `Opened: ${title}, ${trust.name}. It stands below.` });
  };

  return (
    <>
      <p>
        Has a trust sent you its offer as a Trust Match file? Open it here. It is read on this computer only.
      </p>
      <FileButton
        accept=".json,application/json"
        error={opening.kind === 'refused' ? opening.message : undefined}
        onClick={forgetChoice}
        onChange={open}
      >
        Open a trust’s offer
      </FileButton>
      <LiveRegion message={statusOf(opening)} />
    </>
  );
}

type Read =
  | { readonly kind: 'read'; readonly offer: TrustOffer }
  | Extract<Opening, { readonly kind: 'refused' }>;

async function readFile(chosen: File): Promise<Read> {
  const refuse = (why: string): Read => ({
    kind: 'refused',
    message: `“${chosen.name}” could not be opened. ${why}`,
  });
  try {
    const parsed = await openOfferText(await chosen.text());
    return parsed.ok ? { kind: 'read', offer: parsed.value } : refuse(describeOfferFileError(parsed.error));
  } catch (failure) {
    return refuse(
      `The browser could not read it (${failure instanceof Error ? failure.message : String(failure)}). Check that the file is still there and that you are online, then try again.`,
    );
  }
}

function statusOf(opening: Opening): string | null {
  if (opening.kind === 'reading') return `Reading ${opening.name}`;
  return opening.kind === 'opened' ? opening.message : null;
}

/** So that the same file, mended meanwhile, can be chosen again. */
function forgetChoice(event: MouseEvent<HTMLInputElement>) {
  event.currentTarget.value = '';
}
