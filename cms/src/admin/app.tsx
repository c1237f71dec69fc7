import { Eye } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { ColorField } from './color-field.tsx';
import { COLOR } from './color.ts';
import { mendEditView } from './edit-view.ts';
import { mendColumns, mendFilters } from './list-view.tsx';
import { orderMenu } from './menu.ts';
import { closeBanner } from './quiet.ts';
import { translations } from './words.ts';

/** Counts of everything and of who has signed in: for whoever runs Strapi, not for whoever writes. The first also counts what other states have not published yet. */
const hiddenWidgets = new Set(['chart-entries', 'key-statistics', 'deploy-now']);

export default {
  config: {
    // Spanish beside English: editors choose in their profile.
    locales: ['es'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp): void {
    closeBanner();
    // Strapi hands every field its props; its type for this does not say so.
    app.addFields({ type: COLOR, Component: ColorField as ComponentType });
    app.widgets.register((widgets) => widgets.filter(({ id }) => !hiddenWidgets.has(id)));
    app.addMenuLink({
      to: 'to-review', icon: Eye, intlLabel: { id: 'broadside.review', defaultMessage: 'To review' }, permissions: [], position: 4,
      Component: () => import('./review/review-page.tsx'),
    });
  },
  // Strapi hands a smaller app to "bootstrap" than its type says: no widgets.
  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', mendEditView);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', mendColumns);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', mendFilters);
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', orderMenu);
  },
};
