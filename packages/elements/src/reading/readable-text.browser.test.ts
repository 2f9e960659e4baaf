import {expect} from 'chai';
import {html, nothing, render} from 'lit';

import {readableText} from './readable-text.ts';

const root = document.createElement('main');
root.lang = 'en';
before(() => document.body.append(root));
after(() => root.remove());

const heard = (template: unknown) => {
  render(html`<div>${template}</div>`, root);
  return readableText(root.firstElementChild!).map(({text}) => text);
};

describe('what a person hears of a page', () => {
  it('is its words in their order: title, hint, question, options, errors, button', () => {
    expect(
      heard(
        html`<h2>Where did it happen?</h2>
          <p>You can skip this. Nothing is lost.</p>
          <fieldset class="field">
            <legend>Which <b>kind</b> of place?</legend>
            <p class="error"><span>Error:</span> Choose one</p>
            <label><input type="radio" /><span>At home</span></label>
            <label><input type="radio" /><span>In a store</span></label>
          </fieldset>
          <button>Continue</button>`,
      ),
    ).to.deep.equal([
      'Where did it happen?',
      'You can skip this.',
      'Nothing is lost.',
      'Which kind of place?',
      'Error: Choose one',
      'At home',
      'In a store',
      'Continue',
    ]);
  });

  it('is never what somebody typed, chose or was told because of it', () => {
    const secret = 'Bus 12';
    expect(
      heard(
        html`<label>Place <input .value=${secret} /></label>
          <label>Story <textarea .value=${secret}></textarea></label>
          <label
            >Language
            <select>
              <option selected>${secret}</option>
            </select></label
          >
          <dl>
            <dt>Place</dt>
            <dd>${secret}</dd>
          </dl>
          <p translate="no">${secret}</p>
          <p><span translate="no">${secret}</span> was added</p>
          <output>${secret}</output>
          <div role="status">Help after ${secret}</div>
          <div role="alert">${secret}</div>
          <p aria-hidden="true">${secret}</p>`,
      ),
    ).to.deep.equal(['Place', 'Story', 'Language', 'Place', 'was added']);
  });

  it('is never what they can not see', () => {
    expect(
      heard(
        html`<p hidden>Hidden</p>
          <details>
            <summary>Talk to someone</summary>
            <p>Folded away</p>
          </details>
          <details open>
            <summary>More</summary>
            <p>Unfolded</p>
          </details>
          ${nothing}`,
      ),
    ).to.deep.equal(['Talk to someone', 'More', 'Unfolded']);
  });

  it('spells a phone number', () => {
    expect(
      heard(html`<p>In danger? Call <a href="tel:911">911</a>. It is open 24 hours.</p>`),
    ).to.deep.equal(['In danger?', 'Call 9 1 1.', 'It is open 24 hours.']);
  });

  it('knows which question it belongs to, and its language', () => {
    heard(
      html`<p>Before</p>
        <div class="field" id="outer">
          <p>One</p>
          <div class="field"><p lang="es">Dos</p></div>
        </div>`,
    );
    expect(
      readableText(root.firstElementChild!).map(({question, locale}) => [question?.id, locale]),
    ).to.deep.equal([
      [undefined, 'en'],
      ['outer', 'en'],
      ['outer', 'es'],
    ]);
  });

  it('knows where each sentence stands, to mark it', () => {
    heard(html`<p>${'One \n two. '}<i>Three</i> four.</p>`);
    expect(readableText(root.firstElementChild!).map(({range}) => range.toString())).to.deep.equal([
      'One \n two.',
      'Three four.',
    ]);
  });
});
