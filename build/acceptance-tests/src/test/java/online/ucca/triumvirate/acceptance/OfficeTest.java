package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every DOCX of a pack and shows what stands in it. */
class OfficeTest {
  @TempDir Path folder;

  @Test
  void libreOfficeOpensEveryDocx() throws Exception {
    Checkers.assumeInstalled("soffice");
    Checkers.assumeInstalled("pdftotext");
    Path packs = folder.resolve("packs");
    new Command(folder.resolve("home")).run("pack", Command.SAMPLE, "--out", packs);
    PackContents pack = new PackContents(packs.resolve("SAMWRK201_R1.zip"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.resolve("drawn").toString()));
    List<String> names = new ArrayList<>();
    for (String path : pack.paths()) {
      if (path.endsWith(".docx")) {
        Path docx = Files.write(folder.resolve(path), pack.bytes(path));
        command.add(docx.toString());
        names.add(path.replace(".docx", ""));
      }
    }
    run(command);
    for (String name : names) {
      Path text = folder.resolve(name + ".txt");
      run(
          List.of(
              "pdftotext",
              folder.resolve("drawn").resolve(name + ".pdf").toString(),
              text.toString()));
      String drawn = PackContents.folded(Files.readString(text));
      assertTrue(drawn.contains("SAMWRK201"), name);
      assertTrue(drawn.contains("Page 1 of "), name);
    }
    assertEquals(6, names.size());
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), command.get(0) + " did not end");
    assertEquals(0, process.exitValue(), command.get(0));
  }
}
