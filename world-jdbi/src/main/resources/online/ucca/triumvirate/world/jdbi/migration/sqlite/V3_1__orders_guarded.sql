-- What only SQLite says in this way: orders that go one way, and rows that stay.

CREATE TRIGGER order_lines_no_update BEFORE UPDATE ON order_lines BEGIN
  SELECT RAISE(ABORT, 'order_lines is append-only');
END;

CREATE TRIGGER order_lines_no_delete BEFORE DELETE ON order_lines BEGIN
  SELECT RAISE(ABORT, 'order_lines is append-only');
END;

CREATE TRIGGER packs_no_update BEFORE UPDATE ON packs BEGIN
  SELECT RAISE(ABORT, 'packs is append-only');
END;

CREATE TRIGGER packs_no_delete BEFORE DELETE ON packs BEGIN
  SELECT RAISE(ABORT, 'packs is append-only');
END;

CREATE TRIGGER entitlements_no_update BEFORE UPDATE ON entitlements BEGIN
  SELECT RAISE(ABORT, 'entitlements is append-only');
END;

CREATE TRIGGER entitlements_no_delete BEFORE DELETE ON entitlements BEGIN
  SELECT RAISE(ABORT, 'entitlements is append-only');
END;

CREATE TRIGGER offers_no_update BEFORE UPDATE ON offers BEGIN
  SELECT RAISE(ABORT, 'offers is append-only');
END;

CREATE TRIGGER offers_no_delete BEFORE DELETE ON offers BEGIN
  SELECT RAISE(ABORT, 'offers is append-only');
END;

CREATE TRIGGER orders_no_delete BEFORE DELETE ON orders BEGIN
  SELECT RAISE(ABORT, 'orders keeps its rows');
END;

CREATE TRIGGER notifications_no_delete BEFORE DELETE ON notifications BEGIN
  SELECT RAISE(ABORT, 'notifications keeps its rows');
END;

CREATE TRIGGER order_lines_within BEFORE INSERT ON order_lines
WHEN new.line > (SELECT line_count FROM orders WHERE order_id = new.order_id) BEGIN
  SELECT RAISE(ABORT, 'orders get no further lines');
END;

CREATE TRIGGER orders_go_their_way BEFORE UPDATE ON orders BEGIN
  SELECT RAISE(ABORT, 'orders keep what was ordered')
  WHERE (new.order_id, new.tenant_id, new.idempotency_key, new.line_count, new.price_cents, new.tax_cents, new.currency, new.ordered_at)
    IS NOT (old.order_id, old.tenant_id, old.idempotency_key, old.line_count, old.price_cents, old.tax_cents, old.currency, old.ordered_at);
  SELECT RAISE(ABORT, 'orders go from queued to generating to ready or failed')
  WHERE (old.state || ' ' || new.state) NOT IN
    ('queued generating', 'queued failed', 'generating ready', 'generating failed', 'failed queued');
  SELECT RAISE(ABORT, 'orders are ready when every line has its pack')
  WHERE new.state = 'ready'
    AND (SELECT count(*) FROM packs p
         JOIN entitlements e ON e.tenant_id = new.tenant_id AND e.pack_id = p.pack_id
         WHERE p.order_id = new.order_id) <> new.line_count;
END;

CREATE TRIGGER notifications_stay BEFORE UPDATE ON notifications
WHEN (new.notification_id, new.order_id, new.channel, new.recipient, new.subject, new.body, new.recorded_at)
  IS NOT (old.notification_id, old.order_id, old.channel, old.recipient, old.subject, old.body, old.recorded_at)
  OR old.state = 'sent' OR (old.state = 'given_up' AND new.state <> 'sent') BEGIN
  SELECT RAISE(ABORT, 'notifications keep what is said, and that it was sent');
END;
