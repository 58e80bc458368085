-- Who buys, what was ordered, what was made of it, who may have it and who is told. Nothing wrote to the tables
-- that stood for this before, so they make room. Times here have nine digits of fraction: text sorts as time does.

DROP TABLE entitlements;
DROP TABLE packs;
DROP TABLE orders;
DROP TABLE tenants;

CREATE TABLE tenants (
  tenant_id ${text} NOT NULL PRIMARY KEY,
  name ${text} NOT NULL,
  number ${text},
  email ${text},
  mobile ${text},
  status ${text} NOT NULL CHECK (status IN ('active', 'suspended')),
  created_at ${text} NOT NULL
)${strict};

CREATE TABLE orders (
  order_id ${text} NOT NULL PRIMARY KEY,
  tenant_id ${text} NOT NULL REFERENCES tenants (tenant_id),
  idempotency_key ${text} NOT NULL,
  line_count ${long} NOT NULL CHECK (line_count > 0),
  state ${text} NOT NULL CHECK (state IN ('queued', 'generating', 'ready', 'failed')),
  failure_code ${text},
  price_cents ${long} NOT NULL CHECK (price_cents >= 0),
  tax_cents ${long} NOT NULL CHECK (tax_cents >= 0 AND tax_cents <= price_cents),
  currency ${text} NOT NULL CHECK (length(currency) = 3),
  ordered_at ${text} NOT NULL,
  changed_at ${text} NOT NULL,
  UNIQUE (tenant_id, idempotency_key),
  UNIQUE (order_id, tenant_id),
  CHECK ((state = 'failed') = (failure_code IS NOT NULL))
)${strict};

CREATE INDEX orders_by_tenant ON orders (tenant_id, ordered_at, order_id);
CREATE INDEX orders_by_state ON orders (state);
CREATE INDEX orders_unfinished ON orders (ordered_at, order_id) WHERE state IN ('queued', 'generating');

-- What was ordered. Append-only.
CREATE TABLE order_lines (
  order_id ${text} NOT NULL REFERENCES orders (order_id),
  line ${long} NOT NULL CHECK (line > 0),
  code ${text} NOT NULL,
  kind ${text} NOT NULL CHECK (kind IN ('single', 'bundled', 'extra')),
  cents ${long} NOT NULL CHECK (cents >= 0),
  PRIMARY KEY (order_id, line)
)${strict};

-- What was made: for each line one pack, for good. The same pack may stand in two orders: same content, tenant and
-- day are the same bytes. Append-only.
CREATE TABLE packs (
  order_id ${text} NOT NULL,
  line ${long} NOT NULL,
  pack_id ${text} NOT NULL,
  code ${text} NOT NULL,
  triumvirate_id ${text} NOT NULL REFERENCES triumvirate_versions (triumvirate_id),
  object_key ${text} NOT NULL,
  sha256 ${text} NOT NULL CHECK (length(sha256) = 64),
  bytes ${long} NOT NULL CHECK (bytes >= 0),
  made_at ${text} NOT NULL,
  PRIMARY KEY (order_id, line),
  UNIQUE (order_id, line, pack_id),
  FOREIGN KEY (order_id, line) REFERENCES order_lines (order_id, line)
)${strict};

-- Who may have it: nobody but the tenant of the order. What a tenant has bought twice it may have once, by the line
-- that was recorded first. Append-only.
CREATE TABLE entitlements (
  tenant_id ${text} NOT NULL,
  pack_id ${text} NOT NULL,
  order_id ${text} NOT NULL,
  line ${long} NOT NULL,
  granted_at ${text} NOT NULL,
  PRIMARY KEY (tenant_id, pack_id),
  FOREIGN KEY (order_id, tenant_id) REFERENCES orders (order_id, tenant_id),
  FOREIGN KEY (order_id, line, pack_id) REFERENCES packs (order_id, line, pack_id)
)${strict};

CREATE INDEX entitlements_by_time ON entitlements (tenant_id, granted_at, pack_id);

-- Who is told: one message for an order and channel. What was sent stays so.
CREATE TABLE notifications (
  notification_id ${text} NOT NULL PRIMARY KEY,
  order_id ${text} NOT NULL REFERENCES orders (order_id),
  channel ${text} NOT NULL CHECK (channel IN ('email', 'sms')),
  recipient ${text} NOT NULL,
  subject ${text} NOT NULL,
  body ${text} NOT NULL,
  state ${text} NOT NULL CHECK (state IN ('waiting', 'sent', 'given_up')),
  failures ${long} NOT NULL CHECK (failures >= 0),
  failure_code ${text},
  recorded_at ${text} NOT NULL,
  changed_at ${text} NOT NULL,
  UNIQUE (order_id, channel)
)${strict};

CREATE INDEX notifications_by_state ON notifications (state);
CREATE INDEX notifications_waiting ON notifications (recorded_at, order_id) WHERE state = 'waiting';

-- What packs of a code are made from: of the offers of a code, the one of the highest number. Append-only.
CREATE TABLE offers (
  code ${text} NOT NULL,
  offer_no ${long} NOT NULL CHECK (offer_no > 0),
  triumvirate_id ${text} NOT NULL REFERENCES triumvirate_versions (triumvirate_id),
  offered_at ${text} NOT NULL,
  PRIMARY KEY (code, offer_no)
)${strict};
