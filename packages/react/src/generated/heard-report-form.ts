'use client';
// Written by `npm run manifest` from the manifest of @heard/elements.
import type {FormUnavailableEvent, LocaleChangedEvent, ReportSubmittedEvent, ReportSubmittingEvent, StepShownEvent} from '@heard/elements';
import {ReportFormElement} from '@heard/elements/report-form.js';
import type {EventName} from '@lit/react';
import type {ComponentProps} from 'react';

import {wrapElement, type ElementComponent} from '../wrap-element.ts';

const events = {
  /** A person wants to send a report, and nothing is sealed yet. `preventDefault()` stops it. */
  onHeardReportSubmitting: 'heard-report-submitting' as EventName<ReportSubmittingEvent>,
  /** A report has arrived. */
  onHeardReportSubmitted: 'heard-report-submitted' as EventName<ReportSubmittedEvent>,
  /** The form can't be shown; the content between the tags is. */
  onHeardFormUnavailable: 'heard-form-unavailable' as EventName<FormUnavailableEvent>,
  /** A person has come to a step for the first time. Only with `more-events`. */
  onHeardStepShown: 'heard-step-shown' as EventName<StepShownEvent>,
  /** The language on screen is another than before. Only with `more-events`. */
  onHeardLocaleChanged: 'heard-locale-changed' as EventName<LocaleChangedEvent>,
};

/** A form to report a hate incident. */
export const HeardReportForm: ElementComponent<
  ReportFormElement,
  'config' | 'recipientsPin' | 'locale' | 'headingLevel',
  typeof events
> = /* @__PURE__ */ wrapElement({
  tagName: 'heard-report-form',
  displayName: 'HeardReportForm',
  elementClass: ReportFormElement,
  attributes: {config: 'config', locale: 'locale', recipientsPin: 'recipients-pin', headingLevel: 'heading-level'},
  events,
});

/** The props of `HeardReportForm`. */
export type HeardReportFormProps = ComponentProps<typeof HeardReportForm>;
