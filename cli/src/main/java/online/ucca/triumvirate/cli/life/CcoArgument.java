package online.ucca.triumvirate.cli.life;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.CapabilityCredential;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Which CCO a command is about: named by its id, or by its file. */
final class CcoArgument {
  private static final String SCHEME = "urn:uuid:";
  private static final Pattern UUID =
      Pattern.compile("(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private CcoArgument() {}

  /** The CCO's id; nothing of a file but its id is believed. */
  static String id(String argument) {
    if (UUID.matcher(argument).matches()) {
      String id = argument.toLowerCase(Locale.ROOT);
      return id.startsWith(SCHEME) ? id : SCHEME + id;
    }
    JsonDocument document = JsonDocument.read(InputFile.read(Path.of(argument)));
    if (!CapabilityCredential.isOne(document)) {
      throw new Refusal(
          Finding.of(ErrorCode.CCO_MALFORMED, argument + " is not a CCO").from(argument));
    }
    return document.tree().getString("id", "");
  }
}
