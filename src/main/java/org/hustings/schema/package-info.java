/**
 * What a file may contain, told to editors' programs and to people: JSON Schema for every kind of file under {@code data/},
 * the settings by which VS Code finds it, and the field reference of the handbook. All of it is read off the shapes by which
 * {@link org.hustings.source} reads the files, so that they cannot drift apart; only the descriptions are written here, in
 * {@code fields.yaml}. Nothing is written to a disk here.
 */
package org.hustings.schema;
