-- The tables of a world's database: on every database the same (docs/spec/database.md).
-- Times are RFC 3339 in UTC, hashes lower-case hexadecimal digits.

-- What the world's authority has published. A column that a source does not fill stays NULL.

CREATE TABLE qualifications (
  entry_no ${identity},
  qual_code ${text} NOT NULL UNIQUE,
  title ${text} NOT NULL,
  status ${text},
  level ${text},
  package_code ${text},
  package_title ${text},
  type ${text},
  usage_recommendation ${text},
  classification ${text},
  words ${text} NOT NULL
)${strict};

CREATE TABLE units (
  entry_no ${identity},
  unit_code ${text} NOT NULL UNIQUE,
  title ${text} NOT NULL,
  status ${text},
  usage_recommendation ${text},
  type ${text},
  level ${text},
  package_code ${text},
  package_title ${text},
  classification ${text},
  words ${text} NOT NULL
)${strict};

-- What begins alike is sorted further without an index, whose rows PostgreSQL limits.
CREATE INDEX qualifications_by_words ON qualifications (substr(words, 1, 100), qual_code);
CREATE INDEX qualifications_by_status ON qualifications (lower(status), qual_code);
CREATE INDEX qualifications_by_type ON qualifications (lower(type), qual_code);
CREATE INDEX qualifications_by_level ON qualifications (lower(level), qual_code);
CREATE INDEX qualifications_by_package ON qualifications (lower(package_code), qual_code);
CREATE INDEX units_by_words ON units (substr(words, 1, 100), unit_code);
CREATE INDEX units_by_status ON units (lower(status), unit_code);
CREATE INDEX units_by_type ON units (lower(type), unit_code);
CREATE INDEX units_by_level ON units (lower(level), unit_code);
CREATE INDEX units_by_package ON units (lower(package_code), unit_code);

CREATE TABLE authorities (
  authority_code ${text} NOT NULL PRIMARY KEY,
  name ${text} NOT NULL,
  status ${text},
  type ${text}
)${strict};

-- A qualification may name units that no source has described yet.
CREATE TABLE qualification_units (
  qualification_code ${text} NOT NULL REFERENCES qualifications (qual_code),
  unit_code ${text} NOT NULL,
  role ${text} NOT NULL CHECK (role IN ('core', 'elective')),
  PRIMARY KEY (qualification_code, unit_code)
)${strict};

CREATE INDEX qualification_units_by_unit ON qualification_units (unit_code);

CREATE TABLE authority_scope (
  authority_code ${text} NOT NULL REFERENCES authorities (authority_code),
  qual_code ${text} NOT NULL,
  status ${text},
  PRIMARY KEY (authority_code, qual_code)
)${strict};

CREATE INDEX authority_scope_by_qualification ON authority_scope (qual_code);

CREATE TABLE qualification_specialisations (
  qualification_code ${text} NOT NULL REFERENCES qualifications (qual_code),
  specialisation_code ${text} NOT NULL,
  title ${text} NOT NULL,
  PRIMARY KEY (qualification_code, specialisation_code)
)${strict};

-- The Triumvirates that the engine accepted. Append-only.
CREATE TABLE triumvirate_versions (
  triumvirate_id ${text} NOT NULL PRIMARY KEY,
  content_digest ${text} NOT NULL,
  accepted_at ${text} NOT NULL,
  envelope ${text} NOT NULL
)${strict};

CREATE INDEX triumvirate_versions_by_digest ON triumvirate_versions (content_digest);

-- The CCOs and their lives (docs/spec/cco-life.md). The one row of cco_register is held by whoever
-- changes any of it; its version tells one content from the next.
CREATE TABLE cco_register (
  register_no ${long} NOT NULL PRIMARY KEY CHECK (register_no = 1),
  version ${long} NOT NULL
)${strict};

INSERT INTO cco_register (register_no, version) VALUES (1, 0);

CREATE TABLE cco_issuer_lists (
  position ${long} NOT NULL PRIMARY KEY,
  issuer ${text} NOT NULL,
  lists ${text} NOT NULL
)${strict};

-- Every place in a status list that was ever given away. Append-only.
CREATE TABLE cco_status_entries (
  position ${long} NOT NULL PRIMARY KEY,
  issuer ${text} NOT NULL,
  content_digest ${text} NOT NULL,
  engine_version ${text} NOT NULL,
  lists ${text} NOT NULL,
  list_index ${long} NOT NULL,
  UNIQUE (lists, list_index)
)${strict};

CREATE TABLE ccos (
  position ${long} NOT NULL PRIMARY KEY,
  cco_id ${text} NOT NULL,
  status ${text} NOT NULL
    CHECK (status IN ('processed', 'issued', 'renewed', 'superseded', 'revoked', 'expired')),
  client_id ${text} NOT NULL,
  triumvirate_id ${text} NOT NULL,
  instrument_id ${text} NOT NULL,
  instrument_version ${text} NOT NULL,
  term_end ${text},
  life ${text} NOT NULL
)${strict};

CREATE INDEX ccos_by_id ON ccos (cco_id);
CREATE INDEX ccos_by_client ON ccos (client_id, status);

CREATE TABLE cco_status_lists (
  position ${long} NOT NULL PRIMARY KEY,
  address ${text} NOT NULL,
  credential ${text} NOT NULL
)${strict};

-- The index over the audit logs, which are the record. Append-only: to index a log again is to begin
-- another generation, and the newest is the one that counts.
CREATE TABLE audit_generations (
  log ${text} NOT NULL,
  generation ${long} NOT NULL,
  PRIMARY KEY (log, generation)
)${strict};

CREATE TABLE audit_index (
  log ${text} NOT NULL,
  generation ${long} NOT NULL,
  seq ${long} NOT NULL,
  ts_utc ${text} NOT NULL,
  adapter_id ${text} NOT NULL,
  client_id ${text} NOT NULL,
  submission_id ${text} NOT NULL,
  event_type ${text} NOT NULL,
  corpus_id ${text},
  corpus_hash ${text} NOT NULL,
  triumvirate_id ${text},
  duration_ms ${long} NOT NULL,
  outcome ${text} NOT NULL,
  prev_hash ${text} NOT NULL,
  entry_hash ${text} NOT NULL,
  PRIMARY KEY (log, generation, seq),
  FOREIGN KEY (log, generation) REFERENCES audit_generations (log, generation)
)${strict};

CREATE INDEX audit_index_by_submission ON audit_index (submission_id);
CREATE INDEX audit_index_by_triumvirate ON audit_index (triumvirate_id);

-- Who buys, what was ordered, what was made of it, and who may have it.
CREATE TABLE tenants (
  tenant_id ${text} NOT NULL PRIMARY KEY,
  name ${text} NOT NULL,
  status ${text} NOT NULL CHECK (status IN ('active', 'suspended')),
  created_at ${text} NOT NULL
)${strict};

CREATE TABLE orders (
  order_id ${text} NOT NULL PRIMARY KEY,
  tenant_id ${text} NOT NULL REFERENCES tenants (tenant_id),
  idempotency_key ${text} NOT NULL,
  state ${text} NOT NULL CHECK (state IN ('queued', 'generating', 'ready', 'failed')),
  failure_code ${text},
  price_cents ${long} NOT NULL CHECK (price_cents >= 0),
  tax_cents ${long} NOT NULL CHECK (tax_cents >= 0 AND tax_cents <= price_cents),
  currency ${text} NOT NULL,
  ordered_at ${text} NOT NULL,
  changed_at ${text} NOT NULL,
  UNIQUE (tenant_id, idempotency_key),
  CHECK ((state = 'failed') = (failure_code IS NOT NULL))
)${strict};

CREATE INDEX orders_by_state ON orders (state, ordered_at);

CREATE TABLE packs (
  pack_id ${text} NOT NULL PRIMARY KEY,
  order_id ${text} REFERENCES orders (order_id),
  triumvirate_id ${text} NOT NULL REFERENCES triumvirate_versions (triumvirate_id),
  content_digest ${text} NOT NULL,
  object_key ${text} NOT NULL UNIQUE,
  sha256 ${text} NOT NULL,
  bytes ${long} NOT NULL CHECK (bytes > 0),
  made_at ${text} NOT NULL
)${strict};

CREATE INDEX packs_by_order ON packs (order_id);

CREATE TABLE entitlements (
  entitlement_id ${text} NOT NULL PRIMARY KEY,
  tenant_id ${text} NOT NULL REFERENCES tenants (tenant_id),
  order_id ${text} NOT NULL REFERENCES orders (order_id),
  pack_id ${text} NOT NULL REFERENCES packs (pack_id),
  granted_at ${text} NOT NULL,
  UNIQUE (tenant_id, pack_id)
)${strict};
