/** An HSDS API as a source of services. For pages. */
export {openHsdsApi, type HsdsApiSettings} from './open-hsds-api.ts';
