import {withoutHidden} from '../../forms/without-hidden.ts';
import {featureQuestions} from '../../forms/features.ts';
import {changedForm} from '../../forms/form-of.ts';
import {isFree, staying} from '../../forms/what-stays.ts';
import {withFeatures} from '../../rules/with-features.ts';
import type {Config} from '../config.ts';
import {nearestKey} from '../nearest-key.ts';
import type {FormConfig} from './form-config.ts';
import {at, warning, type FormFinding, type FormPart} from './form-finding.ts';
import {knownPages, knownQuestions, pagesOf, presetOf, questionsOf} from './known-ids.ts';
import {optionWarnings} from './option-warnings.ts';
import {asksFor} from './sensitive-words.ts';
import {unusedWarnings} from './unused-warnings.ts';

/** What hiding does besides, or does not do. */
const hidden = (form: FormConfig): readonly FormFinding[] => {
  const {hide = []} = form;
  const before = withFeatures(presetOf(form), new Set(form.features));
  const asked = new Set(questionsOf(before));
  const pages = new Set(pagesOf(before));
  return hide.flatMap((entry, index) => {
    const path = at('hide', index);
    const [id = ''] = entry.split('=');
    if (!knownQuestions.has(id) && !knownPages.has(id)) return [];
    if (!asked.has(id) && !pages.has(id)) return [warning(path, 'not-in-form')];
    if (entry !== id || pages.has(id)) return [];
    const left = new Set(questionsOf(withoutHidden(before, [entry])));
    const also = [...asked].filter(
      (question) => question !== entry && !left.has(question) && !hide.includes(question),
    );
    return also.length > 0 ? [warning(path, 'hides-more', ...also)] : [];
  });
};

const required = (form: FormConfig, asked: ReadonlySet<string>): readonly FormFinding[] => {
  const stays = staying(presetOf(form));
  return [
    ...(form.require ?? []).flatMap((id, index) => {
      if (!knownQuestions.has(id) || isFree(id) || stays.has(id)) return [];
      return [warning(at('require', index), asked.has(id) ? 'required-costs' : 'not-in-form')];
    }),
    ...(form.questions ?? []).flatMap((entry, index) =>
      entry.required && entry.kind !== 'consent'
        ? [warning(at('questions', index, 'required'), 'required-costs')]
        : [],
    ),
  ];
};

const notAsked = (
  {reword = {}, order = {}}: FormConfig,
  asked: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): readonly FormFinding[] => [
  ...Object.keys(reword)
    .filter((id) => knownQuestions.has(id) && !asked.has(id))
    .map((id) => warning(at('reword', id), 'not-in-form')),
  ...(['main', 'details'] as const).flatMap((list) =>
    (order[list] ?? []).flatMap((id, index) =>
      knownPages.has(id) && !pages.has(id)
        ? [warning(at('order', list, index), 'not-in-form')]
        : [],
    ),
  ),
  ...Object.keys(order.pages ?? {})
    .filter((id) => knownPages.has(id) && !pages.has(id))
    .map((id) => warning(at('order', 'pages', id), 'not-in-form')),
];

const idleFeatures = (
  {features = []}: FormConfig,
  asked: ReadonlySet<string>,
): readonly FormFinding[] =>
  features.flatMap((feature, index) =>
    featureQuestions[feature].some((id) => asked.has(id)) || feature === 'map'
      ? []
      : [warning(at('features', index), 'not-in-form')],
  );

// A new page whose name is nearly that of a page of ours.
const mistakenPages = ({questions = []}: FormConfig): readonly FormFinding[] =>
  questions.flatMap(({page}, index) => {
    if (page === undefined || knownPages.has(page)) return [];
    const near = nearestKey(page, [...knownPages]);
    return near ? [warning(at('questions', index, 'page'), 'unknown-id', 'page', near)] : [];
  });

const sensitive = ({
  questions = [],
  reword = {},
  demographics = 'none',
}: FormConfig): readonly FormFinding[] => {
  const fields = typeof demographics === 'string' ? [] : demographics.fields;
  const worded = [
    ...questions.map((entry, index) => ({...entry, path: at('questions', index)})),
    ...fields.map((field, index) => ({...field, path: at('demographics', 'fields', index)})),
  ].map(({path, label, hint, options = []}) => ({
    path,
    words: [label, hint, ...options.map((option) => option.label)],
  }));
  const ours = Object.entries(reword)
    .filter(([id]) => !id.startsWith('contact.'))
    .map(([id, {label, hint, options = {}}]) => ({
      path: at('reword', id),
      words: [label, hint, ...Object.values(options)],
    }));
  return [...worded, ...ours].flatMap(({path, words}) => {
    const what = asksFor(words);
    return what ? [warning(path, 'sensitive-question', what)] : [];
  });
};

/** What works but serves somebody worse. It looks into the whole bank, so it is for the command line alone. */
export const formWarnings = (
  config: FormPart & Pick<Config, 'safety' | 'notices'>,
): readonly FormFinding[] => {
  const {form = {}} = config;
  const {definition} = changedForm(presetOf(form), config);
  const asked = new Set(questionsOf(definition));
  return [
    ...hidden(form),
    ...required(form, asked),
    ...notAsked(form, asked, new Set(pagesOf(definition))),
    ...idleFeatures(form, asked),
    ...mistakenPages(form),
    ...optionWarnings(form),
    ...unusedWarnings(config),
    ...sensitive(form),
  ];
};
