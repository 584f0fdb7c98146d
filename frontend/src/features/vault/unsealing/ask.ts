import { doors, type CallOf, type Unsealing } from '@netwerkplein/contract';
import { makeViewerKeyPair } from '@netwerkplein/contract/sealing';
import { call, codeOf } from '../../../api/index.ts';
import { randomId } from '../../../live/index.ts';
import { keepViewerKey } from './viewer-keys.ts';

type Asked = Omit<CallOf<typeof doors.unsealing.ask>['body'], 'id' | 'viewerPublicKey'>;

/**
 * Makes the key for this request, keeps it in this browser and only then asks: two people would decide in vain on a request that nobody
 * can read.
 */
export async function ask(asked: Asked): Promise<Unsealing> {
  const id = randomId();
  const pair = await makeViewerKeyPair();
  await keepViewerKey({ id, ...pair });
  const send = () => call(doors.unsealing.ask, { body: { id, ...asked, viewerPublicKey: pair.publicKey } });
  try {
    return await send();
  } catch (failure) {
    // The same id gives the first request again, so what may have arrived can be asked once more.
    if (codeOf(failure) !== 'offline') throw failure;
    return await send();
  }
}
