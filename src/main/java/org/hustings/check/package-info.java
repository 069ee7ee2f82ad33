/**
 * The rules of the data contract. A dataset and what is true on the build's day come in; findings go out, all of them at
 * once. Each rule is a file of its own. No file system and no clock is known here.
 */
package org.hustings.check;
