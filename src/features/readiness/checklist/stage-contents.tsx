import type { MouseEvent } from 'react';
import { STAGE_LABELS, type Stage } from '../../../readiness/item.ts';
import type { ItemState } from '../../../readiness/readiness-of.ts';
import { cx } from '../../../ui/cx.ts';
import { focusElement } from '../../../ui/focus-element.ts';
import styles from './checklist.module.css';
import { stageElementId, stageStanding } from './stage-section.tsx';

type StageContentsProps = { readonly stages: readonly Stage[]; readonly states: readonly ItemState[] };

/** The stages in order, each with what is missing in it. Moves focus itself, because the address's hash belongs to the router. */
export function StageContents({ stages, states }: StageContentsProps) {
  const goTo = (stage: Stage) => (event: MouseEvent) => {
    event.preventDefault();
    focusElement(stageElementId(stage));
  };
  return (
    <nav aria-label="Stages of the checklist" data-print="hide">
      <ol className={cx(styles.stages)}>
        {stages.map((stage) => (
          <li key={stage}>
            <a href={`#${stageElementId(stage)}`} onClick={goTo(stage)}>
              {STAGE_LABELS[stage]}
            </a>
            <span className={cx(styles.count)}>
              {stageStanding(
                states.filter(
                  ({ item, applicability }) =>
                    item.stage === stage && applicability.kind !== 'does-not-apply',
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
