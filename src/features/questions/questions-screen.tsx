import { counted } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { evidencePath, PATHS, questionsPath } from '../paths.ts';
import { type Ranked, RankingGate } from '../ranking-gate.tsx';
import { type LookedAt, lookedAt } from '../sureness.ts';
import { OwnQuestions } from './own-questions.tsx';

/** The trusts to ask, each with its questions, and the questions that the school adds. */
export function QuestionsScreen() {
  return (
    <>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading>Questions for the trusts</PageHeading>
      <p>
        The register knows half of what matters. The other half is asked, seen and visited. For each trust the
        questions stand in order of what hangs on them for you; print them, or send them as a Word file.
      </p>
      <RankingGate>{(ranked) => <Trusts {...ranked} />}</RankingGate>
      <Section heading="Questions of your own" aside="Asked of every trust">
        <OwnQuestions />
      </Section>
    </>
  );
}

const BASIS: Readonly<Record<LookedAt['basis'], string>> = {
  kept: 'The trusts that you kept',
  first: 'The first of the order, since you have kept none yet',
  filled: 'The trust that you kept, and the first of the order beside it',
};

function Trusts({ ranking }: Ranked) {
  const { shortlist, recorded } = useDecision((state) => state.file);
  const looked = lookedAt(ranking, shortlist);
  return (
    <Section heading="Whom to ask" aside={BASIS[looked.basis]}>
      <ul>
        {looked.candidates.map(({ uid, name }) => (
          <li key={uid}>
            <a href={questionsPath(uid)}>Questions for {name}</a> ·{' '}
            <a href={evidencePath(uid)}>
              {counted((recorded[uid] ?? []).length, 'answer', 'answers')} recorded about {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
