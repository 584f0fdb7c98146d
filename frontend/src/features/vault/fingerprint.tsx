import { fingerprint } from '@netwerkplein/contract/sealing';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { VisuallyHidden } from '../../ui/index.ts';

/** The code of a public key, reckoned here: what the server says of it is what somebody who changed the key would say too. */
export function useFingerprint(publicKey: string | undefined): string | null {
  const [known, setKnown] = useState<{ publicKey: string; code: string } | null>(null);
  useEffect(() => {
    if (publicKey === undefined) return;
    let wanted = true;
    fingerprint(publicKey).then(
      (code) => wanted && setKnown({ publicKey, code }),
      // A key that is none has no code to compare, so nothing can be confirmed or sealed by it.
      () => wanted && setKnown(null),
    );
    return () => {
      wanted = false;
    };
  }, [publicKey]);
  return known?.publicKey === publicKey ? (known?.code ?? null) : null;
}

export const lastGroup = (code: string): string => code.split(' ').at(-1) ?? '';

/** A code in eight groups, to be read aloud over the telephone. */
export function Fingerprint({ code, label }: { code: string; label: string }) {
  const t = useText();
  const groups = code.split(' ');
  return (
    <div className="np-code" role="group" aria-label={label}>
      {groups.map((group, index) => (
        <span key={index} className="np-code__group">
          <span aria-hidden="true">{group}</span>
          {/* Letter by letter: a screen reader would make a number of 3091 and a word of BEAD. */}
          <VisuallyHidden>
            {t('vault.code.group', { number: index + 1, letters: group.split('').join(' ') })}
          </VisuallyHidden>
        </span>
      ))}
    </div>
  );
}
