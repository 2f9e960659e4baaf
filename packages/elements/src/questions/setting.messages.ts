import type {
  incidentSetting,
  placeCity,
  placeCountry,
  placeName,
  placePostalCode,
  placeRegion,
} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const incidentSettingWords: Words<QuestionWords<typeof incidentSetting>> = ({msg}) => ({
  label: msg('What kind of place is it?'),
  hint: msg('Tick everything that fits.'),
  summary: msg('Kind of place'),
  options: {
    home: msg('At home'),
    near_home: msg('Near home, or in a shared building'),
    street: msg('Street or sidewalk'),
    transit: msg('Bus, train, station or airport'),
    rideshare: msg('Taxi or ride-share'),
    parking: msg('Parking lot or garage'),
    shop: msg('Store or supermarket'),
    restaurant: msg('Restaurant, bar or club'),
    hotel: msg('Hotel'),
    other_business: msg('Bank, gas station or another business'),
    work: msg('Work'),
    school: msg('School or day care'),
    college: msg('College or university'),
    worship: msg('Place of worship or religious center'),
    community: msg('Community, cultural or LGBTQ+ center'),
    health: msg('Hospital, clinic or pharmacy'),
    government: msg('Government office, library or polling place'),
    detention: msg('Jail, prison or detention'),
    park: msg('Park, beach or another place outdoors'),
    event: msg('Stadium, concert, rally or fair'),
    shelter: msg('Shelter', {desc: 'A safe place to stay, for example for people who fled.'}),
    tribal: msg('Tribal land'),
    military: msg('Military base'),
    online: msg('Online, in an app or by phone'),
    vehicle: msg('In a car or another vehicle'),
    cemetery: msg('Cemetery or memorial'),
    other: msg('Somewhere else, or not sure'),
  },
  optionHints: {
    shelter: msg('Leave out its name and address, so that others stay safe.'),
  },
  errors: {},
});

export const placeNameWords: Words<QuestionWords<typeof placeName>> = ({msg}) => ({
  label: msg('What is the place called?'),
  hint: msg('For example: the name of the store, the school or the office.'),
  summary: msg('Name of the place'),
  options: {},
  errors: {},
});

export const placeCityWords: Words<QuestionWords<typeof placeCity>> = ({msg}) => ({
  label: msg('City, town or village'),
  options: {},
  errors: {},
});

export const placeRegionWords: Words<QuestionWords<typeof placeRegion>> = ({msg}) => ({
  label: msg('State or region'),
  options: {},
  errors: {},
});

export const placePostalCodeWords: Words<QuestionWords<typeof placePostalCode>> = ({msg}) => ({
  label: msg('ZIP code or postal code'),
  options: {},
  errors: {},
});

export const placeCountryWords: Words<QuestionWords<typeof placeCountry>> = ({msg}) => ({
  label: msg('Country'),
  options: {},
  errors: {},
});
