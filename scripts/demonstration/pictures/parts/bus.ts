import { INK, PAPER } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { disc, group, line, rect, ring, shape } from '../ink/marks.ts';

/** A school bus from the front, 560 wide and 640 high, its wheels on y = 0 and its middle on x = 0. */
export function busFront(x: number, y: number, scale: number, lamps: string): string {
  return group(`translate(${x} ${y}) scale(${scale})`,
    shape('M-220 -120H-104V0H-220Z', INK, PAPER, 9), shape('M104 -120H220V0H104Z', INK, PAPER, 9),
    shape('M-252 -130V-560Q-252 -640 -160 -640H160Q252 -640 252 -560V-130Z', INK, PAPER, 10),
    rect(-330, -500, 46, 130, INK), rect(284, -500, 46, 130, INK), line('M-290 -470H-240M290 -470H240', INK, 16),
    rect(-140, -612, 280, 44, PAPER), disc(-196, -590, 22, lamps), disc(196, -590, 22, lamps), ring(-196, -590, 22, 6, PAPER), ring(196, -590, 22, 6, PAPER),
    shape('M-218 -530H-12V-336H-218Z', PAPER), shape('M12 -530H218V-336H12Z', PAPER),
    hatch([12, -530, 206, 194], { angle: -55, gap: 30, weight: 12, length: 0.5, fill: INK }, 'M80 -530H218V-400Z'),
    shape('M-184 -336V-390Q-184 -436 -136 -436Q-88 -436 -88 -390V-336Z', INK), shape('M-136 -506C-106 -506 -100 -470 -110 -448C-124 -430 -148 -430 -162 -448C-172 -470 -166 -506 -136 -506Z', INK),
    line('M-190 -344A60 60 0 0 1 -80 -344', PAPER, 8), line('M-190 -338A60 60 0 0 1 -82 -338', INK, 9),
    rect(-252, -316, 504, 10, PAPER),
    disc(-180, -226, 42, PAPER), ring(-180, -226, 26, 8, INK), disc(180, -226, 42, PAPER), ring(180, -226, 26, 8, INK),
    ...[0, 1, 2, 3, 4].map((i) => rect(-110, -276 + i * 26, 220, 12, PAPER)),
    rect(-286, -132, 572, 52, INK), rect(-286, -140, 572, 8, PAPER), rect(-60, -118, 120, 24, lamps));
}

/** A school bus from its door side, nose to the right; about 1000 long and 400 high, wheels on y = 0. */
export function busSide(x: number, y: number, scale: number, { body = INK, cut = PAPER, heads = true }: { body?: string; cut?: string; heads?: boolean } = {}): string {
  const panes = [0, 1, 2, 3, 4].map((i) => -440 + i * 128);
  return group(`translate(${x} ${y}) scale(${scale})`,
    shape('M-500 -60V-360Q-500 -420 -440 -420H270Q310 -420 316 -380L326 -240H440Q500 -230 504 -160V-60Z', body, cut, 10),
    ...panes.map((px, i) => rect(px, -372, 104, 110, cut) + (heads && i !== 1 ? shape(`M${px + 22} -262v-26q0 -20 30 -24a24 24 0 1 1 .1 0q30 4 30 24v26Z`, body) : '')),
    shape('M204 -372H284L292 -100H204Z', cut), shape('M214 -362H274L280 -240H214ZM214 -226H281L284 -110H214Z', body), shape('M224 -350H264L269 -250H224Z', cut),
    rect(-500, -226, 690, 10, cut), rect(-500, -190, 690, 10, cut), rect(330, -190, 170, 8, cut), rect(440, -150, 60, 26, cut),
    ...[-320, 390].map((wx) => disc(wx, -60, 84, cut) + disc(wx, -60, 68, INK) + disc(wx, -60, 30, cut) + disc(wx, -60, 14, INK)),
    rect(-520, -84, 40, 24, INK), rect(490, -84, 36, 24, INK));
}
