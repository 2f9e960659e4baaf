import {shownPath} from '../config-issue.ts';
import {error, warning, type FormFinding} from '../form/form-finding.ts';
import {repeats} from '../repeats.ts';
import type {SettingPart} from '../setting-part.ts';
import {isIntakeAddress} from './is-intake-address.ts';

/** What is wrong with where reports go from other hosts. */
export const environmentMistakes = ({
  environments = [],
  delivery,
}: SettingPart): readonly FormFinding[] => {
  const hosts = environments.flatMap((environment, index) =>
    environment.hosts.map((value, at) => ({value, path: ['environments', index, 'hosts', at]})),
  );
  return [
    ...repeats(hosts).map(({path, before}) => error(path, 'repeated', shownPath(before))),
    ...environments.flatMap(({endpoint}, index) =>
      delivery?.connector !== 'heard' || isIntakeAddress(endpoint)
        ? []
        : [warning(['environments', index, 'endpoint'], 'endpoint-version')],
    ),
  ];
};
