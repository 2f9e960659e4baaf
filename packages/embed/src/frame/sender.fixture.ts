import {goToPlace, openFirstQuestion, tell, walkInFrame} from './form-in-frame.fixture.ts';

// Answers what is needed, sends, and tells what the form says of that.
walkInFrame(async (form) => {
  await openFirstQuestion(form);
  await form.write('At the bus stop');
  await goToPlace(form);
  form.press('Continue');
  await form.page('Check your answers');
  form.press('Send your report');
  const ends = ['Your report was not sent', 'Your report has arrived'];
  await tell(await form.until('an end', () => ends.find((end) => form.text().includes(end))));
});
