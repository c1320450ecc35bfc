import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ScoreRange } from './score-range.tsx';

test('says in words what it draws: expected, worst and best case out of 100', () => {
  render(<ScoreRange label="Score of Elm Trust" low={0.484} expected={0.715} high={0.9} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('Score of Elm Trust: 72 out of 100, 48 to 90');
});

test('says so when nothing is unknown', () => {
  render(<ScoreRange label="Score" low={0.5} expected={0.5} high={0.5} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('50 out of 100, nothing unknown');
});
