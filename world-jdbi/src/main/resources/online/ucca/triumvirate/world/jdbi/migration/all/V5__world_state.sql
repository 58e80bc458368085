-- Whether the world is frozen: its one row is there as long as it is. The triggers that refuse
-- changes are put on every table when it is frozen, and taken off when it is thawed.
CREATE TABLE world_state (
  state_no ${long} NOT NULL PRIMARY KEY CHECK (state_no = 1),
  frozen_at ${text} NOT NULL
)${strict};
