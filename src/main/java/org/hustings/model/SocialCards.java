package org.hustings.model;

/** Whether pictures are made for pages to introduce themselves with where people share links to them. */
public enum SocialCards implements Term {
    /** While the site is not too large for it. */
    AUTO,
    ON,
    OFF
}
