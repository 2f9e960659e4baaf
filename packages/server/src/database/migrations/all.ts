import {auditLog} from './audit-log.ts';
import {inboxLogin} from './inbox-login.ts';
import {legalHold} from './legal-hold.ts';
import type {Migration} from './migration.ts';
import {objects} from './objects.ts';
import {reports} from './reports.ts';

/** Every migration, in order. New ones are added at the end. */
export const migrations: readonly Migration[] = [reports, inboxLogin, objects, auditLog, legalHold];
