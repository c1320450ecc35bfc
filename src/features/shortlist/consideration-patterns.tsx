import type { ReactNode } from 'react';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';

const SIDE = 8;

/** What is drawn on each tile: told apart in black and white and without colour vision. */
const TILES: Readonly<Record<ConsiderationId, ReactNode>> = {
  vision: <rect width={SIDE} height={SIDE} fill="var(--accent)" />,
  geography: <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" stroke="var(--accent)" strokeWidth="1.6" />,
  size: <circle cx="4" cy="4" r="1.7" fill="var(--ink)" />,
  faith: <path d="M0,2 h8 M0,6 h8" stroke="var(--ink)" strokeWidth="1.2" />,
  governance: <path d="M0,0 l8,8 M8,0 l-8,8" stroke="var(--ink)" strokeWidth="1" />,
  finance: <rect width={SIDE} height={SIDE} fill="var(--accent-tint)" />,
};

const patternId = (id: ConsiderationId) => `pattern-${id}`;

/** The fill of a consideration wherever it is drawn. */
export const patternFill = (id: ConsiderationId) => `url(#${patternId(id)})`;

/** Definitions of the patterns, once per page. */
export function ConsiderationPatterns() {
  return (
    <defs>
      {CONSIDERATION_IDS.map((id) => (
        <pattern key={id} id={patternId(id)} width={SIDE} height={SIDE} patternUnits="userSpaceOnUse">
          <rect width={SIDE} height={SIDE} fill="var(--paper)" />
          {TILES[id]}
        </pattern>
      ))}
    </defs>
  );
}
