import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('have ports that fit together', () => {
    expect(readSettings({})).toEqual({ cmsPort: 1337, sitesPort: 4300, controlPort: 4301 });
  });

  it.each([['BROADSIDE_CONTROL_PORT', '4300'], ['BROADSIDE_CONTROL_PORT', '1337'], ['BROADSIDE_SITES_PORT', '1337']])('are refused when %s is %s, which is another’s', (name, port) => {
    expect(() => readSettings({ [name]: port })).toThrow(new RegExp(`${name}.* are both ${port}`));
  });

  it('are refused when a port is none, naming it', () => {
    expect(() => readSettings({ BROADSIDE_CONTROL_PORT: 'x' })).toThrow(/BROADSIDE_CONTROL_PORT=x/);
  });
});
