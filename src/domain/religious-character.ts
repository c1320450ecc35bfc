/** Bodies of faith that a designated character can name (Ofsted, state-funded schools, 31 August 2025). */
export const DENOMINATIONS = [
  'church-of-england',
  'catholic',
  'methodist',
  'united-reformed',
  'baptist',
  'quaker',
  'free-church',
  'greek-orthodox',
  'seventh-day-adventist',
  'christian',
  'jewish',
  'muslim',
  'sikh',
  'hindu',
  'multi-faith',
] as const;

export type Denomination = (typeof DENOMINATIONS)[number];

export const DENOMINATION_LABELS: Readonly<Record<Denomination, string>> = {
  'church-of-england': 'Church of England',
  catholic: 'Catholic',
  methodist: 'Methodist',
  'united-reformed': 'United Reformed Church',
  baptist: 'Baptist',
  quaker: 'Quaker',
  'free-church': 'Free Church',
  'greek-orthodox': 'Greek Orthodox',
  'seventh-day-adventist': 'Seventh-day Adventist',
  christian: 'Christian',
  jewish: 'Jewish',
  muslim: 'Muslim',
  sikh: 'Sikh',
  hindu: 'Hindu',
  'multi-faith': 'multi-faith',
};

/**
 * A school's designated religious character. `none`: the school has none. `of`: one body, or several for a joint school, in the
 * order published. `not-recorded`: the register leaves it open; `christian` says whether its faith grouping at least says Christian.
 */
export type ReligiousCharacter =
  | { readonly kind: 'none' }
  | { readonly kind: 'of'; readonly denominations: readonly [Denomination, ...Denomination[]] }
  | { readonly kind: 'not-recorded'; readonly christian: boolean };
