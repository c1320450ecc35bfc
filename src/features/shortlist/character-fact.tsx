import { Tag } from '../../ui/tag.tsx';

/** That most schools of a trust are of another religious character than ours, where nobody can overlook it. */
export function CharacterFact({ sentence }: { readonly sentence: string }) {
  return (
    <p>
      <Tag>Religious character</Tag> {sentence}
    </p>
  );
}
