import type {Reach, ReachPlace} from '../../place/reach.ts';
import type {ServiceView} from '../../service-view.ts';
import type {KnownPlaces} from '../known-places.ts';
import type {ResourceHit} from '../resource-source.ts';

/** Services with how they reach a place: what is for people there and what is near first. */
export const inReach = async (
  known: KnownPlaces,
  services: readonly ServiceView[],
  place: ReachPlace | undefined,
): Promise<readonly ResourceHit[]> => {
  if (place === undefined) return services.map((service) => ({service}));
  const {places, gazetteer} = await known.open();
  const reach = places.createReach(gazetteer, place);
  return services
    .map((service): {service: ServiceView; reach: Reach} => ({service, reach: reach(service)}))
    .sort((a, b) => places.compareReach(a.reach, b.reach));
};
