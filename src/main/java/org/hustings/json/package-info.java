/** Writing JSON: a thin, deterministic layer over Jackson's generator. No domain is known here. */
package org.hustings.json;
