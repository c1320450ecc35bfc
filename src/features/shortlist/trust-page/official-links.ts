import type { TrustRecord } from '../../../domain/trust.ts';
import { isKnown } from '../../../domain/unknown.ts';

export type OfficialPage = { readonly href: string; readonly site: string; readonly about: string };

/** Official pages about a trust; those found by company number are left out where the register has none. */
export function officialPages(
  trust: Pick<TrustRecord, 'uid' | 'name' | 'companiesHouseNumber'>,
): readonly OfficialPage[] {
  const { uid, name, companiesHouseNumber: company } = trust;
  return [
    {
      href: `https://www.get-information-schools.service.gov.uk/Groups/Group/Details/${uid}`,
      site: 'Get information about schools',
      about: 'the register’s own entry, with governance and schools',
    },
    ...(isKnown(company) ? companyPages(company) : []),
    {
      href: `https://reports.ofsted.gov.uk/search?q=${encodeURIComponent(name)}`,
      site: 'Ofsted',
      about: 'inspection reports found by the trust’s name',
    },
  ];
}

function companyPages(company: string): readonly OfficialPage[] {
  const number = encodeURIComponent(company);
  return [
    {
      href: `https://find-and-update.company-information.service.gov.uk/company/${number}`,
      site: 'Companies House',
      about: 'articles, accounts, members and trustees as filed',
    },
    {
      href: `https://financial-benchmarking-and-insights-tool.education.gov.uk/trust/${number}`,
      site: 'Financial Benchmarking and Insights Tool',
      about: 'income, spending and reserves beside other trusts',
    },
  ];
}
