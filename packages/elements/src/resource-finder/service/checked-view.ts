import {html, nothing} from 'lit';

import {dateText} from '../../locale/date-text.ts';
import {outerLink} from './contact-view.ts';
import {lastChecked} from './last-checked.ts';
import {checkedOn, licence, neverChecked, notCheckedSince, source} from './service.messages.ts';
import type {ServiceScene} from './service-scene.ts';
import {inSentence} from './one-line.ts';

/** When somebody last checked the entry, as a sentence. */
export const checkedText = ({
  localizer,
  service,
  now,
}: Pick<ServiceScene, 'localizer' | 'service' | 'now'>) => {
  const checked = lastChecked(service.assuredDate, now);
  if (checked.state === 'unknown') return neverChecked(localizer);
  const date = dateText(localizer, checked.date);
  return checked.state === 'lately' ? checkedOn(localizer, date) : notCheckedSince(localizer, date);
};

/** Where an entry comes from, and how old that is. */
export const sourceText = ({localizer, meta}: Pick<ServiceScene, 'localizer' | 'meta'>) =>
  source(
    localizer,
    inSentence(meta.source.name),
    dateText(localizer, meta.dataDate ?? meta.builtOn),
  );

/** How far an entry can be trusted: when it was checked, whose it is, under which terms. */
export const checkedView = (scene: ServiceScene) => {
  const {meta, localizer, service, now} = scene;
  const isFresh = lastChecked(service.assuredDate, now).state === 'lately';
  return html`<div class="tight">
    <p class=${isFresh ? 'muted' : 'note'}>${checkedText(scene)}</p>
    <p class="muted small">
      ${sourceText(scene)} ${licence(localizer, inSentence(meta.source.licence))}
      ${outerLink(scene, meta.source.url) ?? nothing}
    </p>
  </div>`;
};
