import { useState } from 'react';
import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { focusElement } from '../../ui/focus-element.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const WORDS_ID = 'own-question';

/** Lists the questions that the school added, and takes further ones. */
export function OwnQuestions() {
  const questions = useDecision((state) => state.file.finding.ownQuestions);
  const { addQuestion, removeQuestion } = findingStore;
  const [words, setWords] = useState('');
  const [consideration, setConsideration] = useState<(typeof CONSIDERATION_IDS)[number]>('vision');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    if (words.trim() === '') {
      setProblem('Write the question first');
    } else {
      addQuestion({ words: words.trim(), consideration });
      setWords('');
      setProblem(undefined);
    }
    focusElement(WORDS_ID);
  };
  return (
    <>
      {questions.length > 0 && (
        <ul>
          {questions.map((question) => (
            <li key={question.id}>
              {question.words} ({CONSIDERATION_LABELS[question.consideration]}){' '}
              <Button look="quiet" small onClick={() => removeQuestion(question.id)}>
                Remove<VisuallyHidden>: {question.words}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        id={WORDS_ID}
        label="Your question"
        error={problem}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <SelectField
        id="own-question-consideration"
        label="It belongs to"
        value={consideration}
        options={CONSIDERATION_IDS.map((id) => ({ value: id, label: CONSIDERATION_LABELS[id] }))}
        onChange={(event) => {
          const chosen = CONSIDERATION_IDS.find((id) => id === event.target.value);
          if (chosen !== undefined) setConsideration(chosen);
        }}
      />
      <Button look="secondary" onClick={add}>
        Add this question
      </Button>
    </>
  );
}
