import type { Ranking } from '../../matching/ranking.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { Notice } from '../../ui/notice.tsx';
import { trustPath } from '../paths.ts';

const MOST_NAMED = 5;

type InTheListAfterAllProps = {
  readonly ranking: Ranking;
  readonly matches: (name: string) => boolean;
};

/** Trusts that were looked for here and stand in the order: says where. */
export function InTheListAfterAll({ ranking, matches }: InTheListAfterAllProps) {
  const found = ranking.ranked.filter(({ name }) => matches(name));
  if (found.length === 0) return null;
  return (
    <Notice heading="In your list" headingLevel={3}>
      <ul>
        {found.slice(0, MOST_NAMED).map(({ uid, name, rank }) => (
          <li key={uid}>
            <a href={trustPath(uid)}>{name}</a>, {formatPlace(rank, false)}
          </li>
        ))}
        {found.length > MOST_NAMED && <li>and {found.length - MOST_NAMED} more with such a name</li>}
      </ul>
    </Notice>
  );
}
