/**
 * Where a way to reach a person leads when it is pressed: `tel:`, `sms:` or `mailto:`, or nothing.
 *
 * The text comes from a stranger: only a plain number or a plain address becomes a link, so that nobody can
 * slip in another scheme, a second addressee or the text of a message.
 */
export const contactHref = (kind: string, value: string): string | undefined => {
  const text = value.trim();
  switch (kind) {
    case 'phone':
      return numberHref('tel', text);
    case 'text':
      return numberHref('sms', text);
    case 'email':
      return /^[\w.+-]{1,64}@[a-z\d]([a-z\d.-]{0,250}[a-z\d])?$/i.test(text)
        ? `mailto:${text}`
        : undefined;
    default:
      return undefined;
  }
};

const numberHref = (scheme: 'tel' | 'sms', text: string): string | undefined => {
  if (!/^\+?[\d\s().-]+$/.test(text)) return undefined;
  const digits = text.replace(/[^+\d]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `${scheme}:${digits}` : undefined;
};
