import type { FunctionComponent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Heading } from '../components/ui.tsx';
import { tabs, type PanelProps, type Tab } from './tabs.ts';

type Shown = FunctionComponent<PanelProps> | 'loading' | 'failed';
type TabId = Tab['id'];
type BenchProps = Omit<PanelProps, 'isOpen'>;

/**
 * The signature workbench. A tab that was opened stays as it is behind the others, so that nothing typed is lost.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ (with manual activation: a panel may have to be loaded)
 */
export function Workbench(props: BenchProps): VNode {
  const { ui, words, prefix } = props;
  const [chosen, setChosen] = useState<TabId>(tabs[0].id);
  const [shown, setShown] = useState<Partial<Record<TabId, Shown>>>({});
  const root = useRef<HTMLElement>(null);
  const set = (id: TabId, panel: Shown): void => setShown((before) => ({ ...before, [id]: panel }));

  const choose = ({ id, load }: Tab): void => {
    setChosen(id);
    if (typeof shown[id] === 'function' || shown[id] === 'loading') return;
    set(id, 'loading');
    load(ui.locale).then(
      (panel) => set(id, panel),
      () => set(id, 'failed'),
    );
  };
  useEffect(() => {
    choose(tabs[0]);
    root.current?.querySelector('h2, h3')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <section class="ck-bench" ref={root} aria-labelledby={`${prefix}-bench`}>
      <Heading ui={ui} down={0} id={`${prefix}-bench`}>
        {words.title}
      </Heading>
      <p class="ck-note">{words.local}</p>
      {tabs.length > 1 && <TabList {...props} chosen={chosen} choose={choose} />}
      {tabs.map(({ id }) => (
        <div key={id} {...panelAttributes(prefix, id)} hidden={id !== chosen}>
          <Panel {...props} panel={shown[id]} isOpen={id === chosen} />
        </div>
      ))}
    </section>
  );
}

/** A single panel is no tab. */
const panelAttributes = (prefix: string, id: TabId): object =>
  tabs.length > 1
    ? { role: 'tabpanel', id: `${prefix}-panel-${id}`, 'aria-labelledby': `${prefix}-tab-${id}` }
    : {};

function Panel({ panel, ...props }: PanelProps & Readonly<{ panel: Shown | undefined }>): VNode | null {
  if (panel === undefined) return null;
  if (typeof panel === 'string')
    return <p role="status">{panel === 'loading' ? props.words.loading : props.words.loadFailed}</p>;
  const Content = panel;
  return <Content {...props} />;
}

type TabListProps = BenchProps & Readonly<{ chosen: TabId; choose: (tab: Tab) => void }>;

/** Arrows, Home and End move among the tabs; Enter, the space bar or a press chooses. */
function TabList({ words, prefix, chosen, choose }: TabListProps): VNode {
  const move = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  };
  return (
    <div role="tablist" class="ck-tabs" aria-labelledby={`${prefix}-bench`} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${tab.id}`}
          aria-controls={`${prefix}-panel-${tab.id}`}
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {words.tabs[tab.id]}
        </button>
      ))}
    </div>
  );
}
