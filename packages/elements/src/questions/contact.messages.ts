import type {contactMethods, contactName, contactPreference} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const contactPreferenceWords: Words<QuestionWords<typeof contactPreference>> = ({msg}) => ({
  label: msg('Would you like us to contact you?'),
  summary: msg('Contact', {desc: 'Row title where answers are checked: whether to be contacted.'}),
  options: {
    none: msg('No, I want to stay anonymous'),
    contact_me: msg('Yes, contact me'),
    code_only: msg('Not now. Give me a code so I can come back'),
  },
  optionHints: {
    none: msg('We will not ask who you are.'),
    contact_me: msg(
      'A phone number or an email address is enough. You do not have to give your name.',
    ),
  },
  errors: {
    'choose-one': msg('Choose whether you would like us to contact you'),
  },
});

export const contactNameWords: Words<QuestionWords<typeof contactName>> = ({msg}) => ({
  label: msg('What should we call you? (optional)'),
  hint: msg('It can be any name you like.'),
  summary: msg('Name'),
  options: {},
  errors: {
    'too-long': msg('Make the name shorter. It can have up to 128 characters.'),
  },
});

export const contactMethodsWords: Words<QuestionWords<typeof contactMethods>> = ({msg}) => ({
  label: msg('How can we reach you?'),
  hint: msg('Fill in one. Choose one that only you can see.', {
    desc: 'Somebody else at home may read messages or answer the phone.',
  }),
  summary: msg('How to reach you'),
  options: {
    phone: msg('Phone number to call'),
    text: msg('Phone number for text messages'),
    email: msg('Email address'),
    signal: msg('Signal number or user name'),
    whatsapp: msg('WhatsApp number'),
    partner_org: msg('An organization that can pass on a message'),
  },
  errors: {
    'way-to-reach-you': msg('Fill in one way to reach you, or choose to stay anonymous'),
    'email-format': msg('Enter an email address like name@example.com'),
    'phone-format': msg('Enter a phone number with all its digits, like 312-555-0100'),
    'too-long': msg('Make this shorter. It can have up to 200 characters.'),
  },
});
