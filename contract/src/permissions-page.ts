import { actions, condition, standings, type Action, type StandingName } from './permissions.ts';

/** In the words of the page; a new standing or action without words does not compile. */
const standingWords: Record<StandingName, { short: string; is: string }> = {
  member: { short: 'member', is: 'has an account' },
  strategicMember: { short: 'strategic', is: 'holds a seat of a municipality at strategic level, as member or deputy' },
  tacticalMember: { short: 'tactical', is: 'holds a seat of a municipality at tactical level, as member or deputy' },
  partner: { short: 'partner', is: 'holds a seat of an organisation that is not a municipality, as member or deputy' },
  observer: { short: 'observer', is: 'holds a seat as observer, of any organisation' },
  chair: { short: 'chair', is: 'has the role of chair or vice chair, at one level' },
  specialist: { short: 'specialist', is: 'has the role of specialist' },
  editor: { short: 'editor', is: 'has the role of editor' },
  coordinator: { short: 'coordinator', is: 'has the role of network coordinator' },
  privacyOfficer: { short: 'privacy officer', is: 'has the role of privacy officer' },
  moderator: { short: 'moderator', is: 'has the role of moderator of cases' },
  firstKeyHolder: { short: 'key holder 1', is: 'has the role of key holder in the first group' },
  secondKeyHolder: { short: 'key holder 2', is: 'has the role of key holder in the second group' },
  admin: { short: 'administrator', is: 'has the role of administrator of the platform' },
};

const actionWords: Record<Action, string> = {
  'channel.read': 'see a channel, its messages and who reads along; hear it live; mark it as read',
  'message.post': 'post a message in a channel; keep a draft there; show that one is writing',
  'message.edit': 'change the text of a message',
  'message.redact': 'wipe the text of a message and all its versions, for good',
  'session.end': 'end a session, or all sessions of a member, with their sockets',
  'member.list': 'see all members with their seats and roles',
  'seat.end': 'end the holding of a seat',
  'case.write': 'write a case, and hand it in for a second look',
  'case.read': 'see a shared case and what is said in it; hear it live; say that something is recognisable',
  'case.post': 'contribute to a shared case, under a name that exists in that case only',
  'case.review':
    'give a case its second look; share it, send it back or take it down; wipe a contribution; silence a participant without learning who it is',
  'vault.hold': 'keep a key to the sealed names, confirm the key of a colleague, hand shares over',
  'unsealing.ask': 'ask that one sealed name be opened',
  'unsealing.decide': 'approve or refuse that a sealed name is opened, each group for its own half',
  'dilemma.read': 'see a dilemma, what became of it, its advice and its answer; hear that it changed',
  'dilemma.bring': 'bring a dilemma under the name of one’s municipality',
  'dilemma.withdraw': 'take back a dilemma that nobody took up yet',
  'dilemma.guide':
    'put a dilemma on the Landelijk Platform, form its working group and change who is in it, close the group, send the dilemma on to the Strategisch Beraad',
  'dilemma.answer': 'give the answer of the Strategisch Beraad to a dilemma',
  'group.advise': 'give the advice of a working group; it is its lead’s own',
};

type Condition = ReturnType<typeof condition>;

const conditionWords: Record<Condition, { cell: string; means: string }> = {
  never: { cell: '–', means: 'never' },
  always: { cell: 'yes', means: 'always, at every level' },
  atLevel: {
    cell: 'level',
    means: 'when the seat or role is at the level of the channel, or of the step with a dilemma',
  },
  own: { cell: 'own', means: 'when it is one’s own' },
  ownAtLevel: {
    cell: 'own, level',
    means: 'when it is one’s own, and the seat or role is at the level of the channel',
  },
  invited: { cell: 'invited', means: 'when one is in the working group; for its channel, while one may still do so' },
  ownInvited: { cell: 'own, invited', means: 'when it is one’s own, and one is in the working group' },
  openTo: { cell: 'opened', means: 'when the case was opened for partners on that side: care, or enforcement' },
};

/** The page `docs/permissions.md`: the table of rights as the code has it. */
export function describePermissions(): string {
  const head = ['Action', ...standings.map((name) => standingWords[name].short)];
  const rows = actions.map((action) => [
    `\`${action}\``,
    ...standings.map((name) => conditionWords[condition(action, name)].cell),
  ]);
  return `${[
    '# Who may do what',
    '<!-- Made by tools/describe.mjs from contract/src/permissions.ts. Change the table there, not this page. -->',
    'One row per action, one column per standing. What is not written here is not allowed. Whoever has several standings may do what any one of them allows. Server and page read the same table: the server decides by it, the page hides what would be refused.',
    markdownTable([head, ...rows]),
    '## What the cells mean',
    markdownTable([['Cell', 'Allowed'], ...Object.values(conditionWords).map(({ cell, means }) => [cell, means])]),
    '## The actions',
    markdownTable([['Action', 'To'], ...actions.map((action) => [`\`${action}\``, actionWords[action]])]),
    '## The standings',
    'Some follow from a seat that is held at this moment, others from a role that is granted at this moment. A seat counts only while its holding, the seat itself, the organisation’s membership and the member’s account are all valid.',
    markdownTable([
      ['Standing', 'Who'],
      ...standings.map((name) => [standingWords[name].short, standingWords[name].is]),
    ]),
    'Two things to see in the table. Seats alone open the channels of a level: no role does, not even that of the administrator; and the channel of a working group is opened to its own people alone, by no seat and no role. And a privacy officer can wipe a message that was reported without being able to read the channel.',
  ].join('\n\n')}\n`;
}

/** A table as prettier lays it out: columns as wide as their widest cell. The first row is the head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const columns = escaped[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...escaped.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = escaped;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
