import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { STATUS_LABELS } from '../../finding/answer-words.ts';
import {
  aboutValue,
  type MappedValue,
  mappedValues,
  STAKEHOLDER_LABELS,
  VALUE_LEVELS,
  type ValueFound,
  valueFound,
} from '../../finding/values/build-map.ts';
import { listed } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS, stepPath } from '../paths.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { RecordLevels } from '../record-levels.tsx';
import { StandingChange } from '../standing-change.tsx';
import { systemClock, todayBy } from '../today.ts';
import { TrustGate } from '../trust-gate.tsx';
import { useRecording } from '../use-recording.ts';

type TrustValuesScreenProps = { readonly uid: string; readonly clock?: () => Date };

/** Records what one trust says and does about each of our values; `uid` as it stands in the address. */
export function TrustValuesScreen({ uid, clock = systemClock }: TrustValuesScreenProps) {
  return (
    <>
      <BackLink href={PATHS.values}>How do our values meet theirs?</BackLink>
      <TrustGate uid={uid} heading="What does the trust say and do?">
        {({ trust }, ranked) => (
          <TrustValues uid={trust.uid} name={trust.name} clock={clock} ranked={ranked} />
        )}
      </TrustGate>
    </>
  );
}

type TrustValuesProps = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly clock: () => Date;
  readonly ranked: Ranked;
};

function TrustValues({ uid, name, clock, ranked }: TrustValuesProps) {
  const meanings = useDecision((state) => state.file.finding.values);
  const entries = useDecision((state) => state.file.recorded[uid]) ?? [];
  const { recordAll, ...recording } = useRecording(uid, ranked);
  const values = mappedValues(ranked.input.answers.vision.values, meanings);
  return (
    <>
      <PageHeading caption={name} title={`Values of ${name}`}>
        What does the trust say and do?
      </PageHeading>
      <p>
        Look for each value in its website, its strategy and the minutes of its board, and ask for it on
        visits. What was recorded before stays in the evidence log.
      </p>
      <StandingChange name={name} updating={ranked.updating} {...recording} />
      {values.length === 0 ? (
        <ButtonLink href={stepPath('values')}>Choose our values first</ButtonLink>
      ) : (
        <RecordLevels
          heading="Value by value"
          rows={values.map((value) => ({
            about: aboutValue(value.id),
            label: value.label,
            hint: hintFor(value, valueFound(entries, value.id)),
          }))}
          steps={VALUE_LEVELS}
          sourceHint="Such as “Strategy 2025 to 2028”, or “visit to Brook Primary School”."
          noteLabel="What you found"
          today={todayBy(clock)}
          onRecord={recordAll}
        />
      )}
    </>
  );
}

function hintFor({ why }: MappedValue, found: ValueFound | undefined): string {
  const matters =
    why.length === 0 ? '' : `It matters to ${listed(why.map(({ to }) => STAKEHOLDER_LABELS[to]))}. `;
  return found === undefined
    ? `${matters}Not recorded yet.`
    : `${matters}Recorded: ${found.label} (${STATUS_LABELS[found.entry.status]}, ${formatDate(found.entry.on)}).`;
}
