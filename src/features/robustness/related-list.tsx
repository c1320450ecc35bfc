import type { RelatedCriteria } from '../../matching/robustness/related-criteria.ts';
import { describeRelated } from '../../matching/robustness/sentences.ts';
import { stepPath } from '../paths.ts';

/** Warns of criteria that go together so closely that one reason may count twice. */
export function RelatedList({ related }: { readonly related: readonly RelatedCriteria[] }) {
  if (related.length === 0) {
    return <p>Among the trusts in the order, no two criteria that count go together closely.</p>;
  }
  return (
    <>
      <ul>
        {related.map((pair) => (
          <li key={`${pair.first.criterionId} ${pair.second.criterionId}`}>{describeRelated(pair)}</li>
        ))}
      </ul>
      <p>
        Where the two mean the same to you, one reason counts twice. To let one of them count less,{' '}
        <a href={stepPath('weights')}>change its number</a>.
      </p>
    </>
  );
}
