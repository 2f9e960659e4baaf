import {
  incidentSetting,
  placeCity,
  placeCountry,
  placeName,
  placePostalCode,
  placeRegion,
} from '@heard/schema';

import {ask} from '../../questions/question-words.ts';
import {
  incidentSettingWords,
  placeCityWords,
  placeCountryWords,
  placeNameWords,
  placePostalCodeWords,
  placeRegionWords,
} from '../../questions/setting.messages.ts';
import type {FormPart} from '../first-part.ts';

/** What kind of place it was, its name, and the parts of an address for a city that asks for them one by one. */
export const part: FormPart = {
  asked: {
    [incidentSetting.id]: ask(incidentSetting, incidentSettingWords),
    [placeName.id]: ask(placeName, placeNameWords),
    [placeCity.id]: ask(placeCity, placeCityWords),
    [placeRegion.id]: ask(placeRegion, placeRegionWords),
    [placePostalCode.id]: ask(placePostalCode, placePostalCodeWords),
    [placeCountry.id]: ask(placeCountry, placeCountryWords),
  },
  fields: {},
};
