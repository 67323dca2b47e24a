import './shortcut.css';

const ON_MAC = /Mac|iPhone|iPad/;

const nameOf = (key: string): string => (key === 'Ctrl' && ON_MAC.test(navigator.platform) ? 'Cmd' : key);

/** The keys of a shortcut such as "Ctrl Z", with the names they have on this device. */
export const Shortcut = ({ keys }: { readonly keys: string }) => (
  <span className="shortcut">
    {keys.split(' ').map((key) => (
      <kbd key={key}>{nameOf(key)}</kbd>
    ))}
  </span>
);
