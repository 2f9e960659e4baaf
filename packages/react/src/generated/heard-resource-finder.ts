'use client';
// Written by `npm run manifest` from the manifest of @heard/elements.
import type {FinderUnavailableEvent, LocaleChangedEvent, ResultsShownEvent} from '@heard/elements';
import {ResourceFinderElement} from '@heard/elements/resource-finder.js';
import type {EventName} from '@lit/react';
import type {ComponentProps} from 'react';

import {wrapElement, type ElementComponent} from '../wrap-element.ts';

const events = {
  /** The finder can't be shown; the content between the tags is. */
  onHeardFinderUnavailable: 'heard-finder-unavailable' as EventName<FinderUnavailableEvent>,
  /** A search has come to rest, and found something or nothing. Only with `more-events`. */
  onHeardResultsShown: 'heard-results-shown' as EventName<ResultsShownEvent>,
  /** The language on screen is another than before. Only with `more-events`. */
  onHeardLocaleChanged: 'heard-locale-changed' as EventName<LocaleChangedEvent>,
};

/** A finder for help nearby. */
export const HeardResourceFinder: ElementComponent<
  ResourceFinderElement,
  'config' | 'locale' | 'headingLevel',
  typeof events
> = /* @__PURE__ */ wrapElement({
  tagName: 'heard-resource-finder',
  displayName: 'HeardResourceFinder',
  elementClass: ResourceFinderElement,
  attributes: {config: 'config', locale: 'locale', headingLevel: 'heading-level'},
  events,
});

/** The props of `HeardResourceFinder`. */
export type HeardResourceFinderProps = ComponentProps<typeof HeardResourceFinder>;
