import type { GovernorComparison } from '../../../matching/robustness/governors.ts';
import { governorsInShort } from '../../../report/sections/governors.ts';
import {
  firstFivesTable,
  governorSharesTable,
  placeGapsTable,
  weightGapsTable,
} from '../../../report/sections/governors-tables.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Section } from '../../../ui/section.tsx';
import { useGovernorComparison } from '../../governor-comparison.ts';
import { PATHS, stepPath } from '../../paths.ts';
import type { ReadyInput } from '../../rank-input.ts';
import { Failed } from '../../ranking-gate.tsx';
import { TableBlock } from '../../table-block.tsx';
import { AdoptMean } from './adopt-mean.tsx';

/** Everything that several governors' numbers say beside each other; nothing while there are none. */
export function ComparisonParts({ input }: { readonly input: ReadyInput }) {
  const state = useGovernorComparison(input);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return <Progress label="Putting the trusts in order" share={0} stage="This takes a moment" />;
    case 'failed':
      return <Failed failure={state.failure} retry={state.retry} />;
    case 'done':
      return <Parts input={input} comparison={state.comparison} />;
    default:
      return state satisfies never;
  }
}

type PartsProps = { readonly input: ReadyInput; readonly comparison: GovernorComparison };

function Parts({ input, comparison }: PartsProps) {
  const { considerations, governors, mean, placeGaps } = comparison;
  const [lead, ...others] = governorsInShort(comparison);
  if (considerations.length === 0) return <NothingCounts />;
  const several = governors.length > 1;
  return (
    <>
      <Section heading="In short">
        {several ? (
          lead !== undefined && <p>{lead}</p>
        ) : (
          <p>{governors.length === 1 ? ONE_GOVERNOR : 'Nobody yet gives weight to anything that counts.'}</p>
        )}
        {(several ? others : [lead]).map(
          (sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>,
        )}
      </Section>
      <Section heading="How each shares out the weight">
        <TableBlock table={governorSharesTable(comparison)} stacked />
        {several && <TableBlock table={weightGapsTable(comparison)} stacked />}
      </Section>
      <Section heading="Each governor’s first five" aside="The scores are the same; only the weights differ.">
        <TableBlock table={firstFivesTable(comparison)} stacked />
      </Section>
      {several && (
        <Section heading="Where their orders differ most">
          {placeGaps.length === 0 ? (
            <p>Every trust among anybody’s first five has the same place with all governors.</p>
          ) : (
            <TableBlock table={placeGapsTable(comparison)} stacked />
          )}
        </Section>
      )}
      {several && mean !== undefined && (
        <Section heading="From the mean to the board’s weights">
          <AdoptMean input={input} comparison={comparison} mean={mean} />
          <p>
            <a href={PATHS.shortlist}>See the trusts in order</a> or{' '}
            <a href={PATHS.sure}>how sure that order is</a>.
          </p>
        </Section>
      )}
    </>
  );
}

const ONE_GOVERNOR =
  'There is one governor so far. Add a second one, and this page shows where the two agree and where they do not.';

function NothingCounts() {
  return (
    <Notice heading="Nothing counts yet" kind="important">
      <p>
        With the answers that the board has given, no consideration tells one trust from another.{' '}
        <a href={stepPath('weights')}>Look at what matters most</a>.
      </p>
    </Notice>
  );
}
