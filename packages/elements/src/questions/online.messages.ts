import {str} from '@lit/localize';
import type {onlineContentStatus, onlineHandles, onlinePlatforms, onlineUrls} from '@heard/schema';

import type {Words} from '../locale/localizer.ts';
import type {QuestionWords} from './question-words.ts';

export const onlinePlatformsWords: Words<QuestionWords<typeof onlinePlatforms>> = ({msg}) => ({
  label: msg('Where did you see or get it?', {desc: 'On which website, in which app.'}),
  summary: msg('Website or app'),
  options: {
    // Names that are written the same in every language.
    facebook: 'Facebook',
    instagram: 'Instagram',
    x: 'X (Twitter)',
    tiktok: 'TikTok',
    youtube: 'YouTube',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    discord: 'Discord',
    reddit: 'Reddit',
    gaming: msg('A game, or the chat of a game'),
    email: msg('Email'),
    phone_sms: msg('A phone call or a text message'),
    dating_app: msg('A dating app'),
    news_comments: msg('Comments on a news site'),
    other: msg('Another website or app'),
  },
  errors: {},
});

export const onlineUrlsWords: Words<QuestionWords<typeof onlineUrls>> = ({msg}) => ({
  label: msg('Links to it, if you have them'),
  hint: msg('You do not have to look at it again.'),
  summary: msg('Links'),
  list: {
    line: (number) => msg(str`Link ${number}`, {desc: 'Label of a text box: Link 2.'}),
    add: msg('Add another link'),
    remove: (number) => msg(str`Remove link ${number}`),
  },
  options: {},
  errors: {},
});

export const onlineHandlesWords: Words<QuestionWords<typeof onlineHandles>> = ({msg}) => ({
  label: msg('Account names of the people who did this'),
  hint: msg('As they are written there, such as @name. Leave this empty if you do not know them.'),
  summary: msg('Their accounts'),
  list: {
    line: (number) => msg(str`Account ${number}`, {desc: 'Label of a text box: Account 2.'}),
    add: msg('Add another account'),
    remove: (number) => msg(str`Remove account ${number}`),
  },
  options: {},
  errors: {},
});

export const onlineContentStatusWords: Words<QuestionWords<typeof onlineContentStatus>> = ({
  msg,
}) => ({
  label: msg('Can others still see it?'),
  summary: msg('Still there'),
  options: {
    still_up: msg('Yes, it is still there'),
    removed: msg('No, it is gone'),
    reported_to_platform: msg('I told the website or app about it'),
    not_sure: msg('I am not sure'),
  },
  errors: {},
});
