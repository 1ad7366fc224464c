import type { FunctionComponent } from 'preact';
import type { Locale } from '#core';
import type { WorkbenchMessages } from '#i18n/workbench';
import type { Places } from '#sigv4';
import type { SigningProps } from '../components/SigningDoor.tsx';
import { SigningPanel } from './SigningPanel.tsx';

/** What every tab is drawn with. */
export type PanelProps = SigningProps &
  Readonly<{
    words: WorkbenchMessages;
    places: Places;
    /** Whether this tab is the one that is seen. */
    isOpen: boolean;
  }>;

export interface Tab {
  readonly id: keyof WorkbenchMessages['tabs'];
  /** Asked once, when the tab is first chosen. */
  readonly load: (locale: Locale) => Promise<FunctionComponent<PanelProps>>;
}

/** In the order in which they stand; the first comes with the workbench. */
export const tabs: readonly [Tab, ...Tab[]] = [
  { id: 'sign', load: () => Promise.resolve(SigningPanel) },
  {
    id: 'verify',
    load: async (locale) => (await import('../verify/load-verify.tsx')).loadVerifyPanel(locale),
  },
  {
    id: 'languages',
    load: async (locale) => (await import('../printers/load-printers.tsx')).loadPrintersPanel(locale),
  },
];
