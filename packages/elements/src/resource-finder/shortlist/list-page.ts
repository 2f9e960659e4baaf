import type {ServiceView} from '@heard/directory';
import {html, nothing} from 'lit';

import {afterDrawing} from '../../fields/after-drawing.ts';
import {pageHeading} from '../../fields/field.ts';
import {openingText} from '../hours-text.ts';
import {providerName} from '../provider-name.ts';
import type {Scene} from '../service/service-scene.ts';
import {shareView} from '../share/share-view.ts';
import {listNote} from './keep-view.ts';
import {listWords} from './shortlist.messages.ts';

const item = (scene: Scene, service: ServiceView) => {
  const {desk, localizer, headingLevel, meta, now} = scene;
  const words = listWords(localizer);
  const opening = openingText(localizer, service, now);
  const provider = providerName(service);
  const [phone] = service.phones;
  const takeOff = async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const root = await afterDrawing(button);
    const at = [...root.querySelectorAll('.listed > li')].indexOf(button.closest('li')!);
    desk.list.toggle(service.id);
    desk.say('keep', words.taken);
    await afterDrawing(root.querySelector('.page-heading')!);
    const titles = root.querySelectorAll<HTMLElement>('.listed .title');
    (titles[Math.min(at, titles.length - 1)] ?? root.querySelector<HTMLElement>('.back'))?.focus();
  };
  return html`<li class="result tight">
    <h3 aria-level=${headingLevel + 1} lang=${meta.language}>
      <button type="button" class="link title" @click=${() => desk.shelf.open({service})}>
        <bdi>${service.name}</bdi>
      </button>
    </h3>
    ${provider ? html`<p class="muted" lang=${meta.language} dir="auto">${provider}</p>` : nothing}
    <p class="facts">
      <span class="badge ${opening.state}">${opening.text}</span>
      ${phone?.href ? html`<a href=${phone.href}><bdi dir="ltr">${phone.number}</bdi></a>` : nothing}
    </p>
    <button
      type="button"
      class="link"
      aria-label="${words.take}: ${service.name}"
      @click=${takeOff}
    >
      ${words.take}
    </button>
  </li>`;
};

const content = (scene: Scene) => {
  const {desk, localizer} = scene;
  const words = listWords(localizer);
  if (!desk.list.ids.length) return html`<p>${words.nothing}</p>`;
  const {listed} = desk;
  if (listed === 'unable') return html`<p>${words.unable}</p>`;
  if (!listed) return html`<p>${words.loading}</p>`;
  const services = listed.filter(({id}) => desk.list.has(id));
  const empty = () => {
    desk.list.empty();
    desk.say('keep', words.emptied);
    const root = desk.shelf.host.shadowRoot;
    root?.querySelector<HTMLElement>('.back')?.focus();
  };
  return html`<p class="muted small">${listNote(scene)}</p>
    <ol class="results listed" aria-label=${words.title}>
      ${services.map((service) => item(scene, service))}
    </ol>
    ${services.length < desk.list.ids.length ? html`<p class="note">${words.gone}</p>` : nothing}
    ${shareView(scene, {services, title: words.title})}
    <button type="button" class="link" @click=${empty}>${words.empty}</button>`;
};

/** "My list": what a person chose to keep, to be called, printed, copied or sent. */
export const listPage = (scene: Scene) => {
  const {desk, localizer, headingLevel} = scene;
  const words = listWords(localizer);
  return html`<button type="button" class="link back" @click=${() => desk.closeList()}>
      ${words.back}
    </button>
    ${pageHeading(headingLevel, words.title)}
    <p role="status" class="quiet">${desk.saidBy('keep')}</p>
    ${content(scene)}`;
};
