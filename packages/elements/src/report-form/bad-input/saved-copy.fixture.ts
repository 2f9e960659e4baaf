import type {TypingPerson} from './typing-person.fixture.ts';

/** The file that a person gets who saves their answers from the page where they check them. */
export const savedCopy = async ({root, form}: TypingPerson): Promise<string> => {
  const saved = new Promise<string>((resolve) => {
    const take = (event: Event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement && link.download)) return;
      event.preventDefault();
      document.removeEventListener('click', take, {capture: true});
      resolve(fetch(link.href).then((response) => response.text()));
    };
    document.addEventListener('click', take, {capture: true});
  });
  const summaries = [...root.querySelectorAll('summary')];
  summaries.find((each) => each.textContent.includes('Keep a copy of your answers'))!.click();
  const button = await form.until('the button that saves', () =>
    [...root.querySelectorAll('button')].find((each) =>
      each.textContent.includes('Save your answers as a file'),
    ),
  );
  button.click();
  return saved;
};
