import type { TrustUid } from '../domain/trust-uid.ts';
import { counted } from '../matching/wording.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { TrustHit } from '../worker/protocol.ts';
import { NO_TRUST_FOUND, TrustNameSearch } from './trust-name-search.tsx';
import styles from './trust-search.module.css';

const MOST_HITS = 6;

type TrustSearchProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What the button beside each trust says. */
  readonly action: string;
  readonly chosen: readonly TrustUid[];
  /** No more can be chosen. */
  readonly full: boolean;
  readonly onChoose: (trust: TrustHit) => void;
};

/** Finds any open trust by its name, also a misspelt one, and hands it on. */
export function TrustSearch({ name, label, hint, ...hits }: TrustSearchProps) {
  return (
    <TrustNameSearch name={name} label={label} hint={hint} mostHits={MOST_HITS}>
      {(found) => <Hits {...hits} found={found} />}
    </TrustNameSearch>
  );
}

type HitsProps = Omit<TrustSearchProps, 'name' | 'label' | 'hint'> & { readonly found: readonly TrustHit[] };

function Hits({ found, action, chosen, full, onChoose }: HitsProps) {
  if (found.length === 0) return <p>{NO_TRUST_FOUND}</p>;
  return (
    <ul className={styles.hits}>
      {found.map((hit) => (
        <li key={hit.uid} className={styles.hit}>
          <span>
            {hit.name} <span className={styles.size}>{counted(hit.schoolCount, 'school', 'schools')}</span>
          </span>
          {chosen.includes(hit.uid) ? (
            <span>chosen</span>
          ) : (
            <Button look="secondary" small disabled={full} onClick={() => onChoose(hit)}>
              {action}
              <VisuallyHidden> {hit.name}</VisuallyHidden>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
