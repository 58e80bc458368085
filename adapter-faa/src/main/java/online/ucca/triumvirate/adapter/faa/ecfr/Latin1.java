package online.ucca.triumvirate.adapter.faa.ecfr;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** The encoding that GPO's user guide gives for bulk data (section 2), beside UTF-8. */
final class Latin1 {
  private static final String NAME = "ISO-8859-1";

  private Latin1() {}

  /** The file as it is, or in UTF-8 if it says that it is in ISO-8859-1 and is. */
  static byte[] asUtf8(CorpusFile file) {
    FileStart start = FileStart.of(file.content());
    if (!start.declaredEncoding().equalsIgnoreCase(NAME)) {
      return file.bytes();
    }
    byte[] bytes = file.bytes();
    boolean isAscii = true;
    for (byte b : bytes) {
      isAscii &= b >= 0;
      if ((b & 0xE0) == 0x80) {
        throw refusal(
            file,
            isUtf8(bytes)
                ? " and is in UTF-8; correct its first line"
                : " and holds bytes that stand for no character in it");
      }
    }
    if (!isAscii && isUtf8(bytes)) {
      throw refusal(file, " and is in UTF-8; correct its first line");
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("?>") + 2).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Refusal refusal(CorpusFile file, String why) {
    return new Refusal(
        Finding.of(ErrorCode.ING_UNREADABLE, file.name() + " says that it is in " + NAME + why));
  }
}
