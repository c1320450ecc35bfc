import { useId } from 'react';
import { counted } from '../../../matching/wording.ts';
import { type Citation, formatCitation } from '../../../readiness/citation.ts';
import { PATTERNS } from '../../../readiness/patterns/index.ts';
import type { Pattern, PatternId } from '../../../readiness/patterns/pattern.ts';
import { startingPlan } from '../../../readiness/plan.ts';
import type { PlanChoices } from '../../../readiness/plan-choices.ts';
import { readinessStore } from '../../../store/readiness-store.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { focusElement } from '../../../ui/focus-element.ts';
import { Tag } from '../../../ui/tag.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { Cite } from '../cite.tsx';
import styles from './pattern-cards.module.css';
import { PLAN_STATE_ID } from './plan-editor.ts';

type PatternCardsProps = {
  readonly chosen: PatternId | undefined;
  /** When a plan that is started here begins, and who set that. */
  readonly first: Pick<PlanChoices, 'start' | 'startBy'>;
};

/** The ways in which it has been done, the same part of each on the same line. */
export function PatternCards({ chosen, first }: PatternCardsProps) {
  const { choosePattern } = readinessStore;
  return (
    <div className={cx(styles.cards)}>
      {PATTERNS.map((pattern) => (
        <Card
          key={pattern.id}
          pattern={pattern}
          isChosen={pattern.id === chosen}
          onStart={() => {
            choosePattern(pattern.id, startingPlan(pattern, first));
            focusElement(PLAN_STATE_ID);
          }}
        />
      ))}
    </div>
  );
}

type CardProps = {
  readonly pattern: Pattern;
  readonly isChosen: boolean;
  readonly onStart: () => void;
};

function Card({ pattern, isChosen, onStart }: CardProps) {
  const headingId = useId();
  const { title, suits, example, starts, agreement, facts, source } = pattern;
  return (
    <article aria-labelledby={headingId} className={cx(styles.card)}>
      <div>
        <h3 id={headingId} className={cx(styles.title)}>
          {title}
        </h3>
        {isChosen && <Tag look="strong">Your plan started here</Tag>}
      </div>
      <p>
        <strong>Suits:</strong> {suits}
      </p>
      <p>
        <strong>Done by:</strong> {example}.
      </p>
      <p>
        <strong>
          {counted(starts.months, 'month', 'months')}, a review every {starts.reviewEveryMonths}.
        </strong>{' '}
        {starts.monthsGround} On paper: a {agreement.form}.
      </p>
      <div>
        <p className={cx(styles.lead)}>What the document says</p>
        <ul>
          {facts.map(({ text, source: from }) => (
            <li key={text}>
              {text}
              {!isSamePlace(from, source) && (
                <>
                  {' '}
                  <Cite sources={[from]} />
                </>
              )}
            </li>
          ))}
        </ul>
        <Cite sources={[source]} />
      </div>
      <div>
        <Button look={isChosen ? 'quiet' : 'secondary'} small onClick={onStart}>
          {isChosen ? 'Start again from this' : 'Start from this'}
          <VisuallyHidden> way: {title}</VisuallyHidden>
        </Button>
      </div>
    </article>
  );
}

function isSamePlace(one: Citation, other: Citation): boolean {
  return formatCitation(one) === formatCitation(other);
}
