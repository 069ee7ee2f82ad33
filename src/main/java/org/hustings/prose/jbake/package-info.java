/**
 * The one adapter around JBake and AsciidoctorJ: its configuration, its parsers and its markup engines. In comes a file
 * of {@code content/}, out goes a {@link org.hustings.prose.jbake.Converted}: header, unsanitised HTML with a mark where
 * each data macro stood, and problems at file and line. No type of JBake, AsciidoctorJ or JRuby leaves this package, and
 * it knows nothing of the site's data.
 */
package org.hustings.prose.jbake;
