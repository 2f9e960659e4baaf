import type {TagId} from '@heard/schema';

import type {Localizer} from '../../locale/localizer.ts';

type TagWords = {readonly [tag in TagId]?: Readonly<Record<string, string>>};

/** The words for codes that a service is tagged with. What is not here is in the data's own words. */
export const tagWords = ({msg}: Localizer): TagWords => ({
  cost: {
    free: msg('Free', {desc: 'Costs nothing.'}),
    low: msg('Low cost, or by income'),
    paid: msg('It costs money'),
  },
  mode: {
    'in-person': msg('In person'),
    phone: msg('By phone'),
    text: msg('By text message'),
    online: msg('Online'),
  },
  promise: {
    anonymous: msg('You do not have to give your name'),
    'no-police': msg('They are not the police, and do not work for them'),
    'no-status': msg('They do not ask about your immigration status'),
  },
  access: {
    wheelchair: msg('Wheelchairs can get in'),
    'sign-language': msg('Sign language'),
    tty: msg('TTY, a phone for people who are deaf'),
    parking: msg('Parking for people with disabilities'),
    restroom: msg('Restroom for people with disabilities'),
    elevator: msg('Elevator'),
    braille: msg('Braille'),
    'large-print': msg('Large print'),
    'hearing-loop': msg('Hearing loop'),
    'service-animals': msg('Service animals are welcome'),
  },
  audience: {
    lgbtq: msg('LGBTQ+ people'),
    women: msg('Women'),
    men: msg('Men'),
    children: msg('Children'),
    youth: msg('Young people'),
    students: msg('Students'),
    seniors: msg('Older people'),
    families: msg('Families'),
    veterans: msg('Veterans'),
    immigrants: msg('Immigrants'),
    refugees: msg('Refugees'),
    survivors: msg('Survivors of crime or abuse'),
    disabled: msg('People with disabilities'),
    unhoused: msg('People without a home'),
    hiv: msg('People with HIV'),
  },
});
