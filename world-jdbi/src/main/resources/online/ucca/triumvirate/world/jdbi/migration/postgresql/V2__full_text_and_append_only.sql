-- What only PostgreSQL says in this way: full text, and tables that are only added to.

CREATE INDEX qualifications_words ON qualifications USING gin (array_to_tsvector(string_to_array(words, ' ')));

CREATE INDEX units_words ON units USING gin (array_to_tsvector(string_to_array(words, ' ')));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER triumvirate_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON triumvirate_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER cco_status_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cco_status_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_generations_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_generations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_index_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_index
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
