package online.ucca.triumvirate.output.document.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

class SealedUserAgentTest {
  private final SealedUserAgent agent = new SealedUserAgent(new ITextOutputDevice(1), 1, Map.of());

  @Test
  void refusesWhateverIsAskedFor() {
    List<String> names =
        List.of("http://example.org/x", "file:///etc/hostname", "data:image/png;base64,AA==", "x");
    for (String name : names) {
      assertThrows(IllegalStateException.class, () -> agent.getBinaryResource(name));
      assertThrows(IllegalStateException.class, () -> agent.getCSSResource(name));
      assertThrows(IllegalStateException.class, () -> agent.getImageResource(name));
      assertThrows(IllegalStateException.class, () -> agent.getXMLResource(name));
      assertThrows(IllegalStateException.class, () -> agent.openConnection(name));
      assertThrows(IllegalStateException.class, () -> agent.openStream(name));
      assertThrows(IllegalStateException.class, () -> agent.resolveAndOpenStream(name));
    }
  }
}
