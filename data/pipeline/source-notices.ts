import type { RegisterSourceId } from '../../src/domain/register-sources.ts';

/** Licence of every source and of the registry. */
export const OPEN_GOVERNMENT_LICENCE = 'Open Government Licence v3.0';

/** Acknowledgement that each publisher asks for, and why rows of its file may not be needed. data/NOTICE.md repeats the wording. */
export const SOURCE_NOTICES: Readonly<
  Record<RegisterSourceId, { readonly attribution: string; readonly notNeeded: string }>
> = {
  'ofsted-schools': {
    attribution:
      'Contains public sector information from Ofsted, licensed under the Open Government Licence v3.0.',
    notNeeded: 'not used',
  },
  'gias-groups': {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0.',
    notNeeded: 'not an open multi-academy trust, nor the trust of a standalone academy in the register',
  },
  'gias-towns': {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0.',
    notNeeded: 'no town given, or a school that is not in the schools file',
  },
  'gias-establishments': {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0.',
    notNeeded: 'does not name the single-academy trust of a standalone academy in the register',
  },
  coordinates: {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2014.',
    notNeeded: 'a school that is not in the schools file',
  },
  'local-authorities': {
    attribution:
      'Contains public sector information from the Department for Education, Ofsted and the Office for National Statistics, licensed under the Open Government Licence v3.0.',
    notNeeded: 'not used',
  },
  'ons-boundaries': {
    attribution:
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2024.',
    notNeeded: 'not used',
  },
  outcodes: {
    attribution:
      'Contains OS data © Crown copyright and database right 2014. Contains Royal Mail data © Royal Mail copyright and database right 2014. Contains National Statistics data © Crown copyright and database right 2014.',
    notNeeded: 'not used',
  },
  'key-stage-2': {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0.',
    notNeeded: 'no figure published, or a school that is not in the schools file',
  },
  'key-stage-4': {
    attribution:
      'Contains public sector information from the Department for Education, licensed under the Open Government Licence v3.0.',
    notNeeded: 'no figure published, or a school that is not in the schools file',
  },
};
