import type { Article, Fact, MediaPicture, Term, TextLink } from '@broadside/shared/content';
import { escapeHtml } from '@broadside/shared/markdown';
import type { PageContent } from '../../store/index.ts';
import { chartRows } from '../chart/rows.ts';
import { lines } from '../lines.ts';
import { anchor, list, tag } from './html.ts';

type Block = Article['body'][number];
type BlockName = Block['__component'];
type Writers = { [N in BlockName]: (block: Extract<Block, { __component: N }>, content: PageContent) => string };

const link = ({ words, address }: TextLink, content: PageContent): string => anchor(words, content.href(address));
const points = (text: string | null, content: PageContent): string => list(lines(text).map((line) => content.inline(line)));
const factHtml = ({ value, unit, statement, place, source }: Pick<Fact, 'value' | 'unit' | 'statement' | 'place' | 'source'>): string =>
  `<strong>${escapeHtml([value, unit].filter(Boolean).join(' '))}</strong> ${escapeHtml(statement)} (${escapeHtml([place, source].filter(Boolean).join('. '))})`;
const termHtml = ({ title, meaning }: Pick<Term, 'title' | 'meaning'>): string => `<strong>${escapeHtml(title)}</strong>: ${escapeHtml(meaning)}`;
const facts = (ids: readonly string[], content: PageContent): string => list(content.resolve('fact', ids).map((fact) => factHtml(fact.content)));

export function pictureHtml(picture: MediaPicture | null, content: PageContent): string {
  const shown = content.picture(picture);
  if (!shown) return '';
  const { src, width, height, alt, caption, credit } = shown;
  const below = [caption, credit].filter(Boolean).join(' ');
  return `<figure><img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">${tag('figcaption', below)}</figure>`;
}

/** Each block as plain HTML, for feed readers, which know nothing of our styles. */
const writers: Writers = {
  'blocks.text': ({ body }, content) => content.markdown(body, 1).html,
  'blocks.cards': ({ title, cards }, content) => tag('h2', title) + cards.map((card) =>
    `${tag('h3', card.title)}${tag('p', card.text)}${card.link ? `<p>${link(card.link, content)}</p>` : ''}`).join(''),
  // A list by rule changes with the site; a feed carries what was written.
  'blocks.item-list': () => '',
  'blocks.infographic': ({ title, groups, facts: figures, abbreviations, sources }, content) =>
    tag('h2', title) + groups.map((group) => tag('h3', group.title) + points(group.duties, content)).join('') + facts(figures, content)
    + list(content.resolve('term', abbreviations).map((term) => termHtml(term.content))) + points(sources, content),
  'blocks.facts': ({ title, facts: figures }, content) => tag('h2', title) + facts(figures, content),
  'blocks.chart': ({ facts: figures, ...block }, content) => tag('h2', block.title) + tag('p', block.says)
    + list(chartRows(block, content.resolve('fact', figures), content.locale).map(({ label, shown }) => `${escapeHtml(label)}: <strong>${escapeHtml(shown)}</strong>`)) + tag('p', block.source),
  'blocks.quote': ({ text, person, role }) => `<blockquote>${tag('p', text)}${tag('p', [person, role].filter(Boolean).join(', '))}</blockquote>`,
  'blocks.people': ({ title, people }) => tag('h2', title) + people.map(({ name, role, text }) => tag('h3', [name, role].filter(Boolean).join(', ')) + tag('p', text)).join(''),
  'blocks.image': ({ picture }, content) => pictureHtml(picture, content),
  'blocks.gallery': ({ title, pictures }, content) => tag('h2', title) + pictures.map((picture) => pictureHtml(picture, content)).join(''),
  'blocks.callout': ({ title, text }, content) => tag('h2', title) + content.markdown(text, 2).html,
  'blocks.steps': ({ title, steps }, content) => tag('h2', title) + list(steps.map((step) => tag('h3', step.title) + content.markdown(step.text, 3).html), 'ol'),
  'blocks.accordion': ({ title, sections }, content) => tag('h2', title) + sections.map((section) => tag('h3', section.title) + content.markdown(section.text, 3).html).join(''),
  'blocks.call-to-action': ({ title, text, link: to }, content) => `${tag('h2', title)}${tag('p', text)}<p>${link(to, content)}</p>`,
  'blocks.video': ({ title, address, transcript }, content) => `<p>${anchor(title, content.href(address))}</p>${content.markdown(transcript, 2).html}`,
  'blocks.map': ({ title, place, address }, content) => `${tag('h2', title)}${tag('p', place)}<p>${anchor(content.words.blocks.openMap, content.href(address))}</p>`,
  'blocks.jobs': ({ title, categories }, content) => tag('h2', title) + list(categories.map((category) => `${link(category.link, content)}: ${escapeHtml(category.text)}`)),
  'blocks.files': ({ title, files }, content) => tag('h2', title) + list(files.map((file) => anchor(file.title, content.download(file.file).address))),
};

export const blockHtml = (block: Block, content: PageContent): string => (writers[block.__component] as (block: Block, content: PageContent) => string)(block, content);
