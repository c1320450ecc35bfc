import { PHASE_LABELS } from '../../domain/phase.ts';
import { inKm } from '../../matching/wording.ts';
import { trustPath } from '../paths.ts';
import { type MapTrust, nearestOf } from './map-trust.ts';

/** The three nearest schools of each trust, with both units. */
export function NearestSchools({ trusts }: { readonly trusts: readonly MapTrust[] }) {
  if (trusts.length === 0) return <p>No trust is switched on.</p>;
  return trusts.map((trust) => (
    <section key={trust.uid} aria-label={trust.name}>
      <h3>
        {trust.letter}: <a href={trustPath(trust.uid)}>{trust.name}</a>
      </h3>
      {trust.schools.length === 0 ? (
        <p>The schools file has no school of this trust.</p>
      ) : (
        <ol>
          {nearestOf(trust).map(({ urn, name, phase, distanceKm, position }) => (
            <li key={urn}>
              {name}, {PHASE_LABELS[phase]}: {inKm(distanceKm)}
              {position.approximate && ', about: its place is the mean of an area'}
            </li>
          ))}
        </ol>
      )}
    </section>
  ));
}
