import type {ServiceView} from '@heard/directory';

/** Who gives a service: the organization, or the place where the data names no organization. */
export const providerName = ({organization, locations}: ServiceView): string | undefined =>
  organization?.name ?? locations[0]?.name;
