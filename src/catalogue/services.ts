/** The services that errors name, as the site shows them. */
export { services } from '../../content/services/index.ts';
