import {ReportFormDriver, type ReportFormLike} from '@heard/testing/drivers';

/** Tells the test around the frame what happens in it, where the test itself can't reach. */
export const tell = (what: string) => fetch('told', {method: 'POST', body: what});

/** Runs in the frame of a test, and not in the page around it: walks through the form there. What goes wrong is told. */
export const walkInFrame = (walk: (form: ReportFormDriver) => Promise<unknown>): void => {
  const go = async () => {
    await customElements.whenDefined('heard-report-form');
    const element = document.querySelector<ReportFormLike>('heard-report-form')!;
    await walk(await ReportFormDriver.at(element));
  };
  if (document.querySelector('meta[name=heard-frame-ancestors]'))
    void go().catch((error: unknown) => tell(String(error)));
};

/** Opens the first question by what is on screen, not by the focus: Firefox moves none in a frame that has not got it. */
export const openFirstQuestion = async (form: ReportFormDriver): Promise<void> => {
  form.press('Start');
  await form.page('What happened?');
};

/** From the first question, once it is answered, to the question for the place. */
export const goToPlace = async (form: ReportFormDriver): Promise<void> => {
  form.press('Continue');
  await form.until('the next page', () => form.has('radio', 'No, I want to stay anonymous'));
  await form.choose('No, I want to stay anonymous');
  form.press('Continue');
  await form.page('Where did it happen?');
};
