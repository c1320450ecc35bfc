import { useMemo, useState } from 'react';
import type { CandidateExplanation, Ranking } from '../../matching/ranking.ts';
import { thousands } from '../../matching/wording.ts';
import { scoreDecimals } from '../../report/format/format-score.ts';
import type { TrustChoices } from '../../report/report-input.ts';
import { type Shortlist, shortlistFor } from '../../report/shortlist-for.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { useExplanations } from '../rank-input.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { AddByName } from './add-by-name.tsx';
import { FarAway } from './far-away.tsx';
import { InOrder } from './in-order.tsx';
import { InShort } from './in-short.tsx';
import { KeptSection } from './kept-section.tsx';
import { OwnTrust } from './own-trust.tsx';
import { StandingNotices } from './standing-notices.tsx';
import { WhyOrder } from './why-order.tsx';

/** Everything about the order, once there is one. */
export function ShortlistContents({ input, ranking, updating }: Ranked) {
  const choices = useDecision((state) => state.file.shortlist);
  const addTrust = useDecision((state) => state.addTrust);
  const compared = useMemo(() => comparedTrusts(ranking, choices), [ranking, choices]);
  const [shown, setShown] = useState<readonly CandidateExplanation['uid'][]>([]);
  const own = ranking.ownTrust;
  const wanted = [
    ...shown,
    ...compared.candidates.map(({ uid }) => uid),
    ...(own === undefined ? [] : [own.uid]),
  ];
  const explanations = useKnownExplanations(input, [...new Set(wanted)]);
  const comparedExplanations = compared.candidates.flatMap(({ uid }) => explanations.get(uid) ?? []);

  return (
    <>
      <p>
        {thousands(ranking.ranked.length)} trusts stand in order by how close each comes to your answers. That
        says nothing about how good a trust is. {thousands(ranking.excluded.length)} are{' '}
        <a href={PATHS.notInList}>not in your list</a>, each with its reasons.
      </p>
      <StandingNotices input={input} />
      <FarAway input={input} ranking={ranking} />
      <InShort input={input} ranking={ranking} choices={choices} />
      <KeptSection ranking={ranking} choices={choices} />
      {own !== undefined && (
        <OwnTrust
          own={own}
          decimals={scoreDecimals(ranking.ranked)}
          explanation={explanations.get(own.uid) ?? null}
          defaultsUsed={input.defaultsUsed}
        />
      )}
      <InOrder
        input={input}
        ranking={ranking}
        choices={choices}
        explanations={explanations}
        updating={updating}
        onShown={setShown}
      />
      {comparedExplanations.length > 0 && (
        <Section
          heading="Why this order"
          aside={compared.basis === 'kept' ? 'The trusts you kept' : 'The first of the order'}
        >
          <WhyOrder explanations={comparedExplanations} />
        </Section>
      )}
      <Section heading="Add a trust by name">
        <AddByName ranking={ranking} kept={choices.kept} onAdd={addTrust} />
      </Section>
    </>
  );
}

/** The trusts whose points stand side by side: those kept, once there are two; until then the first of the order. */
function comparedTrusts(ranking: Ranking, choices: TrustChoices): Shortlist {
  const kept = shortlistFor(ranking, choices);
  return kept.candidates.length > 1 ? kept : shortlistFor(ranking, { ...choices, kept: [] });
}

/** Explanations by trust; those of the previous question stay until the next ones are here. */
function useKnownExplanations(
  input: Ranked['input'],
  uids: readonly CandidateExplanation['uid'][],
): ReadonlyMap<CandidateExplanation['uid'], CandidateExplanation> {
  const answer = useExplanations(input, uids);
  const known = answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null;
  return useMemo(() => new Map((known ?? []).map((explanation) => [explanation.uid, explanation])), [known]);
}
