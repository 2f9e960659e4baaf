import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readPhones} from './read-phone.ts';

describe('readPhones', () => {
  const law = {number: '1-800-LAW-REP-4', dial: '+18005297374'};
  const cases: [field: string, phones: object[]][] = [
    ['(312) 341-1070', [{number: '(312) 341-1070', dial: '+13123411070'}]],
    ['618.594.6615', [{number: '(618) 594-6615', dial: '+16185946615'}]],
    ['312. 726. 2938', [{number: '(312) 726-2938', dial: '+13127262938'}]],
    ['3125542000', [{number: '(312) 554-2000', dial: '+13125542000'}]],
    ['1 (800) 625-1414', [{number: '(800) 625-1414', dial: '+18006251414'}]],
    [
      '(312) 773-1068 ext. 321',
      [{number: '(312) 773-1068', dial: '+13127731068', extension: '321'}],
    ],
    ['312-346-9766 x 715', [{number: '(312) 346-9766', dial: '+13123469766', extension: '715'}]],
    ['(312) 201-9740 x331', [{number: '(312) 201-9740', dial: '+13122019740', extension: '331'}]],
    [
      '(618) 453-3217; (618) 536-7711',
      [
        {number: '(618) 453-3217', dial: '+16184533217'},
        {number: '(618) 536-7711', dial: '+16185367711'},
      ],
    ],
    [
      '(618) 394-7300 or (877) 342-7891',
      [
        {number: '(618) 394-7300', dial: '+16183947300'},
        {number: '(877) 342-7891', dial: '+18773427891'},
      ],
    ],
    [
      '800-526-0844; Spanish: 800-501-0864',
      [
        {number: '(800) 526-0844', dial: '+18005260844'},
        {number: '(800) 501-0864', dial: '+18005010864', description: 'Spanish'},
      ],
    ],
    [
      '1-800-892-8900 (24 hour crisis line)',
      [{number: '(800) 892-8900', dial: '+18008928900', description: '24 hour crisis line'}],
    ],
    [
      '(800) 572-1092 IL only',
      [{number: '(800) 572-1092', dial: '+18005721092', description: 'IL only'}],
    ],
    ['1-800-LAW-REP-4', [law]],
    ['1-800-LAW-REP-4 (1-800-529-7374)', [law]],
    ['844-RIGHTS-9 (844-744-4879)', [{number: '844-RIGHTS-9', dial: '+18447444879'}]],
    ['1.866.HELP4DV', [{number: '1.866.HELP4DV', dial: '+18664357438'}]],
    ['988', [{number: '988', dial: '988'}]],
    ['+44 20 7946 0000', [{number: '+44 20 7946 0000', dial: '+442079460000'}]],
    ['020 7946 0000', [{number: '020 7946 0000'}]],
    ['555-0100', [{number: '555-0100'}]],
    [
      '(312) 555-0100 TTY',
      [{number: '(312) 555-0100', dial: '+13125550100', type: 'textphone', description: 'TTY'}],
    ],
    ['no phone', []],
    ['', []],
    ['n/a', []],
    ['12', []],
  ];
  for (const [field, phones] of cases) {
    it(`reads ${JSON.stringify(field)}`, () => {
      assert.deepEqual(readPhones({number: field}, 'US'), phones);
    });
  }

  it('takes type, extension and description from their own fields', () => {
    assert.deepEqual(
      readPhones(
        {number: '312-555-0100', extension: '#12', type: 'TTY', description: 'Desk'},
        'US',
      ),
      [
        {
          number: '(312) 555-0100',
          dial: '+13125550100',
          extension: '12',
          type: 'textphone',
          description: 'Desk',
        },
      ],
    );
  });

  it('knows the short code of a text line', () => {
    assert.deepEqual(readPhones({number: '741741', type: 'text'}, 'US'), [
      {number: '741741', dial: '741741', type: 'text'},
    ]);
  });

  it('never guesses a country code', () => {
    assert.deepEqual(readPhones({number: '030 901820'}, 'DE'), [{number: '030 901820'}]);
  });

  it('bears anything', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'0123456789()+-.;x/or LAW\n')}), (number) => {
        for (const {dial} of readPhones({number}, 'US')) {
          if (dial !== undefined) assert.match(dial, /^(\+\d{8,15}|\d{3,6})$/);
        }
      }),
      {numRuns: 1000},
    );
  });
});
