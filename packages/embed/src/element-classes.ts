/** A report form's tag, before it has a class. */
type FormTag = HTMLElement & {
  config?: string | undefined;
  frame?: string | undefined;
  recipientsPin?: string | undefined;
};

const importForm = () => import('@heard/elements/form-and-config.js');
const importFinder = () => import('@heard/elements/resource-finder.js');
const importFrame = () => import('./frame/framed-report-form.ts');

const framed = async () => (await importFrame()).FramedReportFormElement;

/**
 * The class for the report form: in the page, or in a frame where the tag or its configuration names one. A tag has
 * one class on a page, so the first decides for all.
 */
const formClass = async (element: FormTag): Promise<CustomElementConstructor> => {
  const mode = element.getAttribute('mode');
  if (mode !== 'inline' && element.hasAttribute('frame')) return framed();
  const {ReportFormElement, loadConfig} = await importForm();
  // A frame that only the configuration names is not covered by a pin: the form then says so, and is not shown.
  const isPinned = element.hasAttribute('recipients-pin') || element.recipientsPin !== undefined;
  if (mode !== 'inline' && !isPinned) {
    const loaded = await loadConfig(element.config ?? element.getAttribute('config') ?? undefined);
    element.frame = loaded.ok ? loaded.config.frame : undefined;
  }
  return element.frame || mode === 'frame' ? framed() : ReportFormElement;
};

/** How to load the class of each of our tags: only those on the page are loaded. */
export const classes: Readonly<
  Record<string, (element: HTMLElement) => Promise<CustomElementConstructor>>
> = {
  'heard-report-form': formClass,
  'heard-resource-finder': async () => (await importFinder()).ResourceFinderElement,
};
