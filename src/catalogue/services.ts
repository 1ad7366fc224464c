/** The services that errors name, as the site shows them. */
export { services } from '../../content/services/index.ts';
/** The services whose models are read, as AWS and its SDKs name them. */
export { serviceNames, type ServiceNames } from '../../content/services/names.ts';
