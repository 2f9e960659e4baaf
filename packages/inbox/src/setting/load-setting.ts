import {Config, type FormConfig, type LocalizedText} from '@heard/schema';

/** What the public configuration tells the inbox. */
export interface Setting {
  readonly tenant: string;
  readonly organization: LocalizedText;
  /** The names of the recipients, by id. */
  readonly recipients: ReadonlyMap<string, LocalizedText>;
  /** What the organization changed about its form. */
  readonly form: FormConfig | undefined;
}

/**
 * Loads the configuration that the forms of this organization use. Undefined when there is none that can be
 * used: the inbox then asks for the organization and shows recipients by id. Whoever runs the page reads
 * the reason in the console.
 */
export const loadSetting = async (address: string): Promise<Setting | undefined> => {
  const url = new URL(address, document.baseURI).href;
  try {
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    const parsed = response.ok ? Config.safeParse(await response.json()) : undefined;
    if (parsed?.success) {
      const {tenant, organization, recipients, form} = parsed.data;
      return {
        tenant,
        organization: organization.name,
        recipients: new Map(recipients.map(({id, name}) => [id, name])),
        form,
      };
    }
  } catch {
    // Not there, or not JSON: the same for the staff.
  }
  console.warn(
    `<heard-inbox> can not use the configuration ${url}. Run "heard check-config" on the file.`,
  );
  return undefined;
};
