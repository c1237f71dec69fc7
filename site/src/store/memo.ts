/** More answers than this are forgotten all at once: simple, and far more than one publish of all sites asks for. */
const MOST = 50_000;
/** The same for texts with more characters than this together: what is made of them takes several times the room. */
const MOST_TEXT = 30_000_000;
/** One text leads to other places on other sites, and again after each change of an address; beyond so many ways they are worked anew. */
const MOST_WAYS = 500;

/** Remembers what a pure function of one text gave. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST || characters > MOST_TEXT) {
      answers.clear();
      characters = 0;
    }
    characters += text.length;
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}

type Href = (address: string) => string | null;
interface Made<T> { asked: (readonly [address: string, answer: string | null])[]; value: T }

/**
 * Remembers what was made of a text with links. Sites whose links lead to the same places share it: most texts are worked once for all sites.
 * @param work makes the value; it may learn where links lead only from the function it is given
 */
export function memoWithLinks<T>(work: (text: string, options: string, href: Href) => T): (text: string, options: string, href: Href) => T {
  const made = memo((_: string): Made<T>[] => []);
  return (text, options, href) => {
    const ways = made(`${options} ${text}`);
    const known = ways.find(({ asked }) => asked.every(([address, answer]) => href(address) === answer));
    if (known) return known.value;
    const asked: [string, string | null][] = [];
    const value = work(text, options, (address) => {
      const answer = href(address);
      asked.push([address, answer]);
      return answer;
    });
    if (ways.length >= MOST_WAYS) ways.length = 0;
    ways.push({ asked, value });
    return value;
  };
}
