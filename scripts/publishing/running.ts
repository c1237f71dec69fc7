import { refusal } from '@broadside/shared/publishing';
import type { Home } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { openSecrets } from '../state/secrets.ts';
import type { Settings } from '../state/settings.ts';

/**
 * Asks the publisher that runs beside the CMS, as "npm start" starts it; see shared/src/publishing/control.ts.
 * @param body makes it a POST
 * @returns null when none runs
 * @throws PlainError with the publisher's own sentence when it refuses
 */
export async function askRunning(home: Home, { controlPort }: Settings, path: string, body?: object): Promise<unknown> {
  const { control } = openSecrets(home);
  let response: Response;
  try {
    response = await fetch(`http://127.0.0.1:${controlPort}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${control}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch {
    return null;
  }
  // Another installation's publisher has that port: it is none of ours.
  if (response.status === 401) return null;
  const answer: unknown = await response.json();
  if (!response.ok) throw new PlainError(refusal.parse(answer).error.en);
  return answer;
}
