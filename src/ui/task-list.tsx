import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { Tag, type TagLook } from './tag.tsx';
import styles from './task-list.module.css';

export type Task = {
  readonly id: string;
  readonly title: string;
  /** Absent while the task cannot be started. */
  readonly href?: string;
  readonly hint?: ReactNode;
  readonly status: string;
  readonly look?: TagLook;
};

/** Things to do, each with its state. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const prefix = useId();
  return (
    <ul className={cx(styles.list)}>
      {tasks.map((task) => {
        const statusId = `${prefix}-${task.id}`;
        return (
          <li key={task.id} className={cx(styles.task)}>
            <div>
              {task.href === undefined ? (
                <span>{task.title}</span>
              ) : (
                <a className={cx(styles.link)} href={task.href} aria-describedby={statusId}>
                  {task.title}
                </a>
              )}
              {task.hint !== undefined && <div className={cx(styles.hint)}>{task.hint}</div>}
            </div>
            <div id={statusId} className={cx(styles.status)}>
              <Tag look={task.look ?? 'plain'}>{task.status}</Tag>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
