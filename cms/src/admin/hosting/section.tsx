import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the page, under a heading and with a sentence about it. */
export const Section = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    <Typography tag="h2" variant="delta" fontWeight="bold">{title}</Typography>
    {hint && <Typography tag="p" textColor="neutral700">{hint}</Typography>}
    <Box paddingTop={4}>{children}</Box>
  </Box>
);
