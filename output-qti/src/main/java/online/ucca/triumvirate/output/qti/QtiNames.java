package online.ucca.triumvirate.output.qti;

import java.util.regex.Pattern;

/** Namespaces, and the places of their schemas as 1EdTech publishes them. */
final class QtiNames {
  static final String QTI = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
  static final String QTI_SCHEMA =
      QTI + " https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";
  static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
  static final String PACKAGE_SCHEMA =
      PACKAGE
          + " https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";
  static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
  static final String LOM_SCHEMA =
      LOM + " https://purl.imsglobal.org/spec/md/v1p3/schema/xsd/imsmd_loose_v1p3p2.xsd";
  static final String METADATA = "http://www.imsglobal.org/xsd/imsqti_metadata_v3p0";
  static final String METADATA_SCHEMA =
      METADATA
          + " https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_metadatav3p0_v1p0.xsd";
  static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private QtiNames() {}

  /** A language tag that any reader takes. */
  static String language(String language) {
    return LANGUAGE.matcher(language).matches() ? language : "en";
  }
}
