import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, type Token, type Tokens } from 'marked';
import PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;
const INK = '#17140f';
const headingSizes = [24, 16, 13];

const plain = (text: string): string => text.replace(/\*\*|__|`/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

function heading(pdf: Pdf, { depth, text }: Tokens.Heading): void {
  pdf.moveDown(depth === 1 ? 0 : 0.8).font('Helvetica-Bold').fontSize(headingSizes[depth - 1] ?? 12).text(plain(text)).moveDown(0.3);
}

function list(pdf: Pdf, { items, ordered }: Tokens.List): void {
  pdf.font('Times-Roman').fontSize(11.5);
  items.forEach((item, index) => pdf.text(`${ordered ? `${index + 1}.` : '–'} ${plain(item.text)}`, { indent: 6, paragraphGap: 3 }));
  pdf.moveDown(0.4);
}

function write(pdf: Pdf, token: Token): void {
  if (token.type === 'heading') heading(pdf, token as Tokens.Heading);
  else if (token.type === 'list') list(pdf, token as Tokens.List);
  else if ('text' in token && token.type !== 'space') pdf.font('Times-Roman').fontSize(11.5).text(plain(String(token.text)).replace(/\n/g, ' '), { paragraphGap: 6 });
}

/** Sets one of the Markdown files beside this as a Letter-size PDF. Always the same bytes: its date is fixed. */
export async function makePdf(name: string): Promise<Buffer> {
  const tokens = lexer(readFileSync(join(import.meta.dirname, `${name}.md`), 'utf8'));
  const title = tokens.find((token) => token.type === 'heading') as Tokens.Heading | undefined;
  const made = new Date('2026-01-01T00:00:00Z');
  const pdf = new PDFDocument({ size: 'LETTER', margin: 64, info: { Title: plain(title?.text ?? name), Author: 'School Staff United', CreationDate: made, ModDate: made } });
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const done = new Promise<void>((resolve) => { pdf.on('end', resolve); });
  pdf.rect(64, 44, 484, 6).fill(INK).fillColor(INK);
  for (const token of tokens) write(pdf, token);
  pdf.end();
  await done;
  return Buffer.concat(pieces);
}
