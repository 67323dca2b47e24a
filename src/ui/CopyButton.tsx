import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonProps } from './Button';
import { copyText } from './clipboard';
import { ICON } from './icon';
import { TextToCopy } from './TextToCopy';
import { say } from './toasts';

export interface CopyButtonProps extends Pick<ButtonProps, 'look'> {
  readonly text: string;
  readonly labels: { readonly copy: string; readonly copied: string; readonly byHand: string };
}

/** Copies a text; where the clipboard is refused, the text itself comes up to be copied by hand. */
export const CopyButton = ({ text, labels, look = 'normal' }: CopyButtonProps) => {
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    const isCopied = await copyText(text);
    setRefused(!isCopied);
    if (isCopied) say(labels.copied);
  };
  return (
    <>
      <Button look={look} onPress={() => void copy()}>
        <Copy {...ICON} />
        {labels.copy}
      </Button>
      {isRefused ? <TextToCopy label={labels.byHand} text={text} /> : null}
    </>
  );
};
