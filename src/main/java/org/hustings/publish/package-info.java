/**
 * Bytes to the output folder, whole or not at all. Comes in: paths with their bytes, from many threads at once. Goes
 * out: a folder that holds exactly those files, swapped in at one instant, in which a file whose bytes did not change is
 * the very file that was there before. Knows the file system, and what the last build wrote; knows no page, no template
 * and no record of the domain.
 */
package org.hustings.publish;
