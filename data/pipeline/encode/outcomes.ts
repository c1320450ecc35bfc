import type { TablePart } from '../../../src/dataset/table.ts';
import type { SchoolOutcomes } from '../../../src/domain/outcomes.ts';
import { isKnown } from '../../../src/domain/unknown.ts';
import { integers, letters, lookup, steps } from './columns.ts';
import { partOf } from './parts.ts';

/** Inspections and key-stage figures as columns; decimals as whole tenths and hundredths. */
export function encodeOutcomes({ inspections, keyStage2, keyStage4 }: SchoolOutcomes): TablePart {
  return partOf({
    inspections: {
      rows: inspections.length,
      columns: {
        urn: steps(inspections.map(({ urn }) => Number(urn))),
        gradedOn: lookup(inspections.map(({ gradedOn }) => gradedOn)),
        overallGrade: letters(inspections.map(({ overallGrade }) => overallGrade)),
        ofPredecessor: letters(inspections.map(({ ofPredecessor }) => ofPredecessor)),
        ungradedOn: lookup(inspections.map(({ ungradedOn }) => ungradedOn)),
        ungradedResult: letters(inspections.map(({ ungradedResult }) => ungradedResult)),
      },
    },
    keyStage2: {
      rows: keyStage2.length,
      columns: {
        urn: steps(keyStage2.map(({ urn }) => Number(urn))),
        expectedPct: integers(keyStage2.map(({ expectedPct }) => expectedPct)),
        pupils: integers(keyStage2.map(({ pupils }) => pupils)),
      },
    },
    keyStage4: {
      rows: keyStage4.length,
      columns: {
        urn: steps(keyStage4.map(({ urn }) => Number(urn))),
        attainment8Tenths: integers(keyStage4.map(({ attainment8 }) => Math.round(attainment8 * 10))),
        progress8Hundredths: integers(
          keyStage4.map(({ progress8 }) => (isKnown(progress8) ? Math.round(progress8 * 100) : progress8)),
        ),
        pupils: integers(keyStage4.map(({ pupils }) => pupils)),
      },
    },
  });
}
