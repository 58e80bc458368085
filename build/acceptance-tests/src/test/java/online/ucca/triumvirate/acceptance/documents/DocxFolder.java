package online.ucca.triumvirate.acceptance.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.acceptance.Checkers;
import online.ucca.triumvirate.acceptance.Command;
import online.ucca.triumvirate.acceptance.PackContents;

/** DOCX files in a folder, judged all at once by programs that know nothing of this project. */
final class DocxFolder {
  private static final Path CHECK = Command.ROOT.resolve("build/independent-check/docx.mjs");

  /** One process draws so many: less start, but no endless wait for one that hangs. */
  private static final int DRAWN_AT_ONCE = 60;

  private static final long MINUTES = 8;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  DocxFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Path add(String name, byte[] docx) throws IOException {
    Path file = Files.write(folder.resolve(name), docx);
    files.add(file);
    return file;
  }

  /** Takes the DOCX files out of packs, and says how many they were. */
  int addAll(List<Path> packs) throws IOException {
    int before = files.size();
    for (Path zip : packs) {
      PackContents pack = new PackContents(zip);
      for (String path : pack.paths()) {
        if (path.endsWith(".docx")) {
          add(files.size() + "-" + zip.getFileName() + "-" + path, pack.bytes(path));
        }
      }
    }
    return files.size() - before;
  }

  /** What Microsoft's SDK has against the files. */
  List<String> invalid() throws Exception {
    List<String> command = List.of("node", CHECK.toString(), "valid", folder.toString());
    List<String> lines = Checkers.run(command, MINUTES).lines().toList();
    String sum = files.size() + " documents, 0 not valid";
    return lines.get(0).equals("0") && lines.contains(sum) ? List.of() : lines;
  }

  /** What mammoth makes of one of them. */
  List<String> read(Path file) throws Exception {
    return Checkers.run(List.of("node", CHECK.toString(), "read", file.toString()), MINUTES)
        .lines()
        .toList();
  }

  /** What LibreOffice does not open, or draws without a page. */
  List<String> notDrawn() throws Exception {
    Path drawn = Files.createDirectories(folder.resolve("drawn"));
    List<String> faults = new ArrayList<>();
    for (int from = 0; from < files.size(); from += DRAWN_AT_ONCE) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "pdf:writer_pdf_Export",
                  "--outdir",
                  drawn.toString()));
      files.subList(from, Math.min(from + DRAWN_AT_ONCE, files.size())).stream()
          .map(Path::toString)
          .forEach(command::add);
      String said = Checkers.run(command, MINUTES);
      if (!said.startsWith("0\n")) {
        faults.add(said);
      }
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.docx$", ".pdf");
      Path pdf = drawn.resolve(name);
      if (!Files.exists(pdf)) {
        faults.add("not drawn: " + file.getFileName());
      } else if (PdfFile.of(Files.readAllBytes(pdf)).pages().isEmpty()) {
        faults.add("without a page: " + file.getFileName());
      }
    }
    return faults;
  }

  /** What LibreOffice drew: the text of a file's pages, letters and digits alone. */
  Stream<String> drawn(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.docx$", ".pdf");
    return PdfFile.of(Files.readAllBytes(folder.resolve("drawn").resolve(name))).pages().stream()
        .map(page -> Layout.bare(page.text()));
  }

  /** The same file with another body. */
  static byte[] with(byte[] docx, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals(DocxFile.BODY)) {
          String xml = new String(part, StandardCharsets.UTF_8);
          String other = change.apply(xml);
          if (other.equals(xml)) {
            throw new IllegalArgumentException("nothing was changed");
          }
          part = other.getBytes(StandardCharsets.UTF_8);
        }
        changed.putNextEntry(new ZipEntry(entry.getName()));
        changed.write(part);
      }
    }
    return out.toByteArray();
  }
}
