import { useState } from 'react';
import type { TrustRecord } from '../../../domain/trust.ts';
import type { RankedCandidate } from '../../../matching/ranking.ts';
import { formatPlace, sharedRanks } from '../../../report/format/format-rank.ts';
import { scoreDecimals } from '../../../report/format/format-score.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { Details } from '../../../ui/details.tsx';
import { Section } from '../../../ui/section.tsx';
import { evidencePath, questionsPath } from '../../paths.ts';
import { useExplanations } from '../../rank-input.ts';
import type { Ranked } from '../../ranking-gate.tsx';
import { CandidateReasons } from '../candidate-reasons.tsx';
import { SetAsideDialog } from '../set-aside-dialog.tsx';
import { VerdictList } from '../verdict-list.tsx';
import { CompareLinks } from './compare-links.tsx';
import { PointByPoint } from './point-by-point.tsx';
import { RecordedConsents } from './recorded-consents.tsx';
import { ScoreInWords } from './score-in-words.tsx';
import { TrustChoiceButtons } from './trust-choice-buttons.tsx';

type TrustStandingProps = Ranked & { readonly trust: TrustRecord };

/** Place, score, constraints and every criterion of one trust, for our school. */
export function TrustStanding({ trust, input, ranking }: TrustStandingProps) {
  const explained = useExplanations(input, [trust.uid]);
  const explanation = explained.kind === 'done' ? explained.answer[0] : undefined;
  const ranked = ranking.ranked.find(({ uid }) => uid === trust.uid);
  const own = ranking.ownTrust?.uid === trust.uid ? ranking.ownTrust : undefined;
  const placed = ranked ?? own;
  const verdicts = explanation?.verdicts ?? [];
  const open = verdicts.filter(({ state }) => state !== 'pass');
  const met = verdicts.filter(({ state }) => state === 'pass');
  return (
    <>
      <Section heading="Where it stands" aside={placeInWords(ranking, ranked, own)}>
        {placed !== undefined && <ScoreInWords candidate={placed} decimals={scoreDecimals(ranking.ranked)} />}
        <RecordedConsents uid={trust.uid} met={met} />
        {open.length > 0 && <VerdictList trust={trust} verdicts={open} />}
        {explanation !== undefined && (
          <CandidateReasons explanation={explanation} defaultsUsed={input.defaultsUsed} />
        )}
        {met.length > 0 && (
          <Details summary={`What it meets (${met.length})`}>
            <VerdictList trust={trust} verdicts={met} />
          </Details>
        )}
        {own === undefined && <Choices trust={trust} />}
        <ul>
          <li>
            <a href={questionsPath(trust.uid)}>Questions for this trust</a>
          </li>
          <li>
            <a href={evidencePath(trust.uid)}>What you found out, and what is still open</a>
          </li>
        </ul>
        <CompareLinks uid={trust.uid} ranking={ranking} />
      </Section>
      {explanation !== undefined && explanation.criteria.length > 0 && (
        <Section heading="Point by point" aside="Adds up to the expected score">
          <PointByPoint explanation={explanation} />
        </Section>
      )}
    </>
  );
}

function placeInWords(
  ranking: Ranked['ranking'],
  ranked: RankedCandidate | undefined,
  own: RankedCandidate | undefined,
): string {
  const count = ranking.ranked.length;
  if (ranked !== undefined) {
    const shared = sharedRanks('expected', ranking.ranked).has(ranked.rank);
    return `${formatPlace(ranked.rank, shared)} of ${count}`;
  }
  if (own !== undefined)
    return `The trust you are in: it would stand ${formatPlace(own.rank, false)} of ${count}`;
  return 'Not in the order';
}

function Choices({ trust }: { readonly trust: TrustRecord }) {
  const { keep, putBack, setAside } = useDecision.getState();
  const shortlist = useDecision((state) => state.file.shortlist);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <TrustChoiceButtons
        kept={shortlist.kept.includes(trust.uid)}
        setAside={shortlist.setAside.find(({ uid }) => uid === trust.uid)}
        onKeep={() => keep(trust.uid)}
        onPutBack={() => putBack(trust.uid)}
        onSetAside={() => setAsking(true)}
      />
      <SetAsideDialog
        trust={asking ? trust : null}
        onSetAside={(reason) => {
          setAside(trust.uid, reason);
          setAsking(false);
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
