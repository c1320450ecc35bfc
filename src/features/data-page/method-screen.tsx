import { CONSIDERATION_IDS } from '../../domain/consideration.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { ConsiderationCriteria } from './consideration-criteria.tsx';
import { WorkedExample } from './worked-example.tsx';

/** How an order comes about, for a governor who wants to check it. */
export function MethodScreen() {
  return (
    <>
      <PageHeading>How trusts are matched</PageHeading>
      <p>
        The order is arithmetic that you could do by hand: limits first, then points, then weights. Nothing is
        learned from other users, and nobody can pay for a place.
      </p>
      <Section heading="1. Limits">
        <p>
          A trust that breaks a limit of yours, or that your school’s religious character rules out, is not
          scored. It is listed with every reason, and you can lift limits of your own. Where only somebody
          else can answer, as with a diocese’s consent, the trust is scored and marked as subject to that
          answer.
        </p>
      </Section>
      <Section heading="2. Points">
        <p>
          Each criterion turns what is known of a trust into points from 0 to 100, on a scale with fixed ends.
          The ends are yours where you named them, such as the distance that is too far, and otherwise
          defaults that are shown. They never depend on which other trusts are in the list; so leaving one
          trust out cannot reorder the rest.
        </p>
        <p>
          What is not known is never counted as nothing. It counts as a range, from the worst to the best that
          remains possible. For the expected score, the average of all trusts stands in where at least 30 of
          them are known, and otherwise the middle of the range.
        </p>
      </Section>
      <Section heading="3. Weights">
        <p>
          You say how much a step from the worst to the best end of each consideration would be worth to you.
          These numbers, divided by their sum, are shares of the whole. A consideration’s share is divided
          among its criteria, so a heading does not gain by having many. The score is the sum of points times
          shares.
        </p>
        <WorkedExample />
      </Section>
      <Section heading="Several governors">
        <p>
          <a href={PATHS.governors}>Each governor can weigh alone.</a> One governor’s six numbers, divided by
          their sum, are that governor’s shares; so everybody has the same say, however large the numbers. The
          mean of these shares, consideration by consideration, is the mean of the board: 80% from one and 20%
          from another make 50%. How a consideration’s share is divided among its criteria is the same for
          all, and so are the points.
        </p>
        <p>
          A mean can please nobody, and two trusts that are level by it may each be far ahead with half of the
          board. Each governor’s own first five therefore stand beside those of the mean, with the widest
          disagreements named. To put the mean in force, its shares become whole numbers from 0 to 100, the
          largest 100, chosen so that they keep the shares as closely as whole numbers can.
        </p>
      </Section>
      <Section heading="Reading a score">
        <ul>
          <li>
            The range runs from the worst to the best case that the unknowns allow. A wide one asks for
            questions, not for trust in the middle.
          </li>
          <li>Coverage says how much of the weight rests on evidence.</li>
          <li>Trusts whose ranges overlap are close. Which of them comes first is no finding.</li>
          <li>
            Points add up, so strength in one thing can hide weakness in another. The weakest point of each
            trust is named for that reason.
          </li>
          <li>In the cautious order every unknown counts at its worst.</li>
          <li>
            Scores print in whole points. Where two neighbours of the order would then print alike, all scores
            print with one decimal, so that order and figures agree.
          </li>
          <li>
            How sure an order is, is told by shifting your weights a little, thousands of times (plausible
            weightings), and counting who is first. The counts of 100 are rounded so that they add up to 100
            with the trusts that are not listed.
          </li>
        </ul>
      </Section>
      <Section
        heading="The criteria"
        aside="“You find out” means: no register says it, and a trust will tell you if you ask."
      >
        {CONSIDERATION_IDS.map((id) => (
          <ConsiderationCriteria key={id} id={id} />
        ))}
        <p>
          Test results and inspection grades take no part. <a href={PATHS.data}>Sources and known gaps</a>
        </p>
      </Section>
      <Section heading="Where this comes from">
        <p>
          The headings follow the Confederation of School Trusts,{' '}
          <cite>Joining a School Trust: First considerations</cite>. Points times shares, added up (an
          additive value model with swing weights), are what HM Treasury’s Green Book guidance on
          multi-criteria analysis (May 2024) and the manual <cite>Multi-criteria analysis</cite> (Department
          for Communities and Local Government, 2009) describe. The mean of several people’s weights follows
          Forman and Peniwati (European Journal of Operational Research, 1998). What church schools must
          settle first follows the Department for Education, <cite>Trust Partnerships</cite>, section 2.5
          (October 2021).
        </p>
      </Section>
    </>
  );
}
