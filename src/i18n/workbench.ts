import type { Locale } from '#core';
import type { WorkbenchMessages } from './workbench.en.ts';

export type * from './workbench.en.ts';

/** Loads the workbench's words in one language; the other stays on the server. */
export const loadWorkbenchMessages = async (locale: Locale): Promise<WorkbenchMessages> =>
  locale === 'ja' ? (await import('./workbench.ja.ts')).ja : (await import('./workbench.en.ts')).en;
