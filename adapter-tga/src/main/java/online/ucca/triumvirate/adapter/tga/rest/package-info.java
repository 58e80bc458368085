/**
 * The register's REST service: a training component, one release of it, its content bundles and its
 * unit grid, which together are one corpus. The service is not ours, so that members nobody expects
 * are reported and tolerated.
 */
@NullMarked
package online.ucca.triumvirate.adapter.tga.rest;

import org.jspecify.annotations.NullMarked;
