import {takesOver} from './hydration.fixture.ts';

takesOver('18');
