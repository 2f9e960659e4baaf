/** The words by which a person finds their way through the report form, whatever it asks. */
export interface FormWords {
  readonly start: string;
  readonly danger: string;
  readonly continue: string;
  readonly back: string;
  readonly leave: string;
  readonly ownWords: string;
  readonly change: (title: string) => string;
  readonly send: string;
  readonly tellMore: string;
  readonly toCheck: string;
  readonly saved: string;
  readonly tryNow: string;
  readonly stop: string;
  readonly tryAgain: string;
  readonly backToAnswers: string;
  readonly toChange: string;
  readonly error: string;
}

/** Written out, so that a changed sentence is noticed once. */
export const englishFormWords: FormWords = {
  start: 'Start',
  danger: 'Someone is in danger now',
  continue: 'Continue',
  back: 'Back',
  leave: 'Leave this page',
  ownWords: 'Or tell us in your own words',
  change: (title) => `Change: ${title}`,
  send: 'Send your report',
  tellMore: 'Go through all of these',
  toCheck: 'Skip to check your answers',
  saved: 'I have saved the code',
  tryNow: 'Try now',
  stop: 'Stop and go back',
  tryAgain: 'Try again',
  backToAnswers: 'Go back to your answers',
  toChange: 'There is something to change',
  error: 'Error:',
};
