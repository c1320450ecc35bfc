import type { TrustUid } from '../../../domain/trust-uid.ts';
import { STAGE_LABELS, type Stage } from '../../../readiness/item.ts';
import { missingItems } from '../../../readiness/missing-items.ts';
import { type ItemState, isMissing } from '../../../readiness/readiness-of.ts';
import { cx } from '../../../ui/cx.ts';
import { Section } from '../../../ui/section.tsx';
import styles from './checklist.module.css';
import { ChecklistItem } from './checklist-item.tsx';

type StageSectionProps = {
  readonly stage: Stage;
  /** What is shown of the stage, in order. */
  readonly states: readonly ItemState[];
  readonly partner: TrustUid | undefined;
};

/** Where a link to a stage leads. */
export const stageElementId = (stage: Stage) => `stage-${stage}`;

/** The items of a stage: the guidance's, then our own, then those that do not concern this school. */
export function StageSection({ stage, states, partner }: StageSectionProps) {
  const concerned = states.filter(({ applicability }) => applicability.kind !== 'does-not-apply');
  const others = states.filter(({ applicability }) => applicability.kind === 'does-not-apply');
  const ours = concerned.filter(({ item }) => item.origin.kind === 'not-from-the-guidance');
  return (
    <div id={stageElementId(stage)} tabIndex={-1}>
      <Section heading={STAGE_LABELS[stage]} aside={stageStanding(concerned)}>
        <Items states={concerned.filter((state) => !ours.includes(state))} partner={partner} />
        <Items states={ours} partner={partner} />
        <NotForUs states={others} />
      </Section>
    </div>
  );
}

/** How much of a stage is missing, in words: what the guidance asks for, and what our own list adds. */
export function stageStanding(states: readonly ItemState[]): string {
  const open = missingItems(states.filter(isMissing)).map(({ item }) => item);
  const missing = open.filter(({ origin }) => origin.kind === 'guidance').length;
  const ours = open.length - missing;
  if (open.length === 0) return 'Nothing missing';
  if (missing === 0) return `${ours} of our own list open`;
  return ours === 0 ? `${missing} missing` : `${missing} missing, ${ours} of our own list open`;
}

function Items({ states, partner }: Pick<StageSectionProps, 'states' | 'partner'>) {
  const items = [...new Set(states.map(({ item }) => item))];
  return items.map((item) => (
    <ChecklistItem
      key={item.id}
      item={item}
      states={states.filter((state) => state.item === item)}
      partner={partner}
    />
  ));
}

function NotForUs({ states }: { readonly states: readonly ItemState[] }) {
  const items = [...new Map(states.map((state) => [state.item.id, state])).values()];
  if (items.length === 0) return null;
  return (
    <div className={cx(styles.notForUs)}>
      <p>Does not apply to your school:</p>
      <ul>
        {items.map(({ item, applicability }) => (
          <li key={item.id}>
            {item.label}. {applicability.kind === 'does-not-apply' && applicability.why}
          </li>
        ))}
      </ul>
    </div>
  );
}
