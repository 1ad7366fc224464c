/** SigV4A: the curve weighs more than everything else here, so it comes when somebody needs it. */
export const loadAsymmetric = (): Promise<typeof import('./v4a/index.ts')> => import('./v4a/index.ts');
