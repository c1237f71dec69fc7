import { originWord, type PageContent } from '../../store/index.ts';
import { nameInJsonWord } from '../own-words.ts';
import type { Thing } from './thing.ts';

/** The affiliate in one line, as publisher and host. */
export const publisher = (content: PageContent): Thing => ({ '@type': 'Organization', name: content.own(nameInJsonWord), url: content.own(originWord) });

/** The affiliate with every way to reach it, for its home page. */
export function organization(content: PageContent): Thing {
  const { affiliate, icons, isNational } = content;
  const { phone, email, address } = affiliate.contact;
  const parent = isNational ? null : content.national;
  return {
    ...publisher(content),
    alternateName: affiliate.shortName,
    description: affiliate.tagline,
    logo: content.absolute(icons.large),
    telephone: phone,
    email,
    address: address?.trim().replace(/\s*\n\s*/g, ', ') ?? null,
    sameAs: affiliate.socialLinks.map((link) => link.address).filter((link) => link.startsWith('http')),
    parentOrganization: parent && { '@type': 'Organization', name: parent.name, url: parent.origin },
  };
}
