/**
 * The command line: options in, exit codes and readable reports out. One command a file. The clock, the environment and
 * the console are read here and nowhere else.
 */
package org.hustings.cli;
