import type { BlockName, BlockProps } from './block.ts';
import Accordion from './accordion.astro';
import CallToAction from './call-to-action.astro';
import Callout from './callout.astro';
import Cards from './cards.astro';
import Chart from './chart.astro';
import Contact from './contact.astro';
import Facts from './facts.astro';
import Files from './files.astro';
import Gallery from './gallery.astro';
import Image from './image.astro';
import Infographic from './infographic.astro';
import Introduction from './introduction.astro';
import ItemList from './item-list.astro';
import Jobs from './jobs.astro';
import Lead from './lead.astro';
import Map from './map.astro';
import People from './people.astro';
import QuickLinks from './quick-links.astro';
import Quote from './quote.astro';
import Steps from './steps.astro';
import Text from './text.astro';
import Video from './video.astro';

/** The component of every kind of block. A kind without one fails the type check. */
export const blockComponents = {
  'blocks.accordion': Accordion,
  'blocks.call-to-action': CallToAction,
  'blocks.callout': Callout,
  'blocks.cards': Cards,
  'blocks.chart': Chart,
  'blocks.contact': Contact,
  'blocks.facts': Facts,
  'blocks.files': Files,
  'blocks.gallery': Gallery,
  'blocks.image': Image,
  'blocks.infographic': Infographic,
  'blocks.introduction': Introduction,
  'blocks.item-list': ItemList,
  'blocks.jobs': Jobs,
  'blocks.lead': Lead,
  'blocks.map': Map,
  'blocks.people': People,
  'blocks.quick-links': QuickLinks,
  'blocks.quote': Quote,
  'blocks.steps': Steps,
  'blocks.text': Text,
  'blocks.video': Video,
} satisfies { [Name in BlockName]: (props: BlockProps<Name>) => unknown };
