import {expect} from 'chai';

import {engineOutline} from './engine-outline.fixture.ts';
import {entriesIn, linesOf, type Entry} from './outline.fixture.ts';
import type {Stop} from './walk.fixture.ts';

/** Everything on the page that assistive technology is told of. */
export const entriesOf = ({form}: Pick<Stop, 'form'>): readonly Entry[] =>
  entriesIn(form.element.shadowRoot!.querySelector('.root')!);

/** Without what the engine has other words for, or none. */
const asEngine = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => {
    const children = asEngine(entry.children);
    return entry.role === 'live' ? children : [{...entry, states: [], children}];
  });

/**
 * Checks that our outline of the page is what the engine itself makes of it, where the engine can be asked. Looks
 * again when the page changed meanwhile.
 */
export const compareWithEngine = async (stop: Pick<Stop, 'form'>) => {
  const lines = () => linesOf(asEngine(entriesOf(stop)));
  for (;;) {
    const before = lines();
    const engine = await engineOutline();
    if (!engine) return;
    const after = lines();
    if (String(before) !== String(after)) continue;
    expect(after, stop.form.heading()).to.deep.equal(engine);
    return;
  }
};
