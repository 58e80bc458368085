import online.ucca.triumvirate.delivery.HttpSmsNotifierProvider;
import online.ucca.triumvirate.delivery.SmtpNotifierProvider;
import online.ucca.triumvirate.engine.delivery.NotifierProvider;

/**
 * Messages to customers by e-mail and by text message.
 *
 * @provides NotifierProvider sends by SMTP and by HTTP
 */
module online.ucca.triumvirate.delivery {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;
  requires jakarta.mail;
  requires java.net.http;
  requires org.eclipse.angus.mail.smtp;

  exports online.ucca.triumvirate.delivery;

  provides NotifierProvider with
      HttpSmsNotifierProvider,
      SmtpNotifierProvider;
}
