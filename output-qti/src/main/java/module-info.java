import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.output.qti.Qti3Packager;

/**
 * Writes the questions of a pack as a QTI 3.0 package. Exports nothing: a host finds the packager
 * by {@link java.util.ServiceLoader}.
 *
 * @provides ContentPackager one for QTI 3.0
 */
module online.ucca.triumvirate.output.qti {
  requires static transitive org.jspecify;
  requires online.ucca.triumvirate.engine;

  provides ContentPackager with
      Qti3Packager;
}
