import { refusal, type Sentence } from '@broadside/shared/publishing';
import type { z } from 'zod';
import { readEnvironment } from '../../environment.ts';

/** Something that can't be done, with its HTTP status and the sentence that the person reads, in the panel's languages. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly sentence: Sentence;
  constructor(status: number, sentence: Sentence) {
    super(sentence.en);
    this.status = status;
    this.sentence = sentence;
  }
}

const NOT_HERE: Sentence = {
  en: 'This CMS was started without the publisher, so it can’t be asked. The sites stay as they are. “npm start” starts both.',
  es: 'Este CMS se inició sin el publicador, y no se le puede preguntar. Los sitios quedan como están. “npm start” inicia los dos.',
};
const SILENT: Sentence = {
  en: 'The publisher does not answer. The sites stay as they are; what you publish is kept and goes live when it runs again. Ask whoever runs Broadside to look.',
  es: 'El publicador no responde. Los sitios quedan como están; lo que publique se guarda y saldrá en línea cuando vuelva a funcionar. Pida a quien cuida de Broadside que lo mire.',
};
const LATE: Sentence = {
  en: 'The publisher has not finished yet. It may still go on: look again in a few minutes.',
  es: 'El publicador aún no ha terminado. Puede que siga trabajando: vuelva a mirar en unos minutos.',
};
const GARBLED: Sentence = {
  en: 'The publisher answered something that this CMS does not understand. Perhaps one of the two is older: restart Broadside.',
  es: 'El publicador respondió algo que este CMS no entiende. Quizá uno de los dos es de una versión anterior: reinicie Broadside.',
};

/** How long a request may take, in milliseconds. Below the five minutes after which Node gives up by itself. */
const patience = 280_000;

/** Fetches, giving up when the answer has not begun in time; then it may take as long as it takes, as a ZIP file does. */
async function fetchInTime(url: string, request: RequestInit, milliseconds: number): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Refusal(504, LATE)), milliseconds);
  try {
    return await fetch(url, { ...request, signal: late.signal });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(503, SILENT);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks the publisher on this machine, and only there: the address is not a setting, and a reply can't send us elsewhere.
 * @param path as in shared/src/publishing/control.ts
 * @param body makes it a POST
 * @param milliseconds how long to wait for the answer to begin
 * @throws Refusal with the publisher's own sentence, or one that says why there is none
 */
export async function sendToPublisher(path: string, body?: object, milliseconds = patience): Promise<Response> {
  const { BROADSIDE_CONTROL_PORT: port, BROADSIDE_CONTROL_SECRET: secret } = readEnvironment();
  if (!port || !secret) throw new Refusal(503, NOT_HERE);
  const response = await fetchInTime(`http://127.0.0.1:${port}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${secret}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    redirect: 'error',
  }, milliseconds);
  if (response.ok) return response;
  const said = refusal.safeParse(await response.json().catch(() => null));
  // Whoever signed in to the CMS must not be signed out because the publisher refused the CMS.
  throw new Refusal(response.status === 401 ? 502 : response.status, said.success ? said.data.error : GARBLED);
}

/** Asks the publisher and reads its answer. @throws Refusal, also for an answer that is not as agreed */
export async function askPublisher<S extends z.ZodType>(answer: S, path: string, body?: object): Promise<z.infer<S>> {
  const response = await sendToPublisher(path, body);
  const read = answer.safeParse(await response.json().catch(() => undefined));
  if (!read.success) throw new Refusal(502, GARBLED);
  return read.data;
}
