export * from './fault-server/fault-proxy.ts';
