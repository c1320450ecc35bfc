import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameFinder } from './name-finder.ts';
import { buildFinder, type FindableSchool } from './school-finder.ts';

const school = (
  urn: string,
  name: string,
  town: string,
  authorityName: string,
  postcode: string,
): FindableSchool => ({
  urn,
  laestab: `213${urn.slice(-4)}`,
  name,
  postcode,
  town,
  authorityName,
});
const SCHOOLS = [
  school('100001', "St Mary's CofE Primary School", 'Leeds', 'Leeds', 'LS6 1AB'),
  school('100002', "St Mary's Church of England Primary School", 'York', 'North Yorkshire', 'YO1 7EP'),
  school('100003', "St Mary's Catholic High School", 'Leeds', 'Leeds', 'LS16 8DY'),
  school('100004', 'Hawthorne Primary and Nursery School', 'Nottingham', 'Nottinghamshire', 'NG6 8XE'),
  school('100005', 'Hawthorn Primary School', 'Kettering', 'North Northamptonshire', 'NN15 7HT'),
  school('100006', 'Kingsgrove School', 'Crewe', 'Cheshire East', 'CW2 7LX'),
  school('100007', 'Oak Field Academy', 'Bath', 'Bath and North East Somerset', 'BA1 1AA'),
  school('100008', "Queen Elizabeth's Grammar School", 'Faversham', 'Kent', 'ME13 7BQ'),
  school('100009', 'Hillside Primary School', 'Leeds', 'Leeds', 'LS1 4AA'),
  school('100010', 'Sacred Heart RC Primary School', 'Bolton', 'Bolton', 'BL1 1AA'),
];
const finder = buildFinder(SCHOOLS);
const found = (query: string) => finder.find(query).map(({ urn }) => urn);
const first = (query: string) => found(query)[0];

describe('the school finder finds', () => {
  it.each([
    ['a swapped pair of letters', 'st mrays cofe primray leeds', '100001'],
    ['a left-out space', 'stmarys primary leeds', '100001'],
    ['a space put in', 'kings grove', '100006'],
    ['a space left out of two words', 'oakfield academy', '100007'],
    ['another form of the church', 'saint marys c of e primary york', '100002'],
    ['words in another order', 'primary hawthorn', '100005'],
    ['initials', 'qegs', '100008'],
    ['a name and an outward code', 'st marys ls16', '100003'],
    ['a name and an outward code with no space', 'hillsidels1', '100009'],
    ['a name and an authority', 'st marys north yorkshire', '100002'],
    ['a town', 'bolton', '100010'],
    ['a URN', '100004', '100004'],
    ['a LAESTAB', '2130004', '100004'],
    ['a LAESTAB with its slash', '213/0004', '100004'],
    ['a postcode', 'NG6 8XE', '100004'],
    ['a postcode without its space', 'ng68xe', '100004'],
    ['a beginning', 'sacred he', '100010'],
  ])('a school by %s', (_, query, urn) => {
    expect(first(query)).toBe(urn);
  });

  it('nothing for a query without letters or digits, or when nothing comes near', () => {
    expect(found('')).toEqual([]);
    expect(found(' ?!… ')).toEqual([]);
    expect(found('zzzzzz')).toEqual([]);
  });

  it('LS1 before LS16', () => {
    expect(first('ls1')).toBe('100009');
    expect(found('ls1')).not.toContain('100003');
  });
});

describe('the order of hits', () => {
  it('puts the exact name before the misspelt one, and that before a longer one', () => {
    expect(found('hawthorn primary school').slice(0, 2)).toEqual(['100005', '100004']);
    expect(found('hawthorne primary').slice(0, 2)).toEqual(['100004', '100005']);
  });

  it('puts every school first by its full name and town', () => {
    for (const { urn, name, town } of SCHOOLS) expect(first(`${name} ${town}`)).toBe(urn);
  });

  it('lists none twice, keeps to the limit and answers equally each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (query, limit) => {
        const hits = finder.find(query, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map(({ urn }) => urn)).size).toBe(hits.length);
        expect(finder.find(query, limit)).toEqual(hits);
      }),
    );
  });
});

describe('a hit', () => {
  it('says where it matched and whether another school has the name, forms of it being one', () => {
    const [hit] = finder.find('st marys cofe primary leeds');
    expect(hit).toMatchObject({ urn: '100001', index: 0, nameShared: true });
    expect(new Set(hit?.matched)).toEqual(new Set(['name', 'place']));
    expect(finder.find('kingsgrove')[0]?.nameShared).toBe(false);
  });
});

describe('a finder over other names', () => {
  const trusts = buildNameFinder([
    { name: 'Leo Academy Trust', places: [], codes: ['1234', 'TR00002', '04464331'], postcode: '' },
    { name: 'Nova Education Trust', places: ['Nottingham'], codes: ['5678'], postcode: 'NG6 8XE' },
    { name: 'Northern Lights Multi Academy Trust', places: [], codes: [], postcode: '' },
  ]);

  it.each([
    ['noav education', 1],
    ['nottingham', 1],
    ['TR00002', 0],
    ['04464331', 0],
    ['northern light mat', 2],
  ])('finds %s', (query, index) => {
    expect(trusts.find(query)[0]?.index).toBe(index);
  });

  it('finds nothing among none', () => {
    expect(buildNameFinder([]).find('leo')).toEqual([]);
  });
});
