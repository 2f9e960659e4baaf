import {html, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';

/** White around the code, which scanners need (ISO/IEC 18004). */
const border = 4;

/**
 * A QR code that holds a text. Drawn as one path, black on white in every theme, since scanners know nothing else;
 * `undefined` when the text is too long to be scanned from a screen.
 */
export const scanCode = (text: string, label: string): TemplateResult | undefined => {
  if (new TextEncoder().encode(text).length > 500) return undefined;
  const {size, data} = encode(text, {ecc: 'M', border: 0});
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  const side = size + 2 * border;
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox="${-border} ${-border} ${side} ${side}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect class="paper" x=${-border} y=${-border} width=${side} height=${side}></rect><path class="ink" d=${path}></path>`}
  </svg>`;
};
