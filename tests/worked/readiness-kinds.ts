import type { ReadinessFacts } from '../../src/readiness/facts.ts';
import { ofFaith } from '../builders/a-school.ts';
import { aUid } from '../builders/a-trust.ts';
import { someReadinessFacts, someSchoolFacts } from '../builders/readiness.ts';

/** The kinds of school of the worked table, one column each; the names are the table's heads. */
export const SCHOOL_KINDS: readonly (readonly [string, ReadinessFacts])[] = [
  ['community', someReadinessFacts()],
  [
    'community with nursery and PFI',
    someReadinessFacts({
      school: someSchoolFacts({ lowestAge: 3 }),
      ties: { 'foundation-land': 'no', pfi: 'yes', federation: 'not-known', 'shared-site': 'no' },
    }),
  ],
  [
    'Catholic voluntary aided',
    someReadinessFacts({
      school: someSchoolFacts({ type: 'Voluntary Aided School', character: ofFaith('catholic') }),
      ties: { 'foundation-land': 'yes', pfi: 'no', federation: 'no', 'shared-site': 'no' },
    }),
  ],
  [
    'Church of England voluntary controlled',
    someReadinessFacts({
      school: someSchoolFacts({
        type: 'Voluntary Controlled School',
        character: ofFaith('church-of-england'),
      }),
    }),
  ],
  [
    'Sikh voluntary aided',
    someReadinessFacts({
      school: someSchoolFacts({ type: 'Voluntary Aided School', character: ofFaith('sikh') }),
    }),
  ],
  ['standalone academy', someReadinessFacts({ school: someSchoolFacts({ type: 'Academy Converter' }) })],
  [
    'Church of England standalone academy',
    someReadinessFacts({
      school: someSchoolFacts({ type: 'Academy Converter', character: ofFaith('church-of-england') }),
    }),
  ],
  [
    'academy in a trust',
    someReadinessFacts({
      school: someSchoolFacts({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('4410') } }),
    }),
  ],
  [
    'city technology college',
    someReadinessFacts({ school: someSchoolFacts({ type: 'City Technology College' }) }),
  ],
  [
    'character not recorded',
    someReadinessFacts({
      school: someSchoolFacts({ character: { kind: 'not-recorded', christian: false } }),
    }),
  ],
];
