import { makeViewerKeyPair } from '@netwerkplein/contract/sealing';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Banner } from '../../ui/index.ts';

/** Whether this browser can make and use keys at all; null until it was tried. */
export function useSealsHere(): boolean | null {
  const [able, setAble] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    makeViewerKeyPair().then(
      () => wanted && setAble(true),
      () => wanted && setAble(false),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return able;
}

export function OldBrowser() {
  const t = useText();
  return (
    <Banner still tone="warning" title={t('vault.browser.title')}>
      {t('vault.browser.meaning')}
    </Banner>
  );
}
