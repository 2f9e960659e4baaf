import {html, type TemplateResult} from 'lit';

/** A phone number that can be called, kept in one piece and left to right in every language. */
export const phoneLink = (phone: string, scheme: 'tel' | 'sms' = 'tel'): TemplateResult =>
  html`<a href="${scheme}:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`;
