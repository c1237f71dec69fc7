import { awardRibbon } from './award-ribbon.ts';
import { ballotBox } from './ballot-box.ts';
import { bargainingTable } from './bargaining-table.ts';
import { boilerRoom } from './boiler-room.ts';
import { booksGiveaway } from './books-giveaway.ts';
import { breakfastTray } from './breakfast-tray.ts';
import { busAtDawn } from './bus-at-dawn.ts';
import { campusDesk } from './campus-desk.ts';
import { capitol } from './capitol.ts';
import { classroomTable } from './classroom-table.ts';
import { firstAid } from './first-aid.ts';
import { frontOffice } from './front-office.ts';
import { hallwayWatch } from './hallway-watch.ts';
import { handshake } from './handshake.ts';
import { kitchenLine } from './kitchen-line.ts';
import { libraryDesk } from './library-desk.ts';
import { megaphone } from './megaphone.ts';
import { mopAndBucket } from './mop-and-bucket.ts';
import { nightShift } from './night-shift.ts';
import { nurseRoom } from './nurse-room.ts';
import { payStub } from './pay-stub.ts';
import { playgroundDuty } from './playground-duty.ts';
import { radioDispatch } from './radio-dispatch.ts';
import { rallySteps } from './rally-steps.ts';
import { schoolBuilding } from './school-building.ts';
import { serverCloset } from './server-closet.ts';
import { stormDay } from './storm-day.ts';
import { thermometerKitchen } from './thermometer-kitchen.ts';
import { tutoringTable } from './tutoring-table.ts';
import { wheelchairLift } from './wheelchair-lift.ts';
import type { Scene } from './scene.ts';

/** Every scene by the name that content calls it. */
export const scenes: Readonly<Record<string, Scene>> = {
  'award-ribbon': awardRibbon,
  'ballot-box': ballotBox,
  'bargaining-table': bargainingTable,
  'boiler-room': boilerRoom,
  'books-giveaway': booksGiveaway,
  'breakfast-tray': breakfastTray,
  'bus-at-dawn': busAtDawn,
  'campus-desk': campusDesk,
  capitol,
  'classroom-table': classroomTable,
  'first-aid': firstAid,
  'front-office': frontOffice,
  'hallway-watch': hallwayWatch,
  handshake,
  'kitchen-line': kitchenLine,
  'library-desk': libraryDesk,
  megaphone,
  'mop-and-bucket': mopAndBucket,
  'night-shift': nightShift,
  'nurse-room': nurseRoom,
  'pay-stub': payStub,
  'playground-duty': playgroundDuty,
  'radio-dispatch': radioDispatch,
  'rally-steps': rallySteps,
  'school-building': schoolBuilding,
  'server-closet': serverCloset,
  'storm-day': stormDay,
  'thermometer-kitchen': thermometerKitchen,
  'tutoring-table': tutoringTable,
  'wheelchair-lift': wheelchairLift,
};
