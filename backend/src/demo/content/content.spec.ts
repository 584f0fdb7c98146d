import { expect, test } from '@jest/globals';
import { limits, theme, type Level } from '@netwerkplein/contract';
import { channels } from './channels.ts';
import { conversations } from './conversations/index.ts';
import { dayOf } from './days.ts';
import { dilemmas } from './dilemmas.ts';
import { members } from './members.ts';
import { organisations } from './organisations.ts';
import type { DemoMember, DemoMessage, DemoRole, DemoSeat } from './shapes.ts';

const messages = conversations.flatMap((conversation) => conversation.messages);
const organisationOf = new Map(organisations.map((organisation) => [organisation.key, organisation]));
const memberOf = new Map(members.map((member) => [member.key, member]));
const channelOf = new Map(channels.map((channel) => [channel.key, channel]));

const withRole = (role: DemoRole['role'], level?: Level): DemoMember[] =>
  members.filter((member) => member.roles.some((held) => held.role === role && held.level === level));

const hasSeat = (member: DemoMember, level: Level, ...capacities: DemoSeat['capacity'][]): boolean =>
  member.seats.some((seat) => seat.level === level && capacities.includes(seat.capacity));

const moment = (message: DemoMessage): string => `${String(100 - message.daysAgo)} ${message.time}`;

/** Every text of the demo network that a reader can meet. */
const allTexts = (): string[] => [
  ...organisations.flatMap((organisation) => [organisation.officialName, organisation.displayName]),
  ...members.map((member) => member.function),
  ...channels.flatMap((channel) => [channel.name, channel.purpose]),
  ...messages.flatMap((message) => [message.text, message.edited ?? '']),
  ...dilemmas.flatMap(({ form, steps, group }) => [
    ...Object.values(form),
    ...steps.map(({ note }) => note ?? ''),
    ...group.messages.map(({ text }) => text),
    group.advice?.text ?? '',
  ]),
];

test('keys, e-mail addresses and names are unique', () => {
  for (const values of [
    organisations.map((organisation) => organisation.key),
    organisations.map((organisation) => organisation.officialName),
    members.map((member) => member.key),
    members.map((member) => member.name),
    members.map((member) => member.email),
    channels.map((channel) => channel.key),
    channels.map((channel) => `${channel.level} ${channel.name}`),
    conversations.map((conversation) => conversation.channel),
  ]) {
    expect(new Set(values).size).toBe(values.length);
  }
});

test('every reference resolves', () => {
  for (const member of members) expect(organisationOf.has(member.organisation)).toBe(true);
  for (const channel of channels) expect(theme.options).toContain(channel.theme);
  for (const conversation of conversations) expect(channelOf.has(conversation.channel)).toBe(true);
  for (const message of messages) expect(memberOf.has(message.by)).toBe(true);
  expect(conversations).toHaveLength(channels.length);
});

test('e-mail addresses are ASCII lower case and can never be delivered', () => {
  for (const member of members) expect(member.email).toMatch(/^[a-z]+\.[a-z]+@[a-z-]+\.example$/);
});

test('the eleven pilots of the letters are there, two municipalities without subsidy', () => {
  const pilots = organisations.filter((organisation) => organisation.pilot);
  expect(pilots).toHaveLength(11);
  expect(pilots.filter((pilot) => pilot.kind === 'municipality')).toHaveLength(9);
  expect(pilots.filter((pilot) => pilot.pilotSubsidised === false).map((pilot) => pilot.displayName)).toEqual([
    'Den Bosch',
    'Gilze en Rijen',
  ]);
  for (const organisation of organisations) {
    expect(organisation.pilotSubsidised !== undefined).toBe(organisation.pilot);
    expect(organisation.joinedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('every pilot municipality has a seat holder at both levels', () => {
  for (const { key } of organisations.filter(({ kind, status }) => kind === 'municipality' && status === 'member')) {
    const colleagues = members.filter((member) => member.organisation === key);
    expect(colleagues.some((member) => hasSeat(member, 'strategic', 'member'))).toBe(true);
    expect(colleagues.some((member) => hasSeat(member, 'tactical', 'member'))).toBe(true);
  }
});

test('the first two members show one level each', () => {
  expect(members[0]?.seats).toEqual([{ level: 'strategic', capacity: 'member' }]);
  expect(members[1]?.seats).toEqual([{ level: 'tactical', capacity: 'member' }]);
});

test('every role is held by the right people', () => {
  for (const level of ['strategic', 'tactical'] as const) {
    for (const role of ['chair', 'vice_chair'] as const) {
      const holders = withRole(role, level);
      expect(holders).toHaveLength(1);
      for (const holder of holders) {
        expect(organisationOf.get(holder.organisation)?.kind).toBe('municipality');
        expect(hasSeat(holder, level, 'member')).toBe(true);
      }
    }
    expect(withRole('note_taker', level)).toHaveLength(1);
  }
  expect(withRole('specialist').map((member) => member.organisation)).toEqual(['ccv', 'ccv']);
  expect(withRole('editor').map((member) => member.organisation)).toEqual(['ccv']);
  expect(withRole('coordinator').map((member) => member.organisation)).toEqual(['ccv']);
  expect(withRole('privacy_officer').map((member) => member.organisation)).toEqual(['den_bosch', 'vng']);
});

test('administrators of the platform have no seat, central government and applicants take no part', () => {
  const admins = withRole('admin');
  expect(admins).toHaveLength(2);
  for (const admin of admins) expect(admin.seats).toEqual([]);
  for (const member of members) {
    const organisation = organisationOf.get(member.organisation);
    if (organisation?.kind === 'central_government') {
      expect(member.seats).toEqual([{ level: 'strategic', capacity: 'observer' }]);
    }
    if (organisation?.status === 'applicant') expect(member.seats).toEqual([]);
  }
});

test('only seat holders of the level speak in a channel, and observers only read', () => {
  for (const conversation of conversations) {
    const level = channelOf.get(conversation.channel)?.level ?? 'strategic';
    for (const message of conversation.messages) {
      const speaker = memberOf.get(message.by);
      expect({ by: message.by, may: speaker !== undefined && hasSeat(speaker, level, 'member', 'deputy') }).toEqual({
        by: message.by,
        may: true,
      });
    }
  }
});

test('messages fit, are in order, in office hours, and never in the future', () => {
  for (const conversation of conversations) {
    const moments = conversation.messages.map(moment);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(moments.length);
  }
  for (const message of messages) {
    for (const text of [message.text, message.edited ?? message.text]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limits.messageLength);
    }
    expect(message.daysAgo).toBeGreaterThanOrEqual(1);
    expect(message.daysAgo).toBeLessThanOrEqual(45);
    expect(message.time).toMatch(/^(0[89]|1[0-7]):[0-5]\d$/);
  }
});

test('whatever day it is, messages can be laid on working days without changing their order', () => {
  const used = [...new Set(messages.map((message) => message.daysAgo))].toSorted((a, b) => b - a);
  for (const today of ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-07', '2026-03-08']) {
    const days = used.map((daysAgo) => dayOf(daysAgo, today));
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const day of days) {
      expect(day < today).toBe(true);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
    }
  }
});

test('the network is as large as a visitor should find it', () => {
  expect(members.length).toBeGreaterThanOrEqual(30);
  expect(channels.filter((channel) => channel.level === 'strategic')).toHaveLength(5);
  expect(channels.filter((channel) => channel.level === 'tactical')).toHaveLength(9);
  expect(messages.length).toBeGreaterThanOrEqual(330);
  expect(messages.length).toBeLessThanOrEqual(425);
  const sizes = conversations.map((conversation) => conversation.messages.length);
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(85);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  expect(messages.filter((message) => message.edited !== undefined)).toHaveLength(6);
  expect(messages.filter((message) => message.redacted)).toHaveLength(2);
  expect(messages.filter((message) => message.text.length >= 1400)).toHaveLength(2);
});

test('no text names or hints at where somebody comes from, a faith, a language or a third level', () => {
  const forbidden =
    /\b(?:roma|sinti|zigeuner\w*|woonwagen\w*|herkomst|afkomst|etnisch\w*|etniciteit|nationaliteit\w*|allochto\w*|autochto\w*|migra\w*|immigra\w*|vluchteling\w*|asiel\w*|statushouder\w*|moslim\w*|islam\w*|christe\w*|jood\w*|joods\w*|religi\w*|kerk\w*|moskee\w*|tolk\w*|moedertaal|marokka\w*|turk\w*|pools\w*|polen|bulga\w*|roemee?n\w*|roemenië|hongaar\w*|syri\w*|afkomstig\w*|cultuur\w*|traditie\w*|clan\w*|operationeel|operationele)\b/i;
  expect(allTexts().filter((text) => forbidden.test(text))).toEqual([]);
});

test('no text stigmatises or calls a child a perpetrator', () => {
  const forbidden =
    /\b(?:dader\w*|crimineel|criminele|probleemgezin\w*|multiprobleem\w*|asociaal|tuig|straatschoffie\w*|veelpleger\w*|hangjongere\w*)\b/i;
  expect(allTexts().filter((text) => forbidden.test(text))).toEqual([]);
});

test('no text holds personal data of citizens: ages, numbers, plates, postcodes, mail addresses', () => {
  const personal = [
    /\b\d{1,2}[- ]?(?:jaar|jarige?)\b/i,
    /\bgroep [1-8]\b/i,
    /\b\d{9}\b/,
    /\b\d{4} ?[A-Z]{2}\b/,
    /\b0\d{1,3}[- ]?\d{6,8}\b/,
    /\b[A-Z0-9]{2}-[A-Z0-9]{2,3}-[A-Z0-9]{1,2}\b/,
    /@/,
    /\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/,
  ];
  for (const pattern of personal) expect(allTexts().filter((text) => pattern.test(text))).toEqual([]);
});

test('links lead to example.nl only', () => {
  for (const text of allTexts()) {
    for (const [link] of text.matchAll(/https?:\/\/\S+/g)) expect(link).toMatch(/^https:\/\/www\.example\.nl\//);
  }
});
