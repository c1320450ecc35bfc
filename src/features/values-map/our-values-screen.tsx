import { STAKEHOLDER_IDS, type StakeholderId, type ValueMeaning } from '../../finding/value-meaning.ts';
import { type MappedValue, mappedValues, STAKEHOLDER_LABELS } from '../../finding/values/build-map.ts';
import { IMPORTANCE_LABELS } from '../../matching/answer-labels.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { schoolName } from '../../store/decision-file.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PATHS, stepPath } from '../paths.ts';
import styles from './values.module.css';

/** To whom each of our values matters, and why. Saves with every change. */
export function OurValuesScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  const values = useDecision((state) => state.file.draft.vision?.values) ?? [];
  const meanings = useDecision((state) => state.file.finding.values);
  return (
    <>
      <BackLink href={PATHS.values}>How do our values meet theirs?</BackLink>
      <PageHeading caption={name ?? undefined}>To whom do our values matter?</PageHeading>
      <p>
        Ask those who are named here before you write for them: a short talk with a few pupils, staff and
        parents is enough to start. Everything is saved as you write it.
      </p>
      {mappedValues(values, meanings).map((value, index) => (
        <Meaning key={value.id} name={`value-${index}`} value={value} meaning={meanings[value.id]} />
      ))}
      <ButtonRow>
        <ButtonLink href={PATHS.values}>Back to the map</ButtonLink>
        <ButtonLink href={stepPath('values')} look="quiet">
          {values.length === 0 ? 'Choose our values' : 'Change our values'}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

type MeaningProps = {
  readonly name: string;
  readonly value: MappedValue;
  readonly meaning: ValueMeaning | undefined;
};

function Meaning({ name, value, meaning = {} }: MeaningProps) {
  const { setValueMeaning } = findingStore;
  const change = (to: StakeholderId, words: string | undefined) => {
    const { [to]: before, ...others } = meaning;
    const next = words === undefined ? others : { ...others, [to]: words };
    const losesWords = words === undefined && before !== undefined && before !== '';
    setValueMeaning(
      value.id,
      Object.keys(next).length === 0 ? undefined : next,
      losesWords ? `taking away why a value matters to ${STAKEHOLDER_LABELS[to]}` : undefined,
    );
  };
  return (
    <div className={cx(styles.value)}>
      <h2>{value.label}</h2>
      <p>{sentenceCase(IMPORTANCE_LABELS[value.importance])}.</p>
      <CheckboxGroup
        name={name}
        legend={`To whom does “${value.label}” matter?`}
        choices={STAKEHOLDER_IDS.map((to) => ({ value: to, label: sentenceCase(STAKEHOLDER_LABELS[to]) }))}
        inline
        values={value.why.map(({ to }) => to)}
        onChange={(event) => {
          const to = STAKEHOLDER_IDS.find((one) => one === event.target.value);
          if (to !== undefined) change(to, event.target.checked ? '' : undefined);
        }}
      />
      {value.why.map(({ to, words }) => (
        <TextField
          key={to}
          name={`${name}-why-${to}`}
          label={`Why “${value.label}” matters to ${STAKEHOLDER_LABELS[to]}`}
          optional
          value={words}
          onChange={(event) => change(to, event.target.value)}
        />
      ))}
    </div>
  );
}
