import { z } from 'zod';
import type { LiveDoor } from './door.ts';
import {
  anyNotice,
  caseStreamEntry,
  channelStreamEntry,
  liveDoors,
  refusal,
  type liveEvents,
  type Notice,
} from './live.ts';
import { markdownTable } from './permissions-page.ts';

/** As much of JSON Schema as our schemas use. */
interface Json {
  $ref?: string;
  anyOf?: Json[];
  const?: string | number | boolean;
  enum?: string[];
  type?: string;
  format?: string;
  pattern?: string;
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: string | number | boolean;
}

interface Defs {
  $defs?: Record<string, Json>;
}

/** Schemas with a name, in the order in which they are first met. */
type Parts = Map<string, Json>;

/** Who hears a notice and what it is for; a new notice without words does not compile. */
const noticeWords: Record<Notice['type'], { to: string; means: string }> = {
  'channel.read': { to: 'the member, on all devices', means: 'the member has read the channel up to `seq`' },
  'channel.draft': {
    to: 'the member, on all devices',
    means: 'the draft in the channel has a new revision: ask for it',
  },
  'channel.typing': {
    to: 'everybody in the channel',
    means: 'a colleague is writing; sent as volatile, never stored, forgotten by the page after some seconds',
  },
  'member.rights': {
    to: 'the member, on all devices, or one socket',
    means: 'seats or roles changed, or this socket came back into a room: ask everything on screen again',
  },
  'level.readers': {
    to: 'everybody who can read channels of that level',
    means: 'who can read the channels of the level changed: ask readers and their number again',
  },
  'member.sessions': {
    to: 'the member, on all devices',
    means: 'sessions of the member began or ended: ask the list again',
  },
  'directory.changed': { to: 'who may list members', means: 'seats or roles of this member changed' },
  'cases.changed': {
    to: 'everybody who reads cases',
    means:
      'a case was shared, closed, taken from sight or sent back: ask the list again; it does not say which, nor to whom it matters',
  },
  'case.changed': { to: 'everybody who reads the case', means: 'the case itself changed: ask for it again' },
  'dilemma.changed': {
    to: 'everybody who reads dilemmas, and the people of its working group',
    means: 'the dilemma took a step, or its working group or answer changed: ask it and the list again',
  },
  'review.changed': { to: 'who may review cases', means: 'something waits for a second look, or no longer does' },
  'vault.changed': {
    to: 'key holders and privacy officers',
    means: 'a key, or a request to open a sealed name, changed',
  },
  'session.ended': {
    to: 'the sockets of that session',
    means: 'the session is over; the server closes the socket after it',
  },
};

const eventWords: Record<keyof typeof liveEvents, string> = {
  'stream.entry':
    'One entry of the log of a channel or a case, whole, after it was committed. The same bytes go to everybody who reads it. Sort by `seq`; when a number was skipped, ask `message.list` (of a case: `GET /api/cases/:id/posts`) with `after`: the last number without a gap.',
  notice:
    'Something is stale: ids, integers and words from a fixed list, never free text. What it is now is asked over REST, where the rights are.',
};

/** The page `docs/live-events.md`: every socket event in both directions, from the schemas that both sides parse with. */
export function describeLive(): string {
  const parts: Parts = new Map();
  const doors: LiveDoor[] = Object.values(liveDoors).flatMap((group): LiveDoor[] => Object.values(group));
  const sections = [
    '# Live events',
    '<!-- Made by tools/describe.mjs from contract/src/live.ts. Change the schemas there, not this page. -->',
    'Socket.IO on the default path `/socket.io`, namespace `/`, with the cookie of the session. A handshake without a session is refused with `connect_error`, whose message is the code of the problem and whose `data` is the problem. The server puts each socket in the rooms of what its member may hear; a client cannot name a room.',
    'The REST routes are described by `GET /api/openapi.json`.',
    '## From client to server',
    'Each event takes one object and has an acknowledgement: `{ ok: true, … }` with the fields of the answer, or `{ ok: false, problem }`. Unknown fields are refused.',
    ...doors.flatMap((door) => [
      `### \`${door.event}\``,
      door.summary,
      ...taken(door, parts),
      ...answered(door, parts),
    ]),
    '### A refusal',
    fieldTable(jsonOf(refusal, parts)),
    '## From server to client',
    '### `stream.entry`',
    eventWords['stream.entry'],
    'Of a channel:',
    fieldTable(jsonOf(channelStreamEntry, parts)),
    'Of a case:',
    fieldTable(jsonOf(caseStreamEntry, parts)),
    '### `notice`',
    eventWords.notice,
    noticeTable(parts),
    '## Shared parts',
    ...[...parts].flatMap(([name, json]) => [`### ${name}`, fieldTable(json)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

const taken = ({ input }: LiveDoor, parts: Parts): string[] => [
  'Takes:',
  // What may be left out is known of the input; what a value must be, of what it is parsed to.
  fieldTable({ ...jsonOf(input, parts), required: jsonOf(input, parts, 'input').required ?? [] }),
];

function answered({ answer }: LiveDoor, parts: Parts): string[] {
  const json = jsonOf(answer, parts);
  if (Object.keys(json.properties ?? {}).length === 0) return ['Answers: nothing beside `ok`.'];
  return ['Answers, beside `ok`:', fieldTable(json)];
}

function noticeTable(parts: Parts): string {
  const rows = anyNotice.options.map((schema) => {
    const { type } = schema.shape;
    const { type: _, ...keys } = jsonOf(schema, parts).properties ?? {};
    const fields = Object.entries(keys).map(([name, json]) => `\`${name}\` ${typeOf(json)}`);
    const { to, means } = noticeWords[type.value];
    return [`\`${type.value}\``, fields.join(', '), to, means];
  });
  return markdownTable([['`type`', 'Fields', 'To', 'Means'], ...rows]);
}

/** A schema as JSON Schema; the parts it shares with others go to `parts`. */
function jsonOf(schema: z.ZodType, parts: Parts, io: 'input' | 'output' = 'output'): Json {
  const { $defs = {}, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json & Defs;
  for (const [name, part] of Object.entries($defs)) if (!parts.has(name)) parts.set(name, part);
  return json.$ref === undefined ? json : ($defs[nameIn(json.$ref)] ?? json);
}

function fieldTable(json: Json): string {
  if (json.properties === undefined) return `One of: ${typeOf(json)}`;
  const rows = Object.entries(json.properties).map(([name, part]) => [
    `\`${name}\``,
    typeOf(part),
    json.required?.includes(name) ? 'yes' : 'no',
  ]);
  return markdownTable([['Field', 'Type', 'Always there'], ...rows]);
}

/** A JSON schema in a few words. */
function typeOf(json: Json): string {
  const { $ref, anyOf, enum: choices, type, items, properties } = json;
  if ($ref !== undefined) return `[${nameIn($ref)}](#${nameIn($ref).toLowerCase()})`;
  if (anyOf !== undefined) return anyOf.map((part) => typeOf(part)).join(' or ');
  if (json.const !== undefined) return `\`${String(json.const)}\``;
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (type === 'array') return `list of ${typeOf(items ?? {})}`;
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, part]) => `\`${name}\`: ${typeOf(part)}`);
    return `{ ${fields.join('; ')} }`;
  }
  return [simpleType(json), ...limitsOf(json)].join(', ');
}

const nameIn = (ref: string): string => ref.replace('#/$defs/', '');

function simpleType({ type, format, pattern }: Json): string {
  if (format === 'uuid') return 'uuid';
  if (format === 'date-time') return 'instant (ISO 8601, UTC)';
  const stream = /^\^(channel|case):/.exec(pattern ?? '')?.[1];
  if (stream !== undefined) return `\`${stream}:\` and the ${stream}’s uuid`;
  return type === undefined ? 'anything' : type === 'string' ? 'text' : type;
}

function limitsOf({ minimum, maximum, maxLength, default: preset }: Json): string[] {
  return [
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? [`at least ${minimum}`] : []),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? [`at most ${maximum}`] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(preset === undefined ? [] : [`${String(preset)} when absent`]),
  ];
}
