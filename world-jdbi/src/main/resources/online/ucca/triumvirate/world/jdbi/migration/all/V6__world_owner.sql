-- Whose database this is: its one row is put in when a world first opens it, and stays.
CREATE TABLE world_owner (
  owner_no ${long} NOT NULL PRIMARY KEY CHECK (owner_no = 1),
  world_id ${text} NOT NULL
)${strict};
