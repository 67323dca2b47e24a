import { Button } from './Button';

export interface FormActionsProps {
  readonly cancel: string;
  readonly submit: string;
  readonly onCancel: () => void;
}

/** The end of a form in a window: away from it, or on with it. */
export const FormActions = ({ cancel, submit, onCancel }: FormActionsProps) => (
  <div className="dialog-actions">
    <Button look="plain" onPress={onCancel}>
      {cancel}
    </Button>
    <Button look="primary" type="submit">
      {submit}
    </Button>
  </div>
);
