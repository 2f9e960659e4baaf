import {accessibleIn, inOneLine} from '@heard/testing/drivers';
import type {Config, FormConfig} from '@heard/schema';
import {targetDemographics} from '@heard/schema';
import {expect} from 'chai';
import {render} from 'lit';

import {sourceLocalizer} from '../../locale/localizer.ts';
import type {FieldProps} from '../../fields/field.ts';
import type {ReportFormController} from '../report-form-controller.ts';
import {part} from './demographics-part.ts';

const root = document.createElement('main');
before(() => document.body.append(root));
after(() => root.remove());

/** Draws the questions about who a person is as a configuration asks for them. */
const show = (demographics: NonNullable<FormConfig['demographics']>, locale = 'en') => {
  const config = {form: {demographics}} as Config;
  const asked = part({ready: {config}} as ReportFormController).asked[targetDemographics.id]!;
  const localizer = {...sourceLocalizer, locale};
  const props: FieldProps<never> = {
    question: targetDemographics,
    id: 'who',
    words: asked.words(localizer),
    localizer,
    options: [],
    issues: [],
    answer: undefined,
    onAnswer: () => undefined,
  };
  render(asked.field!(props), root);
  return accessibleIn(root).map(inOneLine);
};

describe('the questions about who a person is', () => {
  it('are those of the set that the configuration names', () => {
    const lines = show('us-omb-1997');
    expect(lines).to.include('group "What is your ethnicity?"');
    expect(lines).to.include('radio "Not Hispanic or Latino"');
    expect(lines).to.include('group "What is your race?"');
    expect(lines).to.include('checkbox "Asian"');
  });

  it('are those of a city, in its words and the language on screen', () => {
    const district = {
      id: 'district',
      kind: 'choice' as const,
      label: {en: 'Which district?', es: '¿En qué distrito?'},
      options: [{id: 'north', label: {en: 'North', es: 'Norte'}}],
    };
    const lines = show({id: 'city-2026', fields: [district]}, 'es');
    expect(lines).to.include('group "¿En qué distrito?"');
    expect(lines).to.include('radio "Norte"');
  });
});
