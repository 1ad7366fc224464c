/** What services are called. Read at build, like the articles and the cases. */
import type { Service } from '../../content/services/index.ts';

const [services] = Object.values(
  import.meta.glob<Readonly<Record<string, Service>>>('../../content/services/index.ts', {
    eager: true,
    import: 'services',
  }),
);

/** @returns a service's name as AWS writes it. */
export function serviceName(id: string): string {
  const service = services?.[id];
  if (!service) throw new Error(`content/services/index.ts has no service "${id}".`);
  return service.name;
}
