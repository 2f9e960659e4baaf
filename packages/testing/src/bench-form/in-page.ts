/** Times in milliseconds; `shift` is the layout shift of the page without what the person caused. */
export interface BenchResult {
  readonly firstQuestion: number;
  readonly blocking: number;
  readonly step: number;
  readonly letter: number;
  readonly shift: number;
}

/**
 * Runs in the page, before anything of it: presses Start as soon as it is there, waits for the first box to tick, types, and
 * goes on. With `?wait` it only waits: what the page shifts then is not the person's doing. Stands alone, since it is handed over as text.
 */
export const installBench = () => {
  let blocking = 0;
  let shift = 0;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({duration}) => (blocking += duration - 50));
  observe('layout-shift', (entry) => {
    const {value, hadRecentInput} = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) shift += value;
  });

  const root = () =>
    document.querySelector('heard-report-form')?.shadowRoot ?? document.querySelector('.form');
  const find = (selector: string) => root()?.querySelector<HTMLElement>(selector);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** After this frame is painted: a message comes behind it. */
  const afterFrame = async () => {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now();
  };
  /** In a task of its own, as a press comes; then the next frame. */
  const press = async (selector: string) => {
    await afterFrame();
    find(selector)?.click();
    await frame();
  };
  const painted = async () => {
    await frame();
    return afterFrame();
  };
  const appears = async (selector: string) => {
    for (;;) {
      const found = find(selector);
      if (found) return found;
      await frame();
    }
  };
  /** When a page with this control is painted: at the end of the first frame that begins with it. */
  const paintedWith = async (selector: string) => {
    do await frame();
    while (!find(selector));
    return afterFrame();
  };
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500));

  const run = async (): Promise<BenchResult> => {
    if (location.search === '?wait') {
      await quiet();
      return {firstQuestion: 0, step: 0, letter: 0, blocking, shift};
    }
    // A handler may follow its button: press until the next page is there.
    await appears('button.start, .actions button.primary');
    while (!find('input[type=checkbox]')) {
      await press('button.start, .actions button.primary');
    }
    const firstQuestion = await painted();
    await quiet(); // what loads behind the first page
    const before = {blocking, shift};

    const narrative = (await appears('textarea')) as HTMLTextAreaElement;
    narrative.focus();
    const write = (text: string) => {
      narrative.setRangeText(text, narrative.value.length, narrative.value.length, 'end');
      narrative.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    };
    write('It happened on the bus. '.repeat(410));
    await painted();
    const letters: number[] = [];
    for (let count = 0; count < 40; count++) {
      await frame();
      const start = performance.now();
      write('a');
      letters.push((await painted()) - start);
    }
    letters.sort((a, b) => a - b);

    find('input[type=checkbox]')!.click();
    await painted();
    const start = await afterFrame();
    find('button.continue, .actions button.primary')!.click();
    const step = (await paintedWith('input[type=radio]')) - start;
    return {firstQuestion, step, letter: letters[20] ?? 0, ...before};
  };
  addEventListener('DOMContentLoaded', () => {
    if (root() ?? document.querySelector('heard-report-form'))
      (globalThis as unknown as {bench: Promise<BenchResult>}).bench = run();
  });
};
