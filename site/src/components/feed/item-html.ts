import type { Action, Event, Resource } from '@broadside/shared/content';
import { words } from '@broadside/shared/words';
import type { PageContent } from '../../store/index.ts';
import { eventTimeWords, instantDayWords } from '../dates.ts';
import { articleHtml } from './article-html.ts';
import { pictureHtml } from './block-html.ts';
import type { FeedItem } from './feeds.ts';
import { anchor, tag } from './html.ts';

const link = (label: string, address: string | null, content: PageContent): string => (address ? `<p>${anchor(label, content.href(address))}</p>` : '');

function eventHtml(event: Event, locale: FeedItem['locale'], content: PageContent): (string | null)[] {
  const { items, kinds } = words[locale];
  const { day, hours } = eventTimeWords(event, locale);
  return [
    tag('p', [[day, hours].filter(Boolean).join(', '), event.place, kinds.format[event.format], event.host].filter(Boolean).join(' · ')),
    event.sponsor && tag('p', `${event.sponsor.label}. ${event.sponsor.disclaimer}`),
    content.markdown(event.description).html,
    event.report && tag('h2', items.event.report) + content.markdown(event.report, 2).html,
    link(items.event.join, event.address, content),
  ];
}

function resourceHtml(resource: Resource, locale: FeedItem['locale'], content: PageContent): (string | null)[] {
  const { items, kinds } = words[locale];
  const file = resource.file && content.download(resource.file);
  return [
    tag('p', [kinds.resource[resource.kind], resource.publisher, resource.year].filter(Boolean).join(' · ')),
    content.markdown(resource.description).html,
    file && `<p>${anchor(`${items.resource.open} (${file.kind})`, file.address)}</p>`,
    link(items.resource.open, resource.address, content),
  ];
}

function actionHtml(action: Action, locale: FeedItem['locale'], content: PageContent): (string | null)[] {
  const { items } = words[locale];
  return [
    action.deadline && tag('p', `${items.action.until} ${instantDayWords(action.deadline, locale, content.zone)}`),
    content.markdown(action.body).html,
    link(action.verb, action.target, content),
  ];
}

/** The whole text of what a feed carries, as plain HTML. */
export function itemHtml(item: FeedItem, content: PageContent): string {
  if (item.type === 'article') return articleHtml(item, content);
  const { locale } = item;
  const own = item.type === 'event' ? eventHtml(item.content, locale, content)
    : item.type === 'resource' ? resourceHtml(item.content, locale, content) : actionHtml(item.content, locale, content);
  return [pictureHtml(item.content.cover, content), tag('p', item.content.summary), ...own].filter(Boolean).join('\n');
}
