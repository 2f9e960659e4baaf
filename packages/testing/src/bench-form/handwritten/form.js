// The form that a good developer would write by hand for one page: no framework, no parts, no languages.
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
const root = document.querySelector('.form');
const answers = {types: new Set(), narrative: '', preference: ''};

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const show = (title, ...children) => {
  const heading = element('h2', {textContent: title, tabIndex: -1});
  root.replaceChildren(heading, ...children);
  heading.focus();
};

const option = (type, name, [value, label], change) =>
  element('label', {}, element('input', {type, name, value, onchange: change}), label);

const contact = () => {
  const choices = preferences.map((each) =>
    option('radio', 'preference', each, ({target}) => {
      answers.preference = target.value;
    }),
  );
  const group = element('fieldset', {}, ...choices);
  show('Would you like us to contact you?', group, element('button', {textContent: 'Continue'}));
};

const what = () => {
  const left = element('p', {role: 'status'});
  const narrative = element('textarea', {
    spellcheck: false,
    autocomplete: 'off',
    oninput: ({target}) => {
      answers.narrative = target.value;
      const rest = 10_000 - [...target.value].length;
      left.textContent =
        rest < 6000 ? `You can still write ${Math.floor(rest / 100) * 100} characters` : '';
    },
  });
  const boxes = types.map((each) =>
    option('checkbox', 'types', each, ({target}) => {
      if (target.checked) answers.types.add(target.value);
      else answers.types.delete(target.value);
    }),
  );
  const go = () => {
    if (answers.types.size || answers.narrative.trim()) return contact();
    left.textContent = 'Tick what happened, or tell us in your own words';
  };
  show(
    'What happened?',
    element(
      'fieldset',
      {},
      element('legend', {textContent: 'Tick everything that fits'}),
      ...boxes,
    ),
    element('label', {textContent: 'Or tell us in your own words'}),
    narrative,
    left,
    element('button', {textContent: 'Continue', className: 'continue', onclick: go}),
  );
};

root.querySelector('.start').addEventListener('click', what);
