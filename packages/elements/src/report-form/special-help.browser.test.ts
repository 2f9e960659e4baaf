import {clearPage, showForm} from '@heard/testing/drivers';
import {makeConfig, watchedPage} from '@heard/testing/fixtures';
import {expect} from 'chai';

import './define.ts';

const {heard} = watchedPage(clearPage);

const line = {name: 'Line for survivors', phone: '555-0142', for: ['sexual-violence' as const]};

describe('a person who says what there is special help for', () => {
  it('sees its number at once, and no longer when they take the answer back', async () => {
    const {config} = await makeConfig();
    const safety = {...config.safety, crisisLines: [line]};
    const form = await showForm({config: {...config, safety}});
    await form.begin();
    const status = () =>
      form.announcements().find((text) => text.includes('There is help for this.'));
    await form.tick('Theft or robbery');
    expect(status()).to.equal(undefined);
    await form.tick('Unwanted touching or sexual assault');
    expect(await form.until('the help', status)).to.include('Line for survivors');
    await form.untick('Unwanted touching or sexual assault');
    await form.until('no help', () => !status());
    expect(heard.lines).to.deep.equal([]);
  });
});
