/** What the offline page of keys holds. It is built into one file. */
import './define.ts';
