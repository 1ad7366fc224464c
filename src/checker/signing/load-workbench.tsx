import type { FunctionComponent } from 'preact';
import type { Locale } from '#core';
import { loadWorkbenchMessages } from '#i18n/workbench';
import { loadPlaces } from '#sigv4';
import type { SigningProps } from '../components/SigningDoor.tsx';
import { linkStyles } from '../link-styles.ts';
import styles from './workbench.css?url&no-inline';
import { Workbench } from './Workbench.tsx';

/** @returns the workbench with its words and its look; from then on it asks the network for nothing but another tab. */
export async function loadWorkbench(locale: Locale): Promise<FunctionComponent<SigningProps>> {
  const [words, places] = await Promise.all([
    loadWorkbenchMessages(locale),
    loadPlaces(),
    linkStyles(styles),
  ]);
  return (props) => <Workbench {...props} words={words} places={places} />;
}
