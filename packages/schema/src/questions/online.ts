import {happenedOnline} from './conditions.ts';
import type {Question} from './question.ts';

/** Where online, or by which means. */
export const onlinePlatforms = {
  id: 'online.platforms',
  kind: 'choices',
  options: [
    'facebook',
    'instagram',
    'x',
    'tiktok',
    'youtube',
    'whatsapp',
    'telegram',
    'discord',
    'reddit',
    'gaming',
    'email',
    'phone_sms',
    'dating_app',
    'news_comments',
    'other',
  ],
  sensitivity: 'S1',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: happenedOnline,
} as const satisfies Question;

/** Links to what was posted. */
export const onlineUrls = {
  id: 'online.urls',
  kind: 'text-list',
  maxLength: 2_000,
  maxItems: 20,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: happenedOnline,
} as const satisfies Question;

/** The account names of those who did it. */
export const onlineHandles = {
  id: 'online.handles',
  kind: 'text-list',
  maxLength: 200,
  maxItems: 20,
  sensitivity: 'S3',
  visibleTo: ['recipient', 'partner'],
  when: happenedOnline,
} as const satisfies Question;

/** Whether it can still be seen. */
export const onlineContentStatus = {
  id: 'online.contentStatus',
  kind: 'choice',
  options: ['still_up', 'removed', 'reported_to_platform', 'not_sure'],
  sensitivity: 'S0',
  visibleTo: ['recipient', 'partner', 'statistics'],
  when: happenedOnline,
} as const satisfies Question;
