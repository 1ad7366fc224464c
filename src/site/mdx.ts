/** The components that an article's MDX may use: the one list of them. */
import Case from './components/mdx/Case.astro';
import Cause from './components/mdx/Cause.astro';
import Causes from './components/mdx/Causes.astro';
import Debugging from './components/mdx/Debugging.astro';
import Disagree from './components/mdx/Disagree.astro';
import Documented from './components/mdx/Documented.astro';
import Fix from './components/mdx/Fix.astro';
import Mistakes from './components/mdx/Mistakes.astro';
import Note from './components/mdx/Note.astro';
import Observed from './components/mdx/Observed.astro';
import Solutions from './components/mdx/Solutions.astro';
import Summary from './components/mdx/Summary.astro';
import Tab from './components/mdx/Tab.astro';
import Tabs from './components/mdx/Tabs.astro';
import WireMessages from './components/mdx/WireMessages.astro';
import Pre from './components/Pre.astro';

export const mdxComponents = {
  Case,
  Cause,
  Causes,
  Debugging,
  Disagree,
  Documented,
  Fix,
  Mistakes,
  Note,
  Observed,
  Solutions,
  Summary,
  Tab,
  Tabs,
  WireMessages,
  pre: Pre,
};
