-- What only SQLite says in this way: full text, and tables that are only added to.

CREATE VIRTUAL TABLE qualifications_words USING fts5 (
  words, content='qualifications', content_rowid='entry_no', columnsize=0, detail=none, prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 0'
);

CREATE TRIGGER qualifications_words_added AFTER INSERT ON qualifications BEGIN
  INSERT INTO qualifications_words (rowid, words) VALUES (new.entry_no, new.words);
END;

CREATE TRIGGER qualifications_words_removed AFTER DELETE ON qualifications BEGIN
  INSERT INTO qualifications_words (qualifications_words, rowid, words) VALUES ('delete', old.entry_no, old.words);
END;

CREATE TRIGGER qualifications_words_changed AFTER UPDATE OF words, entry_no ON qualifications BEGIN
  INSERT INTO qualifications_words (qualifications_words, rowid, words) VALUES ('delete', old.entry_no, old.words);
  INSERT INTO qualifications_words (rowid, words) VALUES (new.entry_no, new.words);
END;

CREATE VIRTUAL TABLE units_words USING fts5 (
  words, content='units', content_rowid='entry_no', columnsize=0, detail=none, prefix='1 2 3',
  tokenize='unicode61 remove_diacritics 0'
);

CREATE TRIGGER units_words_added AFTER INSERT ON units BEGIN
  INSERT INTO units_words (rowid, words) VALUES (new.entry_no, new.words);
END;

CREATE TRIGGER units_words_removed AFTER DELETE ON units BEGIN
  INSERT INTO units_words (units_words, rowid, words) VALUES ('delete', old.entry_no, old.words);
END;

CREATE TRIGGER units_words_changed AFTER UPDATE OF words, entry_no ON units BEGIN
  INSERT INTO units_words (units_words, rowid, words) VALUES ('delete', old.entry_no, old.words);
  INSERT INTO units_words (rowid, words) VALUES (new.entry_no, new.words);
END;

CREATE TRIGGER triumvirate_versions_no_update BEFORE UPDATE ON triumvirate_versions BEGIN
  SELECT RAISE(ABORT, 'triumvirate_versions is append-only');
END;

CREATE TRIGGER triumvirate_versions_no_delete BEFORE DELETE ON triumvirate_versions BEGIN
  SELECT RAISE(ABORT, 'triumvirate_versions is append-only');
END;

CREATE TRIGGER cco_status_entries_no_update BEFORE UPDATE ON cco_status_entries BEGIN
  SELECT RAISE(ABORT, 'cco_status_entries is append-only');
END;

CREATE TRIGGER cco_status_entries_no_delete BEFORE DELETE ON cco_status_entries BEGIN
  SELECT RAISE(ABORT, 'cco_status_entries is append-only');
END;

CREATE TRIGGER audit_generations_no_update BEFORE UPDATE ON audit_generations BEGIN
  SELECT RAISE(ABORT, 'audit_generations is append-only');
END;

CREATE TRIGGER audit_generations_no_delete BEFORE DELETE ON audit_generations BEGIN
  SELECT RAISE(ABORT, 'audit_generations is append-only');
END;

CREATE TRIGGER audit_index_no_update BEFORE UPDATE ON audit_index BEGIN
  SELECT RAISE(ABORT, 'audit_index is append-only');
END;

CREATE TRIGGER audit_index_no_delete BEFORE DELETE ON audit_index BEGIN
  SELECT RAISE(ABORT, 'audit_index is append-only');
END;
