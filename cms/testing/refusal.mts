/** What the panel is told when something is refused: the message, and the field at which it shows it. */
export interface Refusal { message: string; field: string }

/** Does something and gives the refusal; null when it is allowed. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { message, details } = error as { message: string; details?: { errors?: { path: string[] }[] } };
    const path = details?.errors?.[0]?.path;
    if (!path) throw error;
    return { message, field: path.join('.') };
  }
}
