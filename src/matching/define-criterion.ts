import type { ConsiderationId } from '../domain/consideration.ts';
import { type Evidence, type EvidenceStatus, Missing } from '../domain/evidence.ts';
import type { Score } from '../domain/score.ts';
import type { SourceRef } from '../domain/source-ref.ts';
import type { AnswerPath } from './defaults-used.ts';
import type { Enquiry } from './enquiry.ts';
import type { Pairing } from './pairing.ts';

/** How a recorded criterion is answered: by a named level, 0 to 1, or by a percentage within bounds. */
export type AnswerForm =
  | { readonly kind: 'level'; readonly steps: readonly { readonly value: Score; readonly label: string }[] }
  | { readonly kind: 'percent'; readonly label: string; readonly min: number; readonly max: number };

/** One of several things that a criterion asks about, recorded under `<criterion id>/<part id>`; the label in lower case. */
export type PartName = { readonly id: string; readonly label: string };

/** What every criterion says of where its answer comes from. */
type FromRegister = { readonly origin: 'register'; readonly source: SourceRef };
type FromRecords = {
  readonly origin: 'recorded';
  readonly documents: string;
  readonly answer: AnswerForm;
  /** What it asks about for these wishes; absent or empty where it asks one thing. */
  readonly parts?: (enquiry: Enquiry) => readonly PartName[];
};

/** Measured from the register, or recorded by the school while it finds out; then `documents` says what to ask for. */
export type CriterionOrigin = FromRegister | FromRecords;

/** The two ends of a criterion's fixed scale, each completing "the trust …": what scores 0 and what scores 1. */
export type EndPoints = { readonly worst: string; readonly best: string };

type CriterionFacts = {
  /** Permanent: decision files and recorded entries refer to it. */
  readonly id: string;
  readonly consideration: ConsiderationId;
  readonly label: string;
  /** One sentence on what the criterion looks at and why a school might care. */
  readonly hint: string;
  /** Swing within its consideration, 0 to 100, unless the school sets its own. */
  readonly defaultShare: number;
  /** Answers in which the school would say what it wants here; empty where no question asks, so that it counts by our default alone. */
  readonly wishes: (enquiry: Enquiry) => readonly AnswerPath[];
  /** The swing question, with the real end points of the current answers. */
  readonly question: (enquiry: Enquiry) => string;
  readonly endPoints: (enquiry: Enquiry) => EndPoints;
  /**
   * Why the criterion says nothing for this school; `undefined` where it applies. Its share then goes to the other criteria of
   * its consideration. Depends on wishes and our school only, never on what is missing about a trust.
   */
  readonly silence: (enquiry: Enquiry) => string | undefined;
};

/** A score, or what part of the scale remains possible while the answers are incomplete; 0 worst to 1 best. */
export type ScoreOrRange = Score | { readonly low: Score; readonly high: Score };

/** What is written down once per criterion; `M` is its own measure. */
export type CriterionSpec<M> = CriterionFacts &
  (
    | (FromRegister & {
        /** Read off the register, for every trust in turn. */
        readonly measure: (pairing: Pairing) => M | Missing;
      })
    | (FromRecords & {
        /** Put together from what the school recorded; scored only where there is any. */
        readonly gather: (pairing: Pairing) => Evidence<M>;
      })
  ) & {
    /** The value function for these wishes, with fixed end points. Called once per ranking. */
    readonly value: (enquiry: Enquiry) => (measure: M) => ScoreOrRange;
    /** One sentence with the figure. */
    readonly explain: (measure: M, pairing: Pairing) => string;
  };

/** One sentence with the figure, or with why it is missing, and where it comes from; no source where nothing is known. */
export type Description = {
  readonly evidence: 'measured' | 'recorded' | 'missing';
  readonly sentence: string;
  readonly source?: SourceRef;
};

/** A criterion with its measure's type sealed inside, so that all of them fit one array. */
export type Criterion = CriterionFacts &
  CriterionOrigin & {
    /** Ready for one set of wishes: scores any pairing. All of 0 to 1 remains possible where nothing is known. */
    readonly scorer: (enquiry: Enquiry) => (pairing: Pairing) => ScoreOrRange;
    readonly describe: (pairing: Pairing) => Description;
  };

const ANYTHING: ScoreOrRange = { low: 0, high: 1 };

/** Seals the measure's type of a criterion; nothing is cast. */
export function defineCriterion<M>(spec: CriterionSpec<M>): Criterion {
  return spec.origin === 'register' ? defineMeasured(spec) : defineRecorded(spec);
}

type SpecOf<M, O> = Extract<CriterionSpec<M>, { readonly origin: O }>;

function defineMeasured<M>(spec: SpecOf<M, 'register'>): Criterion {
  const { measure, value, explain, ...facts } = spec;
  return {
    ...facts,
    scorer: (enquiry) => {
      const scoreOf = value(enquiry);
      return (pairing) => {
        const found = measure(pairing);
        return found instanceof Missing ? ANYTHING : scoreOf(found);
      };
    },
    describe: (pairing) => {
      const found = measure(pairing);
      return found instanceof Missing
        ? { evidence: 'missing', sentence: found.why }
        : { evidence: 'measured', sentence: explain(found, pairing), source: spec.source };
    },
  };
}

function defineRecorded<M>(spec: SpecOf<M, 'recorded'>): Criterion {
  const { gather, value, explain, ...facts } = spec;
  return {
    ...facts,
    scorer: (enquiry) => {
      const scoreOf = value(enquiry);
      return (pairing) => {
        const evidence = gather(pairing);
        return isFound(evidence) ? scoreOf(evidence.value) : ANYTHING;
      };
    },
    describe: (pairing) => {
      const evidence = gather(pairing);
      return isFound(evidence)
        ? { evidence: evidence.kind, sentence: explain(evidence.value, pairing), source: sourceOf(evidence) }
        : { evidence: 'missing', sentence: evidence.why };
    },
  };
}

type Found<M> = Extract<Evidence<M>, { kind: 'measured' | 'recorded' }>;

function isFound<M>(evidence: Evidence<M>): evidence is Found<M> {
  return evidence.kind === 'measured' || evidence.kind === 'recorded';
}

const STATUS_TITLES: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'what the trust says',
  'document-seen': 'a document that your school has seen',
  'checked-with-a-school': 'checked with a school of the trust',
};

function sourceOf<M>(evidence: Found<M>): SourceRef {
  return evidence.kind === 'measured'
    ? evidence.source
    : { publisher: 'Recorded by your school', title: STATUS_TITLES[evidence.status], asOf: evidence.on };
}
