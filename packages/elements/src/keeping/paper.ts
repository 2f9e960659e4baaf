import {render, type CSSResult, type TemplateResult} from 'lit';

/** A page of its own that can be printed or saved. It never shows the page around it. */
export interface Paper {
  /** The title of the page: browsers print it at the top, and name the file after it. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly styles: CSSResult;
  readonly content: TemplateResult;
}

const fill = (page: Document, {title, lang, dir, content}: Paper) => {
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  render(content, page.body);
};

/**
 * Prints a paper from a frame of its own inside `root`: nothing of the host page is printed or restyled, and the
 * address that browsers print at the edge is not that of the page. Resolves once the frame is gone again. `print` is the
 * browser's own, unless a test stands in for the printer.
 */
export const printPaper = async (
  root: ShadowRoot,
  paper: Paper,
  print = (frame: Window) => frame.print(),
): Promise<void> => {
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = paper.title;
  root.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow! as Window & typeof globalThis;
  fill(page, paper);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper.styles.cssText);
  page.adoptedStyleSheets = [sheet];
  const printed = new Promise<void>((resolve) => {
    view.addEventListener('afterprint', () => resolve(), {once: true});
    // A page that is shown again has printed too: some browsers say nothing after it.
    addEventListener('focus', () => resolve(), {once: true});
  });
  view.focus();
  print(view);
  await printed;
  frame.remove();
};

/** Lit marks its places with comments; nobody who opens the file needs them. */
const withoutMarks = (page: Document) => {
  const marks = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
};

/** A paper as one HTML file that needs nothing else: no script, no address, readable in thirty years. */
export const paperFile = (paper: Paper): Blob => {
  const page = document.implementation.createHTMLDocument();
  fill(page, paper);
  withoutMarks(page);
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width';
  page.head.prepend(charset, viewport);
  // As text, since the policy of the host page also holds for style elements of a page that is only made here.
  const style = `<style>${paper.styles.cssText}</style>`;
  const text = page.documentElement.outerHTML.replace('</head>', (end) => style + end);
  return new Blob(['<!doctype html>\n', text], {type: 'text/html'});
};

/** Saves a file on the device, under a name that says nothing. Only ever because a person pressed a button. */
export const saveFile = (root: ShadowRoot, file: Blob, name: string): void => {
  const link = root.ownerDocument.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  root.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href));
};
