import 'axe-core';
import type axe from 'axe-core';
import {expect} from 'chai';

import {FieldDriver} from './drawn-field.fixture.ts';
import {fieldExamples} from './fields.examples.ts';

const {style} = document.documentElement;
const main = document.createElement('main');

before(() => {
  document.body.style.margin = '0';
  document.body.append(main);
});
afterEach(() => {
  FieldDriver.clear();
  style.colorScheme = '';
});
after(() => main.remove());

/** Rules about a whole page do not concern a part of one. */
const ofWholePages = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];
const operable = new Set(['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio']);

const violations = async (): Promise<readonly string[]> => {
  const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
  const rules = Object.fromEntries(ofWholePages.map((rule) => [rule, {enabled: false}]));
  const result = await run(main, {resultTypes: ['violations'], rules});
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
  );
};

/** What sticks out at either side. */
const overflowing = (form: FieldDriver): readonly string[] => {
  const {left, right} = main.getBoundingClientRect();
  return [...form.root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.visually-hidden, .group legend'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map(({localName, className}) => `${localName}.${className}`);
};

/** What a thumb may miss. */
const small = (form: FieldDriver): readonly string[] =>
  [...form.root.querySelectorAll<HTMLElement>('button, input, select, summary, .summary a')]
    .map((control) => control.closest('label') ?? control)
    .filter((target) => target.checkVisibility())
    .flatMap((target) => {
      const {width, height} = target.getBoundingClientRect();
      return width >= 44 && height >= 44 ? [] : [`${target.outerHTML}: ${width} × ${height}`];
    });

const unfoldAll = (form: FieldDriver) => {
  for (const group of form.root.querySelectorAll('details')) group.open = true;
};

describe('every field', () => {
  for (const example of fieldExamples)
    for (const locale of ['en', 'ar'])
      it(`${example.name}, ${locale}: accessible, light and dark, on a narrow phone and on a desk`, async () => {
        main.style.width = '320px';
        const form = await FieldDriver.show({...example, locale, headingLevel: 2}, main);
        unfoldAll(form);
        const controls = form.accessible().filter(({role}) => operable.has(role));
        expect(controls).not.to.have.length(0);
        expect(controls.filter(({name}) => !name)).to.deep.equal([]);
        expect(overflowing(form), 'at 320 pixels').to.deep.equal([]);
        expect(small(form), 'targets at 320 pixels').to.deep.equal([]);
        expect(await violations(), 'light').to.deep.equal([]);

        main.style.width = '1000px';
        expect(overflowing(form), 'at 1,000 pixels').to.deep.equal([]);
        expect(small(form), 'targets at 1,000 pixels').to.deep.equal([]);

        if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
        style.colorScheme = 'dark';
        expect(await violations(), 'dark').to.deep.equal([]);
      });
});
