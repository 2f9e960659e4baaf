import {tell, walkInFrame} from './form-in-frame.fixture.ts';

/** What a text ends with once all of it is typed. */
export const endMark = '*';

// Once the page has moved the focus into the form, opens the first question and puts the focus into its text box. When the
// text that is typed there ends with a star, it goes on to the end and sends.
walkInFrame(async (form) => {
  // The page moves the focus into the frame first.
  await form.until('the focus', () => form.focused()?.startsWith('heading'));
  await tell('focused');
  await form.begin();
  const box = form.find('textbox', 'Or tell us in your own words') as HTMLTextAreaElement;
  box.focus();
  await tell('waiting for words');
  await new Promise<void>((resolve) =>
    box.addEventListener('input', () => box.value.endsWith(endMark) && resolve()),
  );
  await tell('typed');
  await form.continue();
  await form.choose('No, I want to stay anonymous');
  await form.continue();
  await form.continue();
  await form.send();
});
