/**
 * Prose: the authored files of {@code content/} become documents. In comes the content folder and the folder of the
 * cache; out go {@link org.hustings.prose.AuthoredDocument}s with sanitised bodies and open places for data macros,
 * {@link org.hustings.prose.ContentAsset}s and problems at file and line. Nothing here knows the site's data, its pages
 * or its templates, so that prose can be read while data is.
 */
package org.hustings.prose;
