/**
 * The files that {@code hustings new} writes: commented templates, filled in. Values come in and texts go out; where a file
 * belongs and whether it may be written is for {@link org.hustings.cli} to know.
 */
package org.hustings.drafting;
