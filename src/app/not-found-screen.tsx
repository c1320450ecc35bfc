import { PATHS } from '../features/paths.ts';
import { PageHeading } from '../ui/page-heading.tsx';

export function NotFoundScreen() {
  return (
    <>
      <PageHeading>There is no page at this address</PageHeading>
      <p>
        The address may be mistyped, or it may come from another version of Trust Match. Your answers are not
        affected.
      </p>
      <ul>
        <li>
          <a href={PATHS.start}>Start page</a>
        </li>
        <li>
          <a href={PATHS.taskList}>Task list</a>
        </li>
        <li>
          <a href={PATHS.shortlist}>Shortlist</a>
        </li>
      </ul>
    </>
  );
}
