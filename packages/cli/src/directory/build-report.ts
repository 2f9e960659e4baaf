import type {BuildDirectoryResult} from '@heard/directory/compile';

import {findingsSummary} from './findings-summary.ts';

/** Sums a build up: how much of each kind got in, and what was found on the way. */
export const buildReport = ({
  directory,
  rows,
  findings,
}: Extract<BuildDirectoryResult, {ok: true}>): string => {
  const {organizations, services, locations, phones, schedules} = directory.meta.counts;
  return (
    `organizations  ${organizations} of ${rows.organization} rows\n` +
    `services       ${services} of ${rows.service} rows\n` +
    `locations      ${locations} of ${rows.location} rows\n` +
    `phones         ${phones} different ones, from ${rows.phone} rows\n` +
    `schedules      ${schedules} different ones, from ${rows.schedule} rows\n` +
    `findings       ${findings.length}\n${findingsSummary(findings)}`
  );
};
