import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** The color of Strapi's own hints, which pass on light and on dark: at least 5.1 and 6.5 to 1. */
const hintColor = ({ theme }: { theme: object }): string => (theme as { colors: { neutral600: string } }).colors.neutral600;

const Hint = styled.span`
  margin-inline-start: 0.8rem;
  font-size: 1.2rem;
  line-height: 1.4;
  color: ${hintColor};
`;

/**
 * The hint of a part of the form, beside its label. Strapi shows hints under simple fields only, and nothing for those made of several.
 * @param action what stands beside the label already: whether the field is the same in all languages
 */
export const withHint = (hint: string, action?: ReactNode): ReactNode => <>{action}<Hint>{hint}</Hint></>;
