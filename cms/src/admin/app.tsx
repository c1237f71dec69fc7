import { Earth, Eye, Rocket, Server } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { askInLanguage } from './ask-in-language.ts';
import { ColorField } from './color-field.tsx';
import { COLOR } from './color.ts';
import { mendEditView } from './edit-view.ts';
import { mendColumns, mendFilters } from './list-view.tsx';
import { orderMenu } from './menu.ts';
import { SitesWidget } from './publishing/widget.tsx';
import { closeBanner, hideClosedDoors } from './quiet.ts';
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
    askInLanguage();
    closeBanner();
    hideClosedDoors();
    // Strapi hands every field its props; its type for this does not say so.
    app.addFields({ type: COLOR, Component: ColorField as ComponentType });
    app.widgets.register((widgets) => widgets.filter(({ id }) => !hiddenWidgets.has(id)));
    app.widgets.register({
      id: 'broadside-sites',
      icon: Earth,
      title: { id: 'broadside.widget.title', defaultMessage: 'Your sites' },
      link: { label: { id: 'broadside.widget.link', defaultMessage: 'Open Publishing' }, href: '/publishing' },
      component: () => Promise.resolve(SitesWidget),
    });
    // Whoever may see no site is told so there; which sites one sees, the CMS decides.
    app.addMenuLink({
      to: 'publishing', icon: Rocket, intlLabel: { id: 'broadside.publishing', defaultMessage: 'Publishing' }, permissions: [], position: 2,
      Component: () => import('./publishing/publishing-page.tsx'),
    });
    app.addMenuLink({
      to: 'hosting', icon: Server, intlLabel: { id: 'broadside.hosting', defaultMessage: 'Hosting' }, permissions: [], position: 3,
      Component: () => import('./hosting/hosting-page.tsx'),
    });
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
