/** The three documents that the checklist is taken from, by the letters used on screen and in print. */
export const GUIDANCE_DOCUMENT_IDS = ['S1', 'S2', 'S3'] as const;
export type GuidanceDocumentId = (typeof GUIDANCE_DOCUMENT_IDS)[number];

/** A published document. `dated` is what it says of its own date, in its words; null where it bears none. */
export type GuidanceDocument = {
  readonly id: GuidanceDocumentId;
  readonly publisher: string;
  readonly title: string;
  readonly dated: string | null;
};

export const GUIDANCE_DOCUMENTS: Readonly<Record<GuidanceDocumentId, GuidanceDocument>> = {
  S1: {
    id: 'S1',
    publisher: 'Confederation of School Trusts',
    title: 'Joining a School Trust: first considerations',
    dated: null,
  },
  S2: {
    id: 'S2',
    publisher: 'Department for Education',
    title: 'Trust Partnerships: guidance for academy trusts and prospective joiners',
    dated: 'October 2021',
  },
  S3: {
    id: 'S3',
    publisher: 'Archway Learning Trust',
    title: 'Trust Partnership Offer',
    dated: null,
  },
};

/** The model agreement that DfE publishes beside its guidance, named there in §1.1 and §2.2 as "model service level agreement (SLA)"; dated April 2021. */
export const MODEL_AGREEMENT = 'Department for Education, model service level agreement, April 2021';

/** Sections as the documents name them; S3's points are numbered in it. */
export const GUIDANCE_SECTIONS = {
  S1: ['Trust Partnerships', 'Vision and values', 'Geography, type and size', 'Governance and finance'],
  S2: [
    '1.1',
    '1.2',
    '2.1',
    '2.2',
    '2.3 i',
    '2.3 ii',
    '2.3 iii',
    '2.3 iv',
    '2.4',
    '2.5 trusts',
    '2.5 schools',
    '3 Hawthorne and Flying High',
    '3 STEP',
    '3 Olympus',
  ],
  S3: ['What is a Trust Partnership Offer?', '1', '2', '3', '4'],
} as const satisfies Readonly<Record<GuidanceDocumentId, readonly string[]>>;

type CitationIn<D extends GuidanceDocumentId> = {
  readonly document: D;
  readonly section: (typeof GUIDANCE_SECTIONS)[D][number];
  /** Page on which the document's own contents list has the section begin; absent where it has no pages. */
  readonly page?: number;
};

/** A place in one of the three documents. */
export type Citation = CitationIn<'S1'> | CitationIn<'S2'> | CitationIn<'S3'>;

type DfeSection = (typeof GUIDANCE_SECTIONS)['S2'][number];

/** Pages of the contents list of DfE's guidance (October 2021); advice and examples are listed there as one section each. */
const DFE_PAGES: Readonly<Record<DfeSection, number>> = {
  '1.1': 3,
  '1.2': 3,
  '2.1': 4,
  '2.2': 4,
  '2.3 i': 4,
  '2.3 ii': 4,
  '2.3 iii': 4,
  '2.3 iv': 4,
  '2.4': 5,
  '2.5 trusts': 5,
  '2.5 schools': 5,
  '3 Hawthorne and Flying High': 7,
  '3 STEP': 7,
  '3 Olympus': 7,
};

/** A section of DfE's guidance, with the page on which its contents list has it begin. */
export function dfe(section: DfeSection): Citation {
  return { document: 'S2', section, page: DFE_PAGES[section] };
}

/** A heading of CST's page. */
export function cst(section: (typeof GUIDANCE_SECTIONS)['S1'][number]): Citation {
  return { document: 'S1', section };
}

/** The introduction or a numbered point of Archway's offer. */
export function archway(section: (typeof GUIDANCE_SECTIONS)['S3'][number]): Citation {
  return { document: 'S3', section };
}

const SHORT_NAMES: Readonly<Record<GuidanceDocumentId, string>> = {
  S1: 'CST, First considerations',
  S2: 'DfE, Trust Partnerships (October 2021)',
  S3: 'Archway Learning Trust, Trust Partnership Offer',
};

/** As in "DfE, Trust Partnerships (October 2021), section 2.3 ii, from page 4". */
export function formatCitation({ document, section, page }: Citation): string {
  const place = document === 'S2' ? `section ${section}` : formatPoint(section);
  return [SHORT_NAMES[document], place, ...(page === undefined ? [] : [`from page ${page}`])].join(', ');
}

/** As in "S2 2.3 ii, p. 4", where a key explains the letters. */
export function formatShortCitation({ document, section, page }: Citation): string {
  return `${document} ${section}${page === undefined ? '' : `, p. ${page}`}`;
}

function formatPoint(section: string): string {
  return /^\d$/.test(section) ? `point ${section}` : `“${section}”`;
}
