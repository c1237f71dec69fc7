/** What the panel calls the fields that Strapi adds to every type. */
export const addedFields: Record<string, string> = {
  id: 'Number',
  documentId: 'Permanent number',
  createdAt: 'Entered on',
  updatedAt: 'Last changed',
  createdBy: 'Entered by',
  updatedBy: 'Last changed by',
};
