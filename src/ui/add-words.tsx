import { type ReactNode, useState } from 'react';
import { TextField } from './text-field.tsx';

type AddWordsProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly maxLength: number;
  /** What the list holds already; the same again, in small or capital letters, is not added. */
  readonly taken: readonly string[];
  readonly whenEmpty: string;
  readonly whenTaken: (words: string) => string;
  readonly onAdd: (words: string) => void;
  /** The button that adds; Enter in the field does the same. */
  readonly children: (add: () => void) => ReactNode;
};

/** A field for an entry of a list in the user's own words. Says why nothing was added; empties itself once something was. */
export function AddWords({ taken, whenEmpty, whenTaken, onAdd, children, ...field }: AddWordsProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = () => {
    const words = text.trim();
    if (words === '') setProblem(whenEmpty);
    else if (taken.some((one) => one.toLowerCase() === words.toLowerCase())) setProblem(whenTaken(words));
    else {
      onAdd(words);
      setText('');
      setProblem(undefined);
    }
  };
  return (
    <>
      <TextField
        {...field}
        optional
        value={text}
        error={problem}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      {children(add)}
    </>
  );
}
