import {leanAge} from '@heard/delivery/bundling';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [
    // Without this, Vue looks for components of its own by these names, and warns.
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('heard-')}}}),
    leanAge(),
  ],
});
