import { z } from 'zod';
import { anyNotice, liveDoors, liveEvents, notices, refusal, type Notice } from './live.ts';
import type { LiveDoor } from './door.ts';
import { markdownTable } from './permissions-page.ts';

type Json = Record<string, unknown>;

/** Who hears a notice and what it is for; a new notice without words does not compile. */
const noticeWords: Record<Notice['type'], { to: string; means: string }> = {
  'channel.read': { to: 'the member, on all devices', means: 'the member has read the channel up to `seq`' },
  'channel.draft': { to: 'the member, on all devices', means: 'the draft in the channel has a new revision: ask for it' },
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
  'member.sessions': { to: 'the member, on all devices', means: 'sessions of the member began or ended: ask the list again' },
  'directory.changed': { to: 'who may list members', means: 'seats or roles of this member changed' },
  'session.ended': { to: 'the sockets of that session', means: 'the session is over; the server closes the socket after it' },
};

const eventWords: Record<keyof typeof liveEvents, string> = {
  'stream.entry':
    'One entry of a channel’s log, whole, after it was committed. The same bytes go to everybody in the channel. Sort by `seq`; when a number was skipped, ask `message.list` with `after`: the last number without a gap.',
  notice: 'Something is stale: ids and integers, never text. What it is now is asked over REST, where the rights are.',
};

/** The page `docs/live-events.md`: every socket event in both directions, from the schemas that both sides parse with. */
export function describeLive(): string {
  const named = new Map<string, Json>();
  const fields = (schema: z.ZodType, io: 'input' | 'output') => markdownTable(fieldRows(schema, io, named));
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
      'Takes:',
      fields(door.input, 'input'),
      isEmpty(door.answer) ? 'Answers: nothing beside `ok`.' : 'Answers, beside `ok`:',
      ...(isEmpty(door.answer) ? [] : [fields(door.answer, 'output')]),
    ]),
    '### A refusal',
    fields(refusal, 'output'),
    '## From server to client',
    '### `stream.entry`',
    eventWords['stream.entry'],
    fields(liveEvents['stream.entry'], 'output'),
    '### `notice`',
    eventWords.notice,
    noticeTable(),
    '## Shared parts',
  ];
  // Rendering a part can name further ones; a Map is walked to its end while it grows.
  for (const [name, json] of named) sections.push(`### ${name}`, markdownTable(rowsOf(json, named)));
  return `${sections.join('\n\n')}\n`;
}

function noticeTable(): string {
  const rows = Object.values(notices).map((schema) => {
    const { properties } = z.toJSONSchema(schema) as { properties: Json };
    const type = anyNotice.options.find((option) => option === schema)?.shape.type.value;
    if (type === undefined) throw new Error('a notice is missing from `anyNotice`');
    const keys = Object.entries(properties).filter(([name]) => name !== 'type');
    const { to, means } = noticeWords[type];
    return [`\`${type}\``, keys.map(([name, json]) => `\`${name}\` ${typeOf(json as Json, new Map())}`).join(', '), to, means];
  });
  return markdownTable([['`type`', 'Fields', 'To', 'Means'], ...rows]);
}

const isEmpty = (schema: z.ZodType): boolean => Object.keys(jsonOf(schema, 'output')['properties'] ?? {}).length === 0;

const jsonOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;

function fieldRows(schema: z.ZodType, io: 'input' | 'output', named: Map<string, Json>): string[][] {
  const { $defs, ...json } = jsonOf(schema, io) as Json & { $defs?: Record<string, Json> };
  for (const [name, part] of Object.entries($defs ?? {})) if (!named.has(name)) named.set(name, part);
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined && !named.has(id)) named.set(id, json);
  return rowsOf(json, named);
}

function rowsOf(json: Json, named: Map<string, Json>): string[][] {
  if (json['properties'] === undefined) return [['Value'], [typeOf(json, named)]];
  const required = (json['required'] ?? []) as string[];
  const rows = Object.entries(json['properties'] as Record<string, Json>).map(([name, part]) => [
    `\`${name}\``,
    typeOf(part, named),
    required.includes(name) ? 'yes' : 'no',
  ]);
  return [['Field', 'Type', 'Always there'], ...rows];
}

/** A JSON schema in a few words. */
function typeOf(json: Json, named: Map<string, Json>): string {
  const { $ref, anyOf, enum: choices, type, items, properties } = json as {
    $ref?: string;
    anyOf?: Json[];
    enum?: string[];
    type?: string;
    items?: Json;
    properties?: Record<string, Json>;
  };
  if ($ref !== undefined) return partLink($ref.replace('#/$defs/', ''));
  if (anyOf !== undefined) return anyOf.map((part) => typeOf(part, named)).join(' or ');
  if ('const' in json) return `\`${String(json['const'])}\``;
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (type === 'array') return `list of ${typeOf(items ?? {}, named)}`;
  if (properties !== undefined) {
    return `{ ${Object.entries(properties).map(([name, part]) => `\`${name}\`: ${typeOf(part, named)}`).join('; ')} }`;
  }
  return `${simpleType(json)}${limitsOf(json)}`;
}

const partLink = (name: string): string => `[${name}](#${name.toLowerCase()})`;

function simpleType({ type, format, pattern }: Json): string {
  if (format === 'uuid') return 'uuid';
  if (format === 'date-time') return 'instant (ISO 8601, UTC)';
  if (type === 'string' && typeof pattern === 'string' && pattern.startsWith('^channel:')) return '`channel:` and the channel’s uuid';
  if (type === 'string') return 'text';
  return type === undefined ? 'number, or digits' : String(type);
}

function limitsOf({ minimum, maximum, maxLength, default: preset }: Json): string {
  const said = [
    ...(typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? [`at least ${minimum}`] : []),
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? [`at most ${maximum}`] : []),
    ...(typeof maxLength === 'number' ? [`at most ${maxLength} characters`] : []),
    ...(preset === undefined ? [] : [`${String(preset)} when absent`]),
  ];
  return said.length === 0 ? '' : `, ${said.join(', ')}`;
}
