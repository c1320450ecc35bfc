import { describe, expect, it } from 'vitest';
import { HAND_TABLES } from './hand-tables.ts';
import { shownName } from './steps/name-trusts.ts';
import { isShouted, titleCase, townCase } from './title-case.ts';

const { titleCase: table } = HAND_TABLES;

describe('names published in capitals', () => {
  it.each([
    ['STEP ACADEMY TRUST', 'STEP Academy Trust'],
    ['QEGSMAT', 'QEGSMAT'],
    ["ST BARTHOLOMEW'S CE MULTI ACADEMY TRUST", "St Bartholomew's CE Multi Academy Trust"],
    ['ENDEAVOUR MAT', 'Endeavour MAT'],
    ['BMAT EDUCATION', 'BMAT Education'],
    ['INMAT', 'InMAT'],
    ['SEN TRUST SOUTHEND', 'SEN Trust Southend'],
    ['THE SHEFFIELD UTC ACADEMY TRUST', 'The Sheffield UTC Academy Trust'],
    ['REACH2 ACADEMY TRUST', 'REAch2 Academy Trust'],
    ['INNOVATE2EDUCATE PARTNERSHIP LIMITED', 'Innovate2Educate Partnership Limited'],
    ['OUR CHILDREN 1ST', 'Our Children 1st'],
    ['5 DIMENSIONS TRUST', '5 Dimensions Trust'],
    ['THE 3-18 EDUCATION TRUST', 'The 3-18 Education Trust'],
    ['KING EDWARD VI ACADEMY TRUST BIRMINGHAM', 'King Edward VI Academy Trust Birmingham'],
    ['ST. JOHN PAUL II MULTI ACADEMY COMPANY', 'St. John Paul II Multi Academy Company'],
    ['THE MCAULEY CATHOLIC HIGH SCHOOL', 'The McAuley Catholic High School'],
    ['MACINTYRE ACADEMIES', 'MacIntyre Academies'],
    ["HABERDASHERS' ASKE'S FEDERATION TRUST", "Haberdashers' Aske's Federation Trust"],
    ["LAING O'ROURKE TRUST", "Laing O'Rourke Trust"],
    ['L.E.A.D. ACADEMY TRUST', 'L.E.A.D. Academy Trust'],
    ['T.E.A.M EDUCATION TRUST', 'T.E.A.M Education Trust'],
    ['E-ACT', 'E-ACT'],
    ['GLF SCHOOLS', 'GLF Schools'],
    ['DRB IGNITE MULTI ACADEMY TRUST', 'drb Ignite Multi Academy Trust'],
    ['THE CO-OPERATIVE ACADEMIES TRUST', 'The Co-operative Academies Trust'],
    [
      'DIOCESE OF SOUTHWELL AND NOTTINGHAM MULTI-ACADEMY TRUST',
      'Diocese of Southwell and Nottingham Multi-Academy Trust',
    ],
    [
      'FORWARD AS ONE CHURCH OF ENGLAND MULTI ACADEMY TRUST',
      'Forward as One Church of England Multi Academy Trust',
    ],
    ['THE RIVERS C OF E MULTI ACADEMY TRUST', 'The Rivers C of E Multi Academy Trust'],
    ['THE ROSARY TRUST - A CATHOLIC MULTI ACADEMY', 'The Rosary Trust - A Catholic Multi Academy'],
    ['QUEST (A CHURCH OF ENGLAND SCHOOLS TRUST)', 'Quest (A Church of England Schools Trust)'],
    [
      'HOLY TRINITY PRIMARY SCHOOL, A CHURCH OF ENGLAND ACADEMY',
      'Holy Trinity Primary School, a Church of England Academy',
    ],
    ['ONE (OWL NORTH EAST) TRUST', 'One (Owl North East) Trust'],
    ['FOCUS ACADEMY TRUST (UK) LTD', 'Focus Academy Trust (UK) Ltd'],
    ['FOUR CS MAT', 'Four Cs MAT'],
    ['BOURTON-ON-THE-WATER PRIMARY ACADEMY', 'Bourton-on-the-Water Primary Academy'],
    [
      'KIRKBY LA THORPE CHURCH OF ENGLAND PRIMARY ACADEMY',
      'Kirkby la Thorpe Church of England Primary Academy',
    ],
    ["DR CHALLONER'S GRAMMAR SCHOOL", "Dr Challoner's Grammar School"],
    ['ARETÉ LEARNING TRUST', 'Areté Learning Trust'],
    ['MIDDLESEX LEARNING PARTNERSHIP', 'Middlesex Learning Partnership'],
    ['THE TRYM VALLEY TRUST', 'The Trym Valley Trust'],
  ])('%s becomes %s', (published, shown) => {
    expect(titleCase(published, table.words)).toBe(shown);
  });

  it('follow the table of whole names by UID, as long as the letters are the same', () => {
    expect(shownName('2192', 'ASPIRE ACADEMY TRUST', table)).toBe('ASPIRE Academy Trust');
    expect(shownName('9999', 'ASPIRE ACADEMY TRUST', table)).toBe('Aspire Academy Trust');
    expect(shownName('2192', 'ASPIRE SCHOOLS TRUST', table)).toBe('Aspire Schools Trust');
  });

  it('leave names in mixed case as they are', () => {
    expect(shownName('9999', 'iExel at Work', table)).toBe('iExel at Work');
    expect(isShouted('JFS')).toBe(true);
    expect(isShouted('180°')).toBe(false);
  });

  it('have a table whose entries change only the case of letters, and say why', async () => {
    const { default: file } = await import('../title-case.json');
    for (const [word, form] of Object.entries(file.words)) expect(form.toUpperCase()).toBe(word);
    for (const { name, why } of Object.values(file.names)) {
      expect(isShouted(name)).toBe(false);
      expect(why).not.toBe('');
    }
  });
});

describe('towns', () => {
  it.each([
    ['STOKE-ON-TRENT', 'Stoke-on-Trent'],
    ['milton keynes', 'Milton Keynes'],
    ['Newcastle Upon Tyne', 'Newcastle upon Tyne'],
    ['BARROW-in-FURNESS', 'Barrow-in-Furness'],
    ["KING'S LYNN", "King's Lynn"],
    ['st Helens', 'St Helens'],
    ['St. Neots', 'St Neots'],
    ['Crook,', 'Crook'],
    ['Derby.', 'Derby'],
    ['Brighton and Hove', 'Brighton and Hove'],
    ['Street', 'Street'],
    ['Over', 'Over'],
  ])('%s becomes %s', (published, shown) => {
    expect(townCase(published)).toBe(shown);
  });
});
