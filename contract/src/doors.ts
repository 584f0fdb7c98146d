import { casePostDoors } from './case-posts.ts';
import { caseDoors } from './cases.ts';
import { channelDoors, messageDoors } from './channels.ts';
import { dilemmaDoors } from './dilemmas.ts';
import type { Door } from './door.ts';
import { healthDoors } from './health.ts';
import { keyDoors } from './holder-keys.ts';
import { memberDoors } from './organisations.ts';
import { reviewDoors } from './reviews.ts';
import { sessionDoors } from './session.ts';
import { unsealingDoors } from './unsealing.ts';
import { groupDoors } from './working-groups.ts';

/** Every REST route there is. */
export const doors = {
  health: healthDoors,
  session: sessionDoors,
  member: memberDoors,
  channel: channelDoors,
  message: messageDoors,
  case: caseDoors,
  casePost: casePostDoors,
  review: reviewDoors,
  key: keyDoors,
  unsealing: unsealingDoors,
  dilemma: dilemmaDoors,
  group: groupDoors,
};

/** The same, flat, each with its name: `message.post`. */
export const allDoors = (): { name: string; door: Door }[] =>
  Object.entries(doors).flatMap(([subject, group]) =>
    Object.entries(group).map(([verb, declared]) => ({ name: `${subject}.${verb}`, door: declared as Door })),
  );
