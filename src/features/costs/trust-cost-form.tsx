import { formatDate } from '../../domain/iso-date.ts';
import { STATUS_LABELS } from '../../finding/answer-words.ts';
import {
  CHARGE_KINDS,
  type Charge,
  type ChargeKind,
  type Figure,
  ONE_OFF_IDS,
  REPLACEMENTS,
  type Replacement,
  type TrustCosts,
} from '../../finding/costs/cost-work.ts';
import { figureInWords } from '../../finding/costs/money-words.ts';
import { ONE_OFF_LABELS } from '../../finding/costs/one-off-lines.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { evidencePath, PATHS } from '../paths.ts';
import { FigureField } from './figure-field.tsx';
import { OwnCosts } from './own-costs.tsx';
import type { TrustAtHand } from './use-trust-costs.ts';

const KIND_LABELS: Readonly<Record<ChargeKind, string>> = {
  percent: 'It takes a share of the general annual grant',
  'per-pupil': 'It takes pounds for each pupil',
  pooling: 'It pools the grants of its schools and gives each what its own formula says',
};

const CHARGE_FIGURES: Readonly<
  Record<
    ChargeKind,
    { readonly legend: string; readonly hint?: string; readonly unit: string; readonly most: number }
  >
> = {
  percent: { legend: 'Share that it takes', unit: '% of the grant', most: 100 },
  'per-pupil': { legend: 'What it takes', unit: '£ a pupil and year', most: 100_000 },
  pooling: {
    legend: 'What its formula would give you',
    hint: 'In per cent of your own grant: 100 if you would receive exactly your grant, more if you would gain.',
    unit: '% of your grant',
    most: 1_000,
  },
};

/** What is known of one trust's price. Saves as it is typed. */
export function TrustCostForm({ trust }: { readonly trust: TrustAtHand }) {
  const { uid, name, costs } = trust;
  const { setTrustCosts } = findingStore;
  const clear = findingStore.clearTrustCosts;
  const isKept = useDecision((state) => state.file.finding.costs.trusts[uid] !== undefined);
  const change = (changed: TrustCosts, lost?: string) => setTrustCosts(uid, changed, lost);
  return (
    <div data-print="hide">
      <Section heading="What the trust takes" aside="Leave empty what you do not know">
        <ChargeFields trust={trust} onChange={change} />
      </Section>
      <Section heading="Services that it would replace">
        <ReplacedServices costs={costs} onChange={change} />
      </Section>
      <Section heading="Costs of joining, once" aside="What would fall on you; 0 where the trust pays">
        <p>There is no grant for voluntary conversions any more (DfE, 1 January 2025), so none is counted.</p>
        {ONE_OFF_IDS.map((id) => (
          <FigureField
            key={id}
            id={`once-${id}`}
            legend={sentenceCase(ONE_OFF_LABELS[id])}
            unit="£"
            bounds={{ least: 0, most: 1_000_000_000 }}
            value={costs.oneOffs[id]}
            onChange={(figure) => change({ ...costs, oneOffs: withFigure(costs.oneOffs, id, figure) })}
          />
        ))}
        <OwnCosts
          name="other"
          costs={costs.others}
          addLabel="Another cost of joining this trust"
          addHint="With a minus for money that the trust would give you."
          onChange={(others, lost) => change({ ...costs, others }, lost)}
        />
      </Section>
      <Section heading="Reserves and sources">
        <FigureField
          id="reserves-go"
          legend="Share of your reserves that would leave your hands"
          hint="0 if all of them stay yours to spend, 100 if the trust decides on all."
          unit="%"
          bounds={{ least: 0, most: 100 }}
          value={costs.reservesGoPct}
          onChange={(figure) => {
            const { reservesGoPct: _before, ...others } = costs;
            change(figure === undefined ? others : { ...others, reservesGoPct: figure });
          }}
        />
        <TextField
          name="costs-source"
          label="Where are these figures from?"
          hint="Such as the charging policy, with its date, or a worked example that the trust made for you."
          optional
          value={costs.source}
          onChange={(event) => change({ ...costs, source: event.target.value })}
        />
        {isKept && (
          <Button look="quiet" small onClick={() => clear(uid)}>
            Clear everything entered on the cost of {name}
          </Button>
        )}
      </Section>
    </div>
  );
}

type PartProps = { readonly costs: TrustCosts; readonly onChange: (costs: TrustCosts) => void };

function ChargeFields({
  trust,
  onChange,
}: {
  readonly trust: TrustAtHand;
  readonly onChange: (costs: TrustCosts, lost?: string) => void;
}) {
  const { costs, charge: used, entry } = trust;
  const kind = costs.charge?.kind ?? used.charge?.kind;
  const set = (charge: Charge, lost?: string) => onChange({ ...costs, charge }, lost);
  const lostByKind =
    costs.charge?.figure === undefined ? undefined : 'changing how the trust is paid, with its figure';
  return (
    <>
      <RadioGroup
        name="charge-kind"
        legend="How is the trust paid?"
        choices={CHARGE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
        value={kind ?? null}
        onChange={(event) => {
          const chosen = CHARGE_KINDS.find((value) => value === event.target.value);
          if (chosen !== undefined) set({ kind: chosen }, lostByKind);
        }}
      />
      {kind !== undefined && (
        <FigureField
          key={kind}
          id="charge"
          {...CHARGE_FIGURES[kind]}
          bounds={{ least: 0, most: CHARGE_FIGURES[kind].most }}
          value={costs.charge?.figure}
          onChange={(figure) => set(figure === undefined ? { kind } : { kind, figure })}
        />
      )}
      {entry !== undefined && used.charge?.figure !== undefined && (
        <p>
          Until you enter a figure here, the one that you recorded as evidence counts:{' '}
          {figureInWords(
            used.charge.figure,
            used.charge.kind === 'percent' ? { after: '%' } : { before: '£', after: ' a pupil' },
          )}
          . {STATUS_LABELS[entry.status]}, {formatDate(entry.on)}.
        </p>
      )}
      <p>
        A figure entered here counts in this calculation only.{' '}
        <a href={evidencePath(trust.uid)}>Record it as evidence</a> too, and it counts in the order of trusts.
      </p>
    </>
  );
}

const REPLACEMENT_LABELS: Readonly<Record<Replacement, string>> = {
  yes: 'Yes, it would be included',
  'in-part': 'In part',
  no: 'No, we would go on paying',
};
const NOT_KNOWN = 'not-known';

function ReplacedServices({ costs, onChange }: PartProps) {
  const services = useDecision((state) => state.file.finding.costs.budget.services);
  if (services.length === 0) {
    return (
      <p>
        You have listed no service that you pay for now. <a href={PATHS.cost}>List them with your budget</a>,
        and say here which of them the trust would take over.
      </p>
    );
  }
  return services.map(({ id, label }) => (
    <RadioGroup
      key={id}
      name={`replaces-${id}`}
      legend={`Would it take over “${label}”?`}
      choices={[
        ...REPLACEMENTS.map((value) => ({ value, label: REPLACEMENT_LABELS[value] })),
        { value: NOT_KNOWN, label: 'We do not know yet' },
      ]}
      inline
      value={costs.replaces[id] ?? NOT_KNOWN}
      onChange={(event) => {
        const chosen = REPLACEMENTS.find((value) => value === event.target.value);
        const { [id]: _before, ...others } = costs.replaces;
        onChange({ ...costs, replaces: chosen === undefined ? others : { ...others, [id]: chosen } });
      }}
    />
  ));
}

function withFigure(
  all: TrustCosts['oneOffs'],
  id: (typeof ONE_OFF_IDS)[number],
  figure: Figure | undefined,
): TrustCosts['oneOffs'] {
  const { [id]: _before, ...others } = all;
  return figure === undefined ? others : { ...others, [id]: figure };
}
