import { addressCanBeAsked, addressIsOwn } from './affiliate-address.ts';
import { affiliateBelongsToItself, codeStays } from './affiliate.ts';
import { alertHasBothTimes } from './alert.ts';
import { namesStates } from './applicability.ts';
import { pointsFitOnTheBoard } from './board-points.ts';
import { colorsCanBeRead } from './brand.ts';
import { saysWhereItIs } from './event-place.ts';
import { isTheOnlyOne } from './edition-once.ts';
import { replacesWhatIsThere } from './edition-words.ts';
import { listSaysOfWhat } from './item-list.ts';
import { isNotPartOfItself } from './job-role.ts';
import { belongsToAState, hiddenWithAReason, isOfOneNationalItem } from './local-edition.ts';
import { belongsToSomebody } from './owner.ts';
import { pictureSaysWhatItShows } from './picture.ts';
import { pointsToOwnOrNational } from './relations.ts';
import { hasSomethingToTake } from './resource.ts';
import type { Rule } from './saved.ts';
import { addressIsPlain } from './slug-form.ts';
import { addressIsFree } from './slug.ts';
import { comesDownAfterItGoesLive, endsAfterItStarts } from './times.ts';
import { isWithdrawnByToday } from './withdrawal.ts';

/** All rules, in the order in which they are checked: the first one that is broken is told. */
export const rules: readonly Rule[] = [
  belongsToSomebody, codeStays, affiliateBelongsToItself, addressCanBeAsked, addressIsOwn, colorsCanBeRead,
  belongsToAState, isOfOneNationalItem, isTheOnlyOne, hiddenWithAReason, replacesWhatIsThere,
  pointsToOwnOrNational, namesStates, isNotPartOfItself,
  comesDownAfterItGoesLive, endsAfterItStarts, alertHasBothTimes, isWithdrawnByToday,
  addressIsPlain, addressIsFree,
  saysWhereItIs, hasSomethingToTake, listSaysOfWhat, pointsFitOnTheBoard, pictureSaysWhatItShows,
];
