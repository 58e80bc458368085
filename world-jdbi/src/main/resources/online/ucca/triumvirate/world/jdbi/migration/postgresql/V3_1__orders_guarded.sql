-- What only PostgreSQL says in this way: orders that go one way, and rows that stay.

CREATE TRIGGER order_lines_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON order_lines
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER packs_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON packs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER entitlements_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entitlements
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER offers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON offers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps its rows', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER orders_no_removal BEFORE DELETE OR TRUNCATE ON orders
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TRIGGER notifications_no_removal BEFORE DELETE OR TRUNCATE ON notifications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE FUNCTION guard_order_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.line > (SELECT line_count FROM orders WHERE order_id = new.order_id) THEN
    RAISE EXCEPTION 'orders get no further lines';
  END IF;
  RETURN new;
END
$$;

CREATE TRIGGER order_lines_within BEFORE INSERT ON order_lines
  FOR EACH ROW EXECUTE FUNCTION guard_order_line();

CREATE FUNCTION guard_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.order_id, new.tenant_id, new.idempotency_key, new.line_count, new.price_cents, new.tax_cents, new.currency, new.ordered_at)
    IS DISTINCT FROM (old.order_id, old.tenant_id, old.idempotency_key, old.line_count, old.price_cents, old.tax_cents, old.currency, old.ordered_at) THEN
    RAISE EXCEPTION 'orders keep what was ordered';
  END IF;
  IF (old.state || ' ' || new.state) NOT IN
    ('queued generating', 'queued failed', 'generating ready', 'generating failed', 'failed queued') THEN
    RAISE EXCEPTION 'orders go from queued to generating to ready or failed';
  END IF;
  IF new.state = 'ready'
    AND (SELECT count(*) FROM packs p
         JOIN entitlements e ON e.tenant_id = new.tenant_id AND e.pack_id = p.pack_id
         WHERE p.order_id = new.order_id) <> new.line_count THEN
    RAISE EXCEPTION 'orders are ready when every line has its pack';
  END IF;
  RETURN new;
END
$$;

CREATE TRIGGER orders_go_their_way BEFORE UPDATE ON orders
  FOR EACH ROW EXECUTE FUNCTION guard_order();

CREATE FUNCTION guard_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.notification_id, new.order_id, new.channel, new.recipient, new.subject, new.body, new.recorded_at)
    IS DISTINCT FROM (old.notification_id, old.order_id, old.channel, old.recipient, old.subject, old.body, old.recorded_at)
    OR old.state = 'sent' OR (old.state = 'given_up' AND new.state <> 'sent') THEN
    RAISE EXCEPTION 'notifications keep what is said, and that it was sent';
  END IF;
  RETURN new;
END
$$;

CREATE TRIGGER notifications_stay BEFORE UPDATE ON notifications
  FOR EACH ROW EXECUTE FUNCTION guard_notification();
