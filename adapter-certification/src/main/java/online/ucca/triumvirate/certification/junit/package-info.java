/** Certification inside an adapter's own JUnit tests: the only package that knows JUnit. */
@NullMarked
package online.ucca.triumvirate.certification.junit;

import org.jspecify.annotations.NullMarked;
