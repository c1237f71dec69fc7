import { useCallback, useEffect, useState } from 'react';
import { ask, sentenceOf, type Status } from './api.ts';

/** The state of the sites, as far as it is known. `failure` says why the newest look brought nothing. */
export interface Looked { status: Status | null; failure: string | null; lookNow(): void }

/**
 * Looks at the state of the sites: again and again, but only while the page can be seen.
 * A look begins when the one before has ended, however long that took.
 * @param every how long to wait in between, in milliseconds
 */
export function useStatus(every: number): Looked {
  const [known, setKnown] = useState<Omit<Looked, 'lookNow'>>({ status: null, failure: null });
  const look = useCallback(async () => {
    try {
      const status = await ask.status();
      setKnown({ status, failure: null });
    } catch (error) {
      setKnown(({ status }) => ({ status, failure: sentenceOf(error) }));
    }
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    let isLooking = false;
    const again = async (): Promise<void> => {
      clearTimeout(timer);
      if (!isOpen || isLooking || document.visibilityState !== 'visible') return;
      isLooking = true;
      await look();
      isLooking = false;
      timer = setTimeout(() => void again(), every);
    };
    const seen = (): void => void again();
    document.addEventListener('visibilitychange', seen);
    seen();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [look, every]);
  return { ...known, lookNow: () => void look() };
}
