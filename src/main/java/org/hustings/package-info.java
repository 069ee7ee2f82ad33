/** The entry point and the pipeline: the only rooms that know all others. */
package org.hustings;
