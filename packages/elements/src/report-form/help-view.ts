import {html} from 'lit';

import {pageHeading} from '../fields/field.ts';
import {helpWords} from './help.messages.ts';
import type {View} from './view.ts';

/** The finder, for whoever wants help and no report. It stands in the form, so that they can leave from here, too. */
export const helpView = ({controller, localizer, headingLevel}: View) => {
  const words = helpWords(localizer);
  return html`
    ${pageHeading(headingLevel, words.title)}
    <p>${words.noReport}</p>
    <heard-resource-finder
      .config=${controller.host.config}
      .headingLevel=${headingLevel + 1}
      locale=${localizer.locale}
    ></heard-resource-finder>
  `;
};
