import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DraftKeeper } from './draft.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** One server and one browser's memory per device. */
function world() {
  const server = { text: '', revision: 0, down: false };
  const answer = () => ({ channelId: 'c', text: server.text, revision: server.revision, savedAt: null });
  const reach = <Value>(value: () => Value) =>
    server.down ? Promise.reject(new Error('offline')) : Promise.resolve(value());
  const device = (kept: { value: string | null } = { value: null }) => {
    const show = jest.fn();
    const save = jest.fn((text: string) =>
      reach(() => {
        server.text = text;
        server.revision += 1;
        return answer();
      }),
    );
    const keeper = new DraftKeeper({
      recall: () => kept.value,
      remember: (value) => (kept.value = value),
      load: () => reach(answer),
      save,
    });
    return { keeper, open: () => keeper.open(show), show, save, kept };
  };
  return { server, device };
}
const pause = () => jest.advanceTimersByTimeAsync(600);

describe('a draft', () => {
  it('is kept here at once, and on the server after a pause', async () => {
    const { server, device } = world();
    const { keeper, kept, save } = device();
    keeper.write('h');
    keeper.write('half af');
    expect(kept.value).toContain('half af');
    await pause();
    expect(server.text).toBe('half af');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('comes back after a reload, also when the server never got it', async () => {
    const { server, device } = world();
    server.down = true;
    const first = device();
    first.keeper.write('half af');
    first.keeper.close();
    server.down = false;
    const second = device(first.kept);
    expect(second.keeper.text).toBe('half af');
    await second.open();
    expect(server.text).toBe('half af');
  });

  it('shows what another device wrote', async () => {
    const { server, device } = world();
    const phone = device();
    const desk = device();
    await desk.open();
    phone.keeper.write('onderweg');
    await pause();
    await desk.keeper.heard(server.revision);
    expect(desk.show).toHaveBeenLastCalledWith('onderweg');
  });

  it('never replaces letters that the server does not have yet', async () => {
    const { server, device } = world();
    const phone = device();
    const desk = device();
    await desk.open();
    phone.keeper.write('telefoon');
    await pause();
    desk.keeper.write('bureau');
    await desk.keeper.heard(server.revision);
    expect(desk.show).not.toHaveBeenCalled();
    await pause();
    expect(server.text).toBe('bureau');
  });

  it('does not answer to its own notice', async () => {
    const { device } = world();
    const { keeper, show, open } = device();
    await open();
    keeper.write('a');
    await pause();
    await keeper.heard(1);
    expect(show).not.toHaveBeenCalled();
  });

  it('is forgotten everywhere when it was sent', async () => {
    const { server, device } = world();
    const { keeper, kept } = device();
    keeper.write('klaar');
    await pause();
    keeper.clear();
    await pause();
    expect(server.text).toBe('');
    expect(kept.value).not.toContain('klaar');
  });

  it('is saved when the page is left before the pause is over', async () => {
    const { server, device } = world();
    const { keeper } = device();
    keeper.write('weg');
    keeper.close();
    await jest.advanceTimersByTimeAsync(0);
    expect(server.text).toBe('weg');
  });
});
