import {answerSchema, demographicProfiles, targetDemographics} from '@heard/schema';
import {expect} from 'chai';

import {sourceLocalizer} from '../locale/localizer.ts';
import {demographicWords, targetDemographicsWords} from '../questions/demographics.messages.ts';
import {ask} from '../questions/question-words.ts';
import {demographicsField, type DemographicSet} from './demographics-field.ts';
import {FieldDriver, type FieldSetting} from './drawn-field.fixture.ts';

const words = demographicWords(sourceLocalizer);
const race = words['race-ethnicity'];
const asked = ask(targetDemographics, targetDemographicsWords);
const profile = (id: keyof typeof demographicProfiles): FieldSetting => ({
  asked,
  field: demographicsField(demographicProfiles[id], demographicWords),
});
const spd15 = profile('us-spd15-2024');
const which = (option: string) => `${option}: which of these?`;

afterEach(() => FieldDriver.clear());

describe('questions about who somebody is', () => {
  it('are groups with names, each of which can be skipped', async () => {
    const form = await FieldDriver.show(spd15);
    const outline = form.outline().filter((line) => !line.startsWith('checkbox'));
    expect(outline).to.deep.equal([
      `group "${targetDemographicsWords(sourceLocalizer).label}"`,
      `group "${race.label}"`,
      `textbox "${words['race-ethnicity-text'].label}"`,
      `group "${words.gender.label}"`,
      `textbox "${words['gender-text'].label}"`,
    ]);
    expect(form.answer).to.equal(undefined);
  });

  it('open a finer list below the option that was ticked', async () => {
    const form = await FieldDriver.show(spd15);
    expect(form.has('checkbox', 'Korean')).to.equal(false);
    await form.press('checkbox', race.options.asian);
    const outline = form.outline();
    const at = outline.indexOf(`checkbox "${race.options.asian}"`);
    expect(outline[at + 1]).to.equal(`group "${which(race.options.asian)}"`);
    await form.press('checkbox', 'Korean');
    await form.press('checkbox', race.options.white);
    await form.press('checkbox', 'Irish');
    expect(form.answer).to.deep.equal({
      profile: 'us-spd15-2024',
      'race-ethnicity': ['asian', 'white'],
      'race-ethnicity-detail': ['korean', 'irish'],
    });
    expect(answerSchema(targetDemographics).safeParse(form.answer).success).to.equal(true);
  });

  it('forget a finer answer with its option, and keep the others', async () => {
    const form = await FieldDriver.show({
      ...spd15,
      answer: {
        profile: 'us-spd15-2024',
        'race-ethnicity': ['asian', 'white'],
        'race-ethnicity-detail': ['korean', 'irish'],
      },
    });
    expect(form.isTicked('checkbox', 'Korean')).to.equal(true);
    await form.press('checkbox', race.options.asian);
    expect(form.answer).to.deep.equal({
      profile: 'us-spd15-2024',
      'race-ethnicity': ['white'],
      'race-ethnicity-detail': ['irish'],
    });
    await form.press('checkbox', race.options.white);
    expect(form.answer, 'nothing is left').to.equal(undefined);
  });

  it('take own words beside the ticks', async () => {
    const form = await FieldDriver.show(spd15);
    await form.type(words['gender-text'].label, 'words of my own \u{1F3F3}\uFE0F\u200D\u{1F308}');
    expect(form.answer).to.deep.equal({
      profile: 'us-spd15-2024',
      'gender-text': 'words of my own \u{1F3F3}\uFE0F\u200D\u{1F308}',
    });
  });

  it('take "I would rather not say" as an answer that stands alone', async () => {
    const form = await FieldDriver.show({
      ...profile('us-omb-1997'),
      answer: {profile: 'us-omb-1997', race: ['asian', 'white']},
    });
    const declined = form
      .accessible()
      .filter(({role, name}) => role === 'checkbox' && name === words.race.options.prefer_not_say);
    declined[0]!.element.click();
    expect(form.answer).to.deep.equal({profile: 'us-omb-1997', race: ['prefer_not_say']});
  });

  it('take one option and one finer one where the standard asks for one', async () => {
    const group = words['ethnic-group'];
    const form = await FieldDriver.show(profile('uk-gss'));
    await form.press('radio', group.options.asian);
    await form.press('radio', group.details.asian.indian);
    expect(form.answer).to.deep.equal({
      profile: 'uk-gss',
      'ethnic-group': 'asian',
      'ethnic-group-detail': ['indian'],
    });
    expect(answerSchema(targetDemographics).safeParse(form.answer).success).to.equal(true);
    await form.press('radio', group.options.black);
    expect(form.answer).to.deep.equal({profile: 'uk-gss', 'ethnic-group': 'black'});
  });

  it('can be an embedder’s own', async () => {
    const own: DemographicSet = {
      id: 'city-2026',
      fields: [
        {id: 'district', kind: 'choice', options: ['north', 'south']},
        {id: 'note', kind: 'text', options: []},
      ],
    };
    const form = await FieldDriver.show({
      asked,
      field: demographicsField(own, () => ({
        district: {label: 'Where do you live?', hint: 'About.', options: {north: 'North'}},
        note: {label: 'Anything else?', options: {}},
      })),
    });
    expect(form.get('group', 'Where do you live?').description).to.equal('About.');
    await form.press('radio', 'North');
    await form.type('Anything else?', 'no');
    expect(form.answer).to.deep.equal({profile: 'city-2026', district: 'north', note: 'no'});
  });

  it('say which text is too long, and lead to it', async () => {
    const {label} = words['gender-text'];
    const form = await FieldDriver.show({
      ...spd15,
      answer: {profile: 'us-spd15-2024', 'gender-text': 'x'.repeat(301)},
      wrong: 'too-long',
      part: 'gender-text',
    });
    expect(form.marked()).to.deep.equal([label]);
    form.followError();
    expect(form.focused()).to.equal(`textbox "${label}"`);
  });
});
