import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeFinding} from '../index.ts';
import {buildSmall, built} from '../../small-package.fixture.ts';

type Tables = Parameters<typeof buildSmall>[0];
type Row = Tables[string][number];

const service = {id: '1', organization_id: 'o', name: 'Help'};
const open = {addressesMayBeShown: 'all'};
const at = [{id: 'x', service_id: '1', location_id: 'l'}];

/** Builds one service, from more fields of it and from other tables. */
function build(fields: Row, tables: Tables = {}, manifest: object = open) {
  const {directory, findings} = built(
    buildSmall(
      {organization: [{id: 'o', name: 'Somebody'}], service: [{...service, ...fields}], ...tables},
      {...manifest},
    ),
  );
  const [first] = directory.services;
  return {
    directory,
    service: first!,
    tags: first?.tags ?? {},
    found: findings.map(describeFinding),
  };
}
const attribute = (label: string, value: string, link: Row = {}) => ({
  link_id: '1',
  link_entity: 'service',
  label,
  value,
  ...link,
});

describe('what help costs', () => {
  const texts: [fees: string, costs: string[] | undefined][] = [
    ['Free to everyone', ['free']],
    ['There is no charge.', ['free']],
    ['$0', ['free']],
    ['Sliding scale based on income', ['low']],
    ['Flat fee regardless of income\n\n$30 consultation fee', ['paid']],
    ['We charge a flat fee', ['paid']],
    ['Free to eligible persons. Others pay $20.', ['free', 'paid']],
    ['Free first consultation, then $200 an hour', ['paid']],
    ['The first visit is free', undefined],
    ['Not free of charge', undefined],
    ['This is never free.', undefined],
    ['Call our toll-free number and feel free to ask', undefined],
    ['Ask us', undefined],
  ];
  for (const [fees, costs] of texts) {
    it(`is read from “${fees.replace('\n\n', ' / ')}”`, () => {
      assert.deepEqual(build({fees_description: fees}).tags.cost, costs);
    });
  }

  it('is read from prices, which a person can read as well', () => {
    const {directory, service, tags} = build(
      {fees_description: 'Ask us.'},
      {
        cost_option: [
          {service_id: '1', option: 'Under 18s', amount: '0', currency: 'gbp'},
          {service_id: '1', option: 'Others', amount: '35.5', amount_description: 'per session'},
          {service_id: '1', option: 'Sliding scale', amount_description: 'by income'},
        ],
      },
    );
    assert.deepEqual(tags.cost, ['free', 'low', 'paid']);
    assert.equal(
      directory.texts[service.feesDescription ?? -1],
      'Ask us.\nUnder 18s: 0 GBP\nOthers: 35.5 per session\nSliding scale: by income',
    );
  });

  it('leaves out prices whose time is over, and says until when others hold', () => {
    const {directory, service, tags, found} = build(
      {},
      {
        cost_option: [
          {service_id: '1', amount: '0', valid_to: '2025-12-31'},
          {service_id: '1', amount: '5', valid_to: '2026-12-31'},
          {service_id: '1', amount: '0', option: 'Later', valid_from: '2026-06-01'},
        ],
      },
    );
    assert.deepEqual(tags.cost, ['paid']);
    assert.equal(
      directory.texts[service.feesDescription ?? -1],
      '5 (–2026-12-31)\nLater: 0 (2026-06-01–)',
    );
    assert.ok(found.includes('cost_option.csv:2 valid_to: out of date, dropped ("2025-12-31")'));
  });

  it('is read in Spanish in a Spanish directory, and not guessed where no words are known', () => {
    const es = {...open, language: 'es-US'};
    assert.deepEqual(build({fees_description: 'Sin costo'}, {}, es).tags.cost, ['free']);
    assert.deepEqual(build({fees_description: 'Escala móvil'}, {}, es).tags.cost, ['low']);
    const xx = {...open, language: 'ht'};
    assert.equal(build({fees_description: 'Gratis, free'}, {}, xx).tags.cost, undefined);
  });

  it('is free by the first words of a description, when nothing is said about fees', () => {
    const description = 'Free legal advice for tenants. More on our site.';
    assert.deepEqual(build({description}).tags.cost, ['free']);
    const fees = {description, fees_description: '$20 per letter'};
    assert.deepEqual(build(fees).tags.cost, ['paid']);
    assert.equal(build({description: 'Freedom of the press'}).tags.cost, undefined);
  });
});

describe('what to bring', () => {
  it('is kept, each thing once', () => {
    const documents = ['Passport or ID', 'A letter\n\nabout your rent', 'Passport or ID'];
    const rows = documents.map((document) => ({service_id: '1', document}));
    const {service} = build({}, {required_document: rows});
    assert.deepEqual(service.documents, ['Passport or ID', 'A letter about your rent']);
  });
});

describe('access for people with disabilities', () => {
  const location = [{id: 'l', name: 'Hall'}];
  const says = (description: string, details = '') => ({
    location,
    service_at_location: at,
    accessibility: [{location_id: 'l', description, details}],
  });

  it('is told from the words of a place, which are kept as well', () => {
    const {directory, tags} = build({}, says('Wheelchair ramp, elevator', 'Accessible restrooms.'));
    assert.deepEqual(tags.access, ['wheelchair', 'restroom', 'elevator']);
    assert.equal(
      directory.locations[0]?.accessibility,
      'Wheelchair ramp, elevator\nAccessible restrooms.',
    );
  });

  it('is not told from what there is not', () => {
    const {tags} = build(
      {},
      says('No elevator; disabled parking but not wheelchair accessible. A restroom on each floor'),
    );
    assert.deepEqual(tags.access, ['parking']);
  });

  it('counts TTY lines and sign language', () => {
    const {tags} = build(
      {interpretation_services: 'ASL and Spanish interpreters'},
      {phone: [{service_id: '1', number: '312-555-0100', type: 'textphone'}]},
    );
    assert.deepEqual(tags.access, ['sign-language', 'tty']);
    assert.deepEqual(tags.mode, undefined);
    const language = [{service_id: '1', code: 'ase', name: 'Sign'}];
    assert.deepEqual(build({}, {language}).tags.access, ['sign-language']);
  });
});

describe('how help can be had', () => {
  const located = (fields: Row, more: Tables = {}) => ({
    location: [{id: 'l', name: 'Hall', ...fields}],
    service_at_location: at,
    ...more,
  });
  const address = [{location_id: 'l', address_1: '5 Market Sq', city: 'Testville'}];

  it('is by coming where the data has a place that may be shown', () => {
    assert.deepEqual(build({}, located({}, {address})).tags.mode, ['in-person']);
    assert.deepEqual(build({}, located({location_type: 'physical'})).tags.mode, ['in-person']);
    assert.deepEqual(build({}, located({latitude: '41.5', longitude: '-87.5'})).tags.mode, [
      'in-person',
    ]);
  });

  it('is not by coming to a mailbox, to a website, or to a place of which nothing is known', () => {
    const box = [{location_id: 'l', address_1: 'P.O. Box 5', city: 'Testville'}];
    const postal = [{...address[0]!, address_type: 'postal'}];
    assert.equal(build({}, located({})).tags.mode, undefined);
    assert.equal(build({}, located({}, {address: box})).tags.mode, undefined);
    assert.equal(build({}, located({}, {address: postal})).tags.mode, undefined);
    assert.deepEqual(build({}, located({location_type: 'virtual'})).tags.mode, ['online']);
  });

  it('is not by coming to a place that may not be shown, whatever else says so', () => {
    const told = located(
      {location_type: 'physical'},
      {
        address,
        attribute: [attribute('mode', 'in-person')],
        schedule: [{service_id: '1', byday: 'MO', attending_type: 'in person, phone'}],
      },
    );
    assert.deepEqual(build({}, told, {}).tags.mode, ['phone']);
  });

  it('is by telephone, by text and online', () => {
    const phone = [
      {service_id: '1', number: '312-555-0100'},
      {service_id: '1', number: '312-555-0101', type: 'text'},
      {service_id: '1', number: '312-555-0102', type: 'fax'},
    ];
    const url = [{service_id: '1', url: 'https://a.example/form', label: 'Application form'}];
    assert.deepEqual(build({}, {phone, url}).tags.mode, ['phone', 'text', 'online']);
    const plain = [{service_id: '1', url: 'https://a.example', label: 'Facebook'}];
    assert.equal(build({url: 'https://b.example'}, {url: plain}).tags.mode, undefined);
  });

  it('is as the hours say when they say it', () => {
    const schedule = [{service_id: '1', byday: 'MO', attending_type: 'by video'}];
    assert.deepEqual(build({}, located({}, {address, schedule})).tags.mode, ['online']);
  });
});

describe('attributes', () => {
  const says = (...rows: Row[]) => build({}, {attribute: rows});

  it('of ours make promises', () => {
    const {tags} = says(
      attribute('policeIndependent', 'true'),
      attribute('anonymousOk', 'Yes'),
      attribute('immigrationStatusNotAsked', '1'),
      attribute('communities', 'LGBTQ+ people, women; Sikh community'),
      attribute('crisis24h', 'yes'),
      attribute('textLine', '741741'),
    );
    assert.deepEqual(tags.promise, ['anonymous', 'no-police', 'no-status']);
    assert.deepEqual(tags.audience, ['lgbtq', 'women', 'Sikh community']);
    assert.deepEqual(tags.kind, ['crisis_line']);
    assert.deepEqual(tags.mode, ['text']);
  });

  it('never promise what is denied, unclear or empty', () => {
    const {tags, found} = says(
      attribute('policeIndependent', 'yes'),
      attribute('police independent', 'no'),
      attribute('anonymousOk', 'sometimes'),
      attribute('immigrationStatusNotAsked', ''),
    );
    assert.equal(tags.promise, undefined);
    assert.ok(found.includes('attribute.csv:4 value: unknown value, dropped ("sometimes")'));
  });

  it('of an organization count for its services where that is plain', () => {
    const link = {link_id: 'o', link_entity: 'organization'};
    const {tags} = says(
      attribute('policeIndependent', 'true', link),
      attribute('communities', 'veterans', link),
      attribute('crisis24h', 'true', link),
      attribute('topic', 'Housing', link),
    );
    assert.deepEqual(tags, {audience: ['veterans'], promise: ['no-police']});
  });

  it('of terms are topics by their names, and kinds where they say so', () => {
    const taxonomy_term = [
      {id: 't1', code: 'BH', name: 'Housing advice'},
      {id: 't2', name: 'Older adults', taxonomy: 'Human Situations'},
      {id: 't3', code: 'legal', name: 'Law', taxonomy: 'kind'},
    ];
    const rows = ['t1', 't2', 't3', 't9'].map((taxonomy_term_id) => ({
      link_id: '1',
      link_entity: 'service',
      taxonomy_term_id,
    }));
    const {tags, found} = build({}, {taxonomy_term, attribute: rows});
    assert.deepEqual(tags, {kind: ['legal'], topic: ['Housing advice'], audience: ['seniors']});
    assert.ok(
      found.includes('attribute.csv:5 taxonomy_term_id: broken reference, dropped ("t9")'),
      found.join('\n'),
    );
  });

  it('with words of their own for what we have words for are taken by what they mean', () => {
    const {tags, found} = says(
      attribute('kind', 'Immigration legal, Knitting'),
      attribute('cost', 'No charge'),
      attribute('access', 'Accessible by wheelchair'),
      attribute('mode', 'Telephone'),
      attribute('promise', 'eternal life'),
    );
    assert.deepEqual(tags, {
      kind: ['immigration_legal'],
      topic: ['Knitting'],
      cost: ['free'],
      access: ['wheelchair'],
      mode: ['phone'],
    });
    assert.ok(found.some((one) => one.includes('unknown value, doubtful ("Knitting")')));
    assert.ok(found.some((one) => one.includes('unknown value, dropped ("eternal life")')));
  });

  it('of one service at one place count for the service', () => {
    const link = {link_id: 'x', link_entity: 'service_at_location'};
    const tables = {
      location: [{id: 'l', name: 'Hall'}],
      service_at_location: at,
      attribute: [attribute('anonymousOk', 'true', link)],
    };
    assert.deepEqual(build({}, tables).tags.promise, ['anonymous']);
  });

  it('that belong to nothing are findings', () => {
    const {found} = says(attribute('topic', 'Lost', {link_id: '99'}));
    assert.ok(found.includes('attribute.csv:2 link_id: broken reference, dropped ("99")'));
  });
});

describe('kinds of help that the data does not name', () => {
  const kinds: [name: string, kinds: string[] | undefined][] = [
    ['North Side legal clinic', ['legal']],
    ['Tenant hotline', ['housing']],
    ['Crisis text line', ['crisis_line']],
    ['Community Counselling', ['counselling']],
    ['Credit counseling', undefined],
    ['Food at the Church Street clinic', undefined],
    ['Help for victims', undefined],
    ['Special education helpline', ['school_support']],
    ['Medical legal partnership', ['legal', 'medical']],
    ['Animal shelter', undefined],
    ['Women’s shelter', ['shelter']],
  ];
  for (const [name, expected] of kinds) {
    it(`are told from the name “${name}”`, () => {
      assert.deepEqual(build({name}).tags.kind, expected);
    });
  }

  it('are told from a name of an organization only when it gives legal help', () => {
    const organization = [{id: 'o', name: 'Testville Legal Aid Society'}];
    assert.deepEqual(build({name: 'Advice desk'}, {organization}).tags.kind, ['legal']);
  });

  it('are left alone where the data names one', () => {
    const rows = [attribute('kind', 'housing')];
    assert.deepEqual(build({name: 'Legal help'}, {attribute: rows}).tags.kind, ['housing']);
  });

  it('are told in Spanish, and nowhere else without words', () => {
    const name = 'Ayuda legal para inquilinos';
    assert.deepEqual(build({name}, {}, {language: 'es'}).tags.kind, ['legal', 'housing']);
    assert.equal(build({name: 'Legal'}, {}, {language: 'vi'}).tags.kind, undefined);
  });
});

describe('whom help is for', () => {
  it('is told from short lines about who may come, and from names', () => {
    const lines = 'a senior (60 years or older)\nliving with HIV/AIDS\nNot for veterans';
    assert.deepEqual(build({eligibility_description: lines}).tags.audience, ['seniors', 'hiv']);
    assert.deepEqual(build({name: 'Veterans legal line'}).tags.audience, ['veterans']);
    assert.equal(build({name: 'Family law'}).tags.audience, undefined);
    const long = `Seniors ${'and many more '.repeat(20)}`;
    assert.equal(build({eligibility_description: long}).tags.audience, undefined);
  });
});

describe('programs and people to ask', () => {
  it('a program gives its services a topic', () => {
    const program = [{id: 'p', name: 'Community Mental Health'}];
    assert.deepEqual(build({program_id: 'p'}, {program}).tags.topic, ['Community Mental Health']);
  });

  const contact = [{id: 'c', service_id: '1', name: 'Ann Persona', email: 'ann@a.example'}];
  const phone = [{contact_id: 'c', number: '312-555-0100'}];

  it('a person to ask gives number and address to a service without any, not a name', () => {
    const {directory, service} = build({}, {contact, phone});
    assert.equal(service.email, 'ann@a.example');
    assert.equal(directory.phones[service.phones?.[0] ?? -1]?.dial, '+13125550100');
    assert.doesNotMatch(JSON.stringify(directory), /Persona/);
  });

  it('a service keeps its own', () => {
    const own = {service_id: '1', number: '312-555-0199'};
    const {directory, service} = build(
      {email: 'help@a.example'},
      {contact, phone: [...phone, own]},
    );
    assert.equal(service.email, 'help@a.example');
    assert.deepEqual(
      directory.phones.map(({dial}) => dial),
      ['+13125550199'],
    );
  });

  it('nobody at a place that may not be shown is named', () => {
    const {directory} = build({}, {contact, phone}, {});
    assert.doesNotMatch(JSON.stringify(directory), /ann@|5550100/);
  });
});
