import { aws4fetchCaptures } from './aws4fetch.ts';
import { prove } from './prove.ts';

prove('aws4fetch', await aws4fetchCaptures());
