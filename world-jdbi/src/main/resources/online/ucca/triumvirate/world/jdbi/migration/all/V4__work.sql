-- What waits for a worker (docs/spec/work.md). The columns are db-scheduler's, and so are their names; put_in_at is ours,
-- since its execution_time moves on with each attempt. Times have six decimals here, so that text sorts as time does.

CREATE TABLE scheduled_tasks (
  task_name ${text} NOT NULL,
  task_instance ${text} NOT NULL,
  task_data ${text} CHECK (task_data IS NULL),
  execution_time ${text} NOT NULL,
  picked ${boolean} NOT NULL,
  picked_by ${text},
  last_success ${text},
  last_failure ${text},
  consecutive_failures ${long},
  last_heartbeat ${text},
  version ${long} NOT NULL,
  priority ${long} NOT NULL,
  put_in_at ${text},
  PRIMARY KEY (task_name, task_instance)
)${strict};

CREATE INDEX scheduled_tasks_by_turn ON scheduled_tasks (picked, priority DESC, execution_time);
