import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Button } from './Button';

/** What can be taken back stays long enough to think it over. */
const SHOWN_MS = 6_000;
const WITH_ACTION_MS = 10_000;

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

const store = createStore<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }));
let nextId = 1;

const dismiss = (id: number): void =>
  store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

/** Says something in passing, at the bottom of the screen and to the reader; only the newest stays. */
export const say = (text: string, action?: Toast['action']): void => {
  const id = nextId++;
  store.setState({ toasts: [{ id, text, ...(action ? { action } : {}) }] });
  setTimeout(() => dismiss(id), action ? WITH_ACTION_MS : SHOWN_MS);
};

/** Takes back what was said in passing, with the way to undo it: it was meant for somebody else. */
export const hush = (): void => store.setState({ toasts: [] });

const announcements = createStore<{ readonly id: number; readonly text: string }>()(() => ({
  id: 0,
  text: '',
}));

/** Tells the reader alone what a picture shows by itself. */
export const announce = (text: string): void => announcements.setState({ id: nextId++, text });

/** How often anything has been said: whoever would only fill a silence sees whether it lasts. */
export const timesSpoken = (): number => nextId - 1;

/** Where messages appear; stands once on the page. */
export const Toasts = () => {
  const toasts = useStore(store, (state) => state.toasts);
  const announcement = useStore(announcements);
  return (
    <>
      {/* open dialogs hide everything else from the reader, but not what bears these marks */}
      <div className="visually-hidden" aria-live="polite" data-live-announcer>
        {/* a new element each time: the same words twice would be read once */}
        <span key={announcement.id}>{announcement.text}</span>
      </div>
      <div className="toasts" role="status" data-react-aria-top-layer>
        {toasts.map((toast) => (
          <div className="toast" key={toast.id}>
            <span>{toast.text}</span>
            {toast.action ? (
              <Button
                onPress={() => {
                  toast.action?.perform();
                  dismiss(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
    </>
  );
};
