package online.ucca.triumvirate.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.delivery.Channel;
import online.ucca.triumvirate.engine.delivery.DeliverySettings;
import online.ucca.triumvirate.engine.delivery.Notification;
import online.ucca.triumvirate.engine.delivery.Notifier;
import online.ucca.triumvirate.model.error.Refusal;

/**
 * Sends text messages by an HTTP form in the shape that Twilio has and others follow: {@code To},
 * {@code From} and {@code Body}, with Basic authentication. The request carries the message's id as
 * {@code Idempotency-Key}, for providers that look at it. Redirects are not followed. Safe for use
 * by several threads.
 */
public final class HttpSmsNotifier implements Notifier {
  /** Twilio's limit (its error 21617), in UTF-16 units. */
  static final int LONGEST_TEXT = 1600;

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** A number, a short number, or a name of up to eleven letters and digits. */
  private static final Pattern SENDER =
      Pattern.compile("\\+[1-9][0-9]{6,14}|[0-9]{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}");

  private final DeliverySettings settings;
  private final HttpClient client;

  /**
   * A notifier; nothing is connected yet.
   *
   * @param settings by whom messages are sent; the endpoint is where a message is posted, for
   *     example {@code https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json}
   * @throws IllegalArgumentException if the endpoint's scheme is not {@code https} while encryption
   *     is demanded, or the sender is neither a number nor a name
   */
  public HttpSmsNotifier(DeliverySettings settings) {
    if (settings.channel() != Channel.SMS || !knows(settings.endpoint())) {
      throw new IllegalArgumentException("the endpoint of text messages is https://…");
    }
    if (settings.encrypted() && !scheme(settings.endpoint()).equals("https")) {
      throw new IllegalArgumentException("without https the settings allow no text message");
    }
    if (!SENDER.matcher(settings.sender()).matches()) {
      throw new IllegalArgumentException(
          "the sender of text messages is a number in the form of E.164, a short number, or a name"
              + " of up to 11 letters and digits");
    }
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /** Whether an endpoint is one of this kind. */
  static boolean knows(URI endpoint) {
    String scheme = scheme(endpoint);
    return scheme.equals("https") || scheme.equals("http");
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  /**
   * Sends a message: returns when the provider has taken it. The subject is not sent.
   *
   * @param message the message
   * @throws Refusal {@code DLV_REFUSED} if the recipient is no number in the form of E.164, the
   *     text has more than 1,600 characters, or the provider will not have recipient or text;
   *     {@code DLV_UNAVAILABLE} for everything that somebody can mend or that passes
   */
  @Override
  public void send(Notification message) {
    if (!E164.matcher(message.recipient()).matches()) {
      throw DeliveryFault.refused(
          message,
          "the recipient is no telephone number in the form of E.164: + and 7 to 15 digits");
    }
    if (message.text().length() > LONGEST_TEXT) {
      throw DeliveryFault.refused(
          message, "the text has more than " + LONGEST_TEXT + " characters");
    }
    SmsAnswer.check(message, post(message));
  }

  /** Nothing is kept: the client lets go of its connections by itself. */
  @Override
  public void close() {}

  private HttpResponse<byte[]> post(Notification message) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request(message), response -> new FirstBytes(SmsAnswer.needed(response.statusCode())));
    try {
      // The request's own limit ends with the answer's head; this one holds for all of it.
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw DeliveryFault.unavailable(message, "the provider of text messages did not answer");
    } catch (ExecutionException e) {
      String kind =
          e.getCause() instanceof IOException
              ? "was not reached, or hung up"
              : "was not understood";
      throw DeliveryFault.unavailable(message, "the provider of text messages " + kind);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw DeliveryFault.interrupted(message);
    }
  }

  private HttpRequest request(Notification message) {
    String form =
        "To="
            + encoded(message.recipient())
            + "&From="
            + encoded(settings.sender())
            + "&Body="
            + encoded(message.text());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.endpoint())
            .timeout(settings.timeout())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .header("Idempotency-Key", message.id().toString())
            .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.US_ASCII));
    if (settings.user() != null) {
      String who = settings.user() + ":" + settings.secret();
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
    }
    return request.build();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String scheme(URI endpoint) {
    return endpoint.getScheme().toLowerCase(Locale.ROOT);
  }
}
