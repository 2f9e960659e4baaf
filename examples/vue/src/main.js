import '@heard/elements/report-form/define.js';
import '@heard/elements/resource-finder/define.js';
import {createApp} from 'vue';

import App from './app.vue';

createApp(App).mount('#app');
