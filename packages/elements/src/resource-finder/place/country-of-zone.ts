const american =
  /^America\/(?:Adak|Anchorage|Boise|Chicago|Denver|Detroit|Indiana\/.+|Juneau|Kentucky\/.+|Los_Angeles|Menominee|Metlakatla|New_York|Nome|North_Dakota\/.+|Phoenix|Sitka|Yakutat)$|^Pacific\/Honolulu$/;

/** The country whose clocks a zone has, as far as it matters to how distances are told there. */
export const countryOfZone = (timeZone: string): string | undefined => {
  if (american.test(timeZone)) return 'US';
  return timeZone === 'Europe/London' ? 'GB' : undefined;
};
