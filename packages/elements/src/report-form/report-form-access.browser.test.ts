import {clearPage, showForm, type ReportFormDriver} from '@heard/testing/drivers';
import {makeConfig, outOfOrder, refuses, TestIntake, TestNetwork} from '@heard/testing/fixtures';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import './define.ts';

const network = new TestNetwork();
before(() => network.start());
after(() => network.stop());
afterEach(() => {
  clearPage();
  network.reset();
});

const open = async (...answers: Parameters<TestIntake['answers']>) => {
  const {config} = await makeConfig({ask: true});
  const intake = new TestIntake();
  intake.answers(...answers);
  network.use(...intake.handlers);
  return {form: await showForm({config}), intake};
};

const toCheckPage = async (form: ReportFormDriver) => {
  await form.begin();
  await form.tick('Theft or robbery');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  while (form.heading() !== 'Check your answers') await form.continue();
};

/** What follows after the last control of a page: the way out once more, and the crisis lines. */
const below = ['link "Leave this page"', 'group'];

/** The pages' frame: the way out first, then the page, Continue, and what follows. */
const asked = (...controls: string[]) => [
  'link "Leave this page"',
  'button "Back"',
  'button "Listen"',
  'button "Easy words"',
  ...controls,
  'button "Continue"',
  ...below,
];

describe('a person with a screen reader finds', () => {
  it('the gate', async () => {
    const {form} = await open();
    await form.until('the way out', () => form.text().includes('How to leave this page fast'));
    expect(form.outline()).to.deep.equal([
      'link "Leave this page"',
      'button "Listen"',
      'button "Easy words"',
      'status', // of the two buttons
      'heading 2 "Tell us what happened"',
      'link "911"',
      'button "Someone is in danger now"',
      'heading 3 "Who reads your report"',
      'list',
      'status', // where it is said that a page did not load
      'button "Start"',
      'group', // the folded list of crisis lines
      'group', // how to leave, folded away
      'link "Leave this page"',
    ]);
  });

  it('what happened', async () => {
    const {form} = await open();
    await form.begin();
    await form.until('the crisis lines', () => form.text().includes('Talk to someone now'));
    expect(form.outline().filter((line) => line !== 'status')).to.deep.equal(
      asked(
        'heading 2 "What happened?"',
        'group "Tick everything that fits"',
        ...[
          'Insults, slurs or name-calling',
          'Threats to hurt you, someone else or property',
          'Followed, stalked or bothered again and again',
          'Hitting, pushing or another physical attack',
          'Spitting, coughing at someone or throwing things',
          'Unwanted touching or sexual assault',
          'A weapon was used or shown',
          'Someone was killed',
          'Damage, graffiti or vandalism',
          'Fire or explosives',
          'Theft or robbery',
          'Hate symbols, flyers or signs',
          'Abuse or hate posts online, or private details made public',
          'A hateful call, letter, text or email',
          'Being refused service, entry or a ride',
          'Unfair treatment at work',
          'Bullying or unfair treatment at school',
          'Unfair treatment in housing',
          'Unfair treatment by police or another official',
          'Being avoided or left out',
          'Attack or threat against a place of worship, a center or an event',
          'Someone came in without being asked, or broke up an event',
          'A hoax call, a bomb threat or a false emergency call',
          'Something else',
        ].map((label) => `checkbox "${label}"`),
        'textbox "Or tell us in your own words"',
      ),
    );
    expect(form.described('textbox', 'Or tell us in your own words')).to.equal(
      'Write as much or as little as you like, in any language.',
    );
  });

  it('whether to be contacted, and how', async () => {
    const {form} = await open();
    await form.begin();
    await form.tick('Theft or robbery');
    await form.continue();
    await form.choose('Yes, contact me');
    const outline = form.outline().filter((line) => !line.startsWith('status'));
    expect(outline).to.deep.equal(
      asked(
        'group "Would you like us to contact you?"',
        'heading 2 "Would you like us to contact you?"',
        'radio "No, I want to stay anonymous"',
        'radio "Yes, contact me"',
        'textbox "What should we call you? (optional)"',
        'group "How can we reach you?"',
        'textbox "Phone number to call"',
        'textbox "Phone number for text messages"',
        'textbox "Email address"',
      ),
    );
    expect(form.described('radio', 'No, I want to stay anonymous')).to.equal(
      'We will not ask who you are.',
    );
    expect(form.described('group', 'How can we reach you?')).to.equal(
      'Fill in one. Choose one that only you can see.',
    );
  });

  it('where it happened, and who may read', async () => {
    const {form} = await open();
    await form.begin();
    await form.tick('Theft or robbery');
    await form.continue();
    await form.choose('No, I want to stay anonymous');
    await form.continue();
    await form.choose('At a place or address');
    expect(form.outline().filter((line) => !line.startsWith('status'))).to.deep.equal(
      asked(
        'group "Where did it happen?"',
        'heading 2 "Where did it happen?"',
        'radio "At a place or address"',
        'radio "In an area, a city or a ZIP code"',
        'radio "Online or by phone"',
        'radio "I am not sure"',
        'radio "I would rather not say"',
        'textbox "Which place?"',
      ),
    );
    expect(form.described('group', 'Where did it happen?')).to.equal('You can skip this question.');
    await form.continue();
    expect(form.outline().filter((line) => !line.startsWith('status'))).to.deep.equal(
      asked(
        'group "Who else may read your report?"',
        'heading 2 "Who else may read your report?"',
        'checkbox "Office for Civil Rights"',
      ),
    );
    expect(form.described('checkbox', 'Office for Civil Rights')).to.equal(
      'Looks into unfair treatment.',
    );
  });

  it('the answers, and what each "Change" changes', async () => {
    const {form} = await open();
    await toCheckPage(form);
    expect(form.outline()).to.deep.equal([
      'link "Leave this page"',
      'button "Back"',
      'heading 2 "Check your answers"',
      'button "Change: What happened"',
      'button "Change: In your own words"',
      'button "Change: Contact"',
      'button "Change: Where it happened"',
      'button "Change: May also read it"',
      'heading 3 "Who will see what"',
      'button "Send your report"',
      'group', // a copy to keep, folded away
      'link "Leave this page"',
      'status', // where help for what was said appears
      'group', // crisis lines, folded away
    ]);
  });

  it('the code, and a place where "Copied" will be said', async () => {
    const {form} = await open();
    await toCheckPage(form);
    await form.send();
    await form.page('Your report has arrived');
    await form.until('ways to keep it', () => form.has('button', 'Print the code'));
    expect(form.outline()).to.deep.equal([
      'link "Leave this page"',
      'button "Listen"',
      'button "Easy words"',
      'status',
      'heading 2 "Your report has arrived"',
      'heading 3 "Your report code"',
      'button "Copy the code"',
      'status',
      'button "Save the code as a file"',
      'button "Print the code"',
      'status',
      'button "I have saved the code"',
      'status', // where it is said that the next page did not load
      ...below,
    ]);
    await form.savedCode();
    expect(form.outline()).to.deep.equal([
      'link "Leave this page"',
      'button "Listen"',
      'button "Easy words"',
      'status',
      'heading 2 "What happens next"',
      ...below,
    ]);
    expect(form.focused()).to.equal('heading 2 "What happens next"');
    expect(form.text()).to.include('Someone reads it in two days.');
  });

  it('what can be done when a report was not sent', async () => {
    const {form} = await open(refuses('unknown-tenant'));
    await toCheckPage(form);
    await form.send();
    await form.page('Your report was not sent');
    expect(form.outline()).to.deep.equal([
      'link "Leave this page"',
      'heading 2 "Your report was not sent"',
      'button "Go back to your answers"',
      'button "Copy your answers"',
      'status',
      'heading 3 "Other ways to reach us"',
      'list',
      'link "Call us"',
      ...below,
    ]);
  });

  it('the crisis lines when they unfold them', async () => {
    const {form} = await open();
    const groups = form.accessible().filter(({role}) => role === 'group');
    const details = groups.find(
      ({element}) => element.innerText.trim() === 'Talk to someone now',
    )!.element;
    (details as HTMLDetailsElement).open = true;
    await form.until('the numbers', () => form.has('link', '555-0199'));
    expect(form.find('link', '555-0199').getAttribute('href')).to.equal('tel:5550199');
    expect(form.find('link', '555-0198').getAttribute('href')).to.equal('sms:5550198');
    expect(details.innerText).to.include('Day and night.');
  });
});

describe('the focus', () => {
  it('stays with the host page when the form appears', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    search.focus();
    const {form} = await open();
    expect(document.activeElement).to.equal(search);
    expect(form.focused()).to.equal(undefined);
  });

  it('goes to the heading of each new page, and leaves no stop for Tab behind', async () => {
    const {form} = await open();
    const onHeading = () => expect(form.focused()).to.equal(`heading 2 "${form.heading()}"`);
    await form.begin();
    onHeading();
    await form.tick('Theft or robbery');
    await form.continue();
    onHeading();
    const heading = form.accessible().find(({role}) => role === 'heading')!.element;
    await form.choose('No, I want to stay anonymous');
    expect(heading.hasAttribute('tabindex'), 'no longer focusable').to.equal(false);
    await form.continue();
    onHeading();
    await form.back();
    onHeading();
    await form.continue();
    await form.continue();
    onHeading();
    await form.continue();
    onHeading();
    await form.change('Contact');
    onHeading();
    await form.continue();
    onHeading();
    await form.send();
    await form.page('Your report has arrived');
    onHeading();
  });

  it('stays where it is while a person answers', async () => {
    const {form} = await open();
    await form.begin();
    await form.tick('Theft or robbery');
    expect(form.focused()).to.equal('checkbox "Theft or robbery"');
    await form.write('x');
    expect(form.focused()).to.equal('textbox "Or tell us in your own words"');
  });
});

describe('live regions', () => {
  it('are there before they speak, or nobody would hear them', async () => {
    const {form} = await open(outOfOrder(300));
    await toCheckPage(form);
    await form.send();
    const region = form.accessible().find(({role}) => role === 'status')!.element;
    await form.until('the wait', () => form.announcements()[0]?.includes('300 seconds'));
    expect(region.isConnected, 'the same region speaks').to.equal(true);
    expect(region.innerText).to.include('The connection is not working.');
  });
});

describe('a person with a keyboard alone', () => {
  /** Presses Tab until the focus is there. Every stop on the way must be one that can be named. */
  const tabTo = async (form: ReportFormDriver, wanted: string) => {
    for (let stops = 0; stops < 45; stops++) {
      await sendKeys({press: 'Tab'});
      if (form.focused() === wanted) return;
    }
    throw new Error(`Tab did not lead to ${wanted}; it is on ${form.focused()}.`);
  };

  it('reports from start to end', async () => {
    const {form, intake} = await open();
    await tabTo(form, 'button "Start"');
    await sendKeys({press: 'Enter'});
    await form.page('What happened?');
    await tabTo(form, 'checkbox "Insults, slurs or name-calling"');
    await sendKeys({press: ' '});
    await tabTo(form, 'textbox "Or tell us in your own words"');
    await sendKeys({type: 'Hello, it was loud.'});
    await tabTo(form, 'button "Continue"');
    await sendKeys({press: 'Enter'});

    await form.page('Would you like us to contact you?');
    await tabTo(form, 'radio "No, I want to stay anonymous"');
    await sendKeys({press: 'ArrowDown'});
    await form.until('the second choice', () => form.chosen().includes('Yes, contact me'));
    await tabTo(form, 'textbox "Email address"');
    await sendKeys({type: 'sam'});
    await sendKeys({press: 'Enter'}); // submits the page, as in any form
    await form.until('the errors', () => form.errors().length);
    await sendKeys({press: 'Tab'});
    expect(form.focused()).to.equal('link "Enter an email address like name@example.com"');
    await sendKeys({press: 'Enter'});
    expect(form.focused()).to.equal('textbox "Email address"');
    await sendKeys({press: 'End'});
    await sendKeys({type: '@example.org'});
    await sendKeys({press: 'Enter'});

    await form.page('Where did it happen?');
    await tabTo(form, 'button "Continue"');
    await sendKeys({press: ' '});
    await form.page('Who else may read your report?');
    await tabTo(form, 'button "Continue"');
    await sendKeys({press: 'Enter'});
    await form.page('Check your answers');
    expect(form.rows()).to.include({
      'What happened': 'Insults, slurs or name-calling',
      'In your own words': 'Hello, it was loud.',
      'How to reach you': 'Email address: sam@example.org',
    });
    await tabTo(form, 'button "Send your report"');
    await sendKeys({press: 'Enter'});
    await form.page('Your report has arrived');
    expect(intake.stored).to.equal(1);
  });

  it('goes back with Shift and Tab', async () => {
    const {form} = await open();
    await form.begin();
    for (const button of ['Easy words', 'Listen', 'Back']) {
      await form.until(button, () => form.has('button', button));
      await sendKeys({press: 'Shift+Tab'});
      expect(form.focused()).to.equal(`button "${button}"`);
    }
    await sendKeys({press: 'Shift+Tab'});
    expect(form.focused()).to.equal('link "Leave this page"');
  });
});
