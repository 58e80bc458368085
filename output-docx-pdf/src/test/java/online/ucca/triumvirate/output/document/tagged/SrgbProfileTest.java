package online.ucca.triumvirate.output.document.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

  /** As the JDK's own colour management reads it: white is the white of D50, and so on. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 0.9642, 1.0, 0.8249",
    "1, 0, 0, 0.4361, 0.2225, 0.0139",
    "0, 1, 0, 0.3851, 0.7169, 0.0971",
    "0, 0, 1, 0.1431, 0.0606, 0.7141",
    "0.5, 0.5, 0.5, 0.2064, 0.2140, 0.1766",
    "0, 0, 0, 0, 0, 0",
  })
  void meansSrgb(float red, float green, float blue, float x, float y, float z) {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertEquals(ColorSpace.TYPE_RGB, profile.getColorSpaceType());
    assertEquals(ICC_Profile.CLASS_DISPLAY, profile.getProfileClass());
    float[] seen = new ICC_ColorSpace(profile).toCIEXYZ(new float[] {red, green, blue});
    assertEquals(x, seen[0], 0.002);
    assertEquals(y, seen[1], 0.002);
    assertEquals(z, seen[2], 0.002);
  }
}
