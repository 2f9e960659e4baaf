// The form that a good developer would write by hand for one page: the same pages with the same looks, and no
// framework, no parts, no languages, no sealing.
const types = [
  ['verbal', 'Insults, slurs or name-calling'],
  ['threat', 'Threats to hurt you, someone else or property'],
  ['harassment', 'Followed, stalked or bothered again and again'],
  ['physical', 'Hitting, pushing or another physical attack'],
  ['spitting', 'Spitting, coughing at someone or throwing things'],
  ['sexual', 'Unwanted touching or sexual assault'],
  ['weapon', 'A weapon was used or shown'],
  ['killed', 'Someone was killed'],
  ['property', 'Damage, graffiti or vandalism'],
  ['arson', 'Fire or explosives'],
  ['theft', 'Theft or robbery'],
  ['symbol', 'Hate symbols, flyers or signs'],
  ['online', 'Abuse or hate posts online, or private details made public'],
  ['comms', 'A hateful call, letter, text or email'],
  ['refused', 'Being refused service, entry or a ride'],
  ['work', 'Unfair treatment at work'],
  ['school', 'Bullying or unfair treatment at school'],
  ['housing', 'Unfair treatment in housing'],
  ['official', 'Unfair treatment by police or another official'],
  ['shunned', 'Being avoided or left out'],
  ['place_attack', 'Attack or threat against a place of worship, a center or an event'],
  ['trespass', 'Someone came in without being asked, or broke up an event'],
  ['swatting', 'A hoax call, a bomb threat or a false emergency call'],
  ['other', 'Something else'],
];
const preferences = [
  ['none', 'No, I want to stay anonymous'],
  ['contact_me', 'Yes, contact me'],
];
const page = document.querySelector('.page');
const back = document.querySelector('.back');
const gate = [...page.childNodes];
const answers = {types: new Set(), narrative: '', preference: '', reach: {}};

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const show = (isFirst, ...children) => {
  back.hidden = isFirst;
  page.replaceChildren(...children);
  const title = page.querySelector('h2');
  title.tabIndex = -1;
  title.focus();
};

const option = (type, name, [value, label], checked, onchange) =>
  element(
    'label',
    {className: 'option'},
    element('input', {
      type,
      name,
      id: `${name}-${value}`,
      autocomplete: 'off',
      checked,
      value,
      onchange,
    }),
    element('span', {textContent: label}),
  );

/** A form with a place for an error; `next` gives the error, or goes on. */
const asked = (next, progress, ...fields) => {
  const error = element('p', {className: 'error', role: 'alert'});
  const form = element(
    'form',
    {noValidate: true, autocomplete: 'off'},
    error,
    element('p', {className: 'hint', textContent: progress}),
    ...fields,
    element('button', {className: 'primary continue', textContent: 'Continue'}),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    error.textContent = next() ?? '';
  };
  return form;
};

const ways = [
  ['phone', 'tel', 'Phone number to call'],
  ['text', 'tel', 'Phone number for text messages'],
  ['email', 'email', 'Email address'],
];

const contact = () => {
  const reach = element('div');
  // Only who wants to be contacted is asked how.
  const ask = () => {
    const wanted = answers.preference === 'contact_me';
    reach.replaceChildren(
      ...(wanted ? ways : []).flatMap(([kind, type, label]) => [
        element('label', {className: 'label', htmlFor: kind, textContent: label}),
        element('input', {
          type,
          id: kind,
          value: answers.reach[kind] ?? '',
          oninput: ({target}) => (answers.reach[kind] = target.value),
        }),
      ]),
    );
  };
  ask();
  const choices = preferences.map((each) =>
    option('radio', 'preference', each, answers.preference === each[0], ({target}) => {
      answers.preference = target.value;
      ask();
    }),
  );
  const title = element('h2', {textContent: 'Would you like us to contact you?'});
  const next = () => {
    if (!answers.preference) return 'Choose whether we may contact you';
    if (answers.preference === 'none' || Object.values(answers.reach).some((value) => value.trim()))
      return '';
    return 'Fill in one way to reach you, or choose to stay anonymous';
  };
  back.onclick = what;
  show(
    false,
    asked(
      next,
      'Question 2 of about 4',
      element(
        'fieldset',
        {},
        element('legend', {className: 'label'}, title),
        element('div', {className: 'options'}, ...choices),
        reach,
      ),
    ),
  );
};

const what = () => {
  const left = element('p', {role: 'status', className: 'hint'});
  const narrative = element('textarea', {
    id: 'narrative',
    spellcheck: false,
    autocomplete: 'off',
    value: answers.narrative,
    oninput: ({target}) => {
      answers.narrative = target.value;
      const rest = 10_000 - [...target.value].length;
      left.textContent =
        rest < 6000 ? `You can still write ${Math.floor(rest / 100) * 100} characters` : '';
    },
  });
  const boxes = types.map((each) =>
    option('checkbox', 'types', each, answers.types.has(each[0]), ({target}) => {
      if (target.checked) answers.types.add(target.value);
      else answers.types.delete(target.value);
    }),
  );
  const next = () => {
    if (!answers.types.size && !answers.narrative.trim())
      return 'Tick what happened, or tell us in your own words';
    return contact();
  };
  back.onclick = () => show(true, ...gate);
  show(
    false,
    element('h2', {textContent: 'What happened?'}),
    element('p', {
      className: 'hint',
      textContent: 'Tick what fits, or write it in your own words. You do not have to do both.',
    }),
    asked(
      next,
      'Question 1 of about 4',
      element(
        'fieldset',
        {},
        element('legend', {className: 'label', textContent: 'Tick everything that fits'}),
        element('div', {className: 'options many'}, ...boxes),
      ),
      element('label', {
        className: 'label',
        htmlFor: 'narrative',
        textContent: 'Or tell us in your own words',
      }),
      element('p', {
        className: 'hint',
        textContent: 'Write as much or as little as you like, in any language.',
      }),
      narrative,
      left,
    ),
  );
};

page.querySelector('.start').addEventListener('click', what);
document.querySelector('.leave').addEventListener('click', (event) => {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(event.currentTarget.href);
});
