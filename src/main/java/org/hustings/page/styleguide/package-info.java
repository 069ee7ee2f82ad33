/**
 * The page that the style guide opens with. A made-up edition comes in; what goes out is every state that its pages show,
 * each with its mark, its words and the way to a page that shows it. It knows no file and no template.
 */
package org.hustings.page.styleguide;
