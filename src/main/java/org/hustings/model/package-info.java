/**
 * The records and ids of the domain, exactly as editors write them: one record for each kind of entry in {@code data/}.
 * A record's components are the keys of the data contract in camel case; an {@link java.util.Optional}, a list, a map or
 * a {@link org.hustings.model.Default} marks a key that may be left out. Nothing is derived here and nothing outside the
 * JDK is known. Terms follow Popolo, Open Civic Data and Democracy Club.
 */
package org.hustings.model;
