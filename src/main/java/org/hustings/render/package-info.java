/**
 * Turns views into bytes. A view comes in, the HTML of its page goes out, made by jte from the template that the view
 * names: the built-in ones, compiled into the jar, or those of a project that overrides some of them. What a designer did
 * wrong in a template is a problem at its file and line. No page, path or link is decided here.
 */
package org.hustings.render;
