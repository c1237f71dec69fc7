import type { TokenName } from './tokens.ts';

/**
 * The least contrast each kind of use needs.
 * Source: WCAG 2.2, 1.4.3 Contrast (Minimum), 1.4.11 Non-text Contrast, 2.4.13 Focus Appearance.
 */
export const NEEDS = {
  /** Words smaller than 24 px, or 18.66 px bold. */
  text: 4.5,
  /** Words of at least 24 px, or 18.66 px bold; figures and drawings that carry meaning. */
  large: 3,
  /** The edge that shows where a control is, and icons inside it. */
  control: 3,
  /** The ring around what the keyboard is on. */
  focus: 3,
} as const;

export type Need = keyof typeof NEEDS;

/** One colour that the theme puts on another. */
export type Pair = { fg: TokenName; bg: TokenName; need: Need; use: string };

/** Every pair the theme uses. A pair that is not here must not appear in the styles. */
export const PAIRS: readonly Pair[] = [
  { fg: 'ink', bg: 'paper', need: 'text', use: 'running text and headings' },
  { fg: 'ink', bg: 'wash', need: 'text', use: 'text in notes, code and fields' },
  { fg: 'muted', bg: 'paper', need: 'text', use: 'dates, credits, sources' },
  { fg: 'muted', bg: 'wash', need: 'text', use: 'captions in notes, hints in fields' },
  { fg: 'hair', bg: 'paper', need: 'control', use: 'hairlines, also around fields' },
  { fg: 'hair', bg: 'wash', need: 'control', use: 'hairlines inside notes' },
  { fg: 'onPrimary', bg: 'primary', need: 'text', use: 'everything printed on the flood' },
  { fg: 'focusOnPrimary', bg: 'primary', need: 'focus', use: 'focus ring on the flood' },
  { fg: 'primaryText', bg: 'paper', need: 'text', use: 'formes and titles in the brand colour' },
  { fg: 'primaryText', bg: 'wash', need: 'text', use: 'titles in notes' },
  { fg: 'paper', bg: 'primaryText', need: 'text', use: 'words on buttons' },
  { fg: 'primaryText', bg: 'paper', need: 'control', use: 'where a button ends' },
  { fg: 'paper', bg: 'ink', need: 'text', use: 'the alert bar' },
  { fg: 'accent', bg: 'paper', need: 'large', use: 'large figures, rules and drawings in the second ink' },
  { fg: 'accentText', bg: 'paper', need: 'text', use: 'small words in the second ink' },
  { fg: 'accentText', bg: 'wash', need: 'text', use: 'small words in the second ink in notes' },
  { fg: 'link', bg: 'paper', need: 'text', use: 'links in running text' },
  { fg: 'link', bg: 'wash', need: 'text', use: 'links in notes' },
  { fg: 'focus', bg: 'paper', need: 'focus', use: 'focus ring' },
  { fg: 'focus', bg: 'wash', need: 'focus', use: 'focus ring in notes and around fields' },
];
