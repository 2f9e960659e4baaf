import {configJsonSchema} from '@heard/schema/json-schema';
import type {Plugin} from 'vite';

/** Lays the JSON Schema of the configuration beside the script, so that a configuration can name it for editors. */
export const configSchema = (): Plugin => ({
  name: 'heard-config-schema',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'heard.config.schema.json',
      source: `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
    });
  },
});
