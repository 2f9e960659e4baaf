import type {Config} from '@heard/schema';

/** The form of an organization, as a document that pages of others may frame. */
export interface TenantFrame {
  /** What the form is drawn from; it stands in the document. */
  readonly config: Config;
  /** The exact origins of the pages that may frame it, such as `https://www.example.gov`. At least one. */
  readonly ancestors: readonly string[];
}

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a text is an origin alone, under https, or under http on this machine for trying things out. */
const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const {origin, protocol, hostname} = new URL(text);
  return (
    text === origin &&
    // A star would parse as a host name: a policy would read it as "any".
    !text.includes('*') &&
    (protocol === 'https:' || (protocol === 'http:' && localNames.includes(hostname)))
  );
};

/** What stands against a frame, in sentences. */
export function* frameMistakes(tenant: string, {ancestors}: TenantFrame): Generator<string> {
  if (ancestors.length === 0)
    yield `The frame of tenant "${tenant}" names no page that may show it. Name the origin of each, such as https://www.example.gov`;
  for (const origin of ancestors)
    if (!isOrigin(origin))
      yield `"${origin}" can not frame the form of tenant "${tenant}": it has to be scheme and host alone, such as https://www.example.gov`;
}
