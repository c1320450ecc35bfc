import { expect, test } from 'vitest';
import { aTrust, aUid } from '../../../../tests/builders/a-trust.ts';
import { officialPages } from './official-links.ts';

test('links are made of the UID, the company number and the name', () => {
  const trust = aTrust({ uid: aUid('3111'), name: 'Oak & Ash Trust', companiesHouseNumber: '08076374' });
  expect(officialPages(trust).map(({ href }) => href)).toEqual([
    'https://www.get-information-schools.service.gov.uk/Groups/Group/Details/3111',
    'https://find-and-update.company-information.service.gov.uk/company/08076374',
    'https://financial-benchmarking-and-insights-tool.education.gov.uk/trust/08076374',
    'https://reports.ofsted.gov.uk/search?q=Oak%20%26%20Ash%20Trust',
  ]);
});

test('without a company number there is no link that needs one', () => {
  expect(officialPages(aTrust()).map(({ site }) => site)).toEqual([
    'Get information about schools',
    'Ofsted',
  ]);
});
