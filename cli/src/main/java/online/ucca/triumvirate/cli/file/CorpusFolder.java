package online.ucca.triumvirate.cli.file;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/**
 * A folder that is one corpus: its {@code corpus.json} lists the files and what each is there for
 * (docs/spec/corpus-folder.md). Any other folder is a batch.
 */
public final class CorpusFolder {
  private static final String DESCRIPTION = "corpus.json";
  private static final String FILES = "files";
  private static final String FILE = "file";
  private static final String ROLE = "role";
  private static final String PRODUCT = "product";
  private static final Set<String> MEMBERS = Set.of(FILES, "note");
  private static final Set<String> ENTRY = Set.of(FILE, ROLE);
  private static final Set<String> ROLES = Set.of(PRODUCT, "instrument", "facts");

  private final Path folder;
  private final Path description;

  private CorpusFolder(Path folder) {
    this.folder = folder;
    this.description = folder.resolve(DESCRIPTION);
  }

  /**
   * Whether a path is such a folder.
   *
   * @param path the path
   * @return whether it is a folder that holds a {@code corpus.json}
   */
  public static boolean is(Path path) {
    return Files.isDirectory(path) && Files.exists(path.resolve(DESCRIPTION));
  }

  /**
   * Reads the files of a corpus.
   *
   * @param folder the folder
   * @return its files in the order of the list, those of the product first
   * @throws Refusal with {@code CLI_BAD_CORPUS_FOLDER} if the list is not as it must be, or {@code
   *     ENV_FILE_UNREADABLE} if a file cannot be read
   */
  public static List<CorpusFile> read(Path folder) {
    return new CorpusFolder(folder).files();
  }

  private List<CorpusFile> files() {
    JsonObject tree = tree();
    known(tree, MEMBERS, "");
    if (tree.containsKey("note")) {
      text(tree, "note", "/note");
    }
    if (!(tree.get(FILES) instanceof JsonArray list) || list.isEmpty()) {
      throw bad("'files' must be a list of at least one file", "/files");
    }
    List<CorpusFile> products = new ArrayList<>();
    List<CorpusFile> others = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String at = "/files/" + i;
      if (!(list.get(i) instanceof JsonObject entry)) {
        throw bad("a file is an object with 'file' and 'role'", at);
      }
      known(entry, ENTRY, at);
      String name = text(entry, FILE, at + "/file");
      String role = text(entry, ROLE, at + "/role");
      if (!ROLES.contains(role)) {
        throw bad("'" + role + "' is no role: product, instrument or facts", at + "/role");
      }
      Path file = inside(name, at + "/file");
      if (!names.add(name)) {
        throw bad("'" + name + "' is listed twice", at + "/file");
      }
      (role.equals(PRODUCT) ? products : others).add(new CorpusFile(name, InputFile.read(file)));
    }
    if (products.isEmpty()) {
      throw bad("no file has the role 'product'", "/files");
    }
    products.addAll(others);
    return products;
  }

  private JsonObject tree() {
    try {
      return JsonDocument.read(InputFile.read(description)).tree();
    } catch (Refusal refusal) {
      Finding finding = refusal.findings().get(0);
      throw finding.hasCode(ErrorCode.ENV_FILE_UNREADABLE) ? refusal : bad(finding.message(), "");
    }
  }

  /** A name without folders, of a file and not of a link that leads elsewhere. */
  private Path inside(String name, String at) {
    boolean plain =
        !name.isBlank()
            && name.indexOf('/') < 0
            && name.indexOf('\\') < 0
            && name.indexOf('\0') < 0
            && !name.equals(".")
            && !name.equals("..");
    if (!plain) {
      throw bad("'" + name + "' is not the name of a file in the folder", at);
    }
    Path file = folder.resolve(name);
    if (Files.isSymbolicLink(file)
        || (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
      throw bad("'" + name + "' is a link or a folder, not a file in the folder", at);
    }
    return file;
  }

  private void known(JsonObject object, Set<String> members, String at) {
    for (String name : object.keySet()) {
      if (!members.contains(name)) {
        throw bad("there is no member '" + name + "'", at + "/" + name);
      }
    }
  }

  private String text(JsonObject object, String name, String at) {
    JsonValue value = object.get(name);
    if (value instanceof JsonString string && !string.getString().isBlank()) {
      return string.getString();
    }
    throw bad("'" + name + "' must be text", at);
  }

  private Refusal bad(String message, String pointer) {
    return new Refusal(
        Finding.of(ErrorCode.CLI_BAD_CORPUS_FOLDER, description + ": " + message)
            .at(pointer)
            .from(description.toString()));
  }
}
