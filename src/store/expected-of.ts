import type { core } from 'zod/mini';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a group of named values',
  record: 'a group of named values',
  array: 'a list',
};

/** What a refused value should have been, in plain words, to follow "should be". */
export function expectedOf(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${issue.maximum} characters long`
        : `at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? 'filled in' : `at least ${issue.minimum}`;
    case 'invalid_key':
      return 'named by ids of the right form';
    case 'invalid_union':
      return 'one of the forms that a decision file allows';
    case 'unrecognized_keys':
      return `without ${issue.keys.join(', ')}`;
    case 'custom':
    case 'invalid_format':
      return issue.message;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_element':
      return 'a list of values of the right form';
    default:
      return issue satisfies never;
  }
}
