export type Places = typeof import('./place.ts');

/** Hosts, Regions and signing names: data that whoever reads a signature without a URL has no use for. */
export const loadPlaces = (): Promise<Places> => import('./place.ts');
