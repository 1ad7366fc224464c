/** What services are called. */
import { services } from '#catalogue/services';

/** @returns a service's name as AWS writes it. */
export function serviceName(id: string): string {
  const service = services[id];
  if (!service) throw new Error(`content/services/index.ts has no service "${id}".`);
  return service.name;
}
