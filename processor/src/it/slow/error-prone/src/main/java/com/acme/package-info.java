/** Nothing is null but what says so. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
