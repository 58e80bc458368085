package online.ucca.triumvirate.world.jdbi.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.NotificationBook;
import online.ucca.triumvirate.engine.order.OrderId;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.world.jdbi.session.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Messages in the table {@code notifications}. What was sent stays sent, whoever says what later.
 */
public final class JdbiNotificationBook implements NotificationBook {
  private final Sessions sessions;

  /**
   * Keeps messages.
   *
   * @param sessions lends connections
   */
  public JdbiNotificationBook(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Records messages in the transaction of the order that they are about. */
  static void add(Handle handle, List<Notification> messages, Instant at) {
    if (messages.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO notifications (notification_id, order_id, channel, recipient, subject,"
                + " body, state, failures, recorded_at, changed_at) VALUES (:id, :order, :channel,"
                + " :recipient, :subject, :body, 'waiting', 0, :at, :at)")) {
      for (Notification message : messages) {
        rows.bind("id", message.id().toString())
            .bind("order", message.order().toString())
            .bind("channel", Columns.text(message.channel()))
            .bind("recipient", message.recipient())
            .bind("subject", message.subject())
            .bind("body", message.text())
            .bind("at", Columns.time(at))
            .add();
      }
      rows.execute();
    }
  }

  @Override
  public List<Notification> unsent(OrderId order) {
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT notification_id, channel, recipient, subject, body FROM notifications"
                        + " WHERE order_id = :order AND state = 'waiting' ORDER BY channel")
                .bind("order", order.toString())
                .map(
                    (row, context) ->
                        new Notification(
                            UUID.fromString(row.getString(1)),
                            order,
                            Columns.one(Channel.class, row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)))
                .list());
  }

  @Override
  public List<OrderId> waiting(Channel channel, @Nullable OrderId after, int limit) {
    int rows = Columns.limit(limit);
    String from =
        after == null
            ? ""
            : " AND (recorded_at, order_id) > (SELECT recorded_at, order_id FROM notifications"
                + " WHERE order_id = :after AND channel = :channel)";
    return sessions.read(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      "SELECT order_id FROM notifications WHERE state = 'waiting'"
                          + " AND channel = :channel"
                          + from
                          + " ORDER BY recorded_at, order_id LIMIT :rows")
                  .bind("channel", Columns.text(channel))
                  .bind("rows", rows);
          if (after != null) {
            query.bind("after", after.toString());
          }
          return query.mapTo(String.class).map(OrderId::parse).list();
        });
  }

  @Override
  public void sent(UUID id, Instant at) {
    sessions.write(
        handle ->
            handle
                .createUpdate(
                    "UPDATE notifications SET state = 'sent', changed_at = :at"
                        + " WHERE notification_id = :id AND state <> 'sent'")
                .bind("id", id.toString())
                .bind("at", Columns.time(at))
                .execute());
  }

  @Override
  public void failed(UUID id, ErrorCode reason, boolean givenUp, Instant at) {
    sessions.write(
        handle ->
            handle
                .createUpdate(
                    "UPDATE notifications SET state = :state, failures = failures + 1,"
                        + " failure_code = :reason, changed_at = :at"
                        + " WHERE notification_id = :id AND state = 'waiting'")
                .bind("id", id.toString())
                .bind("state", givenUp ? "given_up" : "waiting")
                .bind("reason", reason.name())
                .bind("at", Columns.time(at))
                .execute());
  }

  @Override
  public Counts counts() {
    return sessions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT COUNT(CASE WHEN state = 'waiting' THEN 1 END),"
                        + " COUNT(CASE WHEN state = 'sent' THEN 1 END),"
                        + " COUNT(CASE WHEN state = 'given_up' THEN 1 END) FROM notifications")
                .map((row, context) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
  }
}
