import {leanAge} from '@heard/delivery/bundling';
import {defineConfig} from 'vite';

// leanAge() makes what seals reports smaller by two thirds; everything works without it, too.
export default defineConfig({plugins: [leanAge()]});
