import { useState } from 'react';
import type { ExcludedCandidate, Ranking } from '../../matching/ranking.ts';
import { counted, thousands } from '../../matching/wording.ts';
import { constraintLabel, groupExclusions } from '../../report/sections/not-in-list.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PATHS } from '../paths.ts';
import { ExcludedList } from './excluded-list.tsx';
import { InTheListAfterAll } from './in-the-list-after-all.tsx';
import { NamesOnly } from './names-only.tsx';
import { foldName } from './ordered-list.ts';

const ANY_REASON = 'any';

/** Search, filter and list of the trusts that a constraint rules out, then those that could not be placed. */
export function NotInListContents({ ranking }: { readonly ranking: Ranking }) {
  const [query, setQuery] = useState('');
  const [reason, setReason] = useState(ANY_REASON);
  const wanted = foldName(query);
  const matches = (name: string) => foldName(name).includes(wanted);
  const listed = ranking.excluded.filter((trust) => matches(trust.name) && hasReason(trust, reason));
  return (
    <>
      <p>
        {counted(ranking.excluded.length, 'trust is', 'trusts are')} ruled out by a limit of yours, by faith,
        or by someone who has a say; {thousands(ranking.ranked.length)} are{' '}
        <a href={PATHS.shortlist}>in the order</a>. No trust is left out for any other reason.
      </p>
      <Section
        heading="Ruled out"
        aside={
          <SelectField
            name="reason"
            label="Because of"
            options={reasonOptions(ranking)}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        }
      >
        <TextField
          name="why-not"
          type="search"
          label="Why not this trust?"
          hint="Part of a name is enough."
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <LiveRegion message={counted(listed.length, 'trust', 'trusts')} />
        {wanted !== '' && <InTheListAfterAll ranking={ranking} matches={matches} />}
        <ExcludedList key={`${wanted} ${reason}`} excluded={listed} />
      </Section>
      <NamesOnly
        heading="Nothing known"
        lead="Allowed, but nothing is known of these on anything that you weighed."
        trusts={ranking.withoutEvidence.filter(({ name }) => matches(name))}
      />
      <NamesOnly
        heading="Without a school"
        lead="Open trusts that had no school in the schools file, so that they could not be placed."
        trusts={ranking.withoutSchools.filter(({ name }) => matches(name))}
      />
    </>
  );
}

function hasReason({ reasons }: ExcludedCandidate, wanted: string): boolean {
  return (
    wanted === ANY_REASON || reasons.some(({ constraintId }) => constraintLabel(constraintId) === wanted)
  );
}

function reasonOptions({ excluded }: Ranking) {
  const labels = [...new Set(groupExclusions(excluded).map(({ label }) => label))];
  return [
    { value: ANY_REASON, label: `any reason (${thousands(excluded.length)})` },
    ...labels.map((label) => ({
      value: label,
      label: `${label} (${thousands(excluded.filter((trust) => hasReason(trust, label)).length)})`,
    })),
  ];
}
