import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import 'axe-core';
import {expect} from 'chai';
import {setupWorker} from 'msw/browser';
import {http, HttpResponse} from 'msw';
import {sendKeys} from '@web/test-runner-commands';
import {generateIdentity} from '@heard/delivery/opening';
import './define.ts';
describe('probe', () => {
  it('works', async () => {
    const t = (globalThis as any).TestingLibraryDom;
    expect(typeof t.within).to.equal('function');
    expect(typeof (globalThis as any).axe.run).to.equal('function');
    const worker = setupWorker(http.get('/v1/x', () => HttpResponse.json({a: 1})));
    const t0 = performance.now();
    await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
    const t1 = performance.now();
    expect(await (await fetch('/v1/x')).json()).to.deep.equal({a: 1});
    const id = await generateIdentity();
    const t2 = performance.now();
    const b = document.createElement('button');
    b.textContent = 'x';
    let n = 0;
    b.onclick = () => n++;
    document.body.append(b);
    b.focus();
    await sendKeys({press: 'Enter'});
    console.log(
      navigator.userAgent,
      t1 - t0,
      t2 - t1,
      performance.now() - t2,
      n,
      document.hasFocus(),
      navigator.languages.join(),
    );
  });
});
