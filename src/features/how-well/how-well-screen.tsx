import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { ofHundred } from '../../matching/robustness/sentences.ts';
import { thousands } from '../../matching/wording.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { HitTable } from './hit-table.tsx';
import { exclusionLines, groupLines, MEASURED, marginOf, REPLAY, rankingLines } from './replay-result.ts';

const SOURCE = `${REGISTER_SOURCES.schools.publisher}, ${REGISTER_SOURCES.schools.title}, ${REGISTER_SOURCES.schools.asOfText}; ${REGISTER_SOURCES.groups.publisher}, ${REGISTER_SOURCES.groups.title}, ${REGISTER_SOURCES.groups.asOfText}`;

/** What a replay of real joins shows about the ranking, and what it does not. */
export function HowWellScreen() {
  const { hits, baselines, usable } = MEASURED;
  return (
    <>
      <PageHeading>How well does this work?</PageHeading>
      <p>
        {thousands(usable)} schools that joined a trust between September 2023 and August 2025 were put
        through this ranking as they stood the day before. In {ofHundred(hits['5'])} cases the trust that the
        school really joined was among the first five, and in {ofHundred(hits['1'])} it was first. Naming the
        trusts with the nearest school would have had it among five in {ofHundred(baselines.nearest['5'])}.
      </p>
      <Section heading="What that means">
        <p>
          It shows that the list is realistic: with nothing but a school’s own entry in the register, most
          schools would find the trust that they ended up with near the top. That is a fair beginning for
          governors who do not know where to look.
        </p>
      </Section>
      <Limits />
      <Figures />
      <Groups />
      <RuledOut />
      <Method />
    </>
  );
}

function Limits() {
  return (
    <Section heading="What it does not mean">
      <ul>
        <li>
          It says nothing about which trust should have been chosen, or whether the choice turned out well.
        </li>
        <li>
          It is no forecast. Many joins are settled by a diocese, a sponsor or the Department for Education,
          and not by governors weighing trusts.
        </li>
        <li>
          It tests the defaults only. Your own answers, limits and what you find out move the order, and that
          is the point of them.
        </li>
        <li>
          A trust that stands low for you is not a worse trust. It is only less like those that schools such
          as yours have joined.
        </li>
      </ul>
    </Section>
  );
}

function Figures() {
  const { hits, usable } = MEASURED;
  return (
    <Section heading="The figures" aside={`Source: ${SOURCE}`}>
      <HitTable
        caption="How often the trust really joined stood among the first …"
        of="Order"
        lines={rankingLines(MEASURED)}
      />
      <p>
        Chance alone moves such shares: with {thousands(usable)} joins, the {Math.round(hits['1'] * 100)}% for
        the first place are good to about {Math.round(marginOf(hits['1'], usable) * 100)} points either way. A
        tie for a place counts as the middle of the places that it covers, and a trust that the ranking rules
        out counts as missed.
      </p>
    </Section>
  );
}

function Groups() {
  return (
    <Section
      heading="For whom it works better, and worse"
      aside="Groups of fewer than 30 joins say little; they stand here so that nothing is left out."
    >
      <HitTable
        caption="By religious character of the school"
        of="School’s character"
        lines={groupLines('byFaith')}
      />
      <HitTable caption="By phase" of="Phase" lines={groupLines('byPhase')} />
      <HitTable caption="By region" of="Region" lines={groupLines('byRegion')} />
      <p>
        Where faith narrows the field, as for Catholic schools, few trusts remain, and the one really joined
        is nearly always near the top. It is harder for schools without a religious character, whose trust
        often comes from further away, and for special schools, which look for their own kind across a whole
        region.
      </p>
    </Section>
  );
}

function RuledOut() {
  return (
    <Section heading="Ruled out by faith">
      <p>
        A hard rule that real life broke would be a bad rule. So many of the real joins would have been ruled
        out, by the character of the school that joined:
      </p>
      <DataTable
        caption="Real joins that the faith rules would have ruled out"
        rows={exclusionLines()}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: 'School’s character', cell: ({ name }) => name },
          { id: 'joins', header: 'Joins', cell: (line) => thousands(line.joins), numeric: true },
          { id: 'excluded', header: 'Ruled out', cell: ({ excluded }) => excluded, numeric: true },
        ]}
      />
      <p>In each of these a recorded consent would have brought the trust back.</p>
    </Section>
  );
}

function Method() {
  const { joins, usable } = MEASURED;
  return (
    <Section heading="How it was done">
      <ol>
        <li>
          Every school counts that became an academy in a multi-academy trust from 1 September 2023 to 31
          August 2025. New schools do not: they were founded by their trust. That makes {thousands(joins)}{' '}
          joins in this half of the schools; in {thousands(usable)} of them the trust had an academy before,
          so that a list could have named it.
        </li>
        <li>
          The register is taken back to the day before: only academies that were open by then are in it.
        </li>
        <li>
          The ranking gets the school’s own entry and the default wishes, nothing else, and puts every trust
          in England in order.
        </li>
        <li>
          The defaults were chosen by looking at schools with even reference numbers only. The figures above
          are for odd ones, which had no part in that.
        </li>
      </ol>
      <p>
        Some things cannot be taken back. A school that has changed trust since counts for its present one,
        and pupils, ages and neighbourhoods are today’s.
      </p>
      <HitTable
        caption="The same for the even half, on which the defaults were chosen"
        of="Order"
        lines={rankingLines(REPLAY.even)}
      />
      <p>
        <a href={PATHS.method}>How trusts are matched</a> and{' '}
        <a href={PATHS.data}>where the data comes from</a>
      </p>
    </Section>
  );
}
