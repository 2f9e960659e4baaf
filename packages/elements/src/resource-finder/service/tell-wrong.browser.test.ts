import {TestNetwork} from '@heard/testing/fixtures';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';

import {putFinder, rootOf, saidOnPage, unfold} from './finder-page.fixture.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  document.body.replaceChildren();
  network.reset();
});

const title = 'Tell us this is wrong';

/** A person who has the form open. */
const begin = async (answer: () => Response) => {
  network.use(http.post('/wrong', answer));
  const finder = await putFinder(network, {tellWrong: '/wrong'});
  await finder.open('Eviction help desk');
  const part = unfold(finder, title);
  const choose = (label: string) =>
    [...part.querySelectorAll('label')]
      .find(({textContent}) => textContent.trim() === label)!
      .click();
  const write = (text: string) => (part.querySelector('textarea')!.value = text);
  return {finder, part, choose, write};
};

const sentBodies = async () =>
  (await network.seen()).filter((request) => request.startsWith('POST'));

describe('a person tells that an entry is wrong', () => {
  it('and knows before what is sent, and to whom', async () => {
    const {part} = await begin(() => new HttpResponse(null, {status: 204}));
    const notice = part.querySelector('form p')!.textContent;
    expect(notice).to.contain(location.host).and.to.contain('Nothing else');
    expect(await sentBodies()).to.deep.equal([]);
  });

  it('sends what they chose and wrote, and nothing else', async () => {
    const {finder, choose, write} = await begin(() => new HttpResponse(null, {status: 204}));
    choose('The hours are wrong');
    write('They close at noon.');
    await finder.press('Send this');
    await finder.until('the answer', () => saidOnPage(finder).includes('It is sent'));
    const [request, ...others] = await sentBodies();
    expect(others).to.deep.equal([]);
    const [head = '', body = ''] = request!.split('\n');
    expect(JSON.parse(body)).to.deep.equal({
      service: 'eviction',
      what: 'hours',
      text: 'They close at noon.',
    });
    expect(head).not.to.match(/referer|cookie/iu);
    expect(rootOf(finder).querySelector('.tell textarea')).to.equal(null);
    await finder.until('the focus', () => rootOf(finder).activeElement?.localName === 'summary');
  });

  it('keeps the words when they did not arrive, and can try again', async () => {
    let works = false;
    const {finder, part, choose, write} = await begin(() =>
      works ? new HttpResponse(null, {status: 200}) : HttpResponse.error(),
    );
    choose('Something else');
    write('The name is old.');
    await finder.press('Send this');
    await finder.until('the news', () => saidOnPage(finder).includes('It was not sent'));
    expect(part.querySelector('textarea')!.value).to.equal('The name is old.');
    works = true;
    await finder.press('Send this');
    await finder.until('the answer', () => saidOnPage(finder).includes('It is sent'));
  });

  it('is asked to choose before an empty note goes out', async () => {
    const {finder} = await begin(() => new HttpResponse(null, {status: 204}));
    await finder.press('Send this');
    await finder.until('the news', () => saidOnPage(finder).includes('Choose what is wrong'));
    expect(await sentBodies()).to.deep.equal([]);
    expect((rootOf(finder).activeElement as HTMLInputElement).type).to.equal('radio');
  });

  it('finds the form empty at the next service', async () => {
    const {finder, write} = await begin(() => new HttpResponse(null, {status: 204}));
    write('Half a thought');
    await finder.press('Back to the results');
    await finder.open('Night shelter');
    expect(unfold(finder, title).querySelector('textarea')!.value).to.equal('');
  });

  it('writes an email with the entry named, where that is what the embedder wants', async () => {
    const finder = await putFinder(network, {tellWrong: 'mailto:desk@city.example'});
    await finder.open('Eviction help desk');
    const part = unfold(finder, title);
    expect(part.textContent).to.contain('They will see your email address');
    const mail = new URL(part.querySelector('a')!.href);
    expect(mail.pathname).to.equal('desk@city.example');
    expect(mail.searchParams.get('subject')).to.contain('Eviction help desk');
    expect(mail.searchParams.get('body')).to.contain('(eviction)');
  });

  it('finds no such thing where the embedder named no address', async () => {
    const finder = await putFinder(network);
    await finder.open('Eviction help desk');
    expect(finder.text()).not.to.contain(title);
  });
});
