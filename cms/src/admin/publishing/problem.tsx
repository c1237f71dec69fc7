import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A sentence that must not be missed. It stays as long as what it says does: nothing to close. */
export const Problem = ({ children }: { children: ReactNode }) => (
  <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={4}>
    <Typography textColor="danger700">{children}</Typography>
  </Box>
);
