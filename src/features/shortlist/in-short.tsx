import type { Ranking } from '../../matching/ranking.ts';
import type { TrustChoices } from '../../report/report-input.ts';
import { surenessInShort } from '../../report/sections/robustness.ts';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import type { ReadyInput } from '../rank-input.ts';
import { lookedAt, shortlistInput, useFirstShares } from '../sureness.ts';

type InShortProps = {
  readonly input: ReadyInput;
  readonly ranking: Ranking;
  readonly choices: TrustChoices;
};

/** How sure the order is, in a few sentences above the list. Nothing where fewer than two trusts are left, or nothing could be worked out. */
export function InShort({ input, ranking, choices }: InShortProps) {
  const uids = lookedAt(ranking, choices).candidates.map(({ uid }) => uid);
  const shares = useFirstShares(uids.length < 2 ? null : shortlistInput(input, choices, uids));
  const found = shares.kind === 'done' ? shares.answer : shares.kind === 'waiting' ? shares.previous : null;
  if (uids.length < 2 || shares.kind === 'failed') return null;
  return (
    <Section heading="In short: how sure is this order?">
      {found === null ? (
        <p>Working it out…</p>
      ) : (
        <ul>
          {surenessInShort(found).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={PATHS.sure}>How this is worked out, and what could change it</a>
      </p>
    </Section>
  );
}
