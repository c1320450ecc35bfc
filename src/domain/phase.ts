/** Phases as Ofsted publishes them (state-funded schools, official statistics). All-through schools appear under secondary there. */
export const PHASES = ['nursery', 'primary', 'secondary', 'special', 'alternative-provision'] as const;

export type Phase = (typeof PHASES)[number];

export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  nursery: 'nursery',
  primary: 'primary',
  secondary: 'secondary',
  special: 'special',
  'alternative-provision': 'alternative provision',
};
