import { bootCms } from '@broadside/cms/boot';
import { compileCms } from '../cms/build-cms.ts';
import { ADMINISTRATOR, newPassword } from '../cms/first-start.ts';
import { openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { openSecrets } from '../state/secrets.ts';

/** `password [email]`: works whether or not the CMS runs. */
export async function password(email: string = ADMINISTRATOR): Promise<void> {
  const home = openHome();
  await compileCms();
  process.chdir(`${import.meta.dirname}/../../cms`);
  const strapi = await bootCms({ home: home.root, port: 0, secrets: openSecrets(home).cms, quiet: true });
  const users = strapi.service('admin::user');
  const user = await users.findOneByEmail(email);
  if (!user) throw new PlainError(`Nobody signs in as ${email}. Administrators see all users in the panel under Settings, Users.`);
  const fresh = newPassword();
  await users.updateById(user.id, { password: fresh });
  await strapi.destroy();
  process.stdout.write(`${email}\n${fresh}\nThis password is shown only now.\n`);
  process.exit(0);
}
