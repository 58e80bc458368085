package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.world.WorldSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Key files on the command line: every form, where passphrases come from, and what is never said.
 */
class KeysTest {
  private static final String PASSPHRASE = "correct horse battery";
  private static final String VARIABLE = "TRIUMVIRATE_KEY_PASSPHRASE";

  @TempDir Path folder;

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private Path passphraseFile(String content) throws IOException {
    return Files.writeString(folder.resolve("passphrase.txt"), content);
  }

  @Test
  void signsAndVerifiesWithEncryptedPem_passphraseFromTheEnvironment() {
    Command command = command().with(VARIABLE, PASSPHRASE);
    Path key = folder.resolve("k.pem");
    assertEquals(0, command.run("keygen", "--out", key, "--encrypt").status());
    Path signed = folder.resolve("t.json");
    assertEquals(
        0, command.run("translate", Command.SAMPLE, "--out", signed, "--key", key).status());
    assertEquals(0, command.run("verify", signed, "--trust", key).status());
    assertEquals(0, command().run("verify", signed, "--trust", key + ".pub").status());

    assertRefused("KEY_PASSPHRASE_NEEDED", command().run("verify", signed, "--trust", key));
    assertRefused(
        "KEY_PASSPHRASE_NEEDED",
        command().with(VARIABLE, "").run("verify", signed, "--trust", key));
    assertRefused(
        "KEY_WRONG_PASSPHRASE",
        command().with(VARIABLE, PASSPHRASE + " ").run("verify", signed, "--trust", key));
  }

  @Test
  void signsWithPkcs12_passphraseFromTheFirstLineOfAFile() throws IOException {
    Path key = folder.resolve("k.p12");
    Path secret = passphraseFile(PASSPHRASE + "\r\nand a note\n");
    assertEquals(
        0,
        command()
            .run("keygen", "--out", key, "--format", "p12", "--passphrase-file", secret)
            .status());
    Path signed = folder.resolve("t.json");
    // The file that is named goes before the environment.
    Result translated =
        command()
            .with(VARIABLE, "another")
            .run(
                "translate",
                Command.SAMPLE,
                "--out",
                signed,
                "--key",
                key,
                "--passphrase-file",
                secret);
    assertEquals(0, translated.status(), translated.err());
    assertEquals(0, command().run("verify", signed, "--trust", key + ".pub").status());
  }

  @Test
  void opensTheWorldsOwnKey_whenItIsEncrypted() throws IOException {
    Path keys = Files.createDirectories(folder.resolve("home/keys"));
    Command command = command().with(VARIABLE, PASSPHRASE);
    assertEquals(
        0, command.run("keygen", "--encrypt", "--out", keys.resolve("signing-key.pem")).status());
    Path out = folder.resolve("t.json");
    assertEquals(0, command.run("translate", Command.SAMPLE, "--out", out).status());
    assertEquals(0, command.run("verify", out).status());
    Files.delete(out);
    assertRefused(
        "KEY_PASSPHRASE_NEEDED", command().run("translate", Command.SAMPLE, "--out", out));
    assertFalse(Files.exists(out));
  }

  @Test
  void neverAsksWithoutATerminal_andSaysWhatToDo() {
    Path key = folder.resolve("k.pem");
    for (List<String> how : List.of(List.of("--encrypt"), List.of("--format", "P12"))) {
      List<Object> words = new ArrayList<>(List.of("keygen", "--out", key));
      words.addAll(how);
      Result result = command().run(words.toArray());
      assertRefused("KEY_PASSPHRASE_NEEDED", result);
      assertTrue(result.err().contains(VARIABLE), result.err());
      assertTrue(result.err().contains("--passphrase-file"), result.err());
      assertFalse(Files.exists(key));
      // A launcher that claims a terminal does not make one.
      assertRefused(
          "KEY_PASSPHRASE_NEEDED",
          command().with("TRIUMVIRATE_STDIN_IS_TERMINAL", "1").run(words.toArray()));
    }
  }

  @Test
  void refusesPassphraseFileThatCannotBeUsed() throws IOException {
    Path key = folder.resolve("k.pem");
    Path missing = folder.resolve("missing.txt");
    assertRefused("ENV_FILE_UNREADABLE", keygen(key, missing));
    assertRefused("ENV_FILE_UNREADABLE", keygen(key, folder));
    assertRefused("ENV_FILE_UNREADABLE", keygen(key, passphraseFile("x".repeat(1025))));
    assertRefused(
        "ENV_FILE_UNREADABLE",
        keygen(key, Files.write(folder.resolve("latin1.txt"), new byte[] {(byte) 0xfc, '\n'})));
    assertRefused("KEY_PASSPHRASE_NEEDED", keygen(key, passphraseFile("")));
    assertRefused("KEY_PASSPHRASE_NEEDED", keygen(key, passphraseFile("\nsecond line")));
    assertFalse(Files.exists(key));
    assertEquals(
        2,
        command().run("keygen", "--out", key, "--passphrase-file", passphraseFile("x")).status());
    assertEquals(2, command().run("keygen", "--out", key, "--format", "jks").status());
    assertFalse(Files.exists(key));
  }

  private Result keygen(Path key, Path passphraseFile) {
    return command().run("keygen", "--out", key, "--encrypt", "--passphrase-file", passphraseFile);
  }

  /** Everything that the command prints and writes, searched for the key and its passphrase. */
  @Test
  void showsNeitherKeyNorPassphrase_whateverHappens() throws IOException {
    Path key = folder.resolve("plain.pem");
    Path sealed = folder.resolve("sealed.pem");
    Path damaged = folder.resolve("damaged.pem");
    Path signed = folder.resolve("t.json");
    StringBuilder said = new StringBuilder();
    Command command = command().with(VARIABLE, PASSPHRASE).with("TRIUMVIRATE_DEBUG", "1");
    for (Object[] words :
        new Object[][] {
          {"keygen", "--out", key, "--json"},
          {"keygen", "--out", key},
          {"keygen", "--out", sealed, "--encrypt"},
          {"translate", Command.SAMPLE, "--out", signed, "--key", key, "--json"},
          {"pack", Command.SAMPLE, "--out", folder.resolve("packs"), "--key", key},
          {"verify", signed, "--trust", key},
          {"verify", signed, "--trust", sealed},
          {"verify", key},
          {"translate", key, "--out", folder.resolve("u.json")}
        }) {
      Result result = command.run(words);
      said.append(result.out()).append(result.err());
    }
    Files.writeString(damaged, Files.readString(key).replace("-----END", "-----"));
    Result refused = command.run("verify", signed, "--trust", damaged);
    assertRefused("KEY_UNREADABLE", refused);
    Result wrong =
        command.with(VARIABLE, "no " + PASSPHRASE).run("verify", signed, "--trust", sealed);
    assertRefused("KEY_WRONG_PASSPHRASE", wrong);
    said.append(refused.out()).append(refused.err()).append(wrong.out()).append(wrong.err());
    said.append(WorldSettings.in(folder.resolve("home")).withKeyFile(key));

    byte[] der =
        Base64.getMimeDecoder().decode(Files.readString(key).replaceAll("-----.*-----", ""));
    byte[] secret = Arrays.copyOfRange(der, der.length - 32, der.length);
    for (String form :
        List.of(
            PASSPHRASE,
            Base64.getEncoder().encodeToString(der),
            Base64.getEncoder().encodeToString(secret).substring(0, 40),
            HexFormat.of().formatHex(secret),
            Arrays.toString(secret))) {
      assertFalse(said.toString().contains(form), said.toString());
      for (Path file : files()) {
        if (!file.equals(key) && !file.equals(damaged)) {
          String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          assertFalse(content.contains(form), file.toString());
        }
      }
    }
    assertTrue(Files.readString(key).contains(Base64.getEncoder().encodeToString(der)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void assertRefused(String code, Result result) {
    assertEquals(3, result.status(), result.err());
    assertTrue(result.err().contains("refused " + code), result.err());
    assertTrue(result.err().contains("do: "), result.err());
  }
}
