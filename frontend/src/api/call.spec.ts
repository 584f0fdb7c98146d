import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import { call } from './call.ts';

const id = '0198d2f0-0000-7000-8000-000000000001';

const answers = (status: number, body?: unknown) => {
  const fake = jest.fn<typeof fetch>(async () =>
    body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
  );
  globalThis.fetch = fake;
  return fake;
};

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

describe('call', () => {
  it('fills the path, leaves out what is not asked, and parses the answer', async () => {
    const fake = answers(200, { items: [], lastSeq: 7, more: false });
    const page = await call(doors.message.list, { params: { id }, query: { before: 5, after: undefined } });
    expect(page).toEqual({ items: [], lastSeq: 7, more: false });
    expect(fake.mock.calls[0]?.[0]).toBe(`/api/channels/${id}/messages?before=5`);
  });

  it('sends a body as JSON', async () => {
    const fake = answers(200, { readSeq: 4, unread: 0 });
    await call(doors.channel.read, { params: { id }, body: { seq: 4 } });
    expect(fake.mock.calls[0]?.[1]).toMatchObject({
      method: 'PUT',
      body: '{"seq":4}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('answers nothing for a door without content', async () => {
    answers(204);
    await expect(call(doors.session.close, {})).resolves.toBeUndefined();
  });

  it('throws the problem that the server told', async () => {
    answers(404, { type: 'about:blank', title: 'Dit bestaat niet.', status: 404, code: 'not_found' });
    await expect(call(doors.channel.list, {})).rejects.toMatchObject({ code: 'not_found', passing: false });
  });

  it('calls a network failure and a gateway failure offline', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(call(doors.channel.list, {})).rejects.toMatchObject({ code: 'offline', passing: true });
    answers(502);
    await expect(call(doors.channel.list, {})).rejects.toMatchObject({ code: 'offline' });
  });

  it('refuses an answer that the contract does not know', async () => {
    answers(200, { items: [{ id, secret: 'x' }] });
    await expect(call(doors.channel.list, {})).rejects.toThrow();
  });
});
