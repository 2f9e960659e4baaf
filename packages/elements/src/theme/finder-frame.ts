/**
 * How a finder stands on a surface of its own. Without one it stands on the page itself, with no edge. On the tag, so
 * that the style sheet of a look can say the same before anything is loaded.
 */
export const finderFrame = {
  'box-sizing': 'border-box',
  'max-inline-size': 'calc(49em + 80px)',
  padding: 'clamp(16px, 4vw, 40px)',
  'border-width': '1px',
  'border-style': 'solid',
} as const;
