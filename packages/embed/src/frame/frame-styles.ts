/**
 * The looks of what stands around the frame, by selector. The link out stands where that of the form stands
 * when it is in the page itself: over the end of the row with Back, in sight while the page scrolls.
 */
const rules: Readonly<Record<string, string>> = {
  '.root':
    'position:relative;display:flow-root;max-inline-size:42.5em;--_text:var(--heard-text,#16212b);--_surface:var(--heard-surface,#fff);--_radius:var(--heard-radius,8px)',
  '.bar':
    'position:sticky;inset-block-start:8px;z-index:1;display:flex;justify-content:flex-end;block-size:48px;margin-block:clamp(17px,5cqi,41px) calc(-48px - clamp(17px,5cqi,41px));padding-inline:clamp(17px,5cqi,41px);pointer-events:none;font-size:1.0625em;line-height:1.5',
  '.leave':
    'pointer-events:auto;box-sizing:border-box;display:inline-flex;align-items:center;min-block-size:44px;padding:8px 16px;border:2px solid var(--_text);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);font-weight:600;text-decoration:none',
  iframe: 'display:block;inline-size:100%;border:0;background:none',
  '.said':
    'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
  '.place':
    'position:absolute;inset-inline:0;visibility:hidden;pointer-events:none;scroll-margin-block:72px',
};

/** What inline declarations can't say. */
const more = `:host{display:block;box-sizing:border-box;container-type:inline-size;text-align:start}
:host([hidden]){display:none}
@supports (color:light-dark(#000,#fff)){.root{--_text:var(--heard-text,light-dark(#16212b,#e9eef2));--_surface:var(--heard-surface,light-dark(#fff,#131b22))}}
.leave:focus-visible{outline:3px solid var(--_text);outline-offset:2px;box-shadow:0 0 0 2px #ffd23f}
.lights{margin-inline-end:8px;letter-spacing:2px}
.leave.floating{position:fixed;inset:auto;z-index:2147483647;margin:0;overflow:visible}`;

let sheet: CSSStyleSheet | undefined;

/** Styles a shadow root without a style element. Where browsers share no sheets, each element gets its own declarations. */
export const styleRoot = (root: ShadowRoot): void => {
  if (root.adoptedStyleSheets as unknown) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      const text = Object.entries(rules).map(([selector, style]) => `${selector}{${style}}`);
      sheet.replaceSync(text.join('') + more);
    }
    root.adoptedStyleSheets = [sheet];
  } else
    for (const [selector, style] of Object.entries(rules))
      for (const each of root.querySelectorAll<HTMLElement>(selector)) each.style.cssText = style;
};
