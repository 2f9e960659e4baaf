import {goToPlace, openFirstQuestion, tell, walkInFrame} from './form-in-frame.fixture.ts';

// Waits at the first question until an answer is there that the page gave, goes on to the question for the place, and tells
// what is on screen there.
walkInFrame(async (form) => {
  await openFirstQuestion(form);
  // A tick that a script sets changes nothing that a watcher of the tree would hear of.
  while (!form.chosen().length) await new Promise(requestAnimationFrame);
  await tell(`first: ${form.chosen().join()}`);
  await goToPlace(form);
  const place = form.has('textbox', 'Which place?') ? form.textIn('Which place?') : 'nothing';
  await tell(`place: ${place}`);
});
