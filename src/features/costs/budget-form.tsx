import { type Figure, GRANT_BASES, LATER_YEARS, type OurBudget } from '../../finding/costs/cost-work.ts';
import { pupilsInWords } from '../../finding/costs/grant.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FigureField } from './figure-field.tsx';
import { OwnCosts } from './own-costs.tsx';

const MOST = 1_000_000_000;
const GRANT = { least: 0, most: MOST };
const RESERVES = { least: -MOST, most: MOST };

type FigureKey = 'grant' | 'grantYear2' | 'grantYear3' | 'reserves';

/** Our own budget: grant, reserves, what we buy, and what would be paid only if we stay. Saves as it is typed. */
export function BudgetForm({ school }: { readonly school: OurSchool }) {
  const budget = useDecision((state) => state.file.finding.costs.budget);
  const trusts = useDecision((state) => state.file.finding.costs.trusts);
  const { setBudget } = findingStore;
  const setFigure = (key: FigureKey) => (figure: Figure | undefined) => {
    const { [key]: _before, ...others } = budget;
    setBudget(figure === undefined ? others : { ...others, [key]: figure });
  };
  const takenIds = Object.values(trusts).flatMap((costs) =>
    costs === undefined ? [] : Object.keys(costs.replaces),
  );
  return (
    <div data-print="hide">
      <Section heading="Your budget" aside="Leave empty what you do not know">
        <GrantFields school={school} budget={budget} onFigure={setFigure} />
        <FigureField
          id="reserves"
          legend="Reserves that you hold"
          hint="With a minus for a deficit."
          unit="£"
          bounds={RESERVES}
          value={budget.reserves}
          onChange={setFigure('reserves')}
        />
        <TextField
          name="budget-source"
          label="Where are these figures from?"
          optional
          value={budget.source}
          onChange={(event) => setBudget({ ...budget, source: event.target.value })}
        />
      </Section>
      <Section heading="Services that you pay for now" aside="These are the cost of staying as you are">
        <OwnCosts
          name="services"
          costs={budget.services}
          takenIds={takenIds}
          yearlyOnly
          addLabel="A service that you buy"
          addHint="For example payroll, finance support, IT support, legal advice, clerking, an improvement adviser, or what the local authority holds back."
          onChange={(services, lost) => setBudget({ ...budget, services }, lost)}
        />
      </Section>
      <Section heading="Paid only if you stay" aside="Nothing is presumed: list what you know of">
        <OwnCosts
          name="stay"
          costs={budget.stayOnly}
          addLabel="A cost that joining would spare you"
          addHint="For example a post that you would have to fill, or a service that is about to end. With a minus for money that you receive only if you stay."
          onChange={(stayOnly, lost) => setBudget({ ...budget, stayOnly }, lost)}
        />
      </Section>
    </div>
  );
}

type GrantFieldsProps = {
  readonly school: OurSchool;
  readonly budget: OurBudget;
  readonly onFigure: (key: FigureKey) => (figure: Figure | undefined) => void;
};

const LATER = {
  same: 'Work with the same grant each year, in today’s money',
  forecast: 'We have a forecast',
} as const;

function GrantFields({ school, budget, onFigure }: GrantFieldsProps) {
  const { setBudget } = findingStore;
  const unit = budget.grantBasis === 'per-pupil' ? '£ a pupil' : '£';
  return (
    <>
      <GrantBasis school={school} budget={budget} />
      <FigureField
        id="grant"
        legend="General annual grant, year 1"
        unit={unit}
        bounds={GRANT}
        value={budget.grant}
        onChange={onFigure('grant')}
      />
      <RadioGroup
        name="later-years"
        legend="And in years 2 and 3?"
        hint="Until you choose, the grant of those years counts as not known."
        choices={LATER_YEARS.map((value) => ({ value, label: LATER[value] }))}
        value={budget.laterYears ?? null}
        onChange={(event) =>
          setBudget({ ...budget, laterYears: event.target.value === 'same' ? 'same' : 'forecast' })
        }
      />
      {budget.laterYears === 'forecast' && (
        <>
          <FigureField
            id="grant-year-2"
            legend="General annual grant, year 2"
            unit={unit}
            bounds={GRANT}
            value={budget.grantYear2}
            onChange={onFigure('grantYear2')}
          />
          <FigureField
            id="grant-year-3"
            legend="General annual grant, year 3"
            unit={unit}
            bounds={GRANT}
            value={budget.grantYear3}
            onChange={onFigure('grantYear3')}
          />
        </>
      )}
    </>
  );
}

/** Whether the grant is given as a sum or for each pupil. Another choice empties the figures, which would mean something else. */
function GrantBasis({ school, budget }: Omit<GrantFieldsProps, 'onFigure'>) {
  const { setBudget } = findingStore;
  return (
    <RadioGroup
      name="grant-basis"
      legend="How do you know your general annual grant?"
      hint="For a maintained school: your budget share, which becomes the general annual grant of an academy. Another choice empties the figures below; that can be undone."
      choices={GRANT_BASES.map((value) => ({
        value,
        label:
          value === 'total'
            ? 'As a sum for the year'
            : `As pounds for each pupil (${pupilsInWords(school.pupils)} pupils on roll)`,
      }))}
      value={budget.grantBasis}
      onChange={(event) => {
        const { grant, grantYear2, grantYear3, ...others } = budget;
        const entered = [grant, grantYear2, grantYear3].some((figure) => figure !== undefined);
        setBudget(
          { ...others, grantBasis: event.target.value === 'per-pupil' ? 'per-pupil' : 'total' },
          entered ? 'changing how the grant is given, with its figures' : undefined,
        );
      }}
    />
  );
}
