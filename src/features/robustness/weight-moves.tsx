import type { WeightMove } from '../../matching/robustness/weight-moves.ts';
import { weightMovesTable } from '../../report/sections/robustness-tables.ts';
import { TableBlock } from '../table-block.tsx';
import { MovePicture } from './move-picture.tsx';

/** How far each consideration's weight can move before something changes, drawn and as a table. */
export function WeightMoves({ moves }: { readonly moves: readonly WeightMove[] }) {
  return (
    <>
      <p>
        Take one consideration at a time and give it more or less of the 100, the others sharing the rest in
        the proportions you gave them.
      </p>
      <MovePicture moves={moves} />
      <TableBlock table={weightMovesTable(moves)} stacked />
    </>
  );
}
